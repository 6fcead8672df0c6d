/**
 * The optimum of a problem of a few requests by enumeration: every order of every vehicle that its windows, loads and a plan to beat leave open, then every way to
 * share the requests out. It shares the evaluation of a fixed order with the search (judged by linear programs in route-cost.test.ts), and no idea of the search.
 */
import { type CompiledProblem, compileProblem } from '../../solver/evaluation/compile.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { RouteState, setOrder } from '../../solver/evaluation/route-state.ts';
import type { Problem } from '../../solver/problem.ts';

/** Rounding of times, wider than the evaluation's own: nothing feasible is cut off. */
const ROUNDING = 1e-5;

/**
 * The least cost of any plan; Infinity where not everybody who must be served can be.
 *
 * @param beat the cost of a plan known: dearer beginnings of routes are not followed up; Infinity where none is known
 */
export function findOptimum(problem: Problem, beat = Infinity): number {
  const cp = compileProblem(problem);
  const open = Array.from({ length: cp.requestCount }, (_, r) => r).filter((r) => cp.done[r] !== 1);
  const all = (1 << open.length) - 1;
  const tables = problem.vehicles.map((_, v) => new Enumeration(cp, open, { v, beat }).run());
  // least[mask]: the vehicles so far serve exactly these.
  let least = new Float64Array(all + 1).fill(Infinity);
  least[0] = 0;
  for (const table of tables) {
    const next = new Float64Array(all + 1).fill(Infinity);
    for (let mask = 0; mask <= all; mask++) {
      // All subsets of the mask, itself and the empty one included.
      for (let own = mask; ; own = (own - 1) & mask) {
        const cost = (least[mask ^ own] ?? Infinity) + (table[own] ?? Infinity);
        if (cost < (next[mask] ?? Infinity)) next[mask] = cost;
        if (own === 0) break;
      }
    }
    least = next;
  }
  let best = Infinity;
  for (const [mask, cost] of least.entries()) {
    const left = open.reduce((sum, r, k) => sum + ((mask >> k) & 1 ? 0 : (cp.penalty[r] ?? 0)), 0);
    best = Math.min(best, cost + left);
  }
  return best;
}

interface Frame {
  readonly v: number;
  readonly beat: number;
}

/** Where a partial order stands; every number is a lower bound over its schedules. */
interface Place {
  readonly length: number;
  readonly at: number;
  readonly cost: number;
  readonly served: number;
  readonly aboard: number;
}

class Enumeration {
  private readonly cp: CompiledProblem;
  private readonly open: readonly number[];
  private readonly v: number;
  private readonly beat: number;
  private readonly planner: RoutePlanner;
  private readonly route: RouteState;
  private readonly seq: number[];
  /** By set of requests served: the least cost of a route. */
  private readonly table: Float64Array;

  constructor(cp: CompiledProblem, open: readonly number[], { v, beat }: Frame) {
    this.cp = cp;
    this.open = open;
    this.v = v;
    this.planner = new RoutePlanner(cp);
    this.route = new RouteState(cp, v);
    this.route.reserve(2 * cp.requestCount + 4, cp.types.length);
    this.seq = [...(cp.frozen[v] ?? [])];
    this.table = new Float64Array(1 << open.length).fill(Infinity);
    // A ride over a shortcut counts less than nothing.
    let credit = 0;
    for (let r = 0; r < cp.requestCount; r++) {
      const drive = cp.findLeastDuration(cp.place[2 * r] ?? 0, cp.place[2 * r + 1] ?? 0);
      credit += cp.perExcess * Math.max(0, (cp.direct[r] ?? 0) - drive);
    }
    this.beat = beat + credit + ROUNDING;
  }

