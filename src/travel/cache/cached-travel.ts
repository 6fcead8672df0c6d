/** A travel service that computes each cell once: memory, then the store, then the source, which is asked for the missing ones only. */
import { type TravelNotice, toWarnings } from '../notices.ts';
import { askTable, coverMissing } from '../table.ts';
import type { TravelCell, TravelMatrix, TravelPoint, TravelQuery, TravelService, TravelSource } from '../travel.ts';
import { CellMemory, type MemoryView } from './cell-memory.ts';
import { type StoredCell, type TravelCellStore, toFingerprint } from './store.ts';

export interface CachedTravelOptions {
  readonly service: TravelService;
  readonly store: TravelCellStore;
  readonly source: TravelSource;
  readonly dataDate: string;
  /** What a cell depends on beside the data, for the departure; must be the same for all departures that give the same cells. */
  readonly variantOf?: (query: TravelQuery) => string;
  /** Points kept in memory. Default 2,000, at most four million cells. */
  readonly maxPointsInMemory?: number;
}

/** Cells of one edition. Legs are not cached: their geometry is asked for rarely. A store that fails is a notice, never an error. */
export function createCachedTravel(options: CachedTravelOptions): Required<TravelService> {
  const memories = new Map<string, CellMemory>();
  const memoryOf = (variant: string) => {
    const memory = memories.get(variant) ?? new CellMemory(options.maxPointsInMemory ?? 2_000);
    memories.set(variant, memory);
    return memory;
  };

  const table = async (
    from: readonly TravelPoint[],
    to: readonly TravelPoint[],
    query: TravelQuery,
  ): Promise<TravelMatrix> => {
    const variant = options.variantOf?.(query) ?? '';
    const edition = { source: options.source, dataDate: options.dataDate, variant };
    const memory = memoryOf(variant);
    const found = new FoundCells(memory.open([...from, ...to]), from, to);
    const notices: TravelNotice[] = [];
    const sentences: string[] = [];
    if (found.missing > 0) {
      const ids = [...new Set([...from, ...to].map((point) => point.id))];
      found.takeStored(await reading(() => options.store.readCells(ids, edition), notices), options.source);
    }
    if (found.missing > 0) {
      const fresh: StoredCell[] = [];
      for (const { rows, columns } of coverMissing(from.length, to.length, (i, j) => !found.at(i, j))) {
        const pick = (points: readonly TravelPoint[], indices: readonly number[]) =>
          indices.flatMap((k) => points[k] ?? []);
        const answer = await askTable(options.service, pick(from, rows), pick(to, columns), query);
        if (answer.notices) notices.push(...answer.notices);
        else sentences.push(...answer.warnings);
        fresh.push(...found.takeFresh(rows, columns, answer, options.dataDate));
      }
      if (fresh.length > 0) await reading(() => options.store.writeCells(fresh, edition).then(() => []), notices);
    }
    return {
      cells: found.toCells(options.source),
      dataDate: options.dataDate,
      warnings: [...toWarnings(notices), ...sentences],
      notices,
    };
  };

  return {
    matrix: (points, query) => table(points, points, query),
    table,
    leg: (from, to, query) => options.service.leg(from, to, query),
  };
}

class FoundCells {
  missing = 0;
  readonly #memory: MemoryView;
  readonly #from: readonly TravelPoint[];
  readonly #to: readonly TravelPoint[];
  /** Fingerprints of the points. */
  readonly #fromAt: readonly string[];
  readonly #toAt: readonly string[];
  readonly #cells: (TravelCell | undefined)[][];

  constructor(memory: MemoryView, from: readonly TravelPoint[], to: readonly TravelPoint[]) {
    this.#memory = memory;
    this.#from = from;
    this.#to = to;
    this.#fromAt = from.map(toFingerprint);
    this.#toAt = from === to ? this.#fromAt : to.map(toFingerprint);
    this.#cells = from.map((_, i) => to.map((_, j) => memory.find(i, from.length + j)));
    for (const row of this.#cells) for (const cell of row) if (!cell) this.missing++;
  }

  at(i: number, j: number): TravelCell | undefined {
    return this.#cells[i]?.[j];
  }

  /** Cells whose places have moved since are not taken. */
  takeStored(stored: readonly StoredCell[], source: TravelSource): void {
    const rowsOf = indicesById(this.#from);
    const columnsOf = indicesById(this.#to);
    for (const { fromId, toId, fromAt, toAt, value } of stored) {
      for (const i of rowsOf.get(fromId) ?? []) {
        if (this.#fromAt[i] !== fromAt) continue;
        for (const j of columnsOf.get(toId) ?? []) {
          if (this.#toAt[j] === toAt && !this.at(i, j)) this.#put(i, j, { ...value, source });
        }
      }
    }
  }

  /** Takes an answer and gives the cells worth storing: a failure of today is no property of the roads. */
  takeFresh(rows: readonly number[], columns: readonly number[], answer: TravelMatrix, dataDate: string): StoredCell[] {
    const fresh: StoredCell[] = [];
    const isOtherData = answer.dataDate !== null && answer.dataDate !== dataDate;
    rows.forEach((i, r) => {
      columns.forEach((j, c) => {
        const cell = answer.cells[r]?.[c];
        const a = this.#from[i];
        const b = this.#to[j];
        if (!cell || !a || !b || this.at(i, j)) return;
        const isPassing =
          cell.kind === 'unreachable' && (cell.reason === 'SOURCE_FAILED' || cell.reason === 'INVALID_POINT');
        if (isPassing || isOtherData) {
          const row = this.#cells[i];
          if (row) row[j] = cell;
          return;
        }
        this.#put(i, j, cell);
        const { source: _, ...value } = cell;
        fresh.push({ fromId: a.id, toId: b.id, fromAt: this.#fromAt[i] ?? '', toAt: this.#toAt[j] ?? '', value });
      });
    });
    return fresh;
  }

  toCells(source: TravelSource): TravelCell[][] {
    const failed: TravelCell = { kind: 'unreachable', reason: 'SOURCE_FAILED', source };
    return this.#cells.map((row) => row.map((cell) => cell ?? failed));
  }

  #put(i: number, j: number, cell: TravelCell): void {
    const row = this.#cells[i];
    if (!row) return;
    if (!row[j]) this.missing--;
    row[j] = cell;
    this.#memory.put(i, this.#from.length + j, cell);
  }
}

function indicesById(points: readonly TravelPoint[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  points.forEach(({ id }, i) => {
    const list = indices.get(id);
    if (list) list.push(i);
    else indices.set(id, [i]);
  });
  return indices;
}

async function reading(
  work: () => Promise<readonly StoredCell[]>,
  notices: TravelNotice[],
): Promise<readonly StoredCell[]> {
  try {
    return await work();
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 160);
    notices.push({ code: 'STORE_FAILED', params: { store: 'cells', detail } });
    return [];
  }
}
