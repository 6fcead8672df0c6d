/**
 * Which subsets of requests a relaxation serves by half routes in more ways than a plan could (subset-row inequalities): of three requests at most one route serves two, and of five at most two
 * pairs are served.
 */
import type { Subset } from '../enumeration/tolls.ts';

/** Of all requests so many trios at a time, and so many with the same request. */
const MOST = 40;
const MOST_WITH_ONE = 5;
/** Labels of a sweep multiply with the subsets that they may have begun: 80 sets of five at a time made it three times as long. */
const MOST_FIVES = 20;
/** Only pairs of requests that ride together by such a share begin a set of five. */
const LEAST_TOGETHER = 0.3;
/** What a route that serves one more, without his pair yet, counts for while a set grows. */
const HALF_PAIR = 0.1;
/** By so much more than one route. */
const LEAST_VIOLATION = 0.02;

export interface UsedRoute {
  /** Rising. */
  readonly requests: readonly number[];
  /** How much of the route is in use. */
  readonly share: number;
}

/** The trios that are violated most, worst first. */
export function separateTrios(requestCount: number, used: readonly UsedRoute[]): Subset[] {
  return choose(listViolated(requestCount, used), requestCount, MOST);
}

/** Sets of five that are violated, worst first; those that grow from pairs riding together, not all there are. */
export function separateFives(requestCount: number, used: readonly UsedRoute[]): Subset[] {
  const grower = new Grower(requestCount, used);
  const found = new Map<string, Violated>();
  for (let i = 0; i < requestCount; i++) {
    for (const j of grower.besides(i)) {
      const five = grower.grow(i, j);
      if (five !== undefined && five.pairs > 2 + LEAST_VIOLATION) found.set(five.subset.join(), five);
    }
  }
  return choose([...found.values()], requestCount, MOST_FIVES);
}

function choose(violated: Violated[], requestCount: number, most: number): Subset[] {
  const chosen: Subset[] = [];
  const times = new Uint8Array(requestCount);
  for (const { subset } of violated.sort((one, other) => other.pairs - one.pairs)) {
    if (chosen.length === most) break;
    if (subset.some((r) => times[r] === MOST_WITH_ONE)) continue;
    for (const r of subset) times[r] = (times[r] as number) + 1;
    chosen.push(subset);
  }
  return chosen;
}

interface Violated {
  /** Rising. */
  readonly subset: Subset;
  /** How many pairs of it routes serve together. */
  readonly pairs: number;
}

function listViolated(requestCount: number, used: readonly UsedRoute[]): Violated[] {
  const violated: Violated[] = [];
  const { pairs, trios } = countTogether(requestCount, used);
  const together = (i: number, j: number) => pairs[i]?.get(j) ?? 0;
  // At least two of its three pairs ride together somewhere: it is found from whoever is in both of them.
  for (const [i, others] of pairs.entries()) {
    const near = [...others.keys()].sort((one, other) => one - other);
    for (const [a, j] of near.entries()) {
      for (const k of near.slice(a + 1)) {
        const jk = together(j, k);
        // Where all three ride together, from the first of them.
        if (jk > 0 && i > j) continue;
        const sum = together(i, j) + together(i, k) + jk;
        if (sum <= 1 + LEAST_VIOLATION) continue;
        const [first, second, third] = [i, j, k].sort((one, other) => one - other) as [number, number, number];
        // A route with all three was counted three times.
        const routes = sum - 2 * (trios.get((first * requestCount + second) * requestCount + third) ?? 0);
        if (routes > 1 + LEAST_VIOLATION) violated.push({ subset: [first, second, third], pairs: routes });
      }
    }
  }
  return violated;
}

/** How many routes, in shares, serve two and three requests: by the one and the other (both ways), and by all three. */
function countTogether(requestCount: number, used: readonly UsedRoute[]) {
  const pairs = Array.from({ length: requestCount }, () => new Map<number, number>());
  const trios = new Map<number, number>();
  const count = (i: number, j: number, share: number) => pairs[i]?.set(j, (pairs[i].get(j) ?? 0) + share);
  for (const { requests, share } of used) {
    // A route in full use leaves nothing of its requests to others.
    if (share > 1 - 1e-6) continue;
    for (const [a, i] of requests.entries()) {
      for (let b = a + 1; b < requests.length; b++) {
        const j = requests[b] as number;
        count(i, j, share);
        count(j, i, share);
        for (let c = b + 1; c < requests.length; c++) {
          const key = (i * requestCount + j) * requestCount + (requests[c] as number);
          trios.set(key, (trios.get(key) ?? 0) + share);
        }
      }
    }
  }
  return { pairs, trios };
}

/** Grows sets of five, one request at a time. */
class Grower {
  private readonly shares: Float64Array;
  /** By request: routes in part use that serve it. */
  private readonly routesWith: readonly (readonly number[])[];
  private readonly live: readonly number[];
  /** By route: how many of the set at hand it serves. */
  private readonly served: Uint8Array;

  constructor(requestCount: number, used: readonly UsedRoute[]) {
    const split = used.filter(({ share }) => share < 1 - 1e-6);
    const routesWith: number[][] = Array.from({ length: requestCount }, () => []);
    for (const [k, { requests }] of split.entries()) for (const r of requests) routesWith[r]?.push(k);
    this.shares = Float64Array.from(split, ({ share }) => share);
    this.served = new Uint8Array(split.length);
    this.routesWith = routesWith;
    this.live = Array.from(routesWith.keys()).filter((r) => (routesWith[r] as number[]).length > 0);
  }

  /** Later requests that ride together with i. */
  besides(i: number): number[] {
    this.served.fill(0);
    this.put(i, 1);
    return this.live.filter((j) => j > i && this.gain(j) > LEAST_TOGETHER + HALF_PAIR);
  }

  /** The best that is found around i and j; each is replaced once if another is better. */
  grow(i: number, j: number): Violated | undefined {
    this.served.fill(0);
    const set = [i, j];
    for (const r of set) this.put(r, 1);
    while (set.length < 5) {
      const best = this.findBest(set);
      if (best === undefined) return undefined;
      this.put(best, 1);
      set.push(best);
    }
    for (let k = 0; k < set.length; k++) {
      const old = set[k] as number;
      this.put(old, -1);
      const best = this.findBest(set) ?? old;
      const next = this.gain(best) > this.gain(old) ? best : old;
      this.put(next, 1);
      set[k] = next;
    }
    const pairs = this.shares.reduce((sum, share, k) => sum + share * ((this.served[k] as number) >> 1), 0);
    return { subset: set.sort((one, other) => one - other), pairs };
  }

  private put(r: number, by: number): void {
    for (const k of this.routesWith[r] as readonly number[]) this.served[k] = (this.served[k] as number) + by;
  }

  private findBest(set: readonly number[]): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const r of this.live) {
      if (set.includes(r)) continue;
      const gain = this.gain(r);
      if (gain <= most) continue;
      most = gain;
      best = r;
    }
    return best;
  }

  private gain(r: number): number {
    let sum = 0;
    for (const k of this.routesWith[r] as readonly number[])
      sum += (this.shares[k] as number) * (((this.served[k] as number) & 1) === 1 ? 1 : HALF_PAIR);
    return sum;
  }
}
