import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddressIndex } from '../../../../src/travel/addresses/address-index.ts';
import { readAddressFile } from '../../../../src/travel/roads/address-file.ts';
import { boxAround } from '../../../../src/travel/roads/geo.ts';
import { importRoads } from '../../../../src/travel/roads/import-roads.ts';
import type { MapLines } from '../../../../src/travel/roads/map-lines.ts';
import { RoadNetwork } from '../../../../src/travel/roads/road-network.ts';
import { temporaryFolder } from './osm-fixture.ts';

const pilot = resolve(new URL('../../../..', import.meta.url).pathname, 'tests/fixtures/roads/pilot-synthetic.osm.pbf');
const SUMMER = { departure: '2026-07-06T08:00:00+02:00' };
const WINTER = { departure: '2026-01-12T08:00:00+01:00' };
const tiszakecske = { id: 'Tiszakécske', lat: 46.93261, lon: 20.10349 };
const cibakhaza = { id: 'Cibakháza', lat: 46.95976, lon: 20.19753 };
const tiszaug = { id: 'Tiszaug', lat: 46.85554, lon: 20.05487 };
/** The landings of the ferry. */
const bog = { id: 'Tiszabög', lat: 46.958, lon: 20.1141 };
const nagyrev = { id: 'Nagyrév', lat: 46.9568, lon: 20.1154 };
const tiszaalpar = { id: 'Tiszaalpár', lat: 46.81279, lon: 19.99841 };

let outDir = '';
let network: RoadNetwork;

beforeAll(async () => {
  outDir = await temporaryFolder();
  const { file } = await importRoads(pilot, { outDir });
  network = await RoadNetwork.load(file);
}, 30_000);

afterAll(async () => {
  await network.close();
});

describe('the pilot', () => {
  it('goes round by the bridge at Tiszaug when the ferry rests in winter', async () => {
    const summer = await network.leg(bog, nagyrev, SUMMER);
    const winter = await network.leg(tiszakecske, cibakhaza, WINTER);
    expect(summer.streets).toContain('Tiszabög–Nagyrév komp');
    expect(winter.streets).toContain('Tiszaugi híd');
    expect(winter.streets).not.toContain('Tiszabög–Nagyrév komp');
    // about 35 km by road where the straight line is 7.8 km
    if (winter.cell.kind !== 'reachable') throw new Error('unreachable');
    expect(winter.cell.metres).toBeGreaterThan(30_000);
    expect(winter.cell.metres).toBeLessThan(40_000);
  });

  it('takes the season from the clocks of the consortium', async () => {
    // 2026-02-28T23:30Z is already 1 March in Hungary: the ferry runs again
    const leg = await network.leg(bog, nagyrev, { departure: '2026-02-28T23:30:00Z' });
    expect(leg.streets).toContain('Tiszabög–Nagyrév komp');
  });

  it('refuses a departure that is no instant', async () => {
    await expect(network.matrix([tiszaug], { departure: 'tomorrow' })).rejects.toThrow(/no ISO instant/);
  });

  it('answers a leg with the times of the matrix', async () => {
    const points = [tiszakecske, cibakhaza, tiszaug, tiszaalpar];
    const { cells } = await network.matrix(points, WINTER);
    for (const [row, from] of points.entries()) {
      expect(cells[row]?.[row]).toEqual({ kind: 'reachable', seconds: 0, metres: 0, source: 'roads' });
      for (const [column, to] of points.entries()) {
        if (row !== column) expect((await network.leg(from, to, WINTER)).cell).toEqual(cells[row]?.[column]);
      }
    }
  });

  it('gives the same matrix on worker threads', { timeout: 60_000 }, async () => {
    const threaded = await RoadNetwork.load(join(outDir, 'roads.bin'), { threads: 2 });
    const points = Array.from({ length: 210 }, (_, i) => ({
      id: String(i),
      lat: 46.92821 + (i % 15) * 0.0006,
      lon: 20.09711 + Math.floor(i / 15) * 0.0009,
    }));
    try {
      const [a, b] = [await threaded.matrix(points, SUMMER), await network.matrix(points, SUMMER)];
      expect(JSON.stringify(a.cells)).toBe(JSON.stringify(b.cells));
    } finally {
      await threaded.close();
    }
  });

  it('warns of a pin far from any road and counts the way over the field', async () => {
    const off = { id: 'tanya', lat: 46.92821 - 0.004, lon: 20.10349 }; // 445 m south of the southernmost street
    const { cells, warnings } = await network.matrix([off, tiszakecske], SUMMER);
    expect(warnings).toEqual(['tanya: a legközelebbi út 445 méterre van. Ellenőrizze a tűt.']);
    const cell = cells[0]?.[1];
    // 415 m beyond the first 30 at 12 km/h are 124 s, and the street to the centre takes some more
    expect(cell?.kind === 'reachable' && cell.seconds > 124 && cell.metres > 445).toBe(true);
  });
});

