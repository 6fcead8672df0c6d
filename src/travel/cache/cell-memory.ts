/** Cells of one edition in this process: a table that is asked for the second time costs neither the database nor the source. */
import type { TravelCell, TravelPoint } from '../travel.ts';
import { toFingerprint } from './store.ts';

export class CellMemory {
  readonly #maxPoints: number;
  #numbers = new Map<string, number>();
  #rows: (TravelCell | undefined)[][] = [];

  /** Forgets everything when more points than this have been seen; cells grow with the square. */
  constructor(maxPoints: number) {
    this.#maxPoints = maxPoints;
  }

  /** Numbers of the points, to be used for find and put until the next call. */
  toNumbers(points: readonly TravelPoint[]): readonly number[] {
    if (this.#numbers.size + points.length > this.#maxPoints) {
      this.#numbers = new Map();
      this.#rows = [];
    }
    return points.map((point) => {
      const key = `${point.id}\n${toFingerprint(point)}`;
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      this.#numbers.set(key, this.#rows.length);
      return this.#rows.push([]) - 1;
    });
  }

  find(from: number, to: number): TravelCell | undefined {
    return this.#rows[from]?.[to];
  }

  put(from: number, to: number, cell: TravelCell): void {
    const row = this.#rows[from];
    if (row) row[to] = cell;
  }
}
