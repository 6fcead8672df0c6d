/**
 * `node --import tsx tests/bench/pilot-one-by-one-cli.ts [seconds] [postgres URL]`: the pilot day's requests by phone, one after the other
 * (the first offer is taken; after a no the first alternative within the hour), beside the same requests planned together; then the
 * nightly re-plan of what was promised. TIDY=1: a second of tidying after each promise, as the service does between two calls.
 */
import { generateDemand } from '../../db/seed/demand.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { type Solution, solve as search } from '../../solver/index.ts';
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

const seconds = Number(process.argv[2] ?? 30);
const tidySeconds = Number(process.env.TIDY ?? 0);
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
    if (tidySeconds > 0 && answer.startsWith('promised')) {
      const solve: PlanningSolver = (problem, limits) =>
        search(problem, { timeLimit: limits.limitSeconds, seed: limits.seed });
      await tidyLivePlan(services, actor, DATE, {
        solve,
        limitSeconds: tidySeconds,
        signal: new AbortController().signal,
      });
    }
  }
  console.log(`${demand.length} requests one by one`, tally);
  const { live } = await openDayNow(services, actor, DATE, []);
  tell('one by one', toSolution(live));
  const day = await withConsortium(services.db, actor.consortiumId, (tx) =>
    loadDay(tx, { consortiumId: actor.consortiumId, serviceDate: DATE, basePlanId: null }),
  );
  const wishes = { stabilityForint: 0, onlyShiftIds: null, fromAt: null };
  const night = await buildProblem({ ...day, base: toBasePlan('', toLiveOrders(live), day) }, wishes, services.travel);
  tell('re-planned', await search(night.problem, { timeLimit: seconds, seed: 1 }));
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
  tell('together', await search(together.problem, { timeLimit: seconds, seed: 1 }));
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

/** Cost without what leaving somebody out weighs. */
function tell(name: string, { routes, unserved, cost }: Solution): void {
  const served = routes.reduce((sum, route) => sum + route.stops.length / 2, 0);
  const driven = cost - unserved.length * 100_000;
  console.log(
    `${name.padEnd(12)} served ${served}, not ${unserved.length}, vehicles ${routes.length}, cost ${Math.round(driven)}, a trip ${Math.round(driven / served)}`,
  );
}
