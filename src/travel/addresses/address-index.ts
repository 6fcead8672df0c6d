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
/** With so many words that begin as typed, nobody needs those that would after a slip. */
const ENOUGH_WITHOUT_SLIPS = 5;
const KIND_ORDER: readonly AddressKind[] = ['settlement', 'pin', 'street', 'house', 'farm', 'place'];

interface Document {
  readonly entry: Entry;
  /** Word → is it of the name (true) or only of the settlement (false). */
  readonly words: ReadonlyMap<string, boolean>;
  /** Words of the name that tell something. */
  readonly telling: number;
  readonly houses: ReadonlyMap<string, HouseNumber>;
}

/** Made once and not changed: new places need a new one. */
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
    const ranked: Ranked[] = [];
    for (const [index, earned] of this.#candidates(words)) {
      const document = this.#documents[index];
      const found = document && rank(document, words, earned);
      if (found) ranked.push(found);
    }
    const distance = ({ document: { entry } }: Ranked): number =>
      query.near ? Math.hypot(entry.lat - query.near.lat, (entry.lon - query.near.lon) * 0.68) : 0;
    const limit = query.limit ?? 10;
    const least = limit < ranked.length ? ranked.map(({ score }) => score).sort((a, b) => b - a)[limit - 1] : 0;
    return ranked
      .filter(({ score }) => score >= (least ?? 0))
      .sort((a, b) => b.score - a.score || distance(a) - distance(b) || compareNames(a, b))
      .slice(0, limit)
      .map(toHit);
  }

  /** For each document that could fit: position of the typed word → what it earns there. */
  #candidates(words: readonly FoldedWord[]): Map<number, Map<number, number>> {
    const found = new Map<number, Map<number, number>>();
    const said = words.map((word, position) => ({ word, position, anchor: !word.isNumber && !GENERIC.has(word.text) }));
    const anyAnchor = said.some(({ anchor }) => anchor);
    said.sort((a, b) => Number(b.anchor) - Number(a.anchor)); // telling words open candidates, the others only add to them
    for (const { word, position, anchor } of said) {
      for (const [text, worth] of this.#wordWorth(word)) {
        for (const index of this.#postings.get(text) ?? []) {
          const known = found.get(index);
          if (known === undefined && ((anyAnchor && !anchor) || found.size >= CANDIDATES)) continue;
          const earned = known ?? new Map<number, number>();
          if (known === undefined) found.set(index, earned);
          const value = worth * (this.#documents[index]?.words.get(text) === true ? 1 : 0.95);
          if (value > (earned.get(position) ?? 0)) earned.set(position, value);
        }
      }
    }
    return found;
  }

  /** Words of the index that the typed one may mean, and what each is worth. */
  #wordWorth(word: FoldedWord): Map<string, number> {
    const worth = new Map<string, number>();
    const scale = GENERIC.has(word.text) ? WORTH.generic : 1;
    if (this.#postings.has(word.text)) worth.set(word.text, WORTH.exact * scale);
    if (word.isNumber) return worth;
    for (const text of this.#vocabulary.withPrefix(word.text)) {
      if (!worth.has(text)) worth.set(text, WORTH.prefix * scale);
    }
    if (GENERIC.has(word.text) || worth.size >= ENOUGH_WITHOUT_SLIPS) return worth;
    for (const { word: text, distance } of this.#vocabulary.like(word.text)) {
      if (!worth.has(text)) worth.set(text, distance === 1 ? WORTH.slip : WORTH.twoSlips);
    }
    return worth;
  }
}

interface Ranked {
  readonly document: Document;
  readonly score: number;
  /** Number asked for and not part of the name. */
  readonly number: string | undefined;
  readonly house: HouseNumber | undefined;
}

/** Score of a candidate; undefined when a telling word fits nowhere. */
function rank(
  document: Document,
  words: readonly FoldedWord[],
  earned: ReadonlyMap<number, number>,
): Ranked | undefined {
  const { entry } = document;
  let number: string | undefined;
  let sum = 0;
  let possible = 0;
  let spoken = 0;
  for (const [position, word] of words.entries()) {
    const generic = GENERIC.has(word.text);
    const value = earned.get(position);
    possible += generic ? WORTH.generic : 1;
    spoken += generic ? 0 : 1;
    sum += value ?? 0;
    if (value !== undefined || generic) continue;
    if (!word.isNumber || entry.kind !== 'street') return undefined;
    number = word.text;
  }
  const house = number === undefined ? undefined : document.houses.get(number);
  if (number !== undefined) sum += house ? 1 : 0.5;
  const focus = 1 - 0.02 * Math.min(5, Math.max(0, document.telling - spoken)); // a short name fits a short query better
  return { document, number, house, score: Math.min(1, (sum / possible) * focus) };
}

function compareNames(a: Ranked, b: Ranked): number {
  const [first, second] = [a.document.entry, b.document.entry];
  const byKind = KIND_ORDER.indexOf(first.kind) - KIND_ORDER.indexOf(second.kind);
  if (byKind !== 0) return byKind;
  return first.name < second.name ? -1 : first.name > second.name ? 1 : 0;
}

function toHit({ document: { entry }, score, number, house }: Ranked): AddressHit {
  const at = house ?? (number === undefined ? entry : (nearestHouse(entry.houses, number) ?? entry));
  return {
    kind: house ? 'house' : entry.kind,
    label: labelOf(entry, house?.number ?? ''),
    name: entry.name,
    settlement: entry.kind === 'settlement' ? entry.name : entry.settlement,
    number: house?.number ?? number ?? '',
    numberMissing: number !== undefined && house === undefined,
    id: entry.id,
    lat: at.lat,
    lon: at.lon,
    score,
  };
}

function toDocument(entry: Entry): Document {
  const words = new Map<string, boolean>();
  for (const word of foldWords(entry.settlement)) words.set(word.text, false);
  if (entry.postcode !== '') words.set(foldNumber(entry.postcode), false);
  for (const word of foldWords(entry.name)) words.set(word.text, true);
  const telling = [...words].filter(([text, inName]) => inName && !GENERIC.has(text)).length;
  return { entry, words, telling, houses: new Map(entry.houses.map((house) => [house.folded, house])) };
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
