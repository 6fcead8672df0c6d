/** Routes put together from fragments, against every order of every set of requests. */
import loader, { type Highs } from 'highs';
import { expect, test } from 'vitest';
import { RouteEnumeration } from '../../solver/enumeration/enumeration.ts';
import type { Toll } from '../../solver/enumeration/tolls.ts';
import { type CompiledProblem, compileProblem } from '../../solver/evaluation/compile.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { fitsLayout, meetsFoe, RouteState, setOrder } from '../../solver/evaluation/route-state.ts';
import { solve } from '../../solver/index.ts';
import { closeGap } from '../../solver/recombination/closing.ts';
import type { Partition } from '../../solver/recombination/partition.ts';
import { groupVehicles, type KeyedRoute } from '../../solver/recombination/pool.ts';
import { Pricing } from '../../solver/recombination/pricing.ts';
import { Program } from '../../solver/recombination/program.ts';
import { Relaxation } from '../../solver/recombination/relaxation.ts';
import { separateFives, separateTrios } from '../../solver/recombination/separation.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';
import { createTightDay } from '../support/tight-day.ts';

const DAYS = 150;
const WITHOUT_LIMIT = { most: 1e9, isOver: () => false };

/** By set of requests (bits): what the cheapest order costs vehicle v; sets that it cannot serve are not in it. */
function tryEverything(cp: CompiledProblem, v: number): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const planner = new RoutePlanner(cp);
  const route = new RouteState(cp, v);
  const order: number[] = [];
  const visit = (set: number, aboard: number) => {
    if (order.length > 0 && aboard === 0) {
      const hasSchedule = setOrder(cp, planner, route, order);
      const fits = order.every(
        (stop, k) => fitsLayout(cp, route, k + 1) && ((stop & 1) === 1 || !meetsFoe(cp, route, k, stop >> 1)),
      );
      if (hasSchedule && fits) best.set(set, Math.min(best.get(set) ?? Infinity, route.cost));
    }
    for (let r = 0; r < cp.requestCount; r++) {
      const bit = 1 << r;
      if ((set & bit) !== 0 && (aboard & bit) === 0) continue;
      order.push((set & bit) === 0 ? 2 * r : 2 * r + 1);
      visit(set | bit, aboard ^ bit);
      order.pop();
    }
  };
  visit(0, 0);
  return best;
}

/** What the cheapest plan costs; Infinity where somebody who must be served cannot be. */
function findCheapest(cp: CompiledProblem): number {
  const everybody = (1 << cp.requestCount) - 1;
  let costs = new Map([[0, 0]]);
  for (let v = 0; v < cp.vehicleCount; v++) {
    const next = new Map(costs);
    for (const [set, cost] of costs) {
      for (const [own, price] of tryEverything(cp, v)) {
        if ((set & own) === 0) next.set(set | own, Math.min(next.get(set | own) ?? Infinity, cost + price));
      }
    }
    costs = next;
  }
  let least = Infinity;
  for (const [set, cost] of costs) {
    const left = Array.from(cp.penalty).filter((_, r) => ((everybody & ~set) >> r) & 1);
    least = Math.min(
      least,
      left.reduce((sum, penalty) => sum + penalty, cost),
    );
  }
  return least;
}

/** What the cheapest plan of these routes costs, by trying every choice for one vehicle after the other. */
function chooseCheapest(cp: CompiledProblem, routes: readonly KeyedRoute[]): number {
  const groupOf = groupVehicles(cp);
  let costs = new Map([[0, 0]]);
  for (const group of groupOf) {
    const next = new Map(costs);
    for (const { vehicle, order, cost } of routes) {
      if (groupOf[vehicle] !== group) continue;
      const own = bitsOf(order);
      for (const [set, before] of costs) {
        if ((set & own) === 0) next.set(set | own, Math.min(next.get(set | own) ?? Infinity, before + cost));
      }
    }
    costs = next;
  }
  const missing = (set: number) => cp.penalty.reduce((sum, price, r) => ((set >> r) & 1 ? sum : sum + price), 0);
  return Math.min(...Array.from(costs, ([set, cost]) => cost + missing(set)));
}

/** Everybody unserved, at his penalty. */
function partitionOfNobody(cp: CompiledProblem): Partition {
  const everybody = Array.from({ length: cp.requestCount }, (_, r) => r);
  const groups = [...new Set(groupVehicles(cp))];
  const sizes = groups.map((group) => groupVehicles(cp).filter((other) => other === group).length);
  return {
    requestCount: cp.requestCount,
    rowCount: cp.requestCount + groups.length,
    rowLow: [...everybody.map(() => 1), ...groups.map(() => 0)],
    rowHigh: [...everybody.map(() => 1), ...sizes],
    cost: everybody.map((r) => cp.penalty[r] as number),
    first: [...everybody, cp.requestCount],
    rows: everybody,
    start: everybody,
  };
}

