/** Routes put together from fragments, against every order of every set of requests. */
import { expect, test } from 'vitest';
import { RouteEnumeration } from '../../solver/enumeration/enumeration.ts';
import type { Toll } from '../../solver/enumeration/tolls.ts';
import { type CompiledProblem, compileProblem } from '../../solver/evaluation/compile.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { fitsLayout, meetsFoe, RouteState, setOrder } from '../../solver/evaluation/route-state.ts';
import { solve } from '../../solver/index.ts';
import { groupVehicles, type KeyedRoute } from '../../solver/recombination/pool.ts';
import { separateTrios } from '../../solver/recombination/separation.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

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
    const { routes: listed, isComplete } = routes.list(Infinity, () => 0, WITHOUT_LIMIT);
    expect(isComplete).toBe(true);
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
    const all = routes.list(Infinity, () => 0, WITHOUT_LIMIT).routes;
    for (const tolls of [[], createTolls(seed, cp.requestCount)]) {
      for (const limit of [Infinity, 0]) {
        routes.bound(worth, { tolls, limitOf: () => limit, isOver: () => false });
        const value = ({ order, cost }: KeyedRoute) => cost - worthOf(order, worth) + tollsOf(order, tolls);
        const wanted = all.filter((route) => value(route) < -1).map(({ key }) => key);
        const found = new Set(routes.list(0, () => 0, WITHOUT_LIMIT).routes.map(({ key }) => key));
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
  const problem = createTightDay();
  const { cost, search } = await solve(problem, { iterations: 3000, threads: 2 });
  expect(search.bound).not.toBeNull();
  expect(search.bound ?? Infinity).toBeLessThanOrEqual(cost * (1 + 1e-9));
  expect(search.bound ?? 0).toBeGreaterThan(cost * (1 - 1e-6));
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

function worthOf(order: Int32Array, worth: Float64Array): number {
  return order.reduce((sum, stop) => ((stop & 1) === 0 ? sum : sum + (worth[stop >> 1] ?? 0)), 0);
}

function tollsOf(order: Int32Array, tolls: readonly Toll[]): number {
  const isServed = (r: number) => order.includes(2 * r);
  return tolls.reduce((sum, { trio, price }) => (trio.filter(isServed).length >= 2 ? sum + price : sum), 0);
}

function createTolls(seed: number, requestCount: number): Toll[] {
  const draw = createDraw(1000 + seed);
  const tolls: Toll[] = [];
  for (let i = 0; i < requestCount; i++) {
    for (let j = i + 1; j < requestCount; j++) {
      for (let k = j + 1; k < requestCount; k++) tolls.push({ trio: [i, j, k], price: draw.whole(0, 150) });
    }
  }
  return tolls;
}

function bitsOf(order: Int32Array): number {
  return order.reduce((bits, stop) => bits | (1 << (stop >> 1)), 0);
}

/** 24 rides in a square, windows of a quarter of an hour, three vehicles of three seats. */
function createTightDay() {
  const draw = createDraw(5);
  const points = Array.from({ length: 49 }, () => ({ x: draw.whole(-10, 10), y: draw.whole(-10, 10) }));
  const duration = points.map((a) => points.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  const requests = Array.from({ length: 24 }, (_, k) => {
    const opens = 15 + draw.whole(0, 400);
    return {
      id: `R${k}`,
      pickup: { location: 2 * k + 1, window: [opens, opens + 15] as const, service: 3 },
      dropoff: { location: 2 * k + 2, window: [0, 480] as const, service: 3 },
      load: { seat: 1 },
      maxRideTime: 30,
      penalty: 1000,
    };
  });
  const vehicles = ['A', 'B', 'C'].map((id) => ({
    id,
    start: 0,
    end: 0,
    layouts: [{ seat: 3 }],
    shift: { start: 0, end: 480 },
    cost: { fixed: 0, perMetre: 1, perSecond: 0 },
  }));
  return { name: 'tight', travel: { duration, distance: duration }, vehicles, requests };
}
