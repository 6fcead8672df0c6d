import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/travel/roads/coverage.ts';
import { boxAround } from '../../../../src/travel/roads/geo.ts';
import { importRoads } from '../../../../src/travel/roads/import-roads.ts';
import { RoadDataError } from '../../../../src/travel/roads/road-data-error.ts';
import { RoadNetwork } from '../../../../src/travel/roads/road-network.ts';
import { frame, temporaryFolder } from './osm-fixture.ts';

const pilot = resolve(new URL('../../../..', import.meta.url).pathname, 'tests/fixtures/roads/pilot-synthetic.osm.pbf');

let folder = '';
let stored = '';

beforeAll(async () => {
  folder = await temporaryFolder();
  stored = (await importRoads(pilot, { outDir: join(folder, 'good') })).file;
}, 30_000);

async function write(name: string, contents: Uint8Array | string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, contents);
  return file;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RoadDataError) return `${error.problem} ${error.message}`;
    throw error;
  }
  return 'no problem';
}

const importing = (file: string) => problemOf(importRoads(file, { outDir: join(folder, 'bad') }));

describe('an extract that cannot be read says what to do', () => {
  it.each([
    ['a web page', '<!DOCTYPE html><html>404</html>', /^FOREIGN_FILE .*web page/],
    ['OSM XML', '<?xml version="1.0"?><osm version="0.6"></osm>', /^FOREIGN_FILE .*osmium cat/],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /^FOREIGN_FILE .*gzip/],
    ['a zip archive', 'PK\u0003\u0004 and so on', /^FOREIGN_FILE .*zip/],
    ['an empty file', '', /^FOREIGN_FILE .*empty/],
    ['three bytes', 'abc', /^FOREIGN_FILE/],
    ['a header without roads', frame('OSMHeader', new Uint8Array()), /^EMPTY/],
    ['data without a header', frame('OSMData', new Uint8Array()), /^FOREIGN_FILE/],
    [
      'a block that is no protobuf',
      Buffer.concat([frame('OSMHeader', new Uint8Array()), frame('OSMData', Buffer.from([0x0f, 0xff, 0xff]))]),
      /^DAMAGED/,
    ],
  ])('%s', async (name, contents, expected) => {
    expect(await importing(await write(`${name}.osm.pbf`, contents))).toMatch(expected);
  });

  it('a missing file', async () => {
    expect(await importing(join(folder, 'nowhere.osm.pbf'))).toMatch(/^NOT_FOUND/);
  });

  it('a download cut off at any byte', async () => {
    const whole = await readFile(pilot);
    for (const length of [20, 120, 1000, whole.length - 1]) {
      expect(await importing(await write('cut.osm.pbf', whole.subarray(0, length)))).toMatch(
        /^(TRUNCATED|FOREIGN_FILE)/,
      );
    }
    expect(await importing(await write('cut.osm.pbf', whole.subarray(0, 2000)))).toMatch(
      /^TRUNCATED .*download it again/,
    );
  });

  it('a download with a flipped byte in a compressed block', async () => {
    const whole = Buffer.from(await readFile(pilot));
    whole[1500] = (whole[1500] ?? 0) ^ 0xff;
    expect(await importing(await write('flipped.osm.pbf', whole))).toMatch(/^DAMAGED/);
  });

  it('an area that the extract does not cover leaves the old files alone', async () => {
    const before = await readFile(stored);
    const area = boxAround([{ lat: 47.5, lon: 19.05 }], 5); // Budapest
    const work = importRoads(pilot, { outDir: join(folder, 'good'), area });
    expect(await problemOf(work)).toMatch(/^NOT_COVERED .*latitude comes first/);
    expect((await readFile(stored)).equals(before)).toBe(true);
  });
});