  run(): Float64Array {
    const { cp, v, seq } = this;
    const frozen = seq.length;
    const aboard = this.open.reduce((mask, r, k) => mask | (cp.boarded[r] === v ? 1 << k : 0), 0);
    if (frozen === 0) this.table[0] = 0;
    else if (aboard === 0) this.price(0);
    const at = frozen === 0 ? (cp.startOpens[v] ?? 0) : (cp.opens[seq[frozen - 1] ?? 0] ?? 0);
    const cost = frozen === 0 ? (cp.fixedCost[v] ?? 0) : 0;
    this.extend({ length: frozen, at, cost, served: 0, aboard });
    return this.table;
  }

  private extend(here: Place): void {
    for (const [k, r] of this.open.entries()) {
      const bit = 1 << k;
      if ((here.aboard & bit) !== 0)
        this.step(here, 2 * r + 1, { served: here.served | bit, aboard: here.aboard ^ bit });
      else if ((here.served & bit) === 0 && this.mayBoard(here, r)) {
        this.step(here, 2 * r, { served: here.served, aboard: here.aboard | bit });
      }
    }
  }

  private step(here: Place, stop: number, after: Pick<Place, 'served' | 'aboard'>): void {
    const { cp, seq, v } = this;
    const last = seq[here.length - 1];
    const from =
      (last === undefined ? (cp.startPlace[v] ?? 0) : (cp.place[last] ?? 0)) * cp.stride + (cp.place[stop] ?? 0);
    const stay = last === undefined ? 0 : (cp.service[last] ?? 0);
    const at = Math.max(here.at + stay + (cp.duration[from] ?? Infinity), cp.opens[stop] ?? 0);
    if (!(at <= (cp.closes[stop] ?? 0) + ROUNDING)) return;
    const wish = (stop & 1) === 0 ? (cp.assign[(stop >> 1) * cp.vehicleCount + v] ?? 0) : 0;
    const cost = here.cost + (cp.perMetre[v] ?? 0) * (cp.distance[from] ?? 0) + wish;
    if (cost > this.beat || !this.canAlight(after.aboard, stop, at)) return;
    seq[here.length] = stop;
    if (after.aboard === 0) {
      seq.length = here.length + 1;
      this.price(after.served);
    }
    this.extend({ length: here.length + 1, at, cost, ...after });
  }

  /** Whether everybody aboard can still be at his dropoff in time, by the shortest way there is. */
  private canAlight(aboard: number, stop: number, at: number): boolean {
    const { cp, open } = this;
    const left = at + (cp.service[stop] ?? 0);
    return open.every((r, k) => {
      if (((aboard >> k) & 1) === 0) return true;
      const drive = cp.findLeastDuration(cp.place[stop] ?? 0, cp.place[2 * r + 1] ?? 0);
      return left + drive <= (cp.closes[2 * r + 1] ?? 0) + ROUNDING;
    });
  }

  private mayBoard(here: Place, r: number): boolean {
    const { cp, open, v } = this;
    if ((cp.boarded[r] ?? -1) >= 0 || cp.assign[r * cp.vehicleCount + v] === Infinity) return false;
    const riders = open.filter((_, k) => ((here.aboard >> k) & 1) === 1);
    for (let f = cp.foeFirst[r] ?? 0; f < (cp.foeFirst[r + 1] ?? 0); f++)
      if (riders.includes(cp.foe[f] ?? -1)) return false;
    const types = cp.types.length;
    for (let layout = cp.layoutFirst[v] ?? 0; layout < (cp.layoutFirst[v + 1] ?? 0); layout++) {
      const fits = cp.types.every((_, q) => {
        const load = [...riders, r].reduce((sum, one) => sum + (cp.load[one * types + q] ?? 0), 0);
        return load <= (cp.layoutLoad[layout * types + q] ?? 0) + 1e-9;
      });
      if (fits) return true;
    }
    return false;
  }

  private price(served: number): void {
    const { cp, route, seq } = this;
    if (!setOrder(cp, this.planner, route, seq) || route.stranded > 0) return;
    if (route.cost < (this.table[served] ?? Infinity)) this.table[served] = route.cost;
  }
}
