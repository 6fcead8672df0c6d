/** The best plan in whole numbers from the columns that the relaxation leaves. */
import type { Highs } from 'highs';
import { type Program, rank } from './program.ts';
import type { Relaxation } from './relaxation.ts';

/** Columns the integer program is given: first few, which is soon solved, then more from the plan found. */
const STEPS = [800, 2000, 5000, 20_000];
/** These many take a tenth of a second; on days of wide windows 5,000 take a minute. */
export const SOON_SOLVED = 800;

export interface ChoiceOptions {
  readonly program: Program;
  readonly relaxation: Relaxation;
  /** The plan to beat. */
  readonly plan: readonly number[];
  /** Seconds left. */
  readonly remaining: () => number;
  /** Columns of the largest program. */
  readonly most: number;
  /** Only plans that are no further above the relaxation are looked for. */
  readonly room?: number;
}

export interface Choice {
  readonly plan: readonly number[];
  /** Whether every column was looked at that a better plan within `room` could need. */
  readonly isWhole: boolean;
}

/**
 * A column whose reduced cost exceeds the distance between the plan to beat and the relaxation is in no better plan (where the relaxation was solved to its end); of the others those with the
 * least reduced costs are tried first.
 */
export function choose(
  highs: Highs,
  { program, relaxation, plan: first, remaining, most: limit, room = Infinity }: ChoiceOptions,
): Choice {
  const { value, reduced } = relaxation;
  let plan = first;
  const used = Array.from(relaxation.usedColumns(), ([column]) => column);
  const ranked = [...new Set([...used, ...rank(Array.from(reduced.keys()), reduced)])];
  const isLeft = (column: number | undefined) =>
    column !== undefined && (reduced[column] as number) < Math.min(room, program.costOf(plan) - value);
  for (const most of STEPS) {
    if (remaining() === 0 || most > limit) break;
    const isKept = new Set(plan);
    const useful = [...plan, ...ranked.slice(0, most).filter((column) => !isKept.has(column) && isLeft(column))];
    const chosen = solveInWholes(highs, program, { columns: useful, start: isKept, seconds: remaining() });
    if (chosen.length > 0 && program.costOf(chosen) < program.costOf(plan)) plan = chosen;
    if (!isLeft(ranked[most])) return { plan, isWhole: remaining() > 0 };
  }
  return { plan, isWhole: false };
}

interface WholeOptions {
  readonly columns: readonly number[];
  readonly start: ReadonlySet<number>;
  readonly seconds: number;
}

function solveInWholes(highs: Highs, program: Program, { columns, start, seconds }: WholeOptions): number[] {
  return highs.withModel((model) => {
    // Looking for symmetries took longer than the solution.
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_detect_symmetry: false });
    model.passModel(program.pose(columns, true));
    model.setSolution({ colValue: Float64Array.from(columns, (column) => (start.has(column) ? 1 : 0)) });
    model.run();
    const { colValue } = model.getSolution();
    return columns.filter((_, k) => (colValue[k] ?? 0) > 0.5);
  });
}
