import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/travel/remote/blocks.ts';
import { Breaker } from '../../../src/travel/remote/breaker.ts';
import { createOsrm } from '../../../src/travel/remote/osrm.ts';
import { decodePolyline } from '../../../src/travel/remote/polyline.ts';
import { createValhalla } from '../../../src/travel/remote/valhalla.ts';
import type { TravelMatrix, TravelPoint } from '../../../src/travel/travel.ts';
import { drive, LoopbackEngine, type Mood } from './loopback-engine.ts';
import { TISZAALPAR, TISZAKECSKE, TOWNS, WINTER } from './places.ts';

const ENGINES = [
  ['OSRM', createOsrm],
  ['Valhalla', createValhalla],
] as const;
/** Long enough for a busy machine; tests of hanging engines shorten it. */
const PATIENCE = { timeoutMs: 20_000, retries: 1, retryPauseMs: 1, breaker: { failures: 3, restMs: 60_000 } };

/** Points a kilometre apart, so that no cell is short enough to escape the check of soundness. */
const grid = (count: number): TravelPoint[] =>
  Array.from({ length: count }, (_, k) => ({
    id: `p${k}`,
    lat: 46.5 + (k % 30) * 0.02,
    lon: 19.5 + Math.floor(k / 30) * 0.03,
  }));
const reasons = (matrix: TravelMatrix) =>
  new Set(matrix.cells.flat().map((cell) => (cell.kind === 'reachable' ? 'ok' : cell.reason)));

