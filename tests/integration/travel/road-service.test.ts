/** Roads, cache, remote engine and estimate joined as the service joins them, on a real database with the pilot consortium. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConsortium } from '../../../db/tenant.ts';
import {
  type ConsortiumTravel,
  createConsortiumTravel,
} from '../../../src/modules/common/consortium-travel-repository.ts';
import { takeNewRoads } from '../../../src/modules/travel/watch-roads.ts';
import { openRoadLibrary, type RoadLibrary, setCurrentFolder } from '../../../src/travel/roads/road-library.ts';
import type { TravelMatrix, TravelPoint } from '../../../src/travel/travel.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { enterPilotDay, loadPilot, systemActor } from '../../support/pilot-day.ts';
import { makePlan, planInput } from '../../support/planned-day.ts';
import { importPilot, makeLibraryFolder } from '../../support/road-data.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';
import { LoopbackEngine, type Mood } from '../../unit/travel/loopback-engine.ts';

/** A Tuesday with school; the clock of the test stands on the Monday before. */
const DATE = '2026-11-17';
const WINTER = '2026-11-17T07:00:00+01:00';
const TISZAKECSKE = { lat: 46.93261, lon: 20.10349 };

let database: TestDatabase;
let services: TestServices;
let consortiumId: string;
let places: readonly TravelPoint[];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  consortiumId = await loadPilot(services);
  places = await withConsortium(database.db, consortiumId, (tx) =>
    tx.selectFrom('place').select(['id', 'lat', 'lon', 'farm']).orderBy('id').limit(40).execute(),
  );
}, 60_000);
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

interface Setting {
  readonly folder: string;
  readonly library: RoadLibrary;
  readonly faults: string[];
}

async function openPilotRoads(): Promise<Setting> {
  const folder = await makeLibraryFolder();
  await importPilot(folder);
  return openFolder(folder);
}

async function openFolder(folder: string): Promise<Setting> {
  const faults: string[] = [];
  return { folder, library: await openRoadLibrary({ folder, onFault: (sentence) => faults.push(sentence) }), faults };
}

const ask = (travel: ConsortiumTravel, points: readonly TravelPoint[]) =>
  travel.matrix(points, { departure: WINTER, consortiumId });
const sourcesOf = ({ cells }: TravelMatrix) => new Set(cells.flat().map(({ source }) => source));
const countCells = async (source = 'roads') =>
  Number(
    (await database.asOwner<{ n: number }>('select count(*)::int as n from travel_cell where source = $1', [source]))[0]
      ?.n,
  );
const forgetCells = () => database.asOwner('delete from travel_cell');
const currentDate = async () =>
  (await database.asOwner<{ d: string }>(`select data_date::text as d from travel_edition where source = 'roads'`))[0]
    ?.d;

describe('roads behind the cache', () => {
  test('only new places are computed, and another process finds the cells', { timeout: 60_000 }, async () => {
    await forgetCells();
    const { library } = await openPilotRoads();
    const first = await ask(createConsortiumTravel(database.db, { roads: library }), places.slice(0, 10));
    expect(first.dataDate).toBe('2026-01-01');
    expect(sourcesOf(first)).toContain('roads');
    expect(await currentDate()).toBe('2026-01-01');
    // Ten places: a hundred cells, the diagonal among them.
    expect(await countCells()).toBe(100);
    const other = createConsortiumTravel(database.db, { roads: library });
    expect((await ask(other, places.slice(0, 10))).cells).toEqual(first.cells);
    expect(await countCells()).toBe(100);
    // The eleventh place brings its row and its column: 121 − 100.
    await ask(other, places.slice(0, 11));
    expect(await countCells()).toBe(121);
  });

  test('a new import is built beside the old, computed, and switched in one step', { timeout: 60_000 }, async () => {
    await forgetCells();
    const { folder, library } = await openPilotRoads();
    const travel = createConsortiumTravel(database.db, { roads: library });
    const before = await ask(travel, places.slice(0, 5));
    const old = library.current()?.checksum.slice(0, 8) ?? '';
    await importPilot(folder, TISZAKECSKE);
    // Nobody has looked yet: the old data answers.
    expect((await ask(travel, places.slice(0, 5))).cells).toEqual(before.cells);
    await takeNewRoads({ ...services, roads: library }, travel);
    const fresh = library.current()?.checksum.slice(0, 8) ?? '';
    expect(fresh).not.toBe(old);
    const kept = await database.asOwner<{ variant: string; n: number }>(
      'select variant, count(*)::int as n from travel_cell group by variant',
    );
    const countOf = (checksum: string) => kept.find(({ variant }) => variant.endsWith(checksum))?.n ?? 0;
    expect(countOf(old)).toBe(25);
    // Cells between places within the smaller area were there before anybody asked.
    expect(countOf(fresh)).toBeGreaterThan(0);
    expect(sourcesOf(await ask(travel, places))).toEqual(new Set(['roads', 'estimate']));
  });

  test('a broken new import leaves the old one in place and says so once', { timeout: 60_000 }, async () => {
    const { folder, library, faults } = await openPilotRoads();
    const travel = createConsortiumTravel(database.db, { roads: library });
    const before = await ask(travel, places.slice(0, 5));
    const broken = await importPilot(folder, TISZAKECSKE);
    await truncate(broken.file, 5_000);
    await takeNewRoads({ ...services, roads: library }, travel);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('Az úthálózat marad a régi (2026-01-01)');
    expect((await ask(travel, places.slice(0, 5))).cells).toEqual(before.cells);
  });
});

