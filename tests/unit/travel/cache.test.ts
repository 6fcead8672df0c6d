import { describe, expect, it } from 'vitest';
import { createCachedTravel } from '../../../src/travel/cache/cached-travel.ts';
import { TravelEditions } from '../../../src/travel/cache/editions.ts';
import { createMemoryCellStore } from '../../../src/travel/cache/memory-store.ts';
import type { TravelCellStore } from '../../../src/travel/cache/store.ts';
import type { TravelPoint, TravelService } from '../../../src/travel/travel.ts';
import { describeCellStore } from './cell-store-contract.ts';
import { FixedSource, reachable, unreachable } from './fixed-source.ts';
import { KECSKEMET, LAKITELEK, SUMMER, TISZAALPAR, TISZAKECSKE, TOWNS, WINTER } from './places.ts';

describeCellStore('memory', async () => ({ store: createMemoryCellStore(), ids: ['a', 'b', 'c', 'd'] }));

const DATE = '2026-03-01';
const roads = (seconds = 600) => new FixedSource((a, b) => reachable(a.id === b.id ? 0 : seconds, 9000), DATE);
const cached = (service: TravelService, store: TravelCellStore = createMemoryCellStore(), dataDate = DATE) =>
  createCachedTravel({ service, store, source: 'roads', dataDate });

describe('cache', () => {
  it('asks the source once, and after a restart the store', async () => {
    const source = roads();
    const store = createMemoryCellStore();
    const service = cached(source, store);
    const first = await service.matrix(TOWNS, WINTER);
    expect((await service.matrix(TOWNS, SUMMER)).cells).toEqual(first.cells);
    expect((await cached(source, store).matrix(TOWNS, WINTER)).cells).toEqual(first.cells);
    expect(source.cellsAsked).toBe(TOWNS.length ** 2);
    expect(first.dataDate).toBe(DATE);
  });

  it('computes only the row and the column of a new place', async () => {
    const source = roads();
    const service = cached(source);
    await service.matrix([TISZAKECSKE, LAKITELEK, TISZAALPAR], WINTER);
    await service.matrix([TISZAKECSKE, KECSKEMET, LAKITELEK, TISZAALPAR], WINTER);
    // 3 × 3, then the row of 4 and the column of the 3 others.
    expect(source.asked).toEqual([
      [3, 3],
      [1, 4],
      [3, 1],
    ]);
  });

  it('a place that moved is a new place, and one that trembled by less than a metre is not', async () => {
    const source = roads();
    const store = createMemoryCellStore();
    await cached(source, store).matrix([TISZAKECSKE, LAKITELEK], WINTER);
    const trembled = { ...LAKITELEK, lat: LAKITELEK.lat + 1e-7 };
    await cached(source, store).matrix([TISZAKECSKE, trembled], WINTER);
    expect(source.cellsAsked).toBe(4);
    const moved = { ...LAKITELEK, lat: LAKITELEK.lat + 1e-3 };
    await cached(source, store).matrix([TISZAKECSKE, moved], WINTER);
    // Three of four cells touch the moved place.
    expect(source.cellsAsked).toBe(4 + 3);
  });

  it('stores that there is no road, but not that the source failed today', async () => {
    let reason: 'NOT_SNAPPED' | 'SOURCE_FAILED' = 'SOURCE_FAILED';
    const source = new FixedSource((a, b) => (a.id === b.id ? reachable(0, 0) : unreachable(reason)), DATE);
    const service = cached(source);
    const pair: TravelPoint[] = [TISZAKECSKE, LAKITELEK];
    expect((await service.matrix(pair, WINTER)).cells[0]?.[1]).toEqual(unreachable('SOURCE_FAILED'));
    reason = 'NOT_SNAPPED';
    expect((await service.matrix(pair, WINTER)).cells[0]?.[1]).toEqual(unreachable('NOT_SNAPPED'));
    const asked = source.cellsAsked;
    await service.matrix(pair, WINTER);
    expect(source.cellsAsked).toBe(asked);
  });

  it('does not store cells of another data date than its own', async () => {
    const store = createMemoryCellStore();
    const { cells } = await cached(roads(), store, '2026-09-01').matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]?.kind).toBe('reachable');
    const edition = { source: 'roads', dataDate: '2026-09-01', variant: '' } as const;
    expect(await store.readCells([TISZAKECSKE.id, LAKITELEK.id], edition)).toEqual([]);
  });

  it('keeps the variants of a season apart', async () => {
    const source = roads();
    const service = createCachedTravel({
      service: source,
      store: createMemoryCellStore(),
      source: 'roads',
      dataDate: DATE,
      variantOf: ({ departure }) => (departure < '2026-04' ? 'winter' : 'summer'),
    });
    for (const query of [WINTER, SUMMER, WINTER, SUMMER]) await service.matrix([TISZAKECSKE, LAKITELEK], query);
    expect(source.cellsAsked).toBe(8);
  });

  it('a store that fails costs a notice and time, not the answer', async () => {
    const refuse = () => Promise.reject(new Error('no connection'));
    const store = { ...createMemoryCellStore(), readCells: refuse, writeCells: refuse };
    const { cells, notices } = await cached(roads(), store).matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]?.kind).toBe('reachable');
    expect(notices?.map((n) => n.code)).toEqual(['STORE_FAILED', 'STORE_FAILED']);
  });

  it('forgets old points in memory rather than growing without end', async () => {
    const source = roads();
    const service = createCachedTravel({
      service: source,
      store: createMemoryCellStore(),
      source: 'roads',
      dataDate: DATE,
      maxPointsInMemory: 6,
    });
    // Six fit: the fourth pair of points makes it forget the first three, which the store still knows.
    for (let k = 0; k < 10; k++) {
      const points = [0, 1].map((n) => ({ id: `p${k}-${n}`, lat: 46.5 + k / 100, lon: 19.5 + n / 100 }));
      expect((await service.matrix(points, WINTER)).cells[0]?.[1]).toEqual(reachable(600, 9000));
    }
    expect(source.cellsAsked).toBe(40);
  });
});

