/** A set partitioning program as HiGHS reads it, and the arithmetic of its columns. */
import { indexSubsets, type Subset } from '../enumeration/tolls.ts';
import type { Partition } from './partition.ts';
import { type KeyedRoute, keyOfRequests } from './pool.ts';

const NONE: readonly number[] = [];

/** A partition that takes on further routes, and rows for subsets, which come after all others. */
export class Program implements Partition {
  readonly requestCount: number;
  readonly rowCount: number;
  readonly rowLow: readonly number[];
  readonly rowHigh: readonly number[];
  readonly cost: number[];
  readonly first: number[];
  readonly rows: number[];
  readonly start: readonly number[];
  /** The routes added, in the order of their columns. */
  readonly added: KeyedRoute[] = [];
  readonly subsets: Subset[] = [];
  /** By row: the subsets that a request is in. By column: rows of the subsets of which it serves two or more, once for every pair. */
  private subsetsWith: readonly (readonly number[])[] = [];
  private readonly subsetRows: (readonly number[])[] = [];
  private count = new Uint8Array(0);
  /** By the key of a route: the cheapest such column. Only made where a route is added. */
  private known: Map<number, number> | undefined;

  constructor(partition: Partition, subsets: readonly Subset[] = []) {
    this.requestCount = partition.requestCount;
    this.rowCount = partition.rowCount;
    this.rowLow = partition.rowLow;
    this.rowHigh = partition.rowHigh;
    this.cost = [...partition.cost];
    this.first = [...partition.first];
    this.rows = [...partition.rows];
    this.start = partition.start;
    this.addSubsets(subsets);
  }

  /** Adds a route as a column, unless one of the same requests and vehicles is no dearer, and returns which it is; `groupRow` is the row of its vehicles. */
  add(route: KeyedRoute, groupRow: number): number {
    const all = this.known ?? this.rememberAll();
    const known = all.get(route.key);
    if (known !== undefined && (this.cost[known] as number) <= route.cost + 1e-9) return known;
    const rows = [...servedBy(route), groupRow];
    this.added.push(route);
    this.cost.push(route.cost);
    this.rows.push(...rows);
    this.first.push(this.rows.length);
    const column = this.cost.length - 1;
    this.subsetRows[column] = this.findSubsetRows(rows);
    all.set(route.key, column);
    return column;
  }

  private rememberAll(): Map<number, number> {
    const all = new Map<number, number>();
    for (const [column, cost] of this.cost.entries()) {
      const rows = this.rows.slice(this.first[column], this.first[column + 1]);
      const group = rows.find((row) => row >= this.requestCount);
      if (group === undefined) continue;
      const served = rows.filter((row) => row < this.requestCount);
      const key = keyOfRequests(group - this.requestCount, served);
      const known = all.get(key);
      if (known === undefined || (this.cost[known] as number) > cost) all.set(key, column);
    }
    this.known = all;
    return all;
  }

  addSubsets(subsets: readonly Subset[]): void {
    const known = this.subsets.length;
    this.subsets.push(...subsets);
    this.subsetsWith = indexSubsets(this.rowCount, this.subsets, known);
    this.count = new Uint8Array(this.subsets.length);
    for (let column = 0; column < this.cost.length; column++) {
      const found = this.findSubsetRows(this.rows, this.first[column] as number, this.first[column + 1] as number);
      const before = this.subsetRows[column] ?? NONE;
      if (found.length > 0) this.subsetRows[column] = before.length === 0 ? found : [...before, ...found];
    }
    this.subsetsWith = indexSubsets(this.rowCount, this.subsets);
  }

  /** Rows of the subsets of which a column serves two or more, rising, once for every pair. */
  subsetRowsOf(column: number): readonly number[] {
    return this.subsetRows[column] ?? NONE;
  }

