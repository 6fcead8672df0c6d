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
import { divide, LARGE_DAY, type Territory, unite } from '../improvement/territory.ts';
import type { ClosablePartitionSolver } from '../recombination/highs.ts';
import { listUsedRoutes, type PooledRoute } from '../recombination/pool.ts';
import type { FractionalRoute, Recombination, RecombinationLimits, Recombined } from '../recombination/recombine.ts';
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
/** On tight days a recombination knows all routes: from this round on one is at work until it has its proof, or as long as an answer can be used. */
const FIRST_TIGHT = 1;
const LAST_ANSWER = 0.93;
const LEAST_FOR_TIGHT = 0.08;
/** From this round on the searchers that lag behind continue from the best plan. */
const FIRST_SHARING = 14;
/** Divided searchers hand on the plan at hand while they are hot; after these rounds, at the ends of a phase of theirs, all go on from the best plan. */
const BACK_TO_BEST: ReadonlySet<number> = new Set([7, 14]);

/** From this round on they keep their parts for two rounds: an episode of ejections ends with its part. */
const FIRST_HELD = 8;
/** Before it the plan is divided so many times a round, for the first time as soon as there is one: until then both threads make one each. */
const PARTS_OF_ROUND = 4;

/** Runs the rounds and returns the best plan of all. */
export function coordinate(work: Coordination): Promise<Outcome> {
  return new Coordinator(work).run();
}

class Coordinator {
  private readonly work: Coordination;
  private readonly isReproducible: boolean;
  private readonly isDivided: boolean;
  private readonly random = new Random(ROUNDS);
  private best: Report['current'] = { cost: Infinity, orders: [] };
  /** By searcher. */
  private readonly iterations: number[];
  private recombined = 0;
  private gain = 0;
  private bound: number | undefined;
  /** Undefined: it is not known yet. */
  private isTight: boolean | undefined;
  /** The last that is over. */
  private round = 0;
  /** Whether a recombination is over. */
  private isTried = false;
  /** Whether there is hope that the one under way proves which plan is best. */
  private isInSight = true;
  private running: Promise<void> | undefined;
  private found: Recombined | undefined;
  /** What the last relaxation of a tight day uses, until the searchers have it. */
  private relaxed: readonly FractionalRoute[] | undefined;
  /** Over when it is known whether the day is tight. */
  private readonly tight: Promise<void>;
  private tasks: readonly Task[] = [];
  private territories: readonly Territory[] | undefined;

  constructor(work: Coordination) {
    this.work = work;
    this.isReproducible = work.timeLimit === undefined;
    this.isDivided = work.searchers.length > 1 && work.cp.requestCount >= LARGE_DAY;
    this.iterations = work.searchers.map(() => 0);
    this.tight = this.hearTight();
  }

  private async hearTight(): Promise<void> {
    const { partitions } = this.work;
    // Where everything waits for everything, it must not depend on when a thread has started which rounds recombine.
    this.isTight = this.isReproducible || partitions === undefined ? false : await partitions.isTight;
    if (this.isTight) this.startRecombination(this.round);
  }

  async run(): Promise<Outcome> {
    for (let round = 1; round <= ROUNDS; round++) {
      const known = this.best.cost;
      if (this.isDivided && round < FIRST_HELD) await this.divideOften(round);
      const reports = await this.advance(round);
      const plans = this.collect(reports, round);
      this.round = round;
      if (this.best.cost < known) this.tellBest();
      this.startRecombination(round);
      await this.awaitRecombination(round);
      const isBest = this.takeRecombined();
      this.tasks = this.isDivided ? this.divide(plans, round) : this.share(reports, round);
      this.work.onRound(this.best, this.done);
      if (isBest) break;
    }
    const { best, recombined, gain, bound } = this;
    return { ...best, iterations: this.done, recombined, gain, bound };
  }

  /** While the searchers are hot they get other territories before the round is over: somebody left out beside a border is soon offered to the vehicles behind it. */
  private async divideOften(round: number): Promise<void> {
    for (let part = 1; part < PARTS_OF_ROUND; part++) {
      const plans = this.collect(await this.advance(round - 1 + part / PARTS_OF_ROUND), round);
      this.tasks = this.divide(plans, round - 1);
      this.work.onRound(this.best, this.done);
    }
  }

  private get done(): number {
    return this.iterations.reduce((sum, count) => sum + count, 0);
  }

  /**
   * The others search from when it is known that the day is not tight, else when the first recombination is over or has no hope of a proof: till then it is the better searcher, and has
   * a processor of its own.
   */
  private async advance(round: number): Promise<readonly Report[]> {
    const begin = (one: Searcher, k: number) => one.advance(round / ROUNDS, this.tasks[k] ?? {});
    const beginOthers = () => (this.isAwaited ? [] : this.work.searchers.slice(1).map((one, k) => begin(one, k + 1)));
    const isKnown = this.isTight !== undefined;
    // Before the first one, which searches on this thread: no message leaves it till its first slice is over.
    const told = beginOthers();
    const own = this.work.searchers.slice(0, 1).map(begin);
    if (isKnown) return Promise.all([...own, ...told]);
    await Promise.race([this.tight, ...own]);
    return Promise.all([...own, ...beginOthers()]);
  }

