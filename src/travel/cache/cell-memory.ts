/** Cells of one edition in this process: a table that is asked for the second time costs neither the database nor the source. */
import type { TravelCell, TravelPoint } from '../travel.ts';
import { toFingerprint } from './store.ts';

/** The memory as one question sees it; `from` and `to` are positions in the list that was opened. */
export interface MemoryView {
  find(from: number, to: number): TravelCell | undefined;
  put(from: number, to: number, cell: TravelCell): void;
}

/** Cells in rows and columns by the number that a point gets when it is first seen. */
interface Generation {
  readonly numbers: Map<string, number>;
  readonly rows: (TravelCell | undefined)[][];
}

const createGeneration = (): Generation => ({ numbers: new Map(), rows: [] });

/** A place that moved is another place: cells are kept by id and position. */
export class CellMemory {
  readonly #maxPoints: number;
  #generation = createGeneration();

  /** Forgets everything when more points than this have been seen: cells grow with the square. */
  constructor(maxPoints: number) {
    this.#maxPoints = maxPoints;
  }

  /** A view that stays right while other questions come and go: when they make the memory forget, it writes into the forgotten part. */
  open(points: readonly TravelPoint[]): MemoryView {
    const keys = points.map((point) => `${point.id}\n${toFingerprint(point)}`);
    const known = this.#generation.numbers;
    const added = new Set(keys.filter((key) => !known.has(key))).size;
    if (added > 0 && known.size + added > this.#maxPoints) this.#generation = createGeneration();
    const { numbers, rows } = this.#generation;
    const own = keys.map((key) => {
      const number = numbers.get(key) ?? rows.push([]) - 1;
      numbers.set(key, number);
      return number;
    });
    return {
      find: (from, to) => rows[own[from] ?? -1]?.[own[to] ?? -1],
      put: (from, to, cell) => {
        const row = rows[own[from] ?? -1];
        const column = own[to];
        if (row && column !== undefined) row[column] = cell;
      },
    };
  }
}
