/** Which trios of requests a relaxation serves by half routes in more ways than a plan could (subset-row inequalities of three rows). */
import type { Trio } from '../enumeration/tolls.ts';

/** Of all requests so many trios at a time, and so many with the same request. */
const MOST = 40;
const MOST_WITH_ONE = 5;
/** By so much more than one route. */
const LEAST_VIOLATION = 0.02;

/** The trios that are violated most, worst first. `used`: the requests of a route in part use, rising, and how much of it. */
export function separateTrios(
  requestCount: number,
  used: readonly { readonly requests: readonly number[]; readonly share: number }[],
): Trio[] {
  const n = requestCount;
  const pairs = new Float64Array(n * n);
  const trios = new Map<number, number>();
  for (const { requests, share } of used) {
    for (const [a, i] of requests.entries()) {
      for (let b = a + 1; b < requests.length; b++) {
        const ij = i * n + (requests[b] as number);
        pairs[ij] = (pairs[ij] as number) + share;
        for (let c = b + 1; c < requests.length; c++) {
          const key = ij * n + (requests[c] as number);
          trios.set(key, (trios.get(key) ?? 0) + share);
        }
      }
    }
  }
  const violated: { readonly trio: Trio; readonly routes: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) {
        const sum = (pairs[i * n + j] as number) + (pairs[i * n + k] as number) + (pairs[j * n + k] as number);
        if (sum <= 1 + LEAST_VIOLATION) continue;
        // A route with all three was counted three times.
        const routes = sum - 2 * (trios.get((i * n + j) * n + k) ?? 0);
        if (routes > 1 + LEAST_VIOLATION) violated.push({ trio: [i, j, k], routes });
      }
    }
  }
  const chosen: Trio[] = [];
  const times = new Uint8Array(n);
  for (const { trio } of violated.sort((one, other) => other.routes - one.routes)) {
    if (chosen.length === MOST) break;
    if (trio.some((r) => times[r] === MOST_WITH_ONE)) continue;
    for (const r of trio) times[r] = (times[r] as number) + 1;
    chosen.push(trio);
  }
  return chosen;
}