describe('road data that is no road data', () => {
  test.each([
    ['truncated', async (file: string) => truncate(file, 4_000), 'A fájl csonka'],
    [
      'of another program',
      async (file: string) => writeFile(file, 'PK\u0003\u0004 a zip file, say'),
      'Ez nem a várt fájl',
    ],
    ['damaged', damage, 'A fájl sérült'],
  ])('a %s file is one sentence, and the estimate answers', { timeout: 60_000 }, async (_what, spoil, sentence) => {
    const folder = await makeLibraryFolder();
    const { file } = await importPilot(folder, TISZAKECSKE);
    await spoil(file);
    const { library, faults } = await openFolder(folder);
    expect(library.current()).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
    expect(library.fault()).toBe(faults[0]);
    const matrix = await ask(createConsortiumTravel(database.db, { roads: library }), places.slice(0, 5));
    expect(matrix.dataDate).toBeNull();
    expect(sourcesOf(matrix)).toEqual(new Set(['estimate']));
  });

  test('a pointer to a folder that is gone says what to do', async () => {
    const folder = await makeLibraryFolder();
    await setCurrentFolder(folder, '2026-01-01-00000000');
    const { library, faults } = await openFolder(folder);
    expect(library.current()).toBeUndefined();
    expect(faults[0]).toMatch(/2026-01-01-00000000.*Import again/);
  });

  test('without any road data nothing is said', async () => {
    const { library, faults } = await openFolder(await makeLibraryFolder());
    expect([library.current(), library.fault(), faults]).toEqual([undefined, null, []]);
  });
});

describe('places that cannot be right', () => {
  const good = { id: 'jó', ...TISZAKECSKE };
  test.each([
    ['0/0', { lat: 0, lon: 0 }, 'INVALID_POINT', '0/0'],
    ['swapped', { lat: 20.10349, lon: 46.93261 }, 'INVALID_POINT', 'fel van cserélve'],
    ['in Lisbon', { lat: 38.72, lon: -9.14 }, 'INVALID_POINT', 'területén kívül'],
    ['not a number', { lat: Number.NaN, lon: 20.1 }, 'INVALID_POINT', 'nem szám'],
  ])('%s costs its own cells only, and is told', { timeout: 60_000 }, async (_what, at, reason, sentence) => {
    const { library } = await openPilotRoads();
    const travel = createConsortiumTravel(database.db, { roads: library });
    const lakitelek = { id: 'Lakitelek', lat: 46.87601, lon: 19.99504 };
    const { cells, warnings } = await ask(travel, [good, lakitelek, { id: 'rossz', ...at }]);
    expect(cells[0]?.[1]).toMatchObject({ kind: 'reachable', source: 'roads' });
    expect(cells[0]?.[2]).toMatchObject({ kind: 'unreachable', reason });
    expect(cells[2]?.[1]).toMatchObject({ kind: 'unreachable', reason });
    expect(warnings.join(' ')).toContain(sentence);
  });

  test('a pin in the river is answered and doubted', async () => {
    const { library } = await openPilotRoads();
    const river = await findRiverPoint();
    const { cells, warnings } = await ask(createConsortiumTravel(database.db, { roads: library }), [good, river]);
    expect(cells[0]?.[1]?.kind).toBe('reachable');
    expect(warnings.some((sentence) => sentence.includes('folyó'))).toBe(true);
  });

  test('a town outside the extract goes to the next source, which is named', async () => {
    const { library } = await openPilotRoads();
    const travel = createConsortiumTravel(database.db, { roads: library });
    const lajosmizse = { id: 'Lajosmizse', lat: 47.02133, lon: 19.56171 };
    const { cells, warnings } = await ask(travel, [good, lajosmizse]);
    expect(cells[0]?.[1]).toMatchObject({ kind: 'reachable', source: 'estimate' });
    expect(warnings.join(' ')).toMatch(/Lajosmizse: .*úthálózat/);
  });
});

