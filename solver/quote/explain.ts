/**
 * Why the unserved of a plan are unserved: first against the plan as it is, then by a bounded search for another plan.
 *
 * "No place exists while the others stay as they are" is the quote's answer. "No plan exists" is a stronger claim, and is said only after a search that was
 * made to serve the request, and found no plan that also serves everybody whom the plan serves now.
 */
import type { Reason, Solution } from '../plan.ts';
import type { InitialRoute, Problem, Request } from '../problem.ts';
import { solve as search } from '../solve.ts';
import type { Alternative, Quote, QuoteOptions } from './answer.ts';
import { openDay } from './quote.ts';
import type { Binding } from './relax.ts';

export interface Explanation {
  readonly request: string;
  readonly reason: Reason;
  readonly bindings: readonly Binding[];
  readonly alternatives: readonly Alternative[];
  /** `none`: a bounded search found no plan with this request and all others served; `found`: it found one; `not_tried`: there was no budget. */
  readonly replan: 'none' | 'found' | 'not_tried';
}

export interface ExplainOptions extends QuoteOptions {
  /** Iterations of the bounded re-plan for each request. Default 2,000; 0: none. */
  readonly replanIterations?: number;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

/** Explains every unserved request of a plan. A request that fits after all is explained by its price (`COST`). */
export async function explain(
  problem: Problem,
  solution: Solution,
  options: ExplainOptions = {},
): Promise<readonly Explanation[]> {
  const plan = toOrders(solution);
  const served = new Set(plan.flatMap((route) => route.stops.map((stop) => stop.request)));
  const day = openDay(restrict(problem, served), plan);
  const explanations: Explanation[] = [];
  for (const { request: id } of solution.unserved) {
    const request = problem.requests.find((one) => one.id === id);
    if (request === undefined || isDriven(problem, id)) continue;
    const answer = day.quote(request, options);
    explanations.push(await explainOne({ problem, plan, served, request, answer }, options));
  }
  return explanations;
}

interface Case {
  readonly problem: Problem;
  readonly plan: readonly InitialRoute[];
  readonly served: ReadonlySet<string>;
  readonly request: Request;
  readonly answer: Quote;
}

async function explainOne(one: Case, options: ExplainOptions): Promise<Explanation> {
  const { request, answer } = one;
  if (answer.kind === 'feasible') {
    const shortfall = Math.max(0, (answer.insertions[0]?.addedCost ?? 0) - (request.penalty ?? 0));
    const reason: Reason = {
      code: 'COST',
      shortfall,
      detail: `serving it would cost ${shortfall} more than leaving it out`,
    };
    return { request: request.id, reason, bindings: [], alternatives: [], replan: 'found' };
  }
  const { reason, bindings, alternatives } = answer;
  const isHopeless = ['UNREACHABLE', 'NO_FEATURE', 'NO_LAYOUT', 'VEHICLE_NOT_ALLOWED'].includes(reason.code);
  const replan = isHopeless ? 'none' : await replanWith(one, options);
  return { request: request.id, reason, bindings, alternatives, replan };
}

/**
 * A search for a plan that serves everybody served now and the request, too: all of them mandatory, starting from the plan in force.
 * @returns `found` with such a plan, `none` when the iterations were spent without one.
 */
async function replanWith(
  { problem, plan, served, request }: Case,
  options: ExplainOptions,
): Promise<Explanation['replan']> {
  const iterations = options.replanIterations ?? 2000;
  if (iterations <= 0) return 'not_tried';
  const wanted = new Set([...served, request.id]);
  const { requests, ...rest } = restrict(problem, wanted);
  // The first plan that serves all is answer enough.
  const enough = new AbortController();
  const tried = await search(
    { ...rest, requests: requests.map((one) => ({ ...one, penalty: null })), initial: plan, stability: null },
    {
      iterations,
      seed: options.seed,
      signal: options.signal === undefined ? enough.signal : AbortSignal.any([enough.signal, options.signal]),
      onProgress: ({ unserved }) => {
        if (unserved === 0) enough.abort();
      },
    },
  );
  return tried.unserved.length === 0 ? 'found' : 'none';
}

/** The problem with only these requests. */
function restrict(problem: Problem, wanted: ReadonlySet<string>): Problem {
  const known = (id: string) => wanted.has(id);
  return {
    ...problem,
    requests: problem.requests.filter((one) => known(one.id)),
    apart: (problem.apart ?? []).filter((pair) => pair.every(known)),
    prefer: (problem.prefer ?? []).filter((wish) => known(wish.request)),
    initial: null,
    stability: null,
  };
}

function isDriven(problem: Problem, id: string): boolean {
  return (problem.frozen ?? []).some((route) => route.stops.some((stop) => stop.request === id));
}

function toOrders(solution: Solution): readonly InitialRoute[] {
  return solution.routes.map(({ vehicle, stops }) => ({
    vehicle,
    stops: stops.map(({ request, kind }) => ({ request, kind })),
  }));
}
