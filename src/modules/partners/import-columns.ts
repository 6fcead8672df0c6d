/** Which column of a partner's file means what, by the headings that offices use, blind to case and accents. */
import { foldText } from '../../domain/text/fold.ts';

export type ImportKind = 'shift_roster' | 'appointment_list' | 'event_participants';

export const COLUMNS = ['name', 'phone', 'date', 'begins', 'ends', 'from', 'to', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'nev',
    'teljes nev',
    'dolgozo',
    'munkavallalo',
    'utas',
    'resztvevo',
    'beteg',
    'ugyfel',
    'name',
    'rider',
    'employee',
  ],
  phone: ['telefon', 'telefonszam', 'mobil', 'mobilszam', 'tel', 'phone', 'mobile'],
  date: ['datum', 'nap', 'date', 'day'],
  begins: [
    'kezdes',
    'kezdet',
    'muszak kezdete',
    'mettol',
    'tol',
    'idopont',
    'ido',
    'ora',
    'begins',
    'start',
    'from time',
    'time',
    'appointment',
  ],
  ends: ['vege', 'befejezes', 'muszak vege', 'meddig', 'ig', 'vissza', 'visszaut', 'ends', 'end', 'return'],
  from: ['honnan', 'felszallas', 'indulas', 'indulasi hely', 'from', 'pickup'],
  to: ['hova', 'cel', 'celallomas', 'helyszin', 'to', 'destination'],
  note: ['megjegyzes', 'note', 'comment'],
};

/** What a file of that kind cannot do without. */
const NEEDED: Readonly<Record<ImportKind, readonly Column[]>> = {
  shift_roster: ['name', 'date', 'begins', 'ends'],
  appointment_list: ['name', 'date', 'begins'],
  event_participants: ['name'],
};

export interface ColumnMap {
  readonly indexOf: ReadonlyMap<Column, number>;
  readonly missing: readonly Column[];
}

/**
 * The first of several columns that mean the same counts; columns that nobody knows are not read. @returns with the columns that the kind
 * of file cannot do without
 */
export function mapColumns(headings: readonly string[], kind: ImportKind): ColumnMap {
  const folded = headings.map((heading) =>
    foldText(heading)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  const indexOf = new Map<Column, number>();
  for (const column of COLUMNS) {
    const index = folded.findIndex((heading) => HEADINGS[column].includes(heading));
    if (index >= 0) indexOf.set(column, index);
  }
  return { indexOf, missing: NEEDED[kind].filter((column) => !indexOf.has(column)) };
}

/** As it is called in the message to the office. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  ...{
    name: 'név',
    phone: 'telefon',
    date: 'dátum',
    begins: 'kezdés',
    ends: 'vége',
    from: 'honnan',
    to: 'hová',
    note: 'megjegyzés',
  },
};
