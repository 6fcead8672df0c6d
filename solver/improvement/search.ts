/**
 * Ruin and recreate under simulated annealing whose temperature follows the share of the budget used: anytime, and deterministic with an iteration limit.
 */
import { Recreate } from '../construction/recreate.ts';
import type { CompiledProblem } from '../evaluation/compile.ts';
import { RoutePool } from '../recombination/pool.ts';
import type { FractionalRoute } from '../recombination/recombine.ts';
import type { StopRule } from '../stopping/stop.ts';
import { Breeding, MANY_ITERATIONS } from './breeding.ts';
import { type Course, LongCooling } from './cooling.ts';
import type { Plan } from './crossover.ts';
import { Episodes } from './episodes.ts';
import { Exchange } from './exchange.ts';
import { Random } from './random.ts';
import { Neighbours } from './relatedness.ts';
import { Rounding } from './rounding.ts';
import { Ruin, type RuinShares } from './ruin.ts';
import { PlanState } from './state.ts';
import { LARGE_DAY, type Territory } from './territory.ts';

export interface SearchOptions {
  readonly seed: number;
  /** Average number of requests a ruin takes out. */
  readonly ruin?: number | undefined;
  /** Share of the iterations that put requests back by regret; the others do it greedily. */
  readonly regret?: number | undefined;
  /** Of the kinds of ruins. */
  readonly shares?: RuinShares | undefined;
  /** Share of the budget from which on there are episodes of ejections. */
  readonly ejections?: number | undefined;
}

/** How many iterations between two temperatures. */
const LOOK = 8;
const RUIN = 6;
const REGRET = 0.4;
/** Now and then a ruin is so many times as large, and put back by regret: small ones alone get stuck where several routes must change at once. */
const LARGER = 4;
const SHARE_OF_LARGE = 0.1;
const SHARE_OF_EXCHANGES = 0.25;
/** Up to this share of the budget a plan may get worse for the sake of somebody who is left out again and again. */
const SHARE_FOR_ABSENT = 0.35;
/** From this share of the budget on there are episodes of ejections. */
const EJECTIONS = 0.35;
/** Iterations after a step of an episode of ejections. */
const SETTLING = 20;
/** When this share of the budget is used, it is known how many iterations there will be. */
const SHARE_TO_KNOW = 0.03;
/** Larger days are left to one cooling: on several threads they are divided, and a child is a plan for all of the day. */
const MOST_BRED = 600;
/** Plans up to so many requests' cost above the best lend their routes to the pool. */
const POOLED = 3;

const NO_PLAN: Plan = { cost: Infinity, orders: [] };

export class Search {
  readonly state: PlanState;
  readonly pool: RoutePool;
  iterations = 0;
  /** The best plan seen. */
  bestCost = Infinity;
  bestOrders: readonly Int32Array[] = [];

  private readonly random: Random;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;
  private readonly exchange: Exchange;
  private readonly episodes: Episodes;
  private readonly options: SearchOptions;
  /** Of the plan at hand, `state`. */
  cost = Infinity;
  /** Of the last iterations. */
  temperature = 0;
  /** The best plan since the search last began again (`startFrom`, `startAnew`). */
  lap = NO_PLAN;
  private bestUnserved = 0;
  private isForAbsent = false;
  private scale = 1;
  private course: Course = new LongCooling(this);
  private isCourseSet = false;
  private readonly neighbours: Neighbours;
  /** Large days are not recombined. */
  private readonly isPooling: boolean;

  constructor(cp: CompiledProblem, options: SearchOptions) {
    this.options = options;
    this.state = new PlanState(cp);
    this.pool = new RoutePool(cp);
    this.isPooling = cp.requestCount < LARGE_DAY;
    this.random = new Random(options.seed);
    const neighbours = new Neighbours(cp);
    this.neighbours = neighbours;
    this.ruin = new Ruin(this.state, this.random, neighbours, options.shares);
    this.exchange = new Exchange(this.state, this.random);
    this.recreate = new Recreate(this.state, this.random, neighbours);
    this.episodes = new Episodes(this.state, this.random, { recreate: this.recreate, neighbours });
  }

  /** A first plan: the orders given (by vehicle, feasible), completed by regret insertion. */
  start(orders: readonly Int32Array[] | undefined, stop: StopRule): void {
    if (orders !== undefined) this.state.load(orders);
    this.recreate.insertBoarded();
    this.recreate.construct(stop);
    this.state.keep();
    this.cost = this.state.cost();
    this.record();
  }

  /** Replaces the current plan, for instance by a recombined one. */
  adopt(orders: readonly Int32Array[]): void {
    this.episodes.end();
    this.load(orders);
    this.record();
  }

  private load(orders: readonly Int32Array[]): void {
    this.state.load(orders);
    this.cost = this.state.cost();
  }

  /** From now on plans begin with routes that a relaxation uses. */
  follow(routes: readonly FractionalRoute[]): void {
    this.isCourseSet = true;
    const course = this.course instanceof Rounding ? this.course : new Rounding(this, this.random);
    course.routes = routes;
    this.course = course;
  }

  /** Begins again with `orders` (by vehicle), which lack some requests: those are put in by regret. */
  startFrom(orders: readonly Int32Array[]): void {
    this.episodes.end();
    this.state.load(orders);
    this.beginLap(0);
  }

  /** Begins again with a new plan; the more noise, the less like the first one. */
  startAnew(noise: number): void {
    this.episodes.end();
    this.state.clear();
    this.recreate.insertBoarded();
    this.beginLap(noise);
  }

