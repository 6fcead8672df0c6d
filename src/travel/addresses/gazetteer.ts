/** From the rows of an import to things one can search for: settlements, streets with their numbers, farms, places. */
import { metresBetween } from '../roads/geo.ts';
import type { LocatedAddress } from '../roads/raw-addresses.ts';
import type { Point } from '../travel.ts';
import { foldNumber, foldText } from './fold.ts';

export type AddressKind = 'settlement' | 'street' | 'house' | 'farm' | 'place' | 'pin';

/** A number in a street, folded. */
export interface HouseNumber extends Point {
  readonly number: string;
  readonly folded: string;
}

export interface Entry extends Point {
  readonly kind: Exclude<AddressKind, 'house'>;
  readonly name: string;
  /** Settlement it lies in; empty for a settlement itself or where none is near. */
  readonly settlement: string;
  readonly postcode: string;
  readonly houses: readonly HouseNumber[];
  /** Identity of a pin, empty otherwise. */
  readonly id: string;
}

/** Reach of a settlement, metres: where two claim a street, the one that is nearer for its size gets it. */
const REACH: Readonly<Record<string, number>> = { city: 6000, town: 4000, village: 2200, hamlet: 1000 };
const FARMS = new Set(['farm', 'isolated_dwelling', 'allotments', 'locality']);
const OUTERMOST = 4; // times the reach: farms far out still belong to a village

interface Settlement extends Point {
  readonly name: string;
  readonly reach: number;
}

/** An address without a city belongs to the settlement that is nearest for its size, within OUTERMOST times its reach; else to none. */
export function toEntries(rows: readonly LocatedAddress[]): Entry[] {
  const settlements: Settlement[] = rows
    .filter((row) => row.kind === 'place' && row.category in REACH)
    .map((row) => ({ name: row.name, lat: row.lat, lon: row.lon, reach: REACH[row.category] ?? 1000 }));
  const homeOf = (row: LocatedAddress): string => row.city || nearest(settlements, row);
  const entries: Entry[] = [];
  const streets = new Map<string, StreetDraft>();
  for (const row of rows) {
    if (row.kind === 'house' || row.kind === 'street') addToStreet(streets, row, homeOf(row));
    else entries.push(toEntry(row, homeOf(row)));
  }
  for (const street of streets.values()) entries.push(finishStreet(street));
  return entries;
}

function toEntry(row: LocatedAddress, home: string): Entry {
  const isSettlement = row.kind === 'place' && row.category in REACH;
  const kind = isSettlement ? 'settlement' : FARMS.has(row.category) ? 'farm' : 'place';
  const { name, lat, lon, postcode } = row;
  return { kind, name, settlement: isSettlement ? '' : home, postcode, lat, lon, houses: [], id: '' };
}

function nearest(settlements: readonly Settlement[], row: Point): string {
  let name = '';
  let least = OUTERMOST;
  for (const settlement of settlements) {
    const share = metresBetween(row.lat, row.lon, settlement.lat, settlement.lon) / settlement.reach;
    if (share < least) [least, name] = [share, settlement.name];
  }
  return name;
}

interface StreetDraft {
  readonly name: string;
  readonly settlement: string;
  postcode: string;
  at: Point | undefined;
  readonly houses: Map<string, HouseNumber>;
}

/** A house of a street that the roads do not name, and a street without houses, are streets too. */
function addToStreet(streets: Map<string, StreetDraft>, row: LocatedAddress, home: string): void {
  const name = row.street || home;
  const key = `${foldText(home)}|${foldText(name)}`;
  const street = streets.get(key) ?? { name, settlement: home, postcode: '', at: undefined, houses: new Map() };
  streets.set(key, street);
  street.postcode ||= row.postcode;
  if (row.kind === 'street') {
    street.at ??= { lat: row.lat, lon: row.lon };
    return;
  }
  for (const number of row.number.split(/[;,]/)) {
    const folded = foldNumber(number);
    if (folded === '') continue;
    street.houses.set(folded, { number: number.trim(), folded, lat: row.lat, lon: row.lon });
  }
}

function finishStreet(street: StreetDraft): Entry {
  const houses = [...street.houses.values()].sort(
    (a, b) => Number.parseInt(a.folded, 10) - Number.parseInt(b.folded, 10),
  );
  const at = street.at ?? houses[houses.length >> 1] ?? { lat: 0, lon: 0 };
  const { name, settlement, postcode } = street;
  return { kind: 'street', name, settlement, postcode, lat: at.lat, lon: at.lon, houses, id: '' };
}
