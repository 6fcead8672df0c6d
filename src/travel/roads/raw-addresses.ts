/** Settlements, farms, named places and house numbers of an extract, as columns; address search is built from them. */
import { growingFloats, growingInts, TextPool } from './growing.ts';
import type { Tags } from './pbf-entities.ts';

export const PLACE_KEYS: readonly string[] = [
  'place',
  'name',
  'name:hu',
  'amenity',
  'shop',
  'office',
  'healthcare',
  'population',
  'addr:housenumber',
  'addr:conscriptionnumber',
  'addr:street',
  'addr:place',
  'addr:city',
  'addr:postcode',
  'addr:housename',
];

/** `place`: settlement, farm or locality by name; `poi`: surgery, shop, office …; `house`: an address; `street`: by its roads. */
export type AddressKind = 'place' | 'poi' | 'house' | 'street';

export interface RawAddress {
  readonly kind: AddressKind;
  /** Value of `place`, `amenity`, …; empty for a house. */
  readonly category: string;
  readonly name: string;
  readonly street: string;
  readonly number: string;
  readonly city: string;
  readonly postcode: string;
}

export interface LocatedAddress extends RawAddress {
  readonly lat: number;
  readonly lon: number;
}
export type RawAddresses = readonly LocatedAddress[];

const PLACES = new Set([
  'city',
  'town',
  'village',
  'hamlet',
  'isolated_dwelling',
  'farm',
  'suburb',
  'quarter',
  'neighbourhood',
  'locality',
  'allotments',
]);

/** Of a node or way; undefined without a house number, or where nothing says of which street or settlement. */
export function findAddress(tags: Tags): RawAddress | undefined {
  const number = tags.get('addr:housenumber') ?? tags.get('addr:conscriptionnumber') ?? '';
  if (number === '') return undefined;
  const street = tags.get('addr:street') ?? tags.get('addr:place') ?? '';
  const city = tags.get('addr:city') ?? '';
  if (street === '' && city === '') return undefined;
  const name = tags.get('addr:housename') ?? '';
  return { kind: 'house', category: '', name, street, number, city, postcode: tags.get('addr:postcode') ?? '' };
}

/** A settlement, a farm, or something with a name to go to; undefined for the rest, and for roads. */
export function findPlace(tags: Tags): RawAddress | undefined {
  const name = tags.get('name:hu') ?? tags.get('name');
  if (name === undefined || tags.has('highway')) return undefined;
  const place = tags.get('place');
  const shared = {
    name,
    street: tags.get('addr:street') ?? '',
    number: tags.get('addr:housenumber') ?? '',
    city: tags.get('addr:city') ?? '',
    postcode: tags.get('addr:postcode') ?? '',
  };
  if (place !== undefined && PLACES.has(place)) return { kind: 'place', category: place, ...shared };
  const category = tags.get('healthcare') ?? tags.get('amenity') ?? tags.get('office') ?? tags.get('shop');
  return category === undefined ? undefined : { kind: 'poi', category, ...shared };
}

const FIELDS = ['kind', 'category', 'name', 'street', 'number', 'city', 'postcode'] as const;

export class RawAddressColumns {
  /** First node of each address way, to be found in the second pass. */
  readonly refs = growingFloats();
  #texts = new TextPool();
  #ways = growingInts();
  #nodes = growingInts();
  #positions = growingInts();

  /** Its position is that of its first node, which is known only after the second pass. */
  pushWay(firstNode: number, address: RawAddress): void {
    this.refs.push(firstNode);
    for (const field of FIELDS) this.#ways.push(this.#texts.idOf(address[field]));
  }

  /** In 1e-7 degrees. */
  pushNode(lat7: number, lon7: number, address: RawAddress): void {
    this.#positions.push(lat7);
    this.#positions.push(lon7);
    for (const field of FIELDS) this.#nodes.push(this.#texts.idOf(address[field]));
  }

  /** All addresses with a position; `locate` finds a node or says that it lies outside. */
  resolve(locate: (node: number) => { lat7: number; lon7: number } | undefined): LocatedAddress[] {
    const found: LocatedAddress[] = [];
    for (let i = 0; i < this.refs.length; i++) {
      const at = locate(this.refs.at(i));
      if (at) found.push({ ...this.#row(this.#ways, i), lat: at.lat7 / 1e7, lon: at.lon7 / 1e7 });
    }
    for (let i = 0; i * 2 < this.#positions.length; i++) {
      const [lat, lon] = [this.#positions.at(2 * i) / 1e7, this.#positions.at(2 * i + 1) / 1e7];
      found.push({ ...this.#row(this.#nodes, i), lat, lon });
    }
    return found;
  }

  #row(columns: { at(index: number): number }, row: number): RawAddress {
    const text = (field: number) => this.#texts.texts[columns.at(row * FIELDS.length + field)] ?? '';
    const kind = text(0);
    return {
      kind: kind === 'place' ? 'place' : kind === 'poi' ? 'poi' : 'house',
      category: text(1),
      name: text(2),
      street: text(3),
      number: text(4),
      city: text(5),
      postcode: text(6),
    };
  }
}
