/** A set partitioning program as HiGHS reads it, and the arithmetic of its columns. */
import type { Partition } from './partition.ts';
import type { KeyedRoute } from './pool.ts';

/** A partition that takes on further routes. */
export class Program implements Partition {
  readonly rowCount: number;
  readonly rowLow: readonly number[];
  readonly rowHigh: readonly number[];
  readonly cost: number[];
  readonly first: number[];
  readonly rows: number[];
  readonly start: readonly number[];
  /** The routes added, in the order of their columns. */
  readonly added: KeyedRoute[] = [];

  constructor(partition: Partition) {
    this.rowCount = partition.rowCount;
    this.rowLow = partition.rowLow;
    this.rowHigh = partition.rowHigh;
    this.cost = [...partition.cost];
    this.first = [...partition.first];
    this.rows = [...partition.rows];
    this.start = partition.start;
  }

  /** Adds a route as a column; `groupRow` is the row of its vehicles. */
  add(route: KeyedRoute, groupRow: number): void {
    this.added.push(route);
    this.cost.push(route.cost);
    for (const stop of route.order) if ((stop & 1) === 1) this.rows.push(stop >> 1);
    this.rows.push(groupRow);
    this.first.push(this.rows.length);
  }

  costOf(columns: readonly number[]): number {
    return columns.reduce((sum, column) => sum + (this.cost[column] ?? 0), 0);
  }

  /** Reduced costs of all columns when each row is worth so much. */
  reduce(worth: Float64Array): Float64Array {
    const { cost, first, rows } = this;
    return Float64Array.from(cost, (own, column) => {
      let rest = own;
      for (let k = first[column] ?? 0; k < (first[column + 1] ?? 0); k++) rest -= worth[rows[k] ?? 0] ?? 0;
      return rest;
    });
  }

  /** Reduced cost of a route that need not be a column. */
  reduceRoute({ cost, order }: KeyedRoute, groupRow: number, worth: Float64Array): number {
    let rest = cost - (worth[groupRow] ?? 0);
    for (const stop of order) if ((stop & 1) === 1) rest -= worth[stop >> 1] ?? 0;
    return rest;
  }

  /** Every route of the plan to start from shares its cost among its rows. */
  shareCosts(): Float64Array {
    const { start, cost, first, rows, rowCount } = this;
    const worth = new Float64Array(rowCount);
    for (const column of start) {
      const from = first[column] ?? 0;
      const to = first[column + 1] ?? 0;
      for (let k = from; k < to; k++) worth[rows[k] ?? 0] = (cost[column] ?? 0) / (to - from);
    }
    return worth;
  }

  /** The program over some of the columns, in whole numbers or relaxed. */
  pose(columns: readonly number[], isInteger: boolean) {
    const { rowCount, rowLow, rowHigh, cost, first, rows } = this;
    const starts = [0];
    const indices: number[] = [];
    for (const column of columns) {
      for (let k = first[column] ?? 0; k < (first[column + 1] ?? 0); k++) indices.push(rows[k] ?? 0);
      starts.push(indices.length);
    }
    return {
      numCols: columns.length,
      numRows: rowCount,
      colCost: Float64Array.from(columns, (column) => cost[column] ?? 0),
      colLower: new Float64Array(columns.length),
      colUpper: new Float64Array(columns.length).fill(isInteger ? 1 : Infinity),
      rowLower: Float64Array.from(rowLow),
      rowUpper: Float64Array.from(rowHigh),
      ...(isInteger ? { integrality: new Int32Array(columns.length).fill(1) } : {}),
      matrix: {
        format: 'csc' as const,
        numRows: rowCount,
        numCols: columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: new Float64Array(indices.length).fill(1),
      },
    };
  }
}

/** Sorts columns by what they are worth, least first. */
export function rank(columns: number[], value: Float64Array): number[] {
  return columns.sort((one, other) => (value[one] ?? 0) - (value[other] ?? 0) || one - other);
}
