/** The small texts of the seed tables (times, hours, layouts, breaks) and what they mean. A parser throws RangeError. */

/** Turns the text of one field into its value; a RangeError's message says what is wrong and what to write instead. */
export type Field<T> = (text: string) => T;

export interface Opening {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export interface NamedShift {
  readonly name: string;
  readonly begins: string;
  readonly ends: string;
}

export interface Layout {
  readonly seats: number;
  readonly wheelchairPlaces: number;
}

export interface PatternBreak {
  readonly earliest: string;
  readonly latest: string;
  readonly minutes: number;
}

const fail = (message: string): never => {
  throw new RangeError(message);
};

const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** @param least characters, inclusive, as `most` */
export const text =
  (least: number, most: number): Field<string> =>
  (value) =>
    value.length >= least && value.length <= most
      ? value
      : fail(`"${value.slice(0, 40)}" must have ${least} to ${most} characters`);

/** An empty field is null. */
export const optional =
  <T>(field: Field<T>): Field<T | null> =>
  (value) =>
    value === '' ? null : field(value);

/** As written, upper and lower case told apart. */
export const oneOf =
  <T extends string>(...choices: readonly T[]): Field<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? fail(`"${value}" is unknown; write one of ${choices.join(', ')}`);

/** Words apart by white space, each read by `field`; an empty field is an empty list. */
export const listOf =
  <T>(field: Field<T>): Field<readonly T[]> =>
  (value) =>
    value.split(/\s+/).flatMap((word) => (word === '' ? [] : [field(word)]));

export const yesNo: Field<boolean> = (value) => {
  if (value === 'yes') return true;
  return value === 'no' ? false : fail(`"${value}" is neither yes nor no`);
};

/** From `least` to `most`, both inclusive; a decimal point, no comma. An empty field is a fault. */
export const number =
  (least: number, most: number): Field<number> =>
  (value) => {
    const parsed = value === '' ? Number.NaN : Number(value);
    return parsed >= least && parsed <= most ? parsed : fail(`"${value}" must be a number from ${least} to ${most}`);
  };

export const whole =
  (least: number, most: number): Field<number> =>
  (value) =>
    Number.isInteger(number(least, most)(value)) ? Number(value) : fail(`"${value}" must be a whole number`);

/** @param example what the fault shows */
export const pattern =
  (form: RegExp, example: string): Field<string> =>
  (value) =>
    form.test(value) ? value : fail(`"${value}" is malformed; write it like ${example}`);

export const timeOfDay: Field<string> = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, '06:30');

/** YYYY-MM-DD, a date that exists. */
export const date: Field<string> = (value) => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const real = parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  return real ? value : fail(`"${value}" is not a date of the calendar; write it like 2026-03-29`);
};

/** The number of digits that the database asks for, in any spelling: +36 20 000 0001. */
export const phone: Field<string> = (value) => {
  const digits = value.replaceAll(/[^0-9]/g, '').replace(/^(0036|36|06)/, '');
  return /^[+0-9][0-9 /()-]*$/.test(value) && digits.length >= 7 && digits.length <= 15
    ? value
    : fail(`"${value}" is not a phone number; write it like +36 20 000 0001, or leave it empty`);
};

/** Minutes from midnight of a checked HH:MM; past 24:00 they count on. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `1-5` → [1, 2, 3, 4, 5]; `6` → [6]. */
export const weekdays: Field<readonly number[]> = (value) => {
  const match = /^([1-7])(?:-([1-7]))?$/.exec(value);
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  return match && from <= to
    ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
    : fail(`"${value}" are no weekdays; write 1-5 for Monday to Friday, or 6`);
};

const span = (value: string, example: string): readonly [string, string] => {
  const [from = '', to = ''] = value.split('-');
  if (!timeOfDaySafe(from) || !timeOfDaySafe(to)) fail(`"${value}" is malformed; write it like ${example}`);
  return [from, to];
};

const timeOfDaySafe = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** `1-4 08:00-16:00; 5 08:00-12:00` */
export const openings: Field<readonly Opening[]> = (value) =>
  parts(value).flatMap((part) => {
    const [days = '', hours = ''] = part.split(' ');
    const [opens, closes] = span(hours, '1-5 08:00-16:00');
    if (opens >= closes) fail(`"${part}" closes before it opens`);
    return weekdays(days).map((weekday) => ({ weekday, opens, closes }));
  });

/** `délelőtt 06:00-14:00; éjszaka 22:00-06:00`; a shift that ends before it begins ends on the next day. */
export const namedShifts: Field<readonly NamedShift[]> = (value) =>
  parts(value).map((part) => {
    const at = part.lastIndexOf(' ');
    const [begins, ends] = span(part.slice(at + 1), 'délelőtt 06:00-14:00');
    if (at < 1 || begins === ends) fail(`"${part}" is malformed; write it like délelőtt 06:00-14:00`);
    return { name: part.slice(0, at), begins, ends };
  });

/** `8; 5+1`: eight seats, or five seats and one wheelchair place. A category B licence carries at most eight. */
export const layouts: Field<readonly Layout[]> = (value) => {
  const list = parts(value).map((part) => {
    const match = /^(\d)(?:\+(\d))?$/.exec(part);
    const [seats, wheelchairPlaces] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
    if (!match || seats + wheelchairPlaces < 1 || seats + wheelchairPlaces > 8)
      fail(`"${part}" is no layout of 1 to 8 passengers; write 8, or 5+1`);
    return { seats, wheelchairPlaces };
  });
  return list.length > 0 ? list : fail('a vehicle needs a layout; write 8, or 8; 5+1');
};

/** `07:00-10:00 20`: a break of 20 minutes that begins between 07:00 and 10:00. */
export const breaks: Field<readonly PatternBreak[]> = (value) =>
  parts(value).map((part) => {
    const [hours = '', length = ''] = part.split(' ');
    const [earliest, latest] = span(hours, '07:00-10:00 20');
    const minutes = whole(5, 120)(length);
    if (earliest > latest) fail(`"${part}": the earliest begin is after the latest`);
    return { earliest, latest, minutes };
  });