describe('isochrones', () => {
  it('grow with the minutes and hold the place itself', () => {
    const [five, twenty] = network.isochrones(tiszaug, [5, 20], WINTER);
    if (five === undefined || twenty === undefined) throw new Error('no isochrone');
    const area = (rings: typeof five.rings): number =>
      Math.abs(
        rings.reduce((sum, ring) => {
          let part = 0;
          for (let i = 1; i < ring.length; i++) {
            const [a, b] = [ring[i - 1], ring[i]];
            if (a && b) part += a.lon * b.lat - b.lon * a.lat;
          }
          return sum + part / 2;
        }, 0),
      );
    expect(area(five.rings)).toBeGreaterThan(0);
    expect(area(twenty.rings)).toBeGreaterThan(area(five.rings) * 2);
    for (const ring of twenty.rings) expect(ring[0]).toEqual(ring[ring.length - 1]);
    const lats = five.rings.flat().map((point) => point.lat);
    expect(Math.min(...lats)).toBeLessThan(tiszaug.lat);
    expect(Math.max(...lats)).toBeGreaterThan(tiszaug.lat);
  });

  it('are empty for a place that is on no road', () => {
    expect(network.isochrones({ id: 'x', lat: 0, lon: 0 }, [10], SUMMER)).toEqual([]);
  });
});

describe('what else an import stores', () => {
  it('road lines for a map without tiles, longitude first', async () => {
    const lines = JSON.parse(await readFile(join(outDir, 'lines.json'), 'utf8')) as MapLines;
    const bridge = lines.features.find((line) => line.properties.name === 'Tiszaugi híd');
    expect(bridge?.properties.kind).toBe('primary');
    const [lon, lat] = bridge?.geometry.coordinates[0] ?? [0, 0];
    expect([Math.floor(lon), Math.floor(lat)]).toEqual([20, 46]);
  });

  it('addresses: settlements and the streets of the roads, found without accents', async () => {
    const { meta, rows } = await readAddressFile(join(outDir, 'addresses.bin'));
    expect(meta).toEqual({ dataDate: '2026-01-01', source: 'pilot-synthetic.osm.pbf' });
    const index = AddressIndex.fromRows(rows);
    const [town] = index.search({ text: 'tiszakecske' });
    expect(town).toMatchObject({ kind: 'settlement', lat: tiszakecske.lat, lon: tiszakecske.lon });
    expect(index.search({ text: 'lakitelek 3 u' })[0]?.label).toBe('Lakitelek, Lakitelek 3. utca');
    expect(index.search({ text: 'elszigetelt dulo' })[0]?.name).toBe('Elszigetelt dűlő');
  });

  it('only the area asked for, with roads that cross its border whole', async () => {
    const area = boxAround([tiszaug], 3);
    const cut = await importRoads(pilot, { outDir: await temporaryFolder(), area });
    const whole = await importRoads(pilot, { outDir: await temporaryFolder() });
    expect(cut.ways).toBeGreaterThan(0);
    expect(cut.ways).toBeLessThan(whole.ways);
    const small = await RoadNetwork.load(cut.file);
    expect(small.coverage(cibakhaza)).toEqual({
      kind: 'outside',
      km: small.coverage(cibakhaza).kind === 'outside' ? 12 : 0,
    });
  });
});
