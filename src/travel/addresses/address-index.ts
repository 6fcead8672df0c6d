/** Finds places by what a caller says: accents or not, half a word, a slip, "u." for "utca", a farm, a parcel number. */
import type { LocatedAddress } from '../roads/raw-addresses.ts';
import type { Point } from '../travel.ts';
import { type FoldedWord, foldNumber, foldWords, GENERIC } from './fold.ts';
import { Vocabulary } from './fuzzy.ts';
import { type AddressKind, type Entry, type HouseNumber, toEntries } from './gazetteer.ts';

/** A place that somebody pinned by hand: a farm without an address, a parcel ("0123/4 hrsz."). */
export interface AddressPin extends Point {
  readonly id: string;
  readonly name: string;
  readonly settlement?: string;
}

export interface AddressHit extends Point {
  readonly kind: AddressKind;
  /** As one would write it: "Tiszakécske, Kossuth utca 12". */
  readonly label: string;
  readonly name: string;
  readonly settlement: string;
  /** Number found; empty when none was asked. */
  readonly number: string;
  /** The number asked is not on the map: the position is that of the nearest known number, or of the street. */
  readonly numberMissing: boolean;
  /** Id of a pin, empty otherwise. */
  readonly id: string;
  /** 0–1: share of what was typed that fits, exact words above prefixes above slips. */
  readonly score: number;
}

export interface AddressQuery {
  readonly text: string;
  readonly limit?: number;
  /** Places near this one come first among equals: the caller's village. */
  readonly near?: Point;
}

const WORTH = { exact: 1, prefix: 0.8, slip: 0.6, twoSlips: 0.45, generic: 0.2 };
/** Candidates looked at closely; common prefixes would bring thousands. */
const CANDIDATES = 4000;
const KIND_ORDER: readonly AddressKind[] = ['settlement', 'pin', 'street', 'house', 'farm', 'place'];

interface Document {
  readonly entry: Entry;
  /** Word → is it of the name (true) or only of the settlement (false). */
  readonly words: ReadonlyMap<string, boolean>;
}

export class AddressIndex {
  #documents: readonly Document[];
  #vocabulary: Vocabulary;
  #postings = new Map<string, number[]>();

