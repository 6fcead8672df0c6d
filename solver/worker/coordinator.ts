/**
 * Rounds of several searchers with a shared pool and incumbent: after every round the best plan is known to all, and at times the pool is recombined.
 *
 * With an iteration limit everything waits for everything, and the same question gets the same answer; with a time limit a recombination runs beside the
 * search and its result is taken at the end of the round in which it arrives.
 */
import { setTimeout } from 'node:timers/promises';
import type { CompiledProblem } from '../evaluation/compile.ts';
import { Random } from '../improvement/random.ts';
import type { PlanState } from '../improvement/state.ts';
import { divide, type Territory, unite } from '../improvement/territory.ts';
import type { ClosablePartitionSolver } from '../recombination/highs.ts';
import type { PooledRoute } from '../recombination/pool.ts';
import type { Recombination, Recombined } from '../recombination/recombine.ts';
import type { Report, Searcher, Task } from './searcher.ts';

/** Of the time limit, for one recombination: it must be over when the last round is. */
const SHARE = 0.14;
/** As good as no limit. */
const SECONDS_IF_REPRODUCIBLE = 60;

export interface Coordination {
  readonly cp: CompiledProblem;
  readonly searchers: readonly Searcher[];
  readonly recombination: Recombination;
  readonly partitions: ClosablePartitionSolver | undefined;
  /** Prices orders; used for plans that no searcher has reported. */
  readonly judge: PlanState;
  readonly signal: AbortSignal | undefined;
  /** Seconds; without it everything waits for everything. */
  readonly timeLimit: number | undefined;
  /** Called when a recombination failed; the search goes on without it. */
  readonly onFault: (message: string) => void;
  readonly onRound: (best: Report['current'], iterations: number) => void;
}

export interface Outcome {
  readonly orders: readonly Int32Array[];
  readonly cost: number;
  readonly iterations: number;
  /** How often a recombined plan was better than all others, and by how much in total. */
  readonly recombined: number;
  readonly gain: number;
  /** What no plan can cost less than (as the search counts), where that was proven on the way. */
  readonly bound: number | undefined;
}

const ROUNDS = 20;
/** Milliseconds that the end of the last round waits for a recombination. */
const MOST_WAIT = 100;
/** Rounds that end with a recombination: when the long cooling of every search is over, and as late as an answer can still be used. */
const RECOMBINING: ReadonlySet<number> = new Set([14, 17]);
/** On tight days a recombination knows all routes: from this round on one follows the other, none longer than this share of the time limit. */
const FIRST_TIGHT = 1;
const LONGEST_TIGHT = 1;
const LAST_ANSWER = 0.93;
const LEAST_FOR_TIGHT = 0.08;
/** From this round on the searchers that lag behind continue from the best plan. */
const FIRST_SHARING = 14;
/** From so many requests on several searchers divide the plan among them, once there is one. */
const LEAST_DIVIDED = 1500;
/** Divided searchers hand on the plan at hand while they are hot; after these rounds, at the ends of a phase of theirs, all go on from the best plan. */
const BACK_TO_BEST: ReadonlySet<number> = new Set([7, 14]);