describe.each(ENGINES)('%s', (name, create) => {
  let engine: LoopbackEngine;
  beforeEach(async () => {
    engine = await LoopbackEngine.start(2_500);
  });
  afterEach(() => engine.stop());

  it('gives seconds and metres of every pair, a zero diagonal, and the source remote', async () => {
    const { cells, notices } = await create({ baseUrl: engine.url, ...PATIENCE }).matrix(TOWNS, WINTER);
    TOWNS.forEach((from, i) => {
      TOWNS.forEach((to, j) => {
        const [seconds, metres] = drive(from, to);
        const cell = cells[i]?.[j];
        // OSRM's address carries six digits: 0.1 m.
        expect(cell).toMatchObject({ kind: 'reachable', source: 'remote' });
        if (cell?.kind !== 'reachable') return;
        expect(Math.abs(cell.metres - metres)).toBeLessThan(1);
        expect(Math.abs(cell.seconds - seconds)).toBeLessThan(1);
      });
    });
    expect(notices).toEqual([]);
  });

  it('asks large tables in blocks under the limit of the engine', async () => {
    const points = grid(120);
    const limits = name === 'OSRM' ? { limits: { maxPairs: 2_500 } } : {};
    const { cells } = await create({ baseUrl: engine.url, ...PATIENCE, ...limits }).matrix(points, WINTER);
    expect(cells.flat().every((cell) => cell.kind === 'reachable')).toBe(true);
    expect(engine.largestPairs).toBeLessThanOrEqual(2_500);
    // 120 × 120 in squares of 50: 3 × 3 blocks.
    expect(engine.requests).toHaveLength(9);
  });

  it('leaves out the points that the engine cannot snap, and only their cells', async () => {
    const points = grid(60);
    const bad = [points[17], points[44]];
    engine.isUnsnappable = (p) =>
      bad.some((b) => b && Math.abs(b.lat - p.lat) < 1e-6 && Math.abs(b.lon - p.lon) < 1e-6);
    const { cells, notices } = await create({ baseUrl: engine.url, ...PATIENCE }).matrix(points, WINTER);
    cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        const isBad = i !== j && [i, j].some((k) => k === 17 || k === 44);
        expect(cell.kind === 'unreachable' ? cell.reason : 'ok').toBe(isBad ? 'NOT_SNAPPED' : 'ok');
      });
    });
    // Two rows and two columns of 60 less their four common cells, less the two on the diagonal: 2·60 + 2·60 − 4 − 2.
    expect(notices).toContainEqual({ code: 'REMOTE_PARTIAL', params: { engine: name, cells: 234 } });
  });

  it.each<[Mood, string]>([
    ['hangs', 'no answer within 0.15 s'],
    ['trickles', 'no answer within 0.15 s'],
    ['html', 'the answer is no JSON'],
    ['overloaded', 'HTTP 503: try later'],
  ])('an engine that %s fails its cells with the reason and no exception', async (mood, detail) => {
    engine.mood = mood;
    const impatient = { ...PATIENCE, timeoutMs: detail.includes('0.15') ? 150 : PATIENCE.timeoutMs };
    const matrix = await create({ baseUrl: engine.url, ...impatient }).table([TISZAKECSKE], [TISZAALPAR], WINTER);
    expect(reasons(matrix)).toEqual(new Set(['SOURCE_FAILED']));
    expect(matrix.notices).toEqual([{ code: 'REMOTE_FAILED', params: { engine: name, detail } }]);
    expect(matrix.warnings[0]).toContain(detail);
    // A request that hung has cost its whole deadline: it is not sent again. The others are, once.
    expect(engine.requests).toHaveLength(detail.includes('0.15') ? 1 : 2);
  });

  it('an answer without end is cut', async () => {
    engine.mood = 'endless';
    const options = { baseUrl: engine.url, ...PATIENCE, retries: 0, maxAnswerBytes: 1_000_000 };
    const matrix = await create(options).table([TISZAKECSKE], [TISZAALPAR], WINTER);
    expect(matrix.warnings[0]).toContain('larger than 1000000 bytes');
  });

  it.each<Mood>(['negative', 'nan'])('%s numbers are refused cell by cell', async (mood) => {
    engine.mood = mood;
    const matrix = await create({ baseUrl: engine.url, ...PATIENCE }).matrix([TISZAKECSKE, TISZAALPAR], WINTER);
    expect(matrix.cells[0]?.[1]).toEqual({ kind: 'unreachable', reason: 'SOURCE_FAILED', source: 'remote' });
    expect(matrix.cells[0]?.[0]).toMatchObject({ kind: 'reachable', seconds: 0 });
    expect(matrix.notices).toEqual([{ code: 'REMOTE_PARTIAL', params: { engine: name, cells: 2 } }]);
  });

  it('half an answer counts for the half that is sound', async () => {
    engine.mood = 'half';
    const { cells } = await create({ baseUrl: engine.url, ...PATIENCE }).matrix(TOWNS.slice(0, 4), WINTER);
    const sound = cells.map((row) => row.filter((cell) => cell.kind === 'reachable' && cell.seconds > 0).length);
    // Valhalla: the first two rows; OSRM: one row, and without metres it is of no use.
    expect(sound).toEqual(name === 'OSRM' ? [0, 0, 0, 0] : [3, 3, 0, 0]);
  });

  it('a dropped connection is tried once more', async () => {
    engine.mood = 'drops';
    engine.badAnswersLeft = 1;
    const matrix = await create({ baseUrl: engine.url, ...PATIENCE }).table([TISZAKECSKE], [TISZAALPAR], WINTER);
    expect(reasons(matrix)).toEqual(new Set(['ok']));
    expect(engine.requests).toHaveLength(2);
  });

  it('rests after three failures in a row, and says so instead of waiting again', async () => {
    engine.mood = 'overloaded';
    const remote = create({ baseUrl: engine.url, ...PATIENCE });
    await remote.table([TISZAKECSKE], [TISZAALPAR], WINTER);
    await remote.table([TISZAKECSKE], [TISZAALPAR], WINTER);
    // Two attempts of the first question and one of the second open the breaker: the fourth is not sent.
    expect(engine.requests).toHaveLength(3);
    const resting = await remote.table([TISZAKECSKE], [TISZAALPAR], WINTER);
    expect(engine.requests).toHaveLength(3);
    expect(resting.notices?.map((n) => n.code)).toEqual(['REMOTE_RESTING']);
  });

  it('points that are no points are not sent', async () => {
    const points = [TISZAKECSKE, { id: 'x', lat: Number.NaN, lon: 20 }, TISZAALPAR];
    const { cells } = await create({ baseUrl: engine.url, ...PATIENCE }).matrix(points, WINTER);
    expect(cells[0]?.[1]).toMatchObject({ reason: 'INVALID_POINT' });
    expect(cells[0]?.[2]?.kind).toBe('reachable');
  });

  it('refuses an address that is none at once', () => {
    expect(() => create({ baseUrl: 'ftp://engine' })).toThrow('http:// or https://');
  });
});

