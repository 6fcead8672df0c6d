/** The linear relaxation of a set partitioning program, by column generation over its columns; one model that grows, so that every round begins where the last ended. */
import type { Highs } from 'highs';
import type { Subset } from '../enumeration/tolls.ts';
import { type Program, rank } from './program.ts';

/** Costs that differ by no larger share of the relaxation are the same. */
export const SAME = 1e-7;

/** Columns it starts with and takes on in each further round: with eight times as many it took ten times as long for the same answer. */
const MOST_PRICED = 600;
const ROUNDS = 12;
/** A round that gains no larger share of the value is the last. */
const LEAST_GAIN = 1e-5;

/** A model of more columns is posed anew with so many of them. */
const MOST_COLUMNS = 4000;
const MOST_KEPT = 1500;
/** As HiGHS numbers them. */
const DUAL = 1;
const PRIMAL = 4;
const BASIC = 1;

type Model = ReturnType<Highs['createModel']>;

export class Relaxation {
  /** What each row is worth. */
  prices: Float64Array;
  /** Of the columns known. */
  value = Infinity;
  reduced: Float64Array = new Float64Array(0);
  /** How much of each column of the model is used. */
  private used: Float64Array = new Float64Array(0);
  private readonly highs: Highs;
  private model: Model;
  readonly program: Program;
  /** Seconds left. */
  readonly remaining: () => number;
  /** Columns of the model. */
  private columns: number[] = [];
  private isIn = new Set<number>();

  /**
   * @param prices of a similar program; absent: every route of the plan to start from shares its cost among its rows
   * @param remaining seconds left
   */
  constructor(
    highs: Highs,
    program: Program,
    { prices, remaining }: { readonly prices: Float64Array | undefined; readonly remaining: () => number },
  ) {
    this.program = program;
    this.remaining = remaining;
    this.prices = prices ?? program.shareCosts();
    this.highs = highs;
    this.model = this.open([]);
    this.admit(program.start);
  }

  private open(columns: readonly number[]): Model {
    const model = this.highs.createModel();
    // Primal simplex without presolve: the programs are small, and what was found stays feasible when columns come in.
    model.options.set({ output_flag: false, time_limit: this.remaining(), presolve: 'off', simplex_strategy: PRIMAL });
    model.passModel(this.program.pose(columns, false));
    return model;
  }

  /** Solves it over all columns that the program has now. */
  solve(): void {
    const { program } = this;
    this.reduced = program.reduce(this.prices, this.reduced);
    this.admit(this.pickFresh(this.columns.length === program.start.length ? Infinity : -1e-7));
    const most = program.costOf(program.start);
    for (let round = 0; round < ROUNDS && this.remaining() > 0; round++) {
      this.model.run();
      this.model.options.set({ simplex_strategy: PRIMAL });
      const { rowDual, colValue } = this.model.getSolution();
      this.prices = rowDual;
      this.used = colValue;
      this.reduced = program.reduce(rowDual);
      const before = this.value;
      this.value = this.columns.reduce((sum, column, k) => sum + (program.cost[column] ?? 0) * (colValue[k] ?? 0), 0);
      const fresh = this.pickFresh(-1e-7);
      // The first rounds may have to pass through plans of one value before the prices are right.
      const isSettled = this.value < most - 1e-6 && before - this.value < LEAST_GAIN * Math.abs(this.value);
      if (fresh.length === 0 || isSettled) break;
      if (this.columns.length > MOST_COLUMNS) this.pose([]);
      this.admit(fresh);
    }
  }

  /** The columns in use and how much of each. */
  *usedColumns(): Generator<readonly [column: number, share: number]> {
    for (const [k, column] of this.columns.entries()) {
      const share = this.used[k] ?? 0;
      if (share > 1e-6) yield [column, share];
    }
  }

  /** Those in use, if each is used as a whole. */
  wholeColumns(): readonly number[] | undefined {
    const used = Array.from(this.usedColumns());
    const isWhole = used.length > 0 && used.every(([, share]) => share > 1 - 1e-6);
    return isWhole ? used.map(([column]) => column) : undefined;
  }

  /** From now on routes serve no more pairs of these than in a plan; to be solved anew. */
  addSubsets(subsets: readonly Subset[]): void {
    this.pose(subsets);
    // With the new rows the old plan is too good to be true: the dual simplex takes it from there.
    this.model.options.set({ simplex_strategy: DUAL });
    this.value = Infinity;
  }

  /** Poses the model anew, from where it ended, with further subsets and without the columns that are farthest from use: they come back when they are wanted. */
  private pose(subsets: readonly Subset[]): void {
    const { program, reduced, columns } = this;
    const { colStatus, rowStatus } = this.model.getBasis();
    const last = rank([...columns], reduced)[MOST_KEPT];
    const most = last === undefined ? Infinity : (reduced[last] as number);
    const isStart = new Set(program.start);
    const isKept = (column: number, k: number) =>
      colStatus[k] === BASIC || isStart.has(column) || (reduced[column] as number) < most;
    const kept = Array.from(columns.keys()).filter((k) => isKept(columns[k] as number, k));
    this.columns = kept.map((k) => columns[k] as number);
    this.used = new Float64Array(0);
    this.isIn = new Set(this.columns);
    program.addSubsets(subsets);
    this.model.dispose();
    this.model = this.open(this.columns);
    this.model.setBasis({
      colStatus: Int32Array.from(kept, (k) => colStatus[k] as number),
      rowStatus: Int32Array.from([...rowStatus, ...subsets.map(() => BASIC)]),
    });
  }

  close(): void {
    this.model.dispose();
  }

  private pickFresh(below: number): number[] {
    const { reduced, isIn } = this;
    const fresh: number[] = [];
    for (let column = 0; column < reduced.length; column++) {
      if ((reduced[column] as number) < below && !isIn.has(column)) fresh.push(column);
    }
    return rank(fresh, reduced).slice(0, MOST_PRICED);
  }

  private admit(columns: readonly number[]): void {
    for (const column of columns) {
      this.columns.push(column);
      this.isIn.add(column);
    }
    const { colCost: cost, colLower: lower, colUpper: upper, matrix } = this.program.pose(columns, false);
    this.model.addCols({ cost, lower, upper, matrix });
  }
}
