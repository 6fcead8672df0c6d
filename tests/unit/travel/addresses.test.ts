import { describe, expect, it } from 'vitest';
import { AddressIndex, type AddressPin } from '../../../src/travel/addresses/address-index.ts';
import { foldWords } from '../../../src/travel/addresses/fold.ts';
import { prefixDistance } from '../../../src/travel/addresses/fuzzy.ts';
import type { LocatedAddress } from '../../../src/travel/roads/raw-addresses.ts';

const row = (part: Partial<LocatedAddress>): LocatedAddress => ({
  kind: 'place',
  category: '',
  name: '',
  street: '',
  number: '',
  city: '',
  postcode: '',
  lat: 46.93,
  lon: 20.1,
  ...part,
});
const kecske = { lat: 46.9326, lon: 20.1035 };
const lak = { lat: 46.876, lon: 19.995 };
const rows: LocatedAddress[] = [
  row({ category: 'town', name: 'Tiszakécske', ...kecske }),
  row({ category: 'village', name: 'Lakitelek', ...lak }),
  row({ kind: 'street', street: 'Kossuth Lajos utca', name: 'Kossuth Lajos utca', ...kecske }),
  row({ kind: 'street', street: 'Kossuth Lajos utca', name: 'Kossuth Lajos utca', ...lak }),
  row({ kind: 'street', street: 'Szent Imre tér', name: 'Szent Imre tér', ...kecske }),
  row({ kind: 'street', street: '1. utca', name: '1. utca', ...lak }),
  ...[1, 3, 5, 12, 14].map((n) =>
    row({
      kind: 'house',
      street: 'Kossuth Lajos utca',
      number: String(n),
      city: 'Tiszakécske',
      lat: 46.93 + n / 1e4,
      lon: 20.1,
    }),
  ),
  row({ kind: 'house', street: 'Kossuth Lajos utca', number: '12/A', city: 'Tiszakécske', lat: 46.9399, lon: 20.1 }),
  row({ category: 'farm', name: 'Göbölyjárás-tanya', lat: 46.95, lon: 20.05 }),
  row({ kind: 'poi', category: 'doctors', name: 'Dr. Őry rendelő', ...lak }),
];
const pins: AddressPin[] = [
  { id: 'p1', name: '0123/4 hrsz.', settlement: 'Szentkirály', lat: 46.91, lon: 19.91 },
  { id: 'p2', name: 'Kovács tanya', settlement: 'Szentkirály', lat: 46.92, lon: 19.92 },
];
const index = AddressIndex.fromRows(rows, pins);
const first = (text: string) => index.search({ text })[0];

describe('what callers say', () => {
  it.each([
    ['tiszakecske', 'Tiszakécske'],
    ['TISZAKÉCSKE', 'Tiszakécske'],
    ['tiszak', 'Tiszakécske'],
    ['tizsakécske', 'Tiszakécske'],
    ['lakitelk', 'Lakitelek'],
    ['kossuth u. 12 tiszakécske', 'Tiszakécske, Kossuth Lajos utca 12'],
    ['Tiszakécske, Kossuth L. u. 12/a', 'Tiszakécske, Kossuth Lajos utca 12/A'],
    ['tiszakécske kossuth 12 a', 'Tiszakécske, Kossuth Lajos utca 12/A'],
    ['kosuth lajos lakitelek', 'Lakitelek, Kossuth Lajos utca'],
    ['szt imre ter', 'Tiszakécske, Szent Imre tér'],
    ['lakitelek 1. u', 'Lakitelek, 1. utca'],
    ['gobolyjaras', 'Tiszakécske, Göbölyjárás-tanya'],
    ['kovács t.', 'Szentkirály, Kovács tanya'],
    ['0123/4', 'Szentkirály, 0123/4 hrsz.'],
    ['hrsz 0123/4', 'Szentkirály, 0123/4 hrsz.'],
    ['ory rendelo', 'Lakitelek, Dr. Őry rendelő'],
  ])('%s', (text, label) => {
    expect(first(text)?.label).toBe(label);
  });

  it('finds nothing in nothing, in signs and in what no place is called', () => {
    for (const text of ['', ' ., ', 'xyzzyq']) expect(index.search({ text })).toEqual([]);
  });
});

describe('house numbers', () => {
  it('gives the position of the house', () => {
    expect(first('kossuth 14 tiszakécske')).toMatchObject({
      kind: 'house',
      number: '14',
      numberMissing: false,
      lat: 46.9314,
    });
  });

  it('says that a number is missing and takes the nearest of the same side', () => {
    // 7 is missing: 5 is odd as well and nearer than 12
    const hit = first('kossuth 7 tiszakécske');
    expect(hit).toMatchObject({
      kind: 'street',
      number: '7',
      numberMissing: true,
      label: 'Tiszakécske, Kossuth Lajos utca',
    });
    expect(hit?.lat).toBeCloseTo(46.9305, 6);
  });

  it('keeps the street where no number is known at all', () => {
    expect(first('kossuth 7 lakitelek')).toMatchObject({ numberMissing: true, ...lak });
  });
});

describe('the order of hits', () => {
  it('puts the caller’s village first among equals', () => {
    const near = (point: { lat: number; lon: number }) => index.search({ text: 'kossuth', near: point })[0]?.settlement;
    expect(near(kecske)).toBe('Tiszakécske');
    expect(near(lak)).toBe('Lakitelek');
  });

  it('answers no more than asked', () => {
    expect(index.search({ text: 'kossuth', limit: 1 })).toHaveLength(1);
  });
});

describe('pins', () => {
  it('are replaced without reading the map again', () => {
    const other = index.withPins([{ id: 'p3', name: 'Nagy tanya', settlement: 'Lakitelek', lat: 46.88, lon: 20 }]);
    expect(other.search({ text: 'nagy tanya' })[0]).toMatchObject({ kind: 'pin', id: 'p3' });
    expect(other.search({ text: 'kovács tanya' })[0]?.id).not.toBe('p2');
    expect(other.size).toBe(index.size - 1); // two pins out, one in
  });
});

describe('folding', () => {
  it('turns Hungarian forms into one', () => {
    const words = (text: string) => foldWords(text).map((word) => word.text);
    expect(words('Árpád u. 3/B.')).toEqual(['arpad', 'utca', '3/b']);
    expect(words('Béke krt. 10-12')).toEqual(['beke', 'korut', '10-12']);
    expect(words('helyrajzi szám: 045/2')).toEqual(['hrsz', 'szam', '045/2']);
  });

  it('measures slips by the nearest beginning of a word', () => {
    expect(prefixDistance('kosuth', 'kossuth', 1)).toBe(1); // a letter missing
    expect(prefixDistance('ksosuth', 'kossuth', 1)).toBe(1); // neighbours swapped
    expect(prefixDistance('laki', 'lakitelek', 1)).toBe(0); // only begun
    expect(prefixDistance('alma', 'lakitelek', 1)).toBe(2); // more than allowed
  });
});
