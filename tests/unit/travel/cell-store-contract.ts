/** What every store of travel cells must do; run by the store in memory here and by the one on the database there. */
import { describe, expect, it } from 'vitest';
import type { Edition, StoredCell, TravelCellStore } from '../../../src/travel/cache/store.ts';

/** `ids`: four places that the store accepts, since a database may demand that they exist. */
export function describeCellStore(
  name: string,
  open: () => Promise<{ readonly store: TravelCellStore; readonly ids: readonly [string, string, string, string] }>,
): void {
  const edition: Edition = { source: 'roads', dataDate: '2026-03-01', variant: '' };
  const cell = (fromId: string, toId: string, seconds: number): StoredCell => ({
    fromId,
    toId,
    fromAt: '46.90000,20.10000',
    toAt: '46.80000,20.00000',
    value: { kind: 'reachable', seconds, metres: seconds * 15 },
  });

  describe(`${name} as a store of travel cells`, () => {
    it('gives back what was written, numbers and reasons alike', async () => {
      const { store, ids } = await open();
      const [a, b] = ids;
      const blocked: StoredCell = { ...cell(b, a, 0), value: { kind: 'unreachable', reason: 'NO_PATH' } };
      await store.writeCells([cell(a, b, 600), blocked], edition);
      const read = await store.readCells([a, b], edition);
      expect(read).toHaveLength(2);
      expect(read).toEqual(expect.arrayContaining([cell(a, b, 600), blocked]));
    });

    it('gives only cells with both ends among the places asked', async () => {
      const { store, ids } = await open();
      const [a, b, c, d] = ids;
      await store.writeCells([cell(a, b, 1), cell(a, c, 2), cell(d, a, 3)], edition);
      expect(await store.readCells([a, b], edition)).toEqual([cell(a, b, 1)]);
      expect(await store.readCells([], edition)).toEqual([]);
    });

    it('replaces a cell that is written again, as after a place has moved', async () => {
      const { store, ids } = await open();
      const [a, b] = ids;
      await store.writeCells([cell(a, b, 600)], edition);
      const moved = { ...cell(a, b, 700), toAt: '46.81000,20.00000' };
      await store.writeCells([moved], edition);
      expect(await store.readCells([a, b], edition)).toEqual([moved]);
    });

    it('keeps data dates, variants and sources apart', async () => {
      const { store, ids } = await open();
      const [a, b] = ids;
      const editions: Edition[] = [
        edition,
        { ...edition, dataDate: '2026-09-01' },
        { ...edition, variant: 'winter' },
        { ...edition, source: 'remote' },
      ];
      for (const [k, one] of editions.entries()) await store.writeCells([cell(a, b, k)], one);
      for (const [k, one] of editions.entries()) expect(await store.readCells([a, b], one)).toEqual([cell(a, b, k)]);
    });

    it('remembers the current data date of each source', async () => {
      const { store } = await open();
      expect(await store.findCurrentDate('roads')).toBeNull();
      await store.setCurrentDate('roads', '2026-03-01');
      await store.setCurrentDate('roads', '2026-09-01');
      expect(await store.findCurrentDate('roads')).toBe('2026-09-01');
      expect(await store.findCurrentDate('remote')).toBeNull();
    });
  });
}
