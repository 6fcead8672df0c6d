/**
 * The best times of a chain: minimises what waiting costs, exactly, for a fixed order of stops and breaks.
 *
 * Every wait w[k] = x[k] − x[k−1] on the leg into node k costs `perSecond + perRiderWait · aboard[k]`; driving and service are constant. Without ride limits
 * this is a convex piecewise linear recursion, solved in linear time with a deque of slopes. Where its answer breaks a ride limit or the longest duration,
 * the full linear program is solved as the minimum-cost flow that is its dual (flow.ts).
 */
import { type Chain, ROUNDING, settle } from './chain.ts';
import { FlowTimes } from './flow.ts';

export interface WaitPrices {
  readonly perSecond: number;
  readonly perRiderWait: number;
}

export class TimeSolver {
  /** After `solve`: x of every node in the best schedule. */
  x = new Float64Array(64);
  private knot = new Float64Array(160);
  private slope = new Float64Array(160);
  /** By node: the latest x of the node before that is still best. */
  private turn = new Float64Array(64);
  private readonly flow = new FlowTimes();

  /** Cost of all waits of a chain that `isFeasible` has accepted (and whose least solution it holds); where that is at least `most`, a lower bound of it will do. */
  solve(chain: Chain, prices: WaitPrices, most = Infinity): number {
    const relaxed = this.solveWithoutRides(chain, prices);
    if (relaxed >= most || this.keepsRides(chain)) return relaxed;
    // The nearer the flow begins to the best times, the less there is to send.
    const { x } = this;
    if (!settle(chain, x)) x.set(chain.x.subarray(0, chain.size));
    return this.flow.solve(chain, prices, x);
  }

  /** A lower bound of `solve`, in linear time; leaves x. */
  solveWithoutRides(chain: Chain, prices: WaitPrices): number {
    const { size, lo, hi, cum, aboard } = chain;
    if (this.x.length < size) this.grow(size);
    const { knot, slope, turn, x } = this;
    // Segments head..tail: the cost of being at x, from knot[i] on, rises by slope[i]; `right` ends the domain.
    let head = 0;
    let tail = 0;
    let right = hi[0] as number;
    let cost = 0;
    knot[0] = lo[0] as number;
    slope[0] = 0;
    for (let k = 1; k < size; k++) {
      const price = prices.perSecond + prices.perRiderWait * (aboard[k] as number);
      let from = right;
      while (tail >= head && (slope[tail] as number) > price) {
        from = knot[tail] as number;
        tail--;
      }
      turn[k] = from;
      if (from < Infinity && (tail < head || (slope[tail] as number) < price)) {
        tail++;
        knot[tail] = from;
        slope[tail] = price;
      }
      const c = cum[k] as number;
      const least = (lo[k] as number) - c;
      while (head < tail && (knot[head + 1] as number) <= least) {
        cost += (slope[head] as number) * ((knot[head + 1] as number) - (knot[head] as number));
        head++;
      }
      if ((knot[head] as number) < least) {
        cost += (slope[head] as number) * (least - (knot[head] as number));
        knot[head] = least;
      }
      right = Math.max((hi[k] as number) - c, knot[head] as number);
      while (tail > head && (knot[tail] as number) >= right) tail--;
    }
    let at = knot[head] as number;
    x[size - 1] = at;
    for (let k = size - 1; k > 0; k--) {
      if ((turn[k] as number) < at) at = turn[k] as number;
      x[k - 1] = at;
    }
    return cost;
  }

  private keepsRides(chain: Chain): boolean {
    const { size, mate, slack, cum } = chain;
    const { x } = this;
    const last = size - 1;
    if ((x[last] as number) - (x[0] as number) > chain.maxDuration - (cum[last] as number) + ROUNDING) return false;
    for (let d = 1; d < last; d++) {
      const p = mate[d] as number;
      if (p >= 0 && (x[d] as number) - (x[p] as number) > (slack[d] as number) + ROUNDING) return false;
    }
    return true;
  }

  private grow(size: number): void {
    this.x = new Float64Array(2 * size);
    this.turn = new Float64Array(2 * size);
    this.knot = new Float64Array(4 * size + 8);
    this.slope = new Float64Array(4 * size + 8);
  }
}
