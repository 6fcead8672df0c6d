/** The linear relaxation of a set partitioning program, by column generation over its columns; one model that grows, so that every round begins where the last ended. */
import type { Highs } from 'highs';
import { type Program, rank } from './program.ts';

/** Columns it starts with and takes on in each further round: with eight times as many it took ten times as long for the same answer. */
const MOST_PRICED = 600;
const ROUNDS = 12;
/** A round that gains no larger share of the value is the last. */
const LEAST_GAIN = 1e-5;

type Model = ReturnType<Highs['createModel']>;

export class Relaxation {
  /** What each row is worth. */
  prices: Float64Array;
  /** Of the columns known. */
  value = Infinity;
  reduced: Float64Array = new Float64Array(0);
  private readonly model: Model;
  private readonly program: Program;
  private readonly remaining: () => number;
  /** Columns of the model. */
  private readonly columns: number[] = [];
  private readonly isIn = new Set<number>();

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
    this.model = highs.createModel();
    // Primal simplex without presolve: the programs are small, and what was found stays feasible when columns come in.
    this.model.options.set({ output_flag: false, time_limit: remaining(), presolve: 'off', simplex_strategy: 4 });
    this.model.passModel(program.pose([], false));
    this.admit(program.start);
  }

  /** Solves it over all columns that the program has now. */
  solve(): void {
    const { program } = this;
    this.reduced = program.reduce(this.prices);
    this.admit(this.pickFresh(this.columns.length === program.start.length ? Infinity : -1e-7));
    const most = program.costOf(program.start);
    for (let round = 0; round < ROUNDS && this.remaining() > 0; round++) {
      this.model.run();
      const { rowDual, colValue } = this.model.getSolution();
      this.prices = rowDual;
      this.reduced = program.reduce(rowDual);
      const before = this.value;
      this.value = this.columns.reduce((sum, column, k) => sum + (program.cost[column] ?? 0) * (colValue[k] ?? 0), 0);
      const fresh = this.pickFresh(-1e-7);
      // The first rounds may have to pass through plans of one value before the prices are right.
      const isSettled = this.value < most - 1e-6 && before - this.value < LEAST_GAIN * Math.abs(this.value);
      if (fresh.length === 0 || isSettled) break;
      this.admit(fresh);
    }
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
