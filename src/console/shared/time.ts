/** Times as people read them: wall clock of the consortium, whatever the computer's own zone. */
const ZONE = 'Europe/Budapest';
const clock = new Intl.DateTimeFormat('hu-HU', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `07:30` of an ISO instant. */
export function toClock(instant: string): string {
  return clock.format(new Date(instant));
}

/** `2026. november 23., hétfő` or `Monday, 23 November 2026` of a `YYYY-MM-DD`. */
export function toLongDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    dateStyle: 'full',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `hétfő` or `Monday` of a `YYYY-MM-DD`. */
export function toWeekday(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** `08:03` of an instant of today, `nov. 15. 14:20` of another day. */
export function sayMoment(instant: string, language: string): string {
  const day = toDay(instant);
  return day === wallNow().date ? toClock(instant) : `${toDayAndMonth(day, language)} ${toClock(instant)}`;
}

/** `3:07` of seconds. */
export function toMinutesSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const dayOfInstant = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** `2026-11-23` of an ISO instant, on the wall calendar of the house. */
export function toDay(instant: string): string {
  return dayOfInstant.format(new Date(instant));
}

/** The wall clock of the house now. */
export function wallNow(now: Date = new Date()): { readonly date: string; readonly time: string } {
  return { date: dayOfInstant.format(now), time: clock.format(now) };
}

/** `nov. 23., hétfő` or `Mon 23 Nov` of a `YYYY-MM-DD`. */
export function toShortDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `november 23., hétfő` or `Monday 23 November`: as one says it. */
export function toSpokenDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `2026. nov. 23.` or `23 Nov 2026`. */
export function toMediumDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    dateStyle: 'medium',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `nov. 23.` or `23 Nov`. */
export function toDayAndMonth(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `nov. 23., hétfő` or `Monday 23 Nov`: the weekday in full, because it is what one checks by ear. */
export function toWeekdayDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** Minutes east of Greenwich at that instant. */
function toOffsetMinutes(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' }).formatToParts(instant);
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '');
  return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The instant, in milliseconds, at which the house's clock shows this on that date. */
export function toInstant(date: string, clock: string): number {
  const asIfUtc = Date.parse(`${date}T${clock}:00Z`);
  return asIfUtc - toOffsetMinutes(asIfUtc - toOffsetMinutes(asIfUtc) * 60_000) * 60_000;
}

/** The same as ISO text, but after midnight where the span (a shift, or a day of shifts) reaches into the next morning and the clock shows a time of that. */
export function toInstantOf(
  date: string,
  clock: string,
  span: { readonly startAt: string; readonly endAt: string },
): string {
  const instant = toInstant(date, clock);
  const dayAfter = toDay(new Date(Date.parse(`${date}T12:00:00Z`) + 24 * 3_600_000).toISOString());
  const next = toInstant(dayAfter, clock);
  const isNextMorning = instant < Date.parse(span.startAt) && next <= Date.parse(span.endAt);
  return new Date(isNextMorning ? next : instant).toISOString();
}