  private get isAwaited(): boolean {
    return this.isTight === undefined || (this.isTight && !this.isTried && this.isInSight);
  }

  /** The plans made, the best of which is kept: one a searcher, or the one that they have made together. */
  private collect(reports: readonly Report[], round: number): readonly Report['current'][] {
    for (const [k, report] of reports.entries()) {
      this.iterations[k] = report.iterations;
      this.work.recombination.add(report.routes);
    }
    const parts = round < FIRST_SHARING ? reports.map((report) => report.current) : reports;
    const plans = this.territories === undefined ? reports : [uniteParts(this.work, this.territories, parts)];
    for (const plan of plans) if (plan.cost < this.best.cost) this.best = plan;
    return plans;
  }

  private startRecombination(round: number): void {
    const share = this.isTight ? shareOfTight(round) : RECOMBINING.has(round) ? SHARE : 0;
    if (share === 0 || this.running !== undefined || this.work.partitions === undefined) return;
    const onRelaxed: RecombinationLimits['onRelaxed'] = (routes, isInSight) => {
      this.relaxed = routes;
      this.isInSight = isInSight;
    };
    this.running = recombine(this.work, this.best.orders, { share, onRelaxed })
      .then((answer) => {
        this.found = answer;
      })
      .catch((error: unknown) => this.work.onFault(`the recombination failed: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
        this.isTried = true;
      });
  }

  /** A recombination of a tight day that is under way has the less to look through, the better the plan. */
  private tellBest(): void {
    const { work, isTight, running, best } = this;
    if (!isTight || running === undefined) return;
    const routes = listRoutes(work, best.orders);
    const isForAll = routes.reduce((sum, { order }) => sum + order.length, 0) === 2 * work.cp.requestCount;
    if (isForAll) work.partitions?.tell(work.recombination.withKeys(routes));
  }

  private async awaitRecombination(round: number): Promise<void> {
    if (this.running === undefined) return;
    if (this.isReproducible) await this.running;
    // It should be over by now; a thread that is late, on a busy machine, is not waited for.
    else if (round === ROUNDS) await Promise.race([this.running, setTimeout(MOST_WAIT)]);
  }

  /** Whether what was found is proven to be the best plan there is. */
  private takeRecombined(): boolean {
    const { orders, bound, isBest } = this.found ?? {};
    this.found = undefined;
    if (bound !== undefined) this.bound = Math.max(this.bound ?? -Infinity, bound);
    if (orders !== undefined) {
      this.work.judge.load(orders);
      const cost = this.work.judge.cost();
      if (cost < this.best.cost - 1e-9) {
        this.recombined++;
        this.gain += this.best.cost - cost;
        this.best = { cost, orders };
      }
    }
    return isBest === true;
  }

  private divide(plans: readonly Report['current'][], round: number): readonly Task[] {
    if (round >= FIRST_HELD && round % 2 === 1) return this.work.searchers.map(() => ({}));
    const isHot = round < FIRST_SHARING && !BACK_TO_BEST.has(round);
    const { orders } = (isHot && this.territories !== undefined ? plans[0] : undefined) ?? this.best;
    this.territories = divide(this.work.cp, orders, { parts: this.work.searchers.length, random: this.random });
    return this.territories.map((territory) => ({ orders, territory }));
  }

  private share(reports: readonly Report[], round: number): readonly Task[] {
    const { best, relaxed } = this;
    // Searchers that rest get it later: the last one is kept until all are at work.
    if (this.isTried) this.relaxed = undefined;
    if (round < FIRST_SHARING) return mix(reports, this.random).map((orders) => ({ orders, relaxed }));
    return reports.map(({ cost }) => (cost > best.cost + 1e-9 ? { orders: best.orders, relaxed } : { relaxed }));
  }
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

function listRoutes({ judge }: Coordination, orders: readonly Int32Array[]): PooledRoute[] {
  judge.load(orders);
  return listUsedRoutes(judge.routes);
}

/** A recombination of a tight day may take until the search ends, less a margin. */
function shareOfTight(round: number): number {
  const left = LAST_ANSWER - round / ROUNDS;
  return round < FIRST_TIGHT || left < LEAST_FOR_TIGHT ? 0 : left;
}

async function recombine(
  work: Coordination,
  orders: readonly Int32Array[],
  { share, onRelaxed }: { readonly share: number; readonly onRelaxed: RecombinationLimits['onRelaxed'] },
): Promise<Recombined | undefined> {
  if (work.partitions === undefined || work.signal?.aborted === true) return undefined;
  const incumbent = listRoutes(work, orders);
  const isReproducible = work.timeLimit === undefined;
  const seconds = work.timeLimit === undefined ? SECONDS_IF_REPRODUCIBLE : share * work.timeLimit;
  return work.recombination.solve(work.partitions.solve, incumbent, {
    seconds,
    isReproducible,
    signal: work.signal,
    onRelaxed,
  });
}
