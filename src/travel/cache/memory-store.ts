/** A store of cells in memory: for tests, and for a service without a database. */
import type { TravelSource } from '../travel.ts';
import type { Edition, StoredCell, TravelCellStore } from './store.ts';

const toKey = ({ source, dataDate, variant }: Edition) => `${source}/${dataDate}/${variant}`;

/** The contract is that of TravelCellStore; nothing is ever forgotten. */
export function createMemoryCellStore(): TravelCellStore {
  const editions = new Map<string, Map<string, Map<string, StoredCell>>>();
  const current = new Map<TravelSource, string>();
  return {
    async readCells(placeIds, edition) {
      const rows = editions.get(toKey(edition));
      const ids = [...new Set(placeIds)];
      return ids.flatMap((fromId) => {
        const row = rows?.get(fromId);
        return row ? ids.flatMap((toId) => row.get(toId) ?? []) : [];
      });
    },
    async writeCells(cells, edition) {
      const key = toKey(edition);
      const rows = editions.get(key) ?? new Map<string, Map<string, StoredCell>>();
      editions.set(key, rows);
      for (const cell of cells) {
        const row = rows.get(cell.fromId) ?? new Map<string, StoredCell>();
        rows.set(cell.fromId, row.set(cell.toId, cell));
      }
    },
    async findCurrentDate(source) {
      return current.get(source) ?? null;
    },
    async setCurrentDate(source, dataDate) {
      current.set(source, dataDate);
    },
  };
}