describe('questions at the same time', () => {
  it('do not mix up their cells when the memory forgets between them', async () => {
    // Seconds name the pair: 1000 · from + to.
    const number = (p: TravelPoint) => Number(p.id);
    const fast = new FixedSource((a, b) => reachable(1000 * number(a) + number(b), 900_000), DATE);
    const held: (() => void)[] = [];
    const source: TravelService = {
      matrix: async (points, _) => {
        if (points[0]?.id === '10') await new Promise<void>((resolve) => held.push(resolve));
        return fast.matrix(points);
      },
      leg: (from, to) => fast.leg(from, to),
    };
    const store = createMemoryCellStore();
    const service = createCachedTravel({
      service: source,
      store,
      source: 'roads',
      dataDate: DATE,
      maxPointsInMemory: 6,
    });
    const ask = async (start: number) => {
      const points = [0, 1, 2].map((n) => ({ id: String(start + n), lat: 46.5 + (start + n) / 100, lon: 19.5 }));
      const { cells } = await service.matrix(points, WINTER);
      points.forEach((a, i) => {
        points.forEach((b, j) => {
          expect(cells[i]?.[j]).toMatchObject({ seconds: 1000 * number(a) + number(b) });
        });
      });
    };
    // Room for two questions: the third makes the memory forget the first, which is still under way and writes last.
    const first = ask(10);
    await ask(20);
    await ask(30);
    for (const release of held) release();
    await first;
    await ask(30);
    expect(held).toHaveLength(1);
  });
});

describe('editions', () => {
  const OLD = '2026-03-01';
  const NEW = '2026-09-01';
  const setUp = async (store = createMemoryCellStore()) => {
    const data = new Map([
      [OLD, new FixedSource(() => reachable(600, 9000), OLD)],
      [NEW, new FixedSource(() => reachable(500, 9000), NEW)],
    ]);
    const open = async (dataDate: string) => data.get(dataDate) ?? null;
    const editions = await TravelEditions.open({ source: 'roads', store, open });
    return { editions, data, store, open };
  };
  const pair = [TISZAKECSKE, LAKITELEK];
  const seconds = async (service: TravelService) => {
    const cell = (await service.matrix(pair, WINTER)).cells[0]?.[1];
    return cell?.kind === 'reachable' ? cell.seconds : cell?.reason;
  };

  it('answers nothing before the first data, so that the chain goes on', async () => {
    const { editions } = await setUp();
    expect(await seconds(editions.service)).toBe('SOURCE_FAILED');
  });

  it('builds the new data beside the old one and switches in one step', async () => {
    const { editions, data } = await setUp();
    await editions.switchTo(OLD);
    const progress: number[] = [];
    const prepared = await editions.prepare(NEW, pair, {
      queries: [WINTER],
      onProgress: (done) => progress.push(done),
    });
    expect(prepared).toEqual({ dataDate: NEW, cells: 4, unreachableCells: 0 });
    expect(progress).toEqual([4]);
    expect(await seconds(editions.service)).toBe(600);
    await editions.switchTo(NEW);
    expect(await seconds(editions.service)).toBe(500);
    // Prepared cells are not computed again.
    expect(data.get(NEW)?.cellsAsked).toBe(4);
  });

  it('a question that has begun ends with the date it began with', async () => {
    const { editions } = await setUp();
    await editions.switchTo(OLD);
    const begun = editions.service.matrix(TOWNS, WINTER);
    await editions.switchTo(NEW);
    const answer = await begun;
    expect(answer.dataDate).toBe(OLD);
    expect(new Set(answer.cells.flat().map((c) => (c.kind === 'reachable' ? c.seconds : -1)))).toEqual(new Set([600]));
  });

  it('old plans keep the data they were made with, also when its file is gone', async () => {
    const { editions, data, store, open } = await setUp();
    await editions.switchTo(OLD);
    await seconds(editions.service);
    await editions.switchTo(NEW);
    data.delete(OLD);
    const restarted = await TravelEditions.open({ source: 'roads', store, open });
    expect(await seconds(await restarted.at(OLD))).toBe(600);
    expect((await (await restarted.at(OLD)).matrix([TISZAKECSKE, KECSKEMET], WINTER)).cells[0]?.[1]).toEqual(
      unreachable('SOURCE_FAILED'),
    );
  });

  it('another process takes over the switch when it refreshes', async () => {
    const { editions, store, open } = await setUp();
    await editions.switchTo(OLD);
    const other = await TravelEditions.open({ source: 'roads', store, open });
    await editions.switchTo(NEW);
    expect(other.currentDate).toBe(OLD);
    await other.refresh();
    expect(await seconds(other.service)).toBe(500);
  });

  it('refuses data that is not there, and an abort leaves the old one answering', async () => {
    const { editions } = await setUp();
    await editions.switchTo(OLD);
    await expect(editions.switchTo('2027-01-01')).rejects.toThrow('Import it before');
    await expect(editions.prepare('2027-01-01', pair, { queries: [WINTER] })).rejects.toThrow('Import it before');
    const signal = AbortSignal.abort();
    await expect(editions.prepare(NEW, pair, { queries: [WINTER], signal })).rejects.toThrow();
    expect(await seconds(editions.service)).toBe(600);
  });
});
