/**
 * The thread in which HiGHS solves set partitioning programs, so that nothing else is blocked. It first tells whether all routes of the day can be listed; then every
 * message in is answered by one out.
 */
import { parentPort, workerData } from 'node:worker_threads';
import loader, { type Highs } from 'highs';
import { RouteEnumeration } from '../enumeration/enumeration.ts';
import { compileProblem } from '../evaluation/compile.ts';
import type { Problem } from '../problem.ts';
import type { Partition, PartitionAnswer, PartitionLimits } from './partition.ts';
import { Pricing } from './pricing.ts';
import { Program, rank } from './program.ts';
import { Relaxation } from './relaxation.ts';

/** Columns the integer program is given: first few, which is soon solved, then more from the plan found. */
const INTEGER_STEPS = [800, 2000, 5000, 20_000];
/** Without a time limit these are enough: on days of wide windows 5,000 columns take a minute. */
const SOON_SOLVED = 800;

interface ChoiceOptions {
  readonly relaxation: Relaxation;
  /** The plan to beat. */
  readonly plan: readonly number[];
  readonly remaining: () => number;
  readonly mostColumns: number;
}

// The package types its CommonJS face; its ES face exports the loader itself as default.
const ready = (loader as unknown as () => Promise<Highs>)();
const { problem } = (workerData ?? {}) as { readonly problem?: Problem | undefined };
const enumeration = problem === undefined ? undefined : RouteEnumeration.create(compileProblem(problem));
/** What each row was worth in the last relaxation: the next pool differs little. */
let prices: Float64Array | undefined;

/**
 * The relaxation first, and on a tight day the pricing of all its routes, then in whole numbers what the reduced costs leave: a column whose reduced cost exceeds the
 * distance between the plan to beat and the relaxation is in no better plan (where the relaxation was solved to its end).
 */
async function answer(partition: Partition, { seconds, isReproducible }: PartitionLimits): Promise<PartitionAnswer> {
  const highs = await ready;
  const started = performance.now();
  const remaining = () => Math.max(0, seconds - (performance.now() - started) / 1000);
  const mostColumns = isReproducible === true ? SOON_SOLVED : Infinity;
  const program = new Program(partition);
  const relaxation = new Relaxation(highs, program, { prices, remaining });
  try {
    relaxation.solve();
    const tight =
      enumeration === undefined ? undefined : new Pricing({ routes: enumeration, program, relaxation, remaining });
    tight?.run();
    prices = relaxation.prices;
    const first = choose(highs, program, { relaxation, plan: program.start, remaining, mostColumns });
    if (tight === undefined) return { columns: first.plan, routes: program.added };
    const isComplete = tight.takeUpTo(program.costOf(first.plan) - relaxation.value);
    const { plan, isWhole } = choose(highs, program, { relaxation, plan: first.plan, remaining, mostColumns });
    return {
      columns: plan,
      routes: program.added,
      bound: tight.bound,
      isBest: tight.isSolved && isComplete && isWhole,
    };
  } finally {
    relaxation.close();
  }
}

/** The best plan found in whole numbers, and whether every column was looked at that a better one could need. */
function choose(highs: Highs, program: Program, from: ChoiceOptions) {
  const { relaxation, remaining, mostColumns } = from;
  const { value, reduced } = relaxation;
  let { plan } = from;
  const ranked = rank(Array.from(reduced.keys()), reduced);
  for (const most of INTEGER_STEPS) {
    if (remaining() === 0 || most > mostColumns) break;
    const room = program.costOf(plan) - value;
    const isKept = new Set(plan);
    const isUseful = (column: number) => !isKept.has(column) && (reduced[column] as number) < room;
    const useful = [...plan, ...ranked.slice(0, most).filter(isUseful)];
    plan = highs.withModel((model) => {
      // Looking for symmetries took longer than the solution.
      model.options.set({
        output_flag: false,
        time_limit: remaining(),
        mip_rel_gap: 0,
        mip_detect_symmetry: false,
      });
      model.passModel(program.pose(useful, true));
      model.setSolution({ colValue: Float64Array.from(useful, (column) => (isKept.has(column) ? 1 : 0)) });
      model.run();
      const { colValue } = model.getSolution();
      const chosen = useful.filter((_, k) => (colValue[k] ?? 0) > 0.5);
      return chosen.length > 0 && program.costOf(chosen) < program.costOf(plan) ? chosen : plan;
    });
    if (most >= ranked.length || (reduced[ranked[most] as number] as number) >= program.costOf(plan) - value) {
      return { plan, isWhole: remaining() > 0 };
    }
  }
  return { plan, isWhole: false };
}

parentPort?.postMessage({ isTight: enumeration !== undefined });
parentPort?.on('message', ({ partition, ...limits }: PartitionLimits & { partition: Partition }) => {
  answer(partition, limits).then(
    (found) => parentPort?.postMessage({ answer: found }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