function* createDays() {
  for (let seed = 1; seed <= DAYS; seed++) {
    const cp = compileProblem(createRandomProblem({ seed, maxRequests: 4, frozen: false, integer: seed % 2 === 0 }));
    const routes = RouteEnumeration.create(cp);
    if (routes === undefined) throw new Error(`day ${seed} is not tight`);
    const draw = createDraw(seed);
    yield { seed, cp, routes, worth: Float64Array.from({ length: cp.requestCount }, () => draw.whole(0, 400)) };
  }
}

test('every set of requests that a vehicle can serve is listed, at the cost of its cheapest order', () => {
  let sets = 0;
  for (const { seed, cp, routes, worth } of createDays()) {
    routes.bound(worth);
    const { routes: listed = [], orders = 0 } = routes.listAll(Infinity, () => 0, WITHOUT_LIMIT) ?? {};
    expect(orders).toBeGreaterThanOrEqual(listed.length);
    if (orders > 0) expect(routes.listAll(Infinity, () => 0, { ...WITHOUT_LIMIT, most: orders - 1 })).toBeUndefined();
    const groupOf = groupVehicles(cp);
    for (const [v, group] of groupOf.entries()) {
      if (groupOf.indexOf(group) !== v) continue;
      const known = new Map(
        listed.filter((route) => route.vehicle === v).map((route) => [bitsOf(route.order), route.cost]),
      );
      for (const [set, cost] of tryEverything(cp, v)) {
        sets++;
        expect(known.get(set), `day ${seed}, vehicle ${v}, set ${set.toString(2)}`).toBeCloseTo(cost, 5);
      }
    }
  }
  expect(sets).toBeGreaterThan(500);
});

test('below a threshold nothing is missing, whatever tolls are to be paid', () => {
  let told = 0;
  for (const { seed, cp, routes, worth } of createDays()) {
    routes.bound(worth);
    const all = routes.list(Infinity, () => 0, WITHOUT_LIMIT);
    for (const tolls of [[], createTolls(seed, cp.requestCount)]) {
      for (const limit of [Infinity, 0]) {
        routes.bound(worth, { tolls, limitOf: () => limit, isOver: () => false });
        const value = ({ order, cost }: KeyedRoute) => cost - worthOf(order, worth) + tollsOf(order, tolls);
        const wanted = all.filter((route) => value(route) < -1).map(({ key }) => key);
        const found = new Set(routes.list(0, () => 0, WITHOUT_LIMIT).map(({ key }) => key));
        expect(
          wanted.filter((key) => !found.has(key)),
          `day ${seed}`,
        ).toEqual([]);
        told += wanted.length;
      }
    }
  }
  expect(told).toBeGreaterThan(500);
});

test('no plan costs less than the bound, whatever the requests are said to be worth and whatever tolls are to be paid', () => {
  let told = 0;
  for (const { seed, cp, routes, worth } of createDays()) {
    const cheapest = findCheapest(cp);
    if (cheapest === Infinity) continue;
    told++;
    for (const prices of [worth, new Float64Array(cp.requestCount)]) {
      for (const tolls of [[], createTolls(seed, cp.requestCount)]) {
        for (const limit of [Infinity, 0]) {
          const bound = routes.bound(prices, { tolls, limitOf: () => limit, isOver: () => false });
          expect(bound, `day ${seed}`).toBeLessThanOrEqual(cheapest + 1e-6);
        }
      }
    }
  }
  expect(told).toBeGreaterThan(30);
});

test('nor where routes are long and tolls are to be paid for two pairs out of five', () => {
  let long = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const cp = compileProblem(createTightDay({ seed, requests: 8, garages: 1 }));
    const routes = RouteEnumeration.create(cp);
    if (routes === undefined) throw new Error(`day ${seed} is not tight`);
    const draw = createDraw(seed);
    const worth = Float64Array.from({ length: cp.requestCount }, () => draw.whole(30, 60));
    const tolls = createTolls(seed, cp.requestCount).map(({ subset, price }) => ({ subset, price: price / 200 }));
    routes.bound(worth);
    const all = routes.list(Infinity, () => 0, WITHOUT_LIMIT);
    const bound = routes.bound(worth, { tolls, limitOf: () => 0, isOver: () => false });
    expect(bound, `day ${seed}`).toBeLessThanOrEqual(chooseCheapest(cp, all) + 1e-6);
    const value = ({ order, cost }: KeyedRoute) => cost - worthOf(order, worth) + tollsOf(order, tolls);
    const wanted = all.filter((route) => value(route) < -1e-6);
    const found = new Set(routes.list(0, () => 0, WITHOUT_LIMIT).map(({ key }) => key));
    expect(
      wanted.filter(({ key }) => !found.has(key)),
      `day ${seed}`,
    ).toEqual([]);
    // Two pairs of one set.
    long += wanted.filter(({ order }) => order.length >= 8).length;
  }
  expect(long).toBeGreaterThan(20);
});

test('a sweep that is over before it is through proves nothing', () => {
  const { routes, worth } = createDays().next().value ?? {};
  expect(routes?.bound(worth as Float64Array, { tolls: [], limitOf: () => 0, isOver: () => true })).toBe(-Infinity);
});

