import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTravelChain } from '../../../src/travel/chain/chain.ts';
import type { Overrule } from '../../../src/travel/chain/overrules.ts';
import { createEstimate } from '../../../src/travel/estimate/estimate.ts';
import type { AdoptedCorrection } from '../../../src/travel/learning/corrections.ts';
import { createValhalla } from '../../../src/travel/remote/valhalla.ts';
import { coverMissing } from '../../../src/travel/table.ts';
import type { TravelCell, TravelPoint } from '../../../src/travel/travel.ts';
import { FixedSource, reachable, unreachable } from './fixed-source.ts';
import { LoopbackEngine } from './loopback-engine.ts';
import {
  CIBAKHAZA,
  KECSKEMET,
  LAKITELEK,
  PILOT,
  SZENTKIRALY,
  TISZAALPAR,
  TISZAKECSKE,
  TOWNS,
  WINTER,
} from './places.ts';

const estimate = { source: 'estimate', service: createEstimate(PILOT) } as const;
const TEN_KM = () => reachable(700, 60_000);
const roadsOf = (service: FixedSource) => ({ source: 'roads', service }) as const;
const overrules = (...list: Overrule[]) => ({ listOverrules: async () => list });
const corrections = (...list: AdoptedCorrection[]) => ({ listCorrections: async () => list });
const sources = (cells: readonly (readonly TravelCell[])[]) => cells.map((row) => row.map((cell) => cell.source));

describe('fallback', () => {
  it('asks the next source only for the cells that the better one left open, and names the source of each', async () => {
    const roads = new FixedSource((a, b) =>
      [a.id, b.id].includes(KECSKEMET.id) ? unreachable('NOT_SNAPPED') : TEN_KM(),
    );
    const spare = new FixedSource(() => reachable(900, 60_000, 'estimate'), null);
    const chain = createTravelChain({ links: [roadsOf(roads), { source: 'estimate', service: spare }] });
    const points = [TISZAKECSKE, LAKITELEK, KECSKEMET, TISZAALPAR];
    const { cells, dataDate, notices } = await chain.matrix(points, WINTER);
    expect(sources(cells)).toEqual([
      ['estimate', 'roads', 'estimate', 'roads'],
      ['roads', 'estimate', 'estimate', 'roads'],
      ['estimate', 'estimate', 'estimate', 'estimate'],
      ['roads', 'roads', 'estimate', 'estimate'],
    ]);
    // Row of the bad point (1 × 3) and its column (3 × 1): 6 cells, not 16.
    expect(spare.cellsAsked).toBe(6);
    expect(dataDate).toBe('2026-03-01');
    expect(notices).toEqual([{ code: 'SOURCE_PARTIAL', params: { source: 'roads', reason: 'NOT_SNAPPED', cells: 6 } }]);
  });

  it('a source that throws costs a notice, not the answer', async () => {
    const roads = new FixedSource(TEN_KM);
    roads.failure = new Error('graph file is truncated\nat line 1');
    const { cells, warnings, dataDate } = await createTravelChain({ links: [roadsOf(roads), estimate] }).matrix(
      TOWNS,
      WINTER,
    );
    expect(new Set(sources(cells).flat())).toEqual(new Set(['estimate']));
    expect(warnings[0]).toContain('graph file is truncated');
    expect(warnings[0]).not.toContain('line 1');
    expect(dataDate).toBeNull();
  });

  it('says NO_PATH when the roads know that there is no way, instead of estimating one', async () => {
    const roads = new FixedSource((a) => (a.id === CIBAKHAZA.id ? unreachable('NO_PATH') : TEN_KM()));
    const { cells } = await createTravelChain({ links: [roadsOf(roads), estimate] }).matrix(
      [CIBAKHAZA, TISZAKECSKE],
      WINTER,
    );
    expect(cells[0]?.[1]).toEqual(unreachable('NO_PATH'));
    expect(cells[1]?.[0]).toEqual(TEN_KM());
  });

  it.each<[string, TravelCell]>([
    ['negative seconds', reachable(-1, 60_000)],
    ['seconds that are no number', reachable(Number.NaN, 60_000)],
    ['a speed of 400 km/h', reachable(90, 60_000)],
    ['a way shorter than the straight line', reachable(3000, 100)],
    ['endless metres', reachable(3000, Number.POSITIVE_INFINITY)],
  ])('refuses %s', async (_, lie) => {
    const chain = createTravelChain({ links: [roadsOf(new FixedSource(() => lie)), estimate] });
    const { cells, notices } = await chain.matrix([TISZAKECSKE, TISZAALPAR], WINTER);
    expect(cells[0]?.[1]).toMatchObject({ kind: 'reachable', source: 'estimate' });
    expect(notices).toContainEqual({ code: 'SOURCE_UNSOUND', params: { source: 'roads', cells: 2 } });
  });

  it('an answer with rows missing is completed by the next source', async () => {
    const half = {
      matrix: async () => ({ cells: [[reachable(0, 0), TEN_KM()]], dataDate: '2026-03-01', warnings: ['halved'] }),
      leg: () => Promise.reject(new Error('no')),
    };
    const chain = createTravelChain({ links: [{ source: 'roads', service: half }, estimate] });
    const { cells, warnings } = await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]?.source).toBe('roads');
    expect(cells[1]?.[0]).toMatchObject({ kind: 'reachable', source: 'estimate' });
    expect(warnings).toContain('halved');
  });

  it('gives SOURCE_FAILED when the last source failed, too', async () => {
    const roads = new FixedSource(TEN_KM);
    roads.failure = new Error('gone');
    const { cells } = await createTravelChain({ links: [roadsOf(roads)] }).matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]).toEqual(unreachable('SOURCE_FAILED'));
    expect(cells[0]?.[0]).toEqual(reachable(0, 0));
  });

  it('goes on with the estimate while a remote engine hangs', async () => {
    const engine = await LoopbackEngine.start(2_500);
    try {
      engine.mood = 'hangs';
      const remote = createValhalla({ baseUrl: engine.url, timeoutMs: 100, retries: 0 });
      const chain = createTravelChain({ links: [{ source: 'remote', service: remote }, estimate] });
      const { cells, notices } = await chain.matrix(TOWNS, WINTER);
      expect(cells.flat().every((cell) => cell.kind === 'reachable' && cell.source === 'estimate')).toBe(true);
      expect(notices?.map((n) => n.code)).toEqual(['REMOTE_FAILED', 'SOURCE_PARTIAL']);
    } finally {
      await engine.stop();
    }
  });
});

