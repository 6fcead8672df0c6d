/** The exact schedule of a fixed order against the brute-force difference-constraint check and a linear program. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../solver/engines/highs.ts';
import { BREAK, Chain, isFeasible } from '../../solver/evaluation/chain.ts';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { layOut, RoutePlanner } from '../../solver/evaluation/planner.ts';
import { TimeSolver } from '../../solver/evaluation/times.ts';
import { findSchedule } from '../support/difference-constraints.ts';
import { PATIENCE, RUNS, SEED } from '../support/draws.ts';
import { drawOrder, toReferences } from '../support/random-order.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

describe(`the schedule of a fixed order (seed ${SEED})`, () => {
  it('is found exactly when the difference constraints have a solution', { timeout: PATIENCE }, () => {
    let feasible = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const problem = createRandomProblem({ seed, maxRequests: 5, integer: seed % 2 === 0 });
        const cp = compileProblem(problem);
        const draw = createDraw(seed + 1);
        const v = draw.whole(0, cp.vehicleCount - 1);
        const order = drawOrder(cp, draw, v);
        const vehicle = problem.vehicles[v];
        if (order.length === 0 || vehicle === undefined) return;
        // A frozen route that no way leads home from is kept on purpose: it cannot be undone.
        const lastPlace = cp.place[order[order.length - 1] ?? 0] ?? 0;
        const home = cp.duration[lastPlace * cp.stride + (cp.endPlace[v] ?? 0)] ?? 0;
        if (home === Infinity && (cp.frozen[v]?.length ?? 0) > 0) return;
        const truth = findSchedule(problem, vehicle, toReferences(problem, order)) !== undefined;
        const cost = new RoutePlanner(cp).plan(v, order, order.length);
        if (truth) feasible++;
        expect(cost < Infinity).toBe(truth);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Both answers must occur, or the comparison proves nothing.
    expect(feasible).toBeGreaterThan(RUNS / 20);
    expect(feasible).toBeLessThan(RUNS - RUNS / 20);
  });

  it('has the least cost of waiting that a linear program finds', async () => {
    const highs = await loadHighs();
    let compared = 0;
    for (let seed = 0; seed < 400; seed++) {
      const problem = createRandomProblem({ seed, maxRequests: 6, frozen: false });
      const cp = compileProblem(problem);
      const draw = createDraw(seed + 5);
      const v = draw.whole(0, cp.vehicleCount - 1);
      const order = drawOrder(cp, draw, v);
      const chain = new Chain(cp);
      layOut(chain, v, order, order.length);
      if (order.length === 0 || !isFeasible(chain)) continue;
      const prices = { perSecond: draw.whole(0, 2), perRiderWait: draw.whole(0, 3) };
      const cost = new TimeSolver().solve(chain, prices);
      const solved = highs.solve(writeProgram(chain, prices));
      expect(cost, `seed ${seed}`).toBeCloseTo(solved.ObjectiveValue, 5);
      compared++;
    }
    expect(compared).toBeGreaterThan(60);
  });
});

/** The chain as a program in CPLEX LP format: x non-decreasing within bounds, rides and duration limited. */
function writeProgram(chain: Chain, prices: { perSecond: number; perRiderWait: number }): string {
  const last = chain.size - 1;
  const weights = new Array<number>(chain.size).fill(0);
  const rows: string[] = [];
  const bounds: string[] = [];
  for (let k = 0; k <= last; k++) {
    const cum = chain.cum[k] ?? 0;
    const low = (chain.lo[k] ?? 0) - cum;
    const high = (chain.hi[k] ?? 0) - cum;
    bounds.push(`${low === -Infinity ? '-inf' : low} <= x${k} <= ${high === Infinity ? '+inf' : high}`);
    if (k === 0) continue;
    expect(chain.stop[k]).toBeGreaterThan(BREAK);
    const price = prices.perSecond + prices.perRiderWait * (chain.aboard[k] ?? 0);
    weights[k] = (weights[k] ?? 0) + price;
    weights[k - 1] = (weights[k - 1] ?? 0) - price;
    rows.push(`x${k} - x${k - 1} >= 0`);
    const mate = chain.mate[k] ?? -1;
    const slack = chain.slack[k] ?? Infinity;
    if (mate >= 0 && k < last && slack < Infinity) rows.push(`x${k} - x${mate} <= ${slack}`);
  }
  if (chain.maxDuration < Infinity) rows.push(`x${last} - x0 <= ${chain.maxDuration - (chain.cum[last] ?? 0)}`);
  return `Minimize\n obj: ${weights.map((weight, k) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${k}`).join(' ')}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
}
