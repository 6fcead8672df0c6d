import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SeedError, type SeedFault } from '../../../db/seed/fault.ts';
import { readSeedFolder } from '../../../db/seed/read-folder.ts';
import { folderOf } from './folders.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A copy of the pilot with changed files; returns the faults that reading it gives. */
const faultsAfter = (changes: Readonly<Record<string, (text: string) => string>>): readonly SeedFault[] => {
  root = mkdtempSync(join(tmpdir(), 'seed-'));
  cpSync(dirname(folderOf('tiszakecske')), root, { recursive: true });
  const folder = join(root, 'tiszakecske');
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    expect(after, `the change of ${file} must change it`).not.toBe(before);
    writeFileSync(join(folder, file), after);
  }
  try {
    readSeedFolder(folder);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.faults;
    throw error;
  }
};

const places = (faults: readonly SeedFault[]) => faults.map(({ file, row, field }) => ({ file, row, field }));

describe('a faulty seed folder', () => {
  it('is told every fault of every file at once, with line and column', () => {
    const faults = faultsAfter({
      // Line 2 is the first row after the header.
      'settlements.csv': (text) => text.replace('46.93261,20.10349', '20.10349,46.93261'),
      'riders.csv': (text) => text.replace('+36 20 000 0001', 'nincs').replace(/\n(.*),elderly\n/, '\n$1,old\n'),
      'vehicles.csv': (text) => text.replace('8; 5+1', '9'),
      'consortium.json': (text) => text.replace('"demo": true', '"demo": "igen"'),
    });
    expect(places(faults)).toEqual(
      expect.arrayContaining([
        { file: 'consortium.json', row: null, field: 'demo' },
        { file: 'settlements.csv', row: 2, field: 'lat' },
        { file: 'settlements.csv', row: 2, field: 'lon' },
        { file: 'vehicles.csv', row: 3, field: 'layouts' },
        { file: 'riders.csv', row: 2, field: 'phone' },
        { file: 'riders.csv', row: expect.any(Number), field: 'target_groups' },
      ]),
    );
  });

  it('is told of a column that is missing and of one that is unknown', () => {
    const faults = faultsAfter({ 'drivers.csv': (text) => text.replace('phone', 'telefon') });
    expect(places(faults)).toEqual([
      { file: 'drivers.csv', row: 1, field: 'phone' },
      { file: 'drivers.csv', row: 1, field: 'telefon' },
    ]);
  });

  it('is told of references that lead nowhere', () => {
    const faults = faultsAfter({
      'vehicles.csv': (text) => text.replace('s1-garazs', 's1-nincs'),
      'partners.csv': (text) =>
        text.replace('mentor@tiszakecske.example,s1-foglalkoztatas', 'mentor@tiszakecske.example,s9-foglalkoztatas'),
    });
    expect(faults.map((fault) => fault.message)).toEqual([
      '"s9-foglalkoztatas" is not in places.csv or homes.csv; add it there or correct it here',
      '"s1-nincs" is not in places.csv or homes.csv; add it there or correct it here',
    ]);
  });

  it('is told of a rider entered twice, accents, case and the spelling of the number aside', () => {
    const twice = 'SZUCS,Marta,06-20/000-0001,yes,Tiszakécske,s1-tanya-1,,,no,no,no,no,no,0,0,\n';
    const faults = faultsAfter({ 'riders.csv': (text) => text + twice });
    // Header, 400 riders, and the one added: line 402.
    expect(faults).toEqual([
      { file: 'riders.csv', row: 402, field: 'family_name', message: 'names the same as line 2; remove one of them' },
    ]);
  });

  it('is told of a shift without its breaks, a driver without rest and a vehicle in two shifts', () => {
    const faults = faultsAfter({
      'shift-pattern.csv': (text) =>
        text.concat(
          'DEMO-103,d1,1-5,15:00,19:00,\n', // DEMO-103 drives until 19:30, d1 until 13:45
          'DEMO-103,d12,1-5,19:30,02:00,\n', // 6 h 30 min without a break
        ),
    });
    expect(faults.map(({ row, field }) => `${row} ${field}`).sort()).toEqual([
      '14 driver', // d12 ends on Saturday at 02:00 and begins at 12:30
      '17 driver', // d1 again after 75 minutes
      '17 vehicle',
      '18 breaks',
      '2 driver', // d1 ends at 19:00 and begins at 04:30
    ]);
  });

  it('is refused known passwords when it is no demonstration', () => {
    const faults = faultsAfter({ 'consortium.json': (text) => text.replace('"demo": true', '"demo": false') });
    expect(faults.map((fault) => fault.field)).toEqual(Array(6).fill('password'));
  });

  it('is told of a file that is not there', () => {
    root = mkdtempSync(join(tmpdir(), 'seed-'));
    expect(() => readSeedFolder(root)).toThrow(SeedError);
    expect(() => readSeedFolder(root)).toThrow(/riders\.csv: cannot be read/);
  });
});