describe('a day with a remote engine that misbehaves', () => {
  test.each<readonly [Mood]>([['hangs'], ['negative'], ['nan'], ['half'], ['html'], ['drops']])(
    'one that %s: the roads serve what they know, the estimate the rest',
    { timeout: 60_000 },
    async (mood) => {
      await forgetCells();
      const engine = await LoopbackEngine.start(2_500);
      engine.mood = mood;
      try {
        const { library } = await openPilotRoads();
        const travel = createConsortiumTravel(database.db, {
          roads: library,
          remote: { kind: 'valhalla', baseUrl: engine.url, timeoutMs: 150 },
        });
        const lajosmizse = { id: 'Lajosmizse', lat: 47.02133, lon: 19.56171 };
        const { cells, warnings } = await ask(travel, [...places.slice(0, 6), lajosmizse]);
        expect(engine.requests.length).toBeGreaterThan(0);
        for (const cell of cells.flat()) expect(cell.kind).toBe('reachable');
        // Half an answer is half true: its sound half may be used.
        const allowed = mood === 'half' ? ['estimate', 'remote'] : ['estimate'];
        expect(allowed).toContain(cells[0]?.[6]?.source);
        expect(warnings.join(' ')).toContain('útvonaltervező');
        // What failed today is not remembered.
        if (mood === 'hangs') expect(await countCells('remote')).toBe(0);
      } finally {
        await engine.stop();
      }
    },
  );

  test('the pilot day is planned on roads while the engine hangs', { timeout: 120_000 }, async () => {
    const engine = await LoopbackEngine.start(2_500);
    engine.mood = 'hangs';
    try {
      const { library } = await openPilotRoads();
      const travel = createConsortiumTravel(database.db, {
        roads: library,
        remote: { kind: 'osrm', baseUrl: engine.url, timeoutMs: 150 },
      });
      const planning = { ...services, travel, roads: library };
      const entered = await enterPilotDay(planning, consortiumId, DATE);
      expect(entered.trips).toBeGreaterThan(120);
      const plan = await makePlan(planning, systemActor(consortiumId), planInput(DATE));
      const [stored] = await database.asOwner<{ d: string }>(
        'select travel_data_date::text as d from plan where id = $1',
        [plan.id],
      );
      expect(stored?.d).toBe('2026-01-01');
      expect(plan.figures.tripsServed).toBeGreaterThan(entered.trips / 2);
    } finally {
      await engine.stop();
    }
  });
});

/** A point of the river's line in the pilot's profile that lies farthest from the bridge's road. */
async function findRiverPoint(): Promise<TravelPoint> {
  const profile = await withConsortium(database.db, consortiumId, (tx) =>
    tx.selectFrom('consortium').select('travel_profile').executeTakeFirstOrThrow(),
  );
  const { barriers } = profile.travel_profile as {
    barriers: readonly { line: readonly { lat: number; lon: number }[] }[];
  };
  const line = barriers[0]?.line ?? [];
  const point = line[Math.floor(line.length / 2)];
  if (!point) throw new Error('The pilot has no river.');
  return { id: 'folyó', lat: point.lat, lon: point.lon };
}

/** One byte in the middle of the file is another one. */
async function damage(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  await writeFile(join(file), bytes);
}