  /** Of the rows from `from` up to `to`. */
  private findSubsetRows(rows: readonly number[], from = 0, to = rows.length): number[] {
    const { count, subsetsWith, rowCount } = this;
    const found: number[] = [];
    if (this.subsets.length === 0) return found;
    for (let k = from; k < to; k++) {
      for (const subset of subsetsWith[rows[k] as number] as readonly number[]) {
        (count[subset] as number)++;
        if (((count[subset] as number) & 1) === 0) found.push(rowCount + subset);
      }
    }
    for (let k = from; k < to; k++) {
      for (const subset of subsetsWith[rows[k] as number] as readonly number[]) count[subset] = 0;
    }
    return found.length > 1 ? found.sort((one, other) => one - other) : found;
  }

  /** Whom a column serves, rising. */
  requestsOf(column: number): number[] {
    const rows = this.rows.slice(this.first[column], this.first[column + 1]);
    return rows.filter((row) => row < this.requestCount).sort((one, other) => one - other);
  }

  costOf(columns: readonly number[]): number {
    return columns.reduce((sum, column) => sum + (this.cost[column] ?? 0), 0);
  }

  /** Reduced costs of all columns when each row is worth so much; those of the first columns may be known. */
  reduce(worth: Float64Array, known: Float64Array = new Float64Array(0)): Float64Array {
    const { cost, first, rows } = this;
    const reduced = new Float64Array(cost.length);
    reduced.set(known);
    for (let column = known.length; column < reduced.length; column++) {
      let rest = cost[column] as number;
      for (let k = first[column] as number; k < (first[column + 1] as number); k++) {
        rest -= worth[rows[k] as number] as number;
      }
      for (const row of this.subsetRowsOf(column)) rest -= worth[row] as number;
      reduced[column] = rest;
    }
    return reduced;
  }

  /** Reduced cost of a route that need not be a column. */
  reduceRoute(route: KeyedRoute, groupRow: number, worth: Float64Array): number {
    const rows = servedBy(route);
    return [groupRow, ...rows, ...this.findSubsetRows(rows)].reduce(
      (rest, row) => rest - (worth[row] ?? 0),
      route.cost,
    );
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

  /** The program over some of the columns, in whole numbers or relaxed. In whole numbers the rows of subsets go without saying: it took half as long again with rows for them. */
  pose(columns: readonly number[], isInteger: boolean) {
    const { rowLow, rowHigh, cost, first, rows } = this;
    const subsets = isInteger ? [] : this.subsets;
    const rowCount = this.rowCount + subsets.length;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const column of columns) {
      for (let k = first[column] ?? 0; k < (first[column + 1] ?? 0); k++) {
        indices.push(rows[k] ?? 0);
        values.push(1);
      }
      for (const row of isInteger ? NONE : this.subsetRowsOf(column)) {
        if (indices.at(-1) === row) values[values.length - 1] = 2;
        else {
          indices.push(row);
          values.push(1);
        }
      }
      starts.push(indices.length);
    }
    return {
      numCols: columns.length,
      numRows: rowCount,
      colCost: Float64Array.from(columns, (column) => cost[column] ?? 0),
      colLower: new Float64Array(columns.length),
      colUpper: new Float64Array(columns.length).fill(isInteger ? 1 : Infinity),
      rowLower: Float64Array.from([...rowLow, ...subsets.map(() => -Infinity)]),
      rowUpper: Float64Array.from([...rowHigh, ...subsets.map((subset) => subset.length >> 1)]),
      ...(isInteger ? { integrality: new Int32Array(columns.length).fill(1) } : {}),
      matrix: {
        format: 'csc' as const,
        numRows: rowCount,
        numCols: columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    };
  }
}

function servedBy({ order }: KeyedRoute): number[] {
  return Array.from(
    order.filter((stop) => (stop & 1) === 1),
    (stop) => stop >> 1,
  );
}

/** Sorts columns by what they are worth, least first. */
export function rank(columns: number[], value: Float64Array): number[] {
  return columns.sort((one, other) => (value[one] ?? 0) - (value[other] ?? 0) || one - other);
}