  private beginLap(noise: number): void {
    this.recreate.insertByRegret(2, noise);
    this.state.keep();
    this.cost = this.state.cost();
    this.lap = NO_PLAN;
    this.record();
  }

  /** Until the next call only `territory` is changed, beginning with `orders`, which count as the best plan seen. */
  confine(territory: Territory, orders: readonly Int32Array[]): void {
    this.episodes.end();
    this.state.territory = territory;
    this.ruin.listMovable();
    this.recreate.listVehicles();
    this.bestCost = Infinity;
    this.lap = NO_PLAN;
    this.adopt(orders);
  }

  /** Searches for at most so many milliseconds; false once the share `until` of the budget is used. */
  runFor(stop: StopRule, milliseconds: number, until = 1): boolean {
    const pause = stop.seconds() + milliseconds / 1000;
    let progress = stop.progress(this.iterations);
    const { ejections = EJECTIONS } = this.options;
    const suspended = this.episodes.resume();
    if (suspended !== undefined) this.load(suspended);
    while (progress < until) {
      if (!this.isCourseSet && progress > SHARE_TO_KNOW) this.setCourse(progress);
      if (!this.episodes.isRunning) this.temperature = this.scale * this.course.heat(progress);
      this.isForAbsent = this.course.isForAbsent && this.bestUnserved > 0 && progress < SHARE_FOR_ABSENT;
      if (progress >= ejections && this.episodes.isOn(this.iterations, this.scale)) this.eject(stop);
      else {
        for (let k = 0; k < LOOK && stop.progress(this.iterations) < 1; k++)
          this.iterate(this.temperature, this.ruin.drawSeed());
      }
      progress = stop.progress(this.iterations);
      if (this.isForAbsent && progress >= SHARE_FOR_ABSENT) this.adopt(this.bestOrders);
      if (progress < until && stop.seconds() >= pause) return true;
    }
    const shown = this.episodes.suspend();
    if (shown !== undefined) this.load(shown);
    return false;
  }

  /** A step of an episode of ejections, and changes around it. */
  private eject(stop: StopRule): void {
    const { episodes, state } = this;
    const begun = this.iterations++;
    episodes.step();
    this.cost = state.cost();
    this.record();
    for (let k = 0; k < SETTLING && stop.progress(this.iterations) < 1; k++) {
      const seed = episodes.drawSeed();
      this.iterate(this.temperature, seed < 0 ? this.ruin.drawSeed() : seed);
    }
    const before = episodes.settle(this.cost, this.iterations - begun);
    if (before !== undefined) this.adopt(before);
  }

  /** What a vehicle costs for being used says nothing about the size of a good move. */
  private setScale(): void {
    const { state } = this;
    let cost = 0;
    for (const route of state.routes) {
      if (route.length > 0) cost += route.cost - (state.cp.fixedCost[route.vehicle] as number);
    }
    this.scale = Math.abs(cost) / Math.max(1, state.cp.requestCount - state.bankCount) || 1;
  }

  /** One long cooling, or a population where there is time for many. */
  private setCourse(progress: number): void {
    this.isCourseSet = true;
    const { cp } = this.state;
    const isMany = this.iterations / progress >= MANY_ITERATIONS * cp.requestCount;
    const isSettled = cp.frozen.some((stops) => stops.length > 0);
    if (isMany && !isSettled && cp.requestCount <= MOST_BRED)
      this.course = new Breeding(this, this.random, this.neighbours, progress);
  }

  /** Tries a change around request `seed`. */
  private iterate(temperature: number, seed: number): void {
    this.iterations++;
    const { state, random } = this;
    const kind = random.next();
    const { ruin = RUIN, regret = REGRET } = this.options;
    const isExchanged =
      kind < SHARE_OF_EXCHANGES &&
      seed >= 0 &&
      this.exchange.apply(seed, this.recreate.offeredTo(seed), { perRider: this.scale, temperature });
    const isCutOff = state.bankCount > state.oldBankCount;
    if (isExchanged && isCutOff && random.next() < 0.5) this.recreate.apply(regret);
    else if (seed >= 0 && (!isExchanged || isCutOff || random.next() < 0.5)) {
      const isLarge = random.next() < SHARE_OF_LARGE;
      this.ruin.apply(seed, isLarge ? LARGER * ruin : ruin);
      this.recreate.apply(isLarge ? 1 : regret);
    }
    const cost = state.cost();
    if (this.isPooling && cost < this.bestCost + POOLED * this.scale) this.remember();
    const isForAbsent = this.isForAbsent && state.countAbsent();
    if (cost < this.cost - temperature * Math.log(1 - random.next()) || isForAbsent) {
      state.keep();
      this.cost = cost;
      if (cost < this.lap.cost - 1e-9) this.record();
    } else {
      state.undo();
    }
  }

  /** Routes of good plans go to the pool. */
  private remember(): void {
    for (let k = 0; k < this.state.touchedCount; k++) this.pool.add(this.state.touchedRoute(k));
  }

  private record(): void {
    if (!(this.cost < this.lap.cost)) return;
    this.lap = { cost: this.cost, orders: this.state.orders() };
    if (!(this.cost < this.bestCost - 1e-9)) return;
    this.bestCost = this.cost;
    this.bestUnserved = this.state.bankCount;
    this.bestOrders = this.lap.orders;
    this.setScale();
  }
}