test('small days are solved to their proven optimum', async () => {
  let told = 0;
  for (const { seed, cp } of createDays()) {
    if (seed % 5 !== 0) continue;
    const cheapest = findCheapest(cp);
    if (cheapest === Infinity) continue;
    const { cost, search } = await solve(cp.problem, { iterations: 200, seed });
    expect(cost, `day ${seed}`).toBeCloseTo(cheapest, 4);
    expect(search.bound ?? -Infinity, `day ${seed}`).toBeLessThanOrEqual(cheapest + 1e-6);
    told++;
  }
  expect(told).toBeGreaterThan(10);
});

test('a tight day is solved to its proven optimum', async () => {
  const problem = createTightDay({ seed: 5, requests: 24, garages: 1 });
  const { cost, search } = await solve(problem, { iterations: 3000, threads: 2 });
  expect(search.bound).not.toBeNull();
  expect(search.bound ?? Infinity).toBeLessThanOrEqual(cost * (1 + 1e-9));
  expect(search.bound ?? 0).toBeGreaterThan(cost * (1 - 1e-6));
});

test('the gap is closed to the cheapest choice of all routes on days of three garages, from a plan that serves nobody', async () => {
  const highs = await (loader as unknown as () => Promise<Highs>)();
  for (let seed = 1; seed <= 6; seed++) {
    const cp = compileProblem(createTightDay({ seed, requests: 8, garages: 3 }));
    const routes = RouteEnumeration.create(cp);
    if (routes === undefined) throw new Error(`day ${seed} is not tight`);
    routes.bound(new Float64Array(cp.requestCount));
    const all = routes.list(Infinity, () => 0, WITHOUT_LIMIT);
    // With rows for subsets from the start, or only where they are found to be violated.
    const program = new Program(partitionOfNobody(cp), seed % 2 === 0 ? listSubsets(cp.requestCount) : []);
    const relaxation = new Relaxation(highs, program, { prices: undefined, remaining: () => 60 });
    relaxation.solve();
    const pricing = new Pricing(routes, relaxation);
    const { plan, isBest, bound } = closeGap(highs, { pricing, relaxation, most: 40_000 });
    relaxation.close();
    expect(isBest, `day ${seed}`).toBe(true);
    expect(program.costOf(plan), `day ${seed}`).toBeCloseTo(chooseCheapest(cp, all), 5);
    expect(pricing.bound, `day ${seed}`).toBeLessThanOrEqual(program.costOf(plan) + 1e-6);
    expect(bound, `day ${seed}`).toBeLessThanOrEqual(program.costOf(plan));
    expect(bound, `day ${seed}`).toBeGreaterThan(program.costOf(plan) * (1 - 1e-6));
  }
});

test('trios that half routes serve in more ways than a plan could are told, worst first', () => {
  const half = [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map((requests) => ({ requests, share: 0.5 }));
  // One route with all three counts once.
  const whole = [[3, 4, 5], [3, 4], [3]].map((requests, k) => ({ requests, share: [0.5, 0.25, 0.25][k] ?? 0 }));
  expect(separateTrios(6, [...half, ...whole])).toEqual([[0, 1, 2]]);
  const further = [
    [3, 5],
    [4, 5],
  ].map((requests) => ({ requests, share: 0.25 }));
  expect(separateTrios(6, [...half, ...whole.slice(0, 2), ...further])).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('sets of five of which half routes serve more pairs than a plan could are told', () => {
  // Five half routes round a ring of five serve two and a half pairs.
  const ring = [0, 1, 2, 3, 4].map((r) => ({
    requests: [r, (r + 1) % 5].sort((one, other) => one - other),
    share: 0.5,
  }));
  expect(separateFives(6, ring)).toEqual([[0, 1, 2, 3, 4]]);
  expect(separateTrios(6, ring)).toEqual([]);
  expect(separateFives(6, ring.slice(0, 4))).toEqual([]);
});

function worthOf(order: Int32Array, worth: Float64Array): number {
  return order.reduce((sum, stop) => ((stop & 1) === 0 ? sum : sum + (worth[stop >> 1] ?? 0)), 0);
}

function tollsOf(order: Int32Array, tolls: readonly Toll[]): number {
  const isServed = (r: number) => order.includes(2 * r);
  return tolls.reduce((sum, { subset, price }) => sum + (subset.filter(isServed).length >> 1) * price, 0);
}

/** One for every subset of three and of five. */
function createTolls(seed: number, requestCount: number): Toll[] {
  const draw = createDraw(1000 + seed);
  return listSubsets(requestCount).map((subset) => ({ subset, price: draw.whole(0, 150) }));
}

function listSubsets(requestCount: number): number[][] {
  const subsets: number[][] = [[]];
  for (let r = 0; r < requestCount; r++) subsets.push(...subsets.map((subset) => [...subset, r]));
  return subsets.filter(({ length }) => length === 3 || length === 5);
}

function bitsOf(order: Int32Array): number {
  return order.reduce((bits, stop) => bits | (1 << (stop >> 1)), 0);
}
