/** The best plan in whole numbers from the columns that the relaxation leaves. */
import type { Highs } from 'highs';
import { findCover } from './cover.ts';
import { type Program, rank } from './program.ts';
import type { Relaxation } from './relaxation.ts';

/** So many columns take a tenth of a second; on days of wide windows 5,000 may take a minute. */
export const SOON_SOLVED = 800;
/** For so long (a second or two) plans are looked for one by one; HiGHS, which needs five to twenty times as long where that is enough, comes after it. */
export const MOST_WEIGHED = 2e7;

export interface ChoiceOptions {
  readonly relaxation: Relaxation;
  /** The plan to beat. */
  readonly plan: readonly number[];
  /** Columns of the program, those with the least reduced costs. */
  readonly most: number;
  /** Columns weighed while plans are looked for one by one (`cover.ts`). */
  readonly mostWeighed: number;
  /** Columns of the largest program that HiGHS is asked for. */
  readonly mostSolved: number;
  /** Only plans that are no further above the relaxation are looked for. */
  readonly room: number;
  /** Only of columns that are no further above it; absent: of all that such plans could need. */
  readonly near?: number | undefined;
}

export interface Choice {
  readonly plan: readonly number[];
  /** Whether every column was looked at that a better plan within `room` could need. */
  readonly isWhole: boolean;
}

/** A column whose reduced cost exceeds the distance between the plan to beat and the relaxation is in no better plan (where the relaxation was solved to its end). */
export function choose(highs: Highs, options: ChoiceOptions): Choice {
  const { relaxation, plan, most, mostWeighed, mostSolved, room, near = Infinity } = options;
  const { program, remaining, value, reduced } = relaxation;
  if (remaining() === 0) return { plan, isWhole: false };
  const limit = Math.min(room, program.costOf(plan) - value);
  const used = Array.from(relaxation.usedColumns(), ([column]) => column);
  const highest = Math.min(limit, near);
  const left = Array.from(reduced.keys()).filter((column) => (reduced[column] as number) < highest);
  const ranked = [...new Set([...used, ...rank(left, reduced)])];
  const columns = [...new Set([...plan, ...ranked.slice(0, most)])];
  const cover = findCover({
    program,
    columns,
    reduced,
    value,
    below: value + limit,
    most: mostWeighed,
    isOver: () => remaining() <= 0,
  });
  const best = cover.plan ?? plan;
  const isAll = ranked.length <= most && limit <= near;
  if (cover.isWhole) return { plan: best, isWhole: isAll };
  if (columns.length > mostSolved + plan.length) return { plan: best, isWhole: false };
  const chosen = solveInWholes(highs, program, { columns, start: new Set(best), seconds: remaining() });
  const isBetter = chosen.length > 0 && program.costOf(chosen) < program.costOf(best);
  return { plan: isBetter ? chosen : best, isWhole: isAll && remaining() > 0 };
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