describe('bad points', () => {
  it('are never shown to a source, cost their own cells, and are named with the cause', async () => {
    const bad: TravelPoint[] = [
      { id: 'nan', lat: Number.NaN, lon: 20 },
      { id: 'zero', lat: 0, lon: 0 },
      { id: 'swapped', lat: 20.1, lon: 46.93 },
      { id: 'vienna', lat: 48.2, lon: 11.4 },
    ];
    const roads = new FixedSource(TEN_KM);
    const chain = createTravelChain({ links: [roadsOf(roads)] });
    const { cells, notices } = await chain.matrix([TISZAKECSKE, ...bad, LAKITELEK], WINTER);
    expect(roads.asked).toEqual([[2, 2]]);
    expect(cells[0]?.[5]).toEqual(TEN_KM());
    for (const k of [1, 2, 3, 4]) {
      expect(cells[k]?.every((cell) => cell.kind === 'unreachable' && cell.reason === 'INVALID_POINT')).toBe(true);
      expect(cells[5]?.[k]).toMatchObject({ reason: 'INVALID_POINT' });
    }
    expect(notices?.map((n) => `${n.code} ${n.params.point}`)).toEqual([
      'POINT_NOT_FINITE nan',
      'POINT_ZERO zero',
      'POINT_SWAPPED swapped',
      'POINT_OUTSIDE_AREA vienna',
    ]);
    expect((await chain.leg(TISZAKECSKE, bad[1] ?? TISZAKECSKE, WINTER)).cell).toMatchObject({
      reason: 'INVALID_POINT',
    });
  });

  it('a matrix of bad points only, or of none, asks nobody', async () => {
    const roads = new FixedSource(TEN_KM);
    const chain = createTravelChain({ links: [roadsOf(roads)] });
    expect((await chain.matrix([{ id: 'zero', lat: 0, lon: 0 }], WINTER)).cells).toHaveLength(1);
    expect((await chain.matrix([], WINTER)).cells).toEqual([]);
    expect(roads.asked).toEqual([]);
  });
});

describe('overruled pairs', () => {
  const pair = { fromId: TISZAKECSKE.id, toId: LAKITELEK.id, seconds: 1234 };

  it('win over every source, in their direction only', async () => {
    const roads = new FixedSource(TEN_KM);
    const chain = createTravelChain({ links: [roadsOf(roads)], overrules: overrules({ ...pair, metres: 11_000 }) });
    const { cells } = await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]).toEqual(reachable(1234, 11_000, 'overruled'));
    expect(cells[1]?.[0]).toEqual(TEN_KM());
    const leg = await chain.leg(TISZAKECSKE, LAKITELEK, WINTER);
    expect(leg.cell).toEqual(reachable(1234, 11_000, 'overruled'));
    expect(leg.geometry).toHaveLength(3);
  });

  it('take the metres of the next source when the dispatcher gave minutes only', async () => {
    const chain = createTravelChain({
      links: [roadsOf(new FixedSource(TEN_KM))],
      overrules: overrules({ ...pair, metres: null }),
    });
    const { cells } = await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]).toEqual(reachable(1234, 60_000, 'overruled'));
  });

  it('open a pair that no source can reach', async () => {
    const roads = new FixedSource(() => unreachable('NO_PATH'));
    const chain = createTravelChain({ links: [roadsOf(roads)], overrules: overrules({ ...pair, metres: null }) });
    expect((await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER)).cells[0]?.[1]).toMatchObject({ source: 'overruled' });
  });

  it('a store that cannot be read is told, and the sources answer', async () => {
    const chain = createTravelChain({
      links: [estimate],
      overrules: { listOverrules: () => Promise.reject(new Error('connection refused')) },
    });
    const { cells, warnings } = await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]?.kind).toBe('reachable');
    expect(warnings[0]).toContain('connection refused');
  });
});

