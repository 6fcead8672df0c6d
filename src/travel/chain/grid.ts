/** The cells of one question while the sources fill them. */
import type { TravelCell, TravelPoint, TravelSource, UnreachableReason } from '../travel.ts';

/** A cell that was filled is not filled again: the first source that knows it counts. */
export class CellGrid {
  readonly from: readonly TravelPoint[];
  readonly to: readonly TravelPoint[];
  /** Sentences of sources that have no notices. */
  readonly sentences: string[] = [];
  readonly #cells: (TravelCell | undefined)[][];
  /** Why the sources asked so far left a cell open. */
  readonly #reasons: (TravelCell | undefined)[][];
  readonly #lastSource: TravelSource;
  readonly #invalid: TravelCell;
  #missing = 0;

  /** `valid` speaks of the points of `from`, then of those of `to`. */
  constructor(
    from: readonly TravelPoint[],
    to: readonly TravelPoint[],
    valid: readonly boolean[],
    lastSource: TravelSource,
  ) {
    this.from = from;
    this.to = to;
    this.#lastSource = lastSource;
    this.#invalid = { kind: 'unreachable', reason: 'INVALID_POINT', source: lastSource };
    const same: TravelCell = { kind: 'reachable', seconds: 0, metres: 0, source: lastSource };
    this.#reasons = from.map(() => []);
    this.#cells = from.map((a, i) =>
      to.map((b, j) => {
        if (!valid[i] || !valid[from.length + j]) return this.#invalid;
        if (a === b || (a.id === b.id && a.lat === b.lat && a.lon === b.lon)) return same;
        this.#missing++;
        return undefined;
      }),
    );
  }

  isComplete(): boolean {
    return this.#missing === 0;
  }

  /**
   * @param i row of `from`
   * @param j row of `to`
   */
  isMissing(i: number, j: number): boolean {
    return this.#cells[i]?.[j] === undefined;
  }

  /** Cells known before any source is asked; `rowOf` gives those that begin at a place, by the id of the other end. */
  presetKnown(rowOf: (fromId: string) => ReadonlyMap<string, TravelCell> | undefined): void {
    this.from.forEach((a, i) => {
      const known = rowOf(a.id);
      if (!known) return;
      this.to.forEach((b, j) => {
        const cell = this.isMissing(i, j) ? known.get(b.id) : undefined;
        if (cell) this.#put(i, j, cell);
      });
    });
  }

  /**
   * Takes the answer of a source for a rectangle; `cellAt` counts rows and columns of the rectangle. A cell that is absent or unreachable
   * stays open for the next source; NO_PATH closes it when `isNoPathFinal`. True when a cell was filled.
   */
  take(
    rows: readonly number[],
    columns: readonly number[],
    cellAt: (r: number, c: number) => TravelCell | undefined,
    isNoPathFinal: boolean,
  ): boolean {
    let filled = false;
    rows.forEach((i, r) => {
      columns.forEach((j, c) => {
        if (!this.isMissing(i, j)) return;
        const cell = cellAt(r, c);
        if (!cell) return;
        if (cell.kind === 'reachable' || (isNoPathFinal && cell.reason === 'NO_PATH')) {
          this.#put(i, j, cell);
          filled = true;
        } else {
          const row = this.#reasons[i];
          if (row) row[j] = cell;
        }
      });
    });
    return filled;
  }

  /** Open cells by the reason that the sources gave; SOURCE_FAILED where none answered. */
  countReasons(): ReadonlyMap<UnreachableReason, number> {
    const counts = new Map<UnreachableReason, number>();
    if (this.isComplete()) return counts;
    this.#cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell !== undefined) return;
        const left = this.#reasons[i]?.[j];
        const reason = left?.kind === 'unreachable' ? left.reason : 'SOURCE_FAILED';
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      });
    });
    return counts;
  }

  /**
   * All cells; what no source filled is unreachable with the last reason given. `refinerOf` gives what replaces the cells that begin at a
   * place, or undefined where all stay.
   */
  finish(
    refinerOf: (from: TravelPoint) => ((to: TravelPoint, base: TravelCell) => TravelCell) | undefined,
  ): TravelCell[][] {
    const failed: TravelCell = { kind: 'unreachable', reason: 'SOURCE_FAILED', source: this.#lastSource };
    return this.from.map((a, i) => {
      const reasons = this.#reasons[i];
      const row = (this.#cells[i] ?? []).map((cell, j) => cell ?? reasons?.[j] ?? failed);
      const refine = refinerOf(a);
      if (!refine) return row;
      return row.map((base, j) => {
        const b = this.to[j];
        return !b || a.id === b.id || base === this.#invalid ? base : refine(b, base);
      });
    });
  }

  #put(i: number, j: number, cell: TravelCell): void {
    const row = this.#cells[i];
    if (!row || row[j] !== undefined) return;
    row[j] = cell;
    this.#missing--;
  }
}
