/**
 * `node --import tsx tests/bench/pilot-one-by-one-cli.ts [iterations=5000] [postgres URL]`: the pilot day's requests by phone, one after the
 * other (the first offer is taken; after a no the first alternative within the hour), beside the same requests planned together; then the
 * nightly re-plan of what was promised. Targets: 96 % as many served, cost a trip within 10 %, within 2 % after the re-plan.
 * Between two calls the service tidies the day: TIDY=n iterations of it after each promise (400, less than in the two seconds that it has; 0:
 * none). Everything is counted in iterations, so that the figures do not depend on the machine; what is planned is the mean of three seeds.
 */
import { generateDemand } from '../../db/seed/demand.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { type Problem, type Solution, solve as search } from '../../solver/index.ts';
import { toOffsetText } from '../../src/domain/local-time.ts';
import { enterDemand } from '../../src/modules/booking/enter-demand.ts';
import { loadDay } from '../../src/modules/plans/day-read-model.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import { openDayNow } from '../../src/modules/quotes/live-days.ts';
import { quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import { tidyLivePlan } from '../../src/modules/quotes/tidy-live-plan.ts';
import { buildProblem } from '../../src/planning/build-problem.ts';
import type { PlanningSolver } from '../../src/planning/planning-solver.ts';
import { toBasePlan, toLiveOrders, toSolution } from '../../src/planning/quote-day.ts';
import { createId } from '../../src/platform/ids.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { DATE, openPhoneWorld } from './phone-world.ts';

const iterations = Number(process.argv[2] ?? 5000);
const tidyIterations = Number(process.env.TIDY ?? 400);
/** Two searches of one day at this budget differ by several per cent: the mean of a few is compared. */
const SEEDS = [1, 2, 3];
const world = await openPhoneWorld(process.argv[3]);
const { services, actor } = world;
try {
  const source = await withConsortium(services.db, actor.consortiumId, (tx) => readDemandSource(tx));
  const demand = [...generateDemand({ ...source, date: DATE, seed: 1 })];
  const random = seededRandom(3);
  for (let i = demand.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [demand[i], demand[j]] = [demand[j] as never, demand[i] as never];
  }
  const tally: Record<string, number> = {};
  for (const ride of demand) {
    const { requestedAt, returnRequestedAt, ...rest } = ride;
    const returnAt = returnRequestedAt ? toOffsetText(new Date(returnRequestedAt)) : null;
    const details = { ...rest, at: toOffsetText(new Date(requestedAt)), returnAt, flexibilityMinutes: 60 };
    const asked = await quoteTrip(services, actor, { details, requestId: null });
    const answer = asked.kind === 'refused' ? (asked.faults[0]?.code ?? '') : await take(asked.value.result);
    tally[answer] = (tally[answer] ?? 0) + 1;
    if (tidyIterations > 0 && answer.startsWith('promised')) {
      const solve: PlanningSolver = (problem, { seed }) => search(problem, { iterations: tidyIterations, seed });
      await tidyLivePlan(services, actor, DATE, { solve, limitSeconds: 1, signal: new AbortController().signal });
    }
  }
  console.log(`${demand.length} requests one by one`, tally);
  const { live } = await openDayNow(services, actor, DATE, []);
  const phoned = tell('one by one', live.built.problem, toSolution(live));
  const day = await withConsortium(services.db, actor.consortiumId, (tx) =>
    loadDay(tx, { consortiumId: actor.consortiumId, serviceDate: DATE, basePlanId: null }),
  );
  const wishes = { stabilityForint: 0, onlyShiftIds: null, fromAt: null };
  const night = await buildProblem({ ...day, base: toBasePlan('', toLiveOrders(live), day) }, wishes, services.travel);
  const replanned = await plan('re-planned', night.problem);
  await world.ask('delete from live_plan');
  await world.ask('delete from promise');
  await world.ask('delete from waiting_list_entry');
  await world.ask('update offer set accepted_at = null, request_id = null');
  await world.ask('delete from trip');
  await world.ask('delete from trip_request');
  const entered = await enterDemand(services, actor, DATE, demand);
  console.log('entered together', entered);
  const whole = await withConsortium(services.db, actor.consortiumId, (tx) =>
    loadDay(tx, { consortiumId: actor.consortiumId, serviceDate: DATE, basePlanId: null }),
  );
  const together = await buildProblem(whole, wishes, services.travel);
  const planned = await plan('together', together.problem);
  const percent = (one: number, other: number) => `${((100 * one) / other).toFixed(1)} %`;
  console.log(`served one by one: ${percent(phoned.served, planned.served)} of together; target at least 96 %`);
  console.log(`cost a trip one by one: ${percent(phoned.perTrip, planned.perTrip)} of together; target at most 110 %`);
  console.log(
    `cost a trip re-planned: ${percent(replanned.perTrip, planned.perTrip)} of together; target at most 102 %`,
  );
} finally {
  await world.close();
}

async function take(
  result: Extract<Awaited<ReturnType<typeof quoteTrip>>, { kind: 'done' }>['value']['result'],
): Promise<string> {
  const offers =
    result.kind === 'offers'
      ? result.offers
      : result.alternatives.filter((one) => one.alternative === 'other_time' && !one.outsideHour);
  const [offer] = offers;
  if (!offer) return result.kind === 'refusal' ? `no: ${result.refusal.reason}` : '';
  const taken = await acceptOffer(services, actor, { idempotencyKey: createId(), offerId: offer.id, channel: 'phone' });
  if (taken.kind === 'refused') return taken.faults[0]?.code ?? '';
  return result.kind === 'offers' ? 'promised' : 'promised at another time';
}

async function plan(name: string, problem: Problem) {
  const told: ReturnType<typeof tell>[] = [];
  for (const seed of SEEDS) told.push(tell(name, problem, await search(problem, { iterations, seed })));
  const mean = (of: (one: ReturnType<typeof tell>) => number) =>
    told.reduce((sum, one) => sum + of(one), 0) / told.length;
  return { served: mean((one) => one.served), perTrip: mean((one) => one.perTrip) };
}

/** Cost without what leaving somebody out weighs. */
function tell(name: string, problem: Problem, { routes, unserved, cost }: Solution) {
  const served = routes.reduce((sum, route) => sum + route.stops.length / 2, 0);
  const penalties = new Map(problem.requests.map((request) => [request.id, request.penalty ?? 0]));
  const driven = cost - unserved.reduce((sum, { request }) => sum + (penalties.get(request) ?? 0), 0);
  const perTrip = driven / served;
  console.log(
    `${name.padEnd(12)} served ${served}, not ${unserved.length}, vehicles ${routes.length}, cost ${Math.round(driven)}, a trip ${Math.round(perTrip)}`,
  );
  return { served, perTrip };
}