describe('a stored file that cannot be used says what to do', () => {
  const loading = (file: string) => problemOf(RoadNetwork.load(file));

  it('missing, foreign, of another version, truncated, damaged', async () => {
    expect(await loading(join(folder, 'nowhere.bin'))).toMatch(/^NOT_FOUND .*npm run roads/);
    expect(await loading(pilot)).toMatch(/^FOREIGN_FILE .*npm run roads/);
    const good = Buffer.from(await readFile(stored));
    const other = Buffer.from(good);
    other.writeUInt32LE(99, 4);
    expect(await loading(await write('version.bin', other))).toMatch(/^WRONG_VERSION .*99/);
    const cut = await write('cut.bin', good);
    await truncate(cut, good.length - 8);
    expect(await loading(cut)).toMatch(/^TRUNCATED/);
    const flipped = Buffer.from(good);
    flipped[good.length - 100] = (flipped[good.length - 100] ?? 0) ^ 1;
    expect(await loading(await write('flipped.bin', flipped))).toMatch(/^DAMAGED .*checksum/);
  });

  it('addresses given for roads', async () => {
    expect(await loading(join(folder, 'good', 'addresses.bin'))).toMatch(/^WRONG_VERSION/);
  });
});

describe('a position that cannot be routed', () => {
  const box = { south: 46.5, west: 19.5, north: 47.2, east: 20.5 };

  it.each([
    ['the pilot', { lat: 46.93, lon: 20.1 }, { kind: 'covered' }],
    ['0/0', { lat: 0, lon: 0 }, { kind: 'zeroPosition' }],
    ['not a number', { lat: Number.NaN, lon: 20 }, { kind: 'noPosition' }],
    ['off the globe', { lat: 146, lon: 20 }, { kind: 'noPosition' }],
    ['swapped', { lat: 20.1, lon: 46.93 }, { kind: 'swapped' }],
    // 0.8 degrees of latitude north of the box: 0.8 × 111.2 km
    ['in Slovakia', { lat: 48, lon: 20 }, { kind: 'outside', km: 89 }],
  ])('%s', (_name, point, expected) => {
    expect(coverageOf(box, point)).toEqual(expected);
  });

  it('costs only its own cells, and the matrix says why', async () => {
    const network = await RoadNetwork.load(stored, { language: 'hu' });
    const points = [
      { id: 'Tiszakécske', lat: 46.93261, lon: 20.10349 },
      { id: 'nulla', lat: 0, lon: 0 },
      { id: 'cserélt', lat: 20.10349, lon: 46.93261 },
      { id: 'Pozsony', lat: 48.15, lon: 17.1 },
      { id: 'puszta', lat: 46.75, lon: 20.2 },
      { id: 'Lakitelek', lat: 46.87601, lon: 19.99504 },
    ];
    const { cells, warnings, dataDate } = await network.matrix(points, { departure: '2026-03-02T07:00:00+01:00' });
    const reasons = cells.map((row) => row.map((cell) => (cell.kind === 'reachable' ? 'ok' : cell.reason)));
    expect(reasons[0]).toEqual(['ok', 'INVALID_POINT', 'INVALID_POINT', 'INVALID_POINT', 'NOT_SNAPPED', 'ok']);
    expect(reasons[5]).toEqual(['ok', 'INVALID_POINT', 'INVALID_POINT', 'INVALID_POINT', 'NOT_SNAPPED', 'ok']);
    // a row tells what is wrong with its own point
    expect(reasons[4]).toEqual(['NOT_SNAPPED', 'NOT_SNAPPED', 'NOT_SNAPPED', 'NOT_SNAPPED', 'ok', 'NOT_SNAPPED']);
    expect(reasons[1]?.[5]).toBe('INVALID_POINT');
    expect(dataDate).toBe('2026-01-01');
    expect(warnings).toHaveLength(4);
    expect(warnings.join(' ')).toMatch(
      /nulla: a koordinátája 0\/0.*cserélt: a szélesség.*Pozsony: \d+ km-re.*puszta: 1000 méteren belül/,
    );
  });
});
