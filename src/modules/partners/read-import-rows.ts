/** From the rows of a file to what they ask for: people found by name and number, days and times read, nothing looked up twice. */

import type { Language } from '../../domain/actor.ts';
import { addDays, isLocalDate } from '../../domain/local-time.ts';
import { sayText } from '../../domain/text/catalogue.ts';
import { foldPhone, foldText } from '../../domain/text/fold.ts';
import { IMPORT_TEXTS, type ImportTextKey } from '../../domain/text/imports.ts';
import type { TripDetails } from '../booking/entry.ts';
import type { Column, ImportKind } from './import-columns.ts';
import type { KnownRider } from './import-repository.ts';
import { type CsvRow, readDate, readTime } from './read-csv.ts';

export interface ImportContext {
  readonly kind: ImportKind;
  readonly language: Language;
  readonly columns: ReadonlyMap<Column, number>;
  readonly riders: readonly KnownRider[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Where the partner's people travel to. */
  readonly placeId: string | null;
}

export interface ReadRow {
  readonly line: number;
  readonly name: string;
  readonly rider: KnownRider | null;
  readonly fromPlaceId: string | null;
  /** Null for a participant of an event, and for a row with faults. */
  readonly details: TripDetails | null;
  readonly faults: readonly string[];
}

/**
 * A row each, in the order of the file: what was understood, or its faults in the language of the context. The second of two equal rows
 * is at fault.
 */
export function readImportRows(rows: readonly CsvRow[], context: ImportContext): readonly ReadRow[] {
  const index = indexRiders(context.riders);
  const places = new Map(context.places.map((place) => [foldText(place.name), place.id]));
  const first = new Map<string, number>();
  return rows.map((row) => {
    const read = readRow(row, context, index, places);
    const key = read.rider && `${read.rider.id} ${read.details?.at ?? ''} ${read.details?.toPlaceId ?? ''}`;
    if (!key || read.faults.length > 0) return read;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.line);
      return read;
    }
    return { ...read, faults: [say(context, 'TWICE', { line: before })] };
  });
}

type RiderIndex = ReadonlyMap<string, readonly KnownRider[]>;

/** By name in either order. */
function indexRiders(riders: readonly KnownRider[]): RiderIndex {
  const index = new Map<string, KnownRider[]>();
  for (const rider of riders) {
    for (const name of [`${rider.familyName} ${rider.givenName}`, `${rider.givenName} ${rider.familyName}`]) {
      const key = foldText(name);
      const same = index.get(key);
      if (same) same.push(rider);
      else index.set(key, [rider]);
    }
  }
  return index;
}

function readRow(row: CsvRow, context: ImportContext, index: RiderIndex, places: ReadonlyMap<string, string>): ReadRow {
  const cell = (column: Column) => row.cells[context.columns.get(column) ?? -1]?.trim() ?? '';
  const faults: string[] = [];
  const name = cell('name').replace(/\s+/g, ' ');
  const rider = findRider(name, cell('phone'), index, (key) => faults.push(say(context, key, { name })));
  const findPlace = (text: string): string | null => {
    if (text === '') return null;
    const id = places.get(foldText(text)) ?? null;
    if (id === null) faults.push(say(context, 'UNKNOWN_PLACE', { value: text }));
    return id;
  };
  const fromPlaceId = findPlace(cell('from'));
  const empty = { line: row.line, name, rider, fromPlaceId, details: null };
  if (context.kind === 'event_participants') return { ...empty, faults };
  const toPlaceId = findPlace(cell('to')) ?? context.placeId;
  if (toPlaceId === null) faults.push(say(context, 'NO_PLACE', {}));
  const date = readDate(cell('date'));
  if (date === null || !isLocalDate(date)) faults.push(say(context, 'BAD_DATE', { value: cell('date') }));
  const begins = readTime(cell('begins'));
  if (begins === null) faults.push(say(context, 'BAD_TIME', { value: cell('begins') }));
  const ends = cell('ends') === '' && context.kind === 'appointment_list' ? '' : readTime(cell('ends'));
  if (ends === null) faults.push(say(context, 'BAD_TIME', { value: cell('ends') }));
  if (faults.length > 0 || !rider || toPlaceId === null || date === null || begins === null || ends === null)
    return { ...empty, faults };
  const details: TripDetails = {
    ...{
      riderId: rider.id,
      purpose: context.kind === 'shift_roster' ? 'work' : 'health',
      toPlaceId,
      timing: 'arrive_by',
    },
    ...{
      fromPlaceId: fromPlaceId ?? rider.homePlaceId,
      at: `${date}T${begins}`,
      companions: 0,
      wheelchairs: null,
      childSeats: null,
    },
    // An appointment without an end: back when one is done, released by telephone.
    ...(ends === ''
      ? { returnKind: 'will_call', returnAt: null }
      : { returnKind: 'fixed', returnAt: toReturnAt(date, begins, ends) }),
  };
  return { ...empty, details, faults };
}

/** A shift that ends before it begins ends on the next day. */
function toReturnAt(date: string, begins: string, ends: string): string {
  return `${ends > begins ? date : addDays(date, 1)}T${ends}`;
}

function findRider(
  name: string,
  phone: string,
  index: RiderIndex,
  blame: (key: ImportTextKey) => void,
): KnownRider | null {
  if (name === '') {
    blame('NO_NAME');
    return null;
  }
  const named = index.get(foldText(name)) ?? [];
  const number = foldPhone(phone);
  const matching = number === '' ? named : named.filter((one) => one.phone !== null && foldPhone(one.phone) === number);
  const different = [...new Map(matching.map((one) => [one.id, one])).values()];
  const [only] = different;
  if (only && different.length === 1) return only;
  blame(different.length > 1 ? 'SEVERAL_PEOPLE' : 'UNKNOWN_PERSON');
  return null;
}

export function say(
  context: { readonly language: Language },
  key: ImportTextKey,
  values: Readonly<Record<string, string | number>>,
): string {
  return sayText(IMPORT_TEXTS[key], context.language, values);
}