export async function coordinate(work: Coordination): Promise<Outcome> {
  let best: { cost: number; orders: readonly Int32Array[] } = { cost: Infinity, orders: [] };
  let iterations = 0;
  let recombined = 0;
  let gain = 0;
  let bound: number | undefined;
  let running: Promise<void> | undefined;
  let found: Recombined | undefined;
  let isTight = false;
  const isReproducible = work.timeLimit === undefined;
  // Where everything waits for everything, it must not depend on when a thread has started which rounds recombine.
  if (!isReproducible) {
    void work.partitions?.isTight.then((answer) => {
      isTight = answer;
    });
  }
  const tasks: Task[] = work.searchers.map(() => ({}));
  const isDivided = work.searchers.length > 1 && work.cp.requestCount >= LEAST_DIVIDED;
  const random = new Random(ROUNDS);
  let territories: readonly Territory[] | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    // On a tight day the recombination is the better searcher: it gets a processor of its own.
    const searchers = isTight ? work.searchers.slice(0, 1) : work.searchers;
    const reports = await Promise.all(searchers.map((one, k) => one.advance(round / ROUNDS, tasks[k] ?? {})));
    iterations = reports.reduce((sum, report) => sum + report.iterations, 0);
    for (const report of reports) work.recombination.add(report.routes);
    const parts = round < FIRST_SHARING ? reports.map((report) => report.current) : reports;
    const plans = territories === undefined ? reports : [uniteParts(work, territories, parts)];
    for (const plan of plans) if (plan.cost < best.cost) best = plan;
    const share = isTight ? shareOfTight(round) : RECOMBINING.has(round) ? SHARE : 0;
    if (share > 0 && running === undefined && work.partitions !== undefined) {
      running = recombine(work, best.orders, share)
        .then((answer) => {
          found = answer;
        })
        .catch((error: unknown) => work.onFault(`the recombination failed: ${String(error)}`))
        .finally(() => {
          running = undefined;
        });
    }
    if (running !== undefined && isReproducible) await running;
    // It should be over by now; a thread that is late, on a busy machine, is not waited for.
    if (running !== undefined && round === ROUNDS) await Promise.race([running, setTimeout(MOST_WAIT)]);
    tasks.fill({});
    const { orders: together, isBest = false } = found ?? {};
    if (together !== undefined) {
      work.judge.load(together);
      const cost = work.judge.cost();
      if (cost < best.cost - 1e-9) {
        recombined++;
        gain += best.cost - cost;
        best = { cost, orders: together };
      }
    }
    if (found?.bound !== undefined) bound = Math.max(bound ?? -Infinity, found.bound);
    found = undefined;
    if (isDivided) {
      const isHot = round < FIRST_SHARING && !BACK_TO_BEST.has(round);
      const { orders } = (isHot && territories !== undefined ? plans[0] : undefined) ?? best;
      territories = divide(work.cp, orders, { parts: work.searchers.length, random });
      for (const [k, territory] of territories.entries()) {
        tasks[k] = { orders, territory };
      }
    } else if (round >= FIRST_SHARING) {
      for (const [k, report] of reports.entries()) {
        if (report.cost > best.cost + 1e-9) tasks[k] = { orders: best.orders };
      }
    } else {
      for (const [k, orders] of mix(reports, random).entries()) tasks[k] = { orders };
    }
    work.onRound(best, iterations);
    if (isBest) break;
  }
  return { ...best, iterations, recombined, gain, bound };
}

/** The plan that searchers with a territory each have made together. */
function uniteParts({ judge }: Coordination, territories: readonly Territory[], parts: readonly Report['current'][]) {
  judge.load(
    unite(
      territories,
      parts.map((part) => part.orders),
    ),
  );
  return { cost: judge.cost(), orders: judge.orders() };
}

/**
 * With which plan each searcher goes on, undefined: with its own. Whose plan is dearer than the next one's by more than chance at its temperature goes on from that one:
 * together they anneal nearly as one would with all their moves (mixing of states; Chu, Deng & Reinitz 1999).
 */
function mix(reports: readonly Report[], random: Random): readonly (readonly Int32Array[] | undefined)[] {
  return reports.map(({ current, temperature }, k) => {
    const other = reports[(k + 1) % reports.length]?.current ?? current;
    return other.cost < current.cost + temperature * Math.log(1 - random.next()) ? other.orders : undefined;
  });
}

/** A recombination of a tight day may take until the search ends, less a margin. */
function shareOfTight(round: number): number {
  const left = LAST_ANSWER - round / ROUNDS;
  return round < FIRST_TIGHT || left < LEAST_FOR_TIGHT ? 0 : Math.min(LONGEST_TIGHT, left);
}

async function recombine(
  work: Coordination,
  orders: readonly Int32Array[],
  share: number,
): Promise<Recombined | undefined> {
  if (work.partitions === undefined || work.signal?.aborted === true) return undefined;
  work.judge.load(orders);
  const incumbent: PooledRoute[] = work.judge.routes
    .filter((route) => route.length > 0)
    .map((route) => ({ vehicle: route.vehicle, cost: route.cost, order: route.seq.slice(0, route.length) }));
  const isReproducible = work.timeLimit === undefined;
  const seconds = work.timeLimit === undefined ? SECONDS_IF_REPRODUCIBLE : share * work.timeLimit;
  return work.recombination.solve(work.partitions.solve, incumbent, { seconds, isReproducible, signal: work.signal });
}