  private constructor(entries: readonly Entry[]) {
    this.#documents = entries.map(toDocument);
    this.#documents.forEach((document, index) => {
      for (const word of document.words.keys()) {
        const list = this.#postings.get(word);
        if (list) list.push(index);
        else this.#postings.set(word, [index]);
      }
    });
    this.#vocabulary = new Vocabulary(this.#postings.keys());
  }

  /** @param rows what an import stored (readAddressFile); @param pins the consortium's own places */
  static fromRows(rows: readonly LocatedAddress[], pins: readonly AddressPin[] = []): AddressIndex {
    return new AddressIndex([...toEntries(rows), ...pins.map(toPinEntry)]);
  }

  /** The same places with other pins: they change by the day, the map does not. */
  withPins(pins: readonly AddressPin[]): AddressIndex {
    const kept = this.#documents.map((document) => document.entry).filter((entry) => entry.kind !== 'pin');
    return new AddressIndex([...kept, ...pins.map(toPinEntry)]);
  }

  get size(): number {
    return this.#documents.length;
  }

  /** Best hits first; empty for a text without a letter or digit. */
  search(query: AddressQuery): AddressHit[] {
    const words = foldWords(query.text);
    if (words.length === 0) return [];
    const scores = this.#score(words);
    const ranked = [...scores]
      .filter(([, found]) => found.missed === 0)
      .map(([index, found]) => this.#toHit(index, found, words))
      .filter((hit) => hit !== undefined);
    const distance = (hit: AddressHit): number =>
      query.near ? Math.hypot(hit.lat - query.near.lat, (hit.lon - query.near.lon) * 0.68) : 0;
    ranked.sort(
      (a, b) =>
        b.score - a.score ||
        distance(a) - distance(b) ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
    );
    return ranked.slice(0, query.limit ?? 10);
  }

  /** For each document that could fit: what its words earn, and how many typed words it lacks. */
  #score(words: readonly FoldedWord[]): Map<number, Found> {
    const found = new Map<number, Found>();
    const spoken = words.filter((word) => !word.isNumber && !GENERIC.has(word.text));
    const anchors = spoken.length > 0 ? spoken : words;
    words.forEach((word, position) => {
      const worth = this.#wordWorth(word);
      const isAnchor = anchors.includes(word);
      for (const [text, earned] of worth) {
        for (const index of this.#postings.get(text) ?? []) {
          const known = found.get(index);
          if (known === undefined && (!isAnchor || found.size >= CANDIDATES)) continue;
          const entry = known ?? { earned: new Map<number, number>(), missed: 0 };
          const inName = this.#documents[index]?.words.get(text) === true;
          const value = earned * (inName ? 1 : 0.95);
          if (value > (entry.earned.get(position) ?? 0)) entry.earned.set(position, value);
          found.set(index, entry);
        }
      }
    });
    for (const [index, entry] of found) {
      const takesNumbers =
        (this.#documents[index]?.entry.houses.length ?? 0) > 0 || this.#documents[index]?.entry.kind === 'street';
      entry.missed = words.filter(
        (word, position) => !entry.earned.has(position) && !GENERIC.has(word.text) && !(word.isNumber && takesNumbers),
      ).length;
    }
    return found;
  }

  #wordWorth(word: FoldedWord): Map<string, number> {
    const worth = new Map<string, number>();
    const scale = GENERIC.has(word.text) ? WORTH.generic : 1;
    if (this.#postings.has(word.text)) worth.set(word.text, WORTH.exact * scale);
    if (word.isNumber) return worth;
    for (const text of this.#vocabulary.withPrefix(word.text)) {
      if (!worth.has(text)) worth.set(text, WORTH.prefix * scale);
    }
    if (GENERIC.has(word.text)) return worth;
    for (const { word: text, distance } of this.#vocabulary.like(word.text)) {
      if (!worth.has(text)) worth.set(text, distance === 1 ? WORTH.slip : WORTH.twoSlips);
    }
    return worth;
  }

  #toHit(index: number, found: Found, words: readonly FoldedWord[]): AddressHit | undefined {
    const document = this.#documents[index];
    if (document === undefined) return undefined;
    const { entry } = document;
    const asked = words.filter((word, position) => word.isNumber && !found.earned.has(position));
    const number = asked[asked.length - 1]?.text;
    const house = number === undefined ? undefined : nearestHouse(entry.houses, number);
    const exact = house !== undefined && house.folded === number;
    let earned = 0;
    let possible = 0;
    words.forEach((word, position) => {
      const weight = GENERIC.has(word.text) ? WORTH.generic : 1;
      possible += weight;
      earned +=
        word.text === number && !found.earned.has(position) ? (exact ? 1 : 0.5) : (found.earned.get(position) ?? 0);
    });
    const unsaid = [...document.words].filter(([text, inName]) => inName && !GENERIC.has(text)).length;
    const spoken = words.filter((word) => !GENERIC.has(word.text)).length;
    const focus = 1 - 0.02 * Math.min(5, Math.max(0, unsaid - spoken)); // a short name fits a short query better
    const at = house ?? entry;
    const shown = exact ? house.number : (number ?? '');
    return {
      kind: exact ? 'house' : entry.kind,
      label: labelOf(entry, exact ? house.number : ''),
      name: entry.name,
      settlement: entry.kind === 'settlement' ? entry.name : entry.settlement,
      number: shown,
      numberMissing: number !== undefined && !exact,
      id: entry.id,
      lat: at.lat,
      lon: at.lon,
      score: Math.min(1, (earned / possible) * focus),
    };
  }
}

interface Found {
  /** Position of the typed word → what it earns here. */
  readonly earned: Map<number, number>;
  missed: number;
}

function toDocument(entry: Entry): Document {
  const words = new Map<string, boolean>();
  for (const word of foldWords(entry.settlement)) words.set(word.text, false);
  if (entry.postcode !== '') words.set(foldNumber(entry.postcode), false);
  for (const word of foldWords(entry.name)) words.set(word.text, true);
  return { entry, words };
}

function toPinEntry(pin: AddressPin): Entry {
  const { id, name, lat, lon } = pin;
  return { kind: 'pin', name, settlement: pin.settlement ?? '', postcode: '', lat, lon, houses: [], id };
}

function labelOf(entry: Entry, number: string): string {
  const name = number === '' ? entry.name : `${entry.name} ${number}`;
  return entry.settlement === '' || entry.settlement === entry.name ? name : `${entry.settlement}, ${name}`;
}

/** The number itself, or the nearest on the same side (odd, even), or the nearest at all. */
function nearestHouse(houses: readonly HouseNumber[], number: string): HouseNumber | undefined {
  const value = Number.parseInt(number, 10);
  let best: HouseNumber | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const house of houses) {
    const other = Number.parseInt(house.folded, 10);
    const otherSide = (other - value) % 2 === 0 ? 0 : 5;
    const off = house.folded === number ? -1 : Math.abs(other - value) + otherSide;
    if (off < least) [least, best] = [off, house];
  }
  return best;
}
