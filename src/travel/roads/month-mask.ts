/**
 * Which months a seasonal way is open, from conditional access and opening hours (wiki: "Conditional restrictions",
 * "Key:opening_hours"). Months are the finest step of the stored graph: a month with one closed day counts as closed
 * for ferries, because a ride promised over a ferry that does not run is worse than a detour.
 */
export const ALL_MONTHS = 0xfff;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_RANGE =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*(\d{1,2}(?![\d:]))?(?:\s*-\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*(\d{1,2}(?![\d:]))?)?/gi;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Bit per month of the months named; `whole` keeps only those named from the first to the last day. Undefined: none named. */
function monthsNamed(text: string, whole: boolean): number | undefined {
  let mask = 0;
  let found = false;
  for (const match of text.matchAll(MONTH_RANGE)) {
    found = true;
    const from = MONTHS.indexOf((match[1] ?? '').toLowerCase());
    const to = match[3] === undefined ? from : MONTHS.indexOf(match[3].toLowerCase());
    const firstDay = Number(match[2] ?? 1);
    const lastDay = Number(match[4] ?? (match[3] === undefined ? (match[2] ?? 31) : 31));
    for (let step = 0; step < 12; step++) {
      const month = (from + step) % 12;
      const partial = (month === from && firstDay > 1) || (month === to && lastDay < (DAYS_IN_MONTH[month] ?? 31));
      if (!(whole && partial)) mask |= 1 << month;
      if (month === to) break;
    }
  }
  return found ? mask : undefined;
}

/** Months in which the way is open all month by `no @ (…)`, `yes @ (…)` and opening hours; what names no month does not count. */
export function openMonths(conditional: string | undefined, openingHours: string | undefined): number {
  let open = openingHours === undefined ? ALL_MONTHS : monthsOpen(openingHours);
  for (const match of (conditional ?? '').matchAll(/(\w+)\s*@\s*(\([^)]*\)|[^;]+)/g)) {
    const closes = match[1] === 'no' || match[1] === 'private';
    const named = monthsNamed(match[2] ?? '', !closes);
    if (named !== undefined) open &= closes ? ~named & ALL_MONTHS : named;
  }
  return open;
}

/** "Apr-Oct 06:00-20:00; Nov-Mar off": the rules that open, without those that close. */
function monthsOpen(openingHours: string): number {
  let open = 0;
  let closed = 0;
  for (const rule of openingHours.split(';')) {
    if (/\b(off|closed)\b/i.test(rule)) closed |= monthsNamed(rule, false) ?? 0;
    else open |= monthsNamed(rule, true) ?? ALL_MONTHS;
  }
  return open & ~closed & ALL_MONTHS;
}
