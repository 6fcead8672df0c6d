/** Which trios of requests a relaxation serves by half routes in more ways than a plan could (subset-row inequalities of three rows). */
import type { Trio } from '../enumeration/tolls.ts';

/** Of all requests so many trios at a time, and so many with the same request. */
const MOST = 40;
const MOST_WITH_ONE = 5;
/** By so much more than one route. */
const LEAST_VIOLATION = 0.02;

export interface UsedRoute {
  /** Rising. */
  readonly requests: readonly number[];
  /** How much of the route is in use. */
  readonly share: number;
}

/** The trios that are violated most, worst first. */
export function separateTrios(requestCount: number, used: readonly UsedRoute[]): Trio[] {
  const violated = listViolated(requestCount, used).sort((one, other) => other.routes - one.routes);
  const chosen: Trio[] = [];
  const times = new Uint8Array(requestCount);
  for (const { trio } of violated) {
    if (chosen.length === MOST) break;
    if (trio.some((r) => times[r] === MOST_WITH_ONE)) continue;
    for (const r of trio) times[r] = (times[r] as number) + 1;
    chosen.push(trio);
  }
  return chosen;
}

interface Violated {
  readonly trio: Trio;
  /** By how many routes together it is served. */
  readonly routes: number;
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
        if (routes > 1 + LEAST_VIOLATION) violated.push({ trio: [first, second, third], routes });
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
