/**
 * The thread in which HiGHS solves set partitioning programs, so that nothing else is blocked. It first tells whether all routes of the day can be listed; then every
 * partition that comes in is answered. Meanwhile it is told of better plans.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import loader, { type Highs } from 'highs';
import { RouteEnumeration } from '../enumeration/enumeration.ts';
import type { Subset } from '../enumeration/tolls.ts';
import { compileProblem } from '../evaluation/compile.ts';
import type { Problem } from '../problem.ts';
import { SOON_SOLVED } from './choice.ts';
import { closeGap } from './closing.ts';
import type { Partition, PartitionAnswer, PartitionLimits, Relaxed } from './partition.ts';
import type { KeyedRoute } from './pool.ts';
import { Pricing } from './pricing.ts';
import { Program } from './program.ts';
import { Relaxation } from './relaxation.ts';

/** Of the largest program in whole numbers. */
const MOST_COLUMNS = 40_000;

// The package types its CommonJS face; its ES face exports the loader itself as default.
const ready = (loader as unknown as () => Promise<Highs>)();
const { problem } = (workerData ?? {}) as { readonly problem?: Problem | undefined };
const enumeration = problem === undefined ? undefined : RouteEnumeration.create(compileProblem(problem));

/** What comes in: a question, or a plan that serves everybody. */
export interface Message {
  readonly partition?: Partition;
  readonly limits?: PartitionLimits;
  readonly plan?: readonly KeyedRoute[];
}

interface Remembered {
  readonly requestCount: number;
  readonly rowCount: number;
  readonly prices: Float64Array;
  readonly subsets: readonly Subset[];
}

/** Of the last relaxation, what each row was worth, and its subsets: the next pool differs little. */
let last: Remembered | undefined;
/** The last plan that came in, until it is taken. */
let newest: readonly KeyedRoute[] | undefined;

/** The relaxation first, then in whole numbers what its reduced costs leave; of a tight day all routes, not only those known. */
async function answer(partition: Partition, { seconds, isReproducible }: PartitionLimits): Promise<PartitionAnswer> {
  const highs = await ready;
  const started = performance.now();
  const remaining = () => Math.max(0, seconds - (performance.now() - started) / 1000);
  const isSimilar = last?.requestCount === partition.requestCount && last.rowCount === partition.rowCount;
  const program = new Program(partition, isSimilar ? last?.subsets : []);
  const relaxation = new Relaxation(highs, program, { prices: isSimilar ? last?.prices : undefined, remaining });
  try {
    relaxation.solve();
    const pricing = enumeration === undefined ? undefined : new Pricing(enumeration, relaxation);
    // Without a time limit nothing may depend on how long it takes.
    const most = isReproducible === true ? SOON_SOLVED : MOST_COLUMNS;
    const tell = (isInSight: boolean) =>
      parentPort?.postMessage({ relaxed: { ...listUsed(relaxation, partition.cost.length), isInSight } });
    const onRelaxed = pricing === undefined ? undefined : tell;
    const takeNewest = () => {
      const routes = receivePlan();
      return routes === undefined ? undefined : pricing?.add(routes);
    };
    const { plan, isBest, bound } = closeGap(highs, { relaxation, pricing, most, onRelaxed, takeNewest });
    const proven = pricing === undefined ? {} : { bound: Math.max(pricing.bound, bound), isBest };
    return { columns: plan, routes: program.added, ...proven };
  } finally {
    const { prices } = relaxation;
    const { requestCount, rowCount, subsets } = program;
    last = { requestCount, rowCount, prices, subsets: subsets.slice(0, prices.length - rowCount) };
    relaxation.close();
  }
}

/** The last plan that has come in since the partition, once. */
function receivePlan(): readonly KeyedRoute[] | undefined {
  while (parentPort !== null) {
    const next: { message: Message } | undefined = receiveMessageOnPort(parentPort);
    if (next === undefined) break;
    newest = next.message.plan ?? newest;
  }
  const taken = newest;
  newest = undefined;
  return taken;
}

/** What the relaxation uses; `given`: how many columns the partition had. */
function listUsed(relaxation: Relaxation, given: number): Omit<Relaxed, 'isInSight'> {
  const { added } = relaxation.program;
  const used = Array.from(relaxation.usedColumns());
  const routes = used.flatMap(([column]) => added[column - given] ?? []);
  let next = given;
  const columns = used.map(([column]) => (column < given ? column : next++));
  return { columns, shares: used.map(([, share]) => share), routes };
}

parentPort?.postMessage({ isTight: enumeration !== undefined });
parentPort?.on('message', ({ partition, limits, plan }: Message) => {
  newest = plan;
  if (partition === undefined || limits === undefined) return;
  answer(partition, limits).then(
    (found) => parentPort?.postMessage({ answer: found }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