describe('OSRM only', () => {
  it('tells the date of the road data, and a route with geometry and street names', async () => {
    const engine = await LoopbackEngine.start(2_500);
    try {
      const osrm = createOsrm({ baseUrl: engine.url, ...PATIENCE });
      expect((await osrm.matrix([TISZAKECSKE, TISZAALPAR], WINTER)).dataDate).toBe('2026-05-01');
      const leg = await osrm.leg(TISZAKECSKE, TISZAALPAR, WINTER);
      expect(leg.streets).toEqual(['Fő utca', 'Béke utca']);
      expect(leg.geometry[0]).toEqual({ lat: TISZAKECSKE.lat, lon: TISZAKECSKE.lon });
      expect(leg.cell.kind).toBe('reachable');
    } finally {
      await engine.stop();
    }
  });
});

describe('blocks', () => {
  it('cover every cell once and keep both limits', () => {
    for (const [rows, columns] of [
      [1, 1],
      [300, 300],
      [1, 300],
      [300, 1],
      [7, 333],
      [51, 49],
    ] as const) {
      const plan = { maxPairs: 2_500, maxPoints: 100, parallel: 1, maxExtraRequests: 0 };
      const seen = new Set<number>();
      for (const block of splitBlocks(rows, columns, plan)) {
        expect(block.rows.length * block.columns.length).toBeLessThanOrEqual(plan.maxPairs);
        expect(block.rows.length + block.columns.length).toBeLessThanOrEqual(plan.maxPoints);
        for (const i of block.rows) for (const j of block.columns) seen.add(i * columns + j);
      }
      expect(seen.size).toBe(rows * columns);
    }
  });
});

describe('breaker', () => {
  it('lets one trial through after its rest, and closes only when that succeeds', () => {
    let now = 0;
    const breaker = new Breaker({ failures: 2, restMs: 100, now: () => now });
    for (const _ of [1, 2]) {
      expect(breaker.tryPass()).toBe(true);
      breaker.fail();
    }
    expect(breaker.tryPass()).toBe(false);
    now = 100;
    expect(breaker.tryPass()).toBe(true);
    expect(breaker.tryPass()).toBe(false);
    breaker.fail();
    now = 199;
    expect(breaker.tryPass()).toBe(false);
    now = 200;
    expect(breaker.tryPass()).toBe(true);
    breaker.succeed();
    expect(breaker.tryPass()).toBe(true);
    expect(breaker.tryPass()).toBe(true);
  });
});

describe('polyline', () => {
  it('reads the example of the format: (38.5, -120.2), (40.7, -120.95), (43.252, -126.453)', () => {
    expect(decodePolyline('_p~iF~ps|U_ulLnnqC_mqNvxq`@', 5)).toEqual([
      { lat: 38.5, lon: -120.2 },
      { lat: 40.7, lon: -120.95 },
      { lat: 43.252, lon: -126.453 },
    ]);
  });

  it('stops at a broken end', () => {
    expect(decodePolyline('_p~iF~ps|U_ulL', 5)).toHaveLength(1);
    expect(decodePolyline('\u0000\u0001', 5)).toEqual([]);
  });
});