describe('adopted corrections', () => {
  const correction: AdoptedCorrection = {
    fromId: TISZAKECSKE.id,
    toId: LAKITELEK.id,
    band: null,
    season: null,
    baseSource: 'roads',
    baseSeconds: 700,
    factor: 1.2,
    spreadSeconds: 60,
    observations: 12,
  };
  const cellWith = async (...list: AdoptedCorrection[]) => {
    const chain = createTravelChain({ links: [roadsOf(new FixedSource(TEN_KM))], corrections: corrections(...list) });
    return chain.matrix([TISZAKECSKE, LAKITELEK], WINTER);
  };

  it('multiply the base cell and name it measured', async () => {
    expect((await cellWith(correction)).cells[0]?.[1]).toEqual(reachable(840, 60_000, 'measured'));
  });

  it('the narrowest one that fits hour and season counts', async () => {
    // The departure is a winter morning at 7.
    const morning = { ...correction, band: 'morning', season: 'winter', factor: 1.5 } as const;
    const evening = { ...correction, band: 'evening', season: 'winter', factor: 3 } as const;
    expect((await cellWith(evening, morning, correction)).cells[0]?.[1]).toMatchObject({ seconds: 1050 });
  });

  it.each([
    ['learned against another source', { baseSource: 'estimate' }],
    ['learned when the base said other minutes', { baseSeconds: 600 }],
  ] as const)('one %s is not used, and that is told', async (_, change) => {
    const { cells, notices } = await cellWith({ ...correction, ...change });
    expect(cells[0]?.[1]).toEqual(TEN_KM());
    expect(notices).toEqual([{ code: 'CORRECTION_STALE', params: { cells: 1 } }]);
  });

  it('one of fewer than five drives is not used', async () => {
    expect((await cellWith({ ...correction, observations: 4 })).cells[0]?.[1]).toEqual(TEN_KM());
  });

  it('an overruled pair stays overruled', async () => {
    const chain = createTravelChain({
      links: [roadsOf(new FixedSource(TEN_KM))],
      corrections: corrections(correction),
      overrules: overrules({ fromId: TISZAKECSKE.id, toId: LAKITELEK.id, seconds: 999, metres: null }),
    });
    expect((await chain.matrix([TISZAKECSKE, LAKITELEK], WINTER)).cells[0]?.[1]).toMatchObject({ seconds: 999 });
  });
});

describe('legs', () => {
  it('come from the first source that has one, with its line and streets', async () => {
    const chain = createTravelChain({ links: [roadsOf(new FixedSource(TEN_KM)), estimate] });
    expect((await chain.leg(TISZAKECSKE, SZENTKIRALY, WINTER)).streets).toEqual(['Fő utca']);
  });

  it('are a straight line when only the estimate answers', async () => {
    const roads = new FixedSource(TEN_KM);
    roads.failure = new Error('gone');
    const leg = await createTravelChain({ links: [roadsOf(roads), estimate] }).leg(TISZAKECSKE, SZENTKIRALY, WINTER);
    expect(leg.cell.source).toBe('estimate');
    expect(leg.geometry).toEqual([TISZAKECSKE, SZENTKIRALY].map(({ lat, lon }) => ({ lat, lon })));
  });
});

describe('rectangles', () => {
  it('cover exactly what is missing for one new place, and everything when all is', () => {
    const isNew = (i: number, j: number) => i === 3 || j === 3;
    const rectangles = coverMissing(10, 10, isNew);
    expect(rectangles.reduce((sum, r) => sum + r.rows.length * r.columns.length, 0)).toBe(19);
    expect(coverMissing(2, 3, () => true)).toEqual([{ rows: [0, 1], columns: [0, 1, 2] }]);
    expect(coverMissing(2, 3, () => false)).toEqual([]);
  });

  it('cover every missing cell, whatever is missing', () => {
    const pattern = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pattern, (missing) => {
        const rectangles = coverMissing(missing.length, 6, (i, j) => missing[i]?.[j] === true);
        missing.forEach((row, i) => {
          row.forEach((isMissing, j) => {
            if (isMissing) expect(rectangles.some((r) => r.rows.includes(i) && r.columns.includes(j))).toBe(true);
          });
        });
      }),
    );
  });
});
