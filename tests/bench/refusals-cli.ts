/**
 * `node --import tsx tests/bench/refusals-cli.ts [refusals=500] [seed=1] [postgres URL]`: callers ask the published pilot day until so many
 * were told no for want of room or time.
 *
 * Each reason is confirmed on the solver's problem written anew: with the named constraint weaker by the named shortfall the trip fits (and the
 * independent checker finds nothing), weaker by one minute or place less it does not; where no amount is named, no single constraint helps.
 * Each alternative is taken at once against the state that it was offered on, and one in ten for good. Target of both: 100 %.
 */
import { checkSolution, evaluate, openDay, type Problem, type Request } from '../../solver/index.ts';
import { addSeconds, atTimeOfDay, toOffsetText } from '../../src/domain/local-time.ts';
import { read } from '../../src/modules/common/transact.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import type { QuotedRefusalAnswer } from '../../src/modules/quotes/answer.ts';
import { prepareAcceptance } from '../../src/modules/quotes/prepare-acceptance.ts';
import { checkQuestion, readQuestion, toAskedTrips } from '../../src/modules/quotes/question.ts';
import { findOffer, findQuote } from '../../src/modules/quotes/quote-repository.ts';
import { type QuoteTripInput, quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import { toQuestion, windowsOf } from '../../src/planning/quote-day.ts';
import { createId } from '../../src/platform/ids.ts';
import { mayCarry, type Question, relaxRules } from '../support/brute-force-quote.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { DATE, listPeople, openPhoneWorld, publishDay } from './phone-world.ts';

const [wanted, seed] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 1)];
const TRIPS = 140;
/** As the quote looks: in minutes and places, up to two hours and sixteen places. */
const UNITS = { TIME_WINDOW: 60, RIDE_TIME: 60, OTHERS_WINDOW: 60, SHIFT: 60, BREAK: 60, CAPACITY: 1 } as const;
const MOST_SECONDS = 7200;
const MOST_PLACES = 16;
type Code = keyof typeof UNITS;
const CODES: Readonly<Record<string, Code>> = {
  ...{ WINDOW_CLASH: 'TIME_WINDOW', RIDE_TOO_LONG: 'RIDE_TIME', PROMISE_CLASH: 'OTHERS_WINDOW', SHIFT_END: 'SHIFT' },
  ...{ DRIVER_BREAK: 'BREAK', SEATS_FULL: 'CAPACITY', NO_WHEELCHAIR_PLACE: 'CAPACITY' },
};

const world = await openPhoneWorld(process.argv[4]);
const { services, actor } = world;
const random = seededRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
/** By reason: told, confirmed. */
const reasons = new Map<string, [number, number]>();
const alternatives = { told: 0, taken: 0, booked: 0, refused: 0 };
const faults: string[] = [];
try {
  const { served, trips } = await publishDay(world, TRIPS);
  console.log(`${served} of ${trips} trips planned and published`);
  const people = await listPeople(world);
  let asked = 0;
  for (let told = 0; told < wanted && asked < 20 * wanted; asked++) {
    const details = drawQuestion(people);
    const outcome = await quoteTrip(services, actor, { details, requestId: null });
    if (outcome.kind === 'refused' || outcome.value.result.kind !== 'refusal') continue;
    const no = outcome.value.result;
    const confirmed = await confirmReason(details, no);
    // The rules of the house (hours, area) name no shortfall of the day.
    if (confirmed === undefined) continue;
    told++;
    const row = reasons.get(no.refusal.reason) ?? [0, 0];
    reasons.set(no.refusal.reason, [row[0] + 1, row[1] + (confirmed ? 1 : 0)]);
    const { reason, shortfallMinutes, shortfallPlaces } = no.refusal;
    if (!confirmed) faults.push(`${reason} ${shortfallMinutes ?? shortfallPlaces}: ${JSON.stringify(details)}`);
    await tryAlternatives(no, told % 10 === 0);
  }
  for (const [reason, [told, confirmed]] of reasons) {
    console.log(`${reason.padEnd(20)} ${String(told).padStart(4)} refusals, ${confirmed} confirmed`);
  }
  const total = [...reasons.values()].reduce((sum, [told]) => sum + told, 0);
  console.log(`explanations confirmed: ${total - faults.length} of ${total} (${asked} questions); target all`);
  console.log(`alternatives feasible at once: ${alternatives.taken} of ${alternatives.told}; target all`);
  console.log(
    `alternatives accepted for good: ${alternatives.booked}, refused ${alternatives.refused}; target 0 refused`,
  );
  for (const fault of faults.slice(0, 10)) console.log(`NOT CONFIRMED ${fault}`);
  if (faults.length + alternatives.refused + alternatives.told - alternatives.taken > 0) process.exitCode = 1;
} finally {
  await world.close();
}

function drawQuestion(people: Awaited<ReturnType<typeof listPeople>>): QuoteTripInput['details'] {
  const at = addSeconds(atTimeOfDay(DATE, '05:30'), Math.floor(random() * 50) * 900);
  const hasReturn = random() < 0.3;
  const back = hasReturn ? addSeconds(at, 3600 * (1 + Math.floor(random() * 4))) : null;
  return {
    ...{ riderId: pick(people.riderIds), purpose: 'health', fromPlaceId: pick(people.homeIds) },
    ...{ toPlaceId: pick(people.placeIds), timing: random() < 0.7 ? 'arrive_by' : 'depart_after' },
    ...{ at: toOffsetText(at), companions: Math.floor(random() * 6), wheelchairs: random() < 0.15 ? 1 : 0 },
    ...{ childSeats: 0, returnKind: back ? 'fixed' : 'none', returnAt: back ? toOffsetText(back) : null },
    flexibilityMinutes: 60,
  };
}

/** @returns undefined when it was a rule of the house that said no */
async function confirmReason(
  { flexibilityMinutes: _, ...details }: QuoteTripInput['details'],
  { refusal }: QuotedRefusalAnswer,
): Promise<boolean | undefined> {
  const code = CODES[refusal.reason];
  if (code === undefined && refusal.reason !== 'NO_VEHICLE') return undefined;
  const question = await readQuestion(services, actor, { details, requestId: null });
  const checked = await checkQuestion(services, actor, question);
  if (checked.kind === 'faults') return undefined;
  const { live } = checked;
  const ids = { request: 'asked', outbound: 'outbound', return: 'return' };
  const trips = toAskedTrips(checked.booking, details.riderId, ids);
  const windows = windowsOf(trips, live.fromAt);
  const [there, back] = trips.map((trip): Request => {
    const own = windows.get(trip.id) ?? { pickup: trip.requestedPickup, dropoff: trip.requestedDropoff };
    const request = toQuestion(trip, own, live.built);
    const able = live.built.problem.vehicles.filter((vehicle) => mayCarry(vehicle, request)).map(({ id }) => id);
    // Weaker limits of a vehicle are to make room in it, not to make it a vehicle that may carry somebody.
    return { ...request, vehicles: able };
  });
  if (!there) return undefined;
  const plan = live.firm.listOrders();
  const isPlaced = new Set(plan.flatMap((route) => route.stops.map((stop) => stop.request)));
  const requests = live.built.problem.requests.filter(({ id }) => isPlaced.has(id));
  const problem: Problem = { ...live.built.problem, requests, initial: null, stability: null };
  const isOutbound = openDay(problem, plan).findInsertions(there, 1).length === 0;
  const leg: Leg = isOutbound || !back ? { problem, plan, request: there } : { problem, plan, request: back, there };
  if (code === undefined) return (Object.keys(UNITS) as Code[]).every((one) => !fits(leg, one, mostOf(one)));
  const amount = code === 'CAPACITY' ? refusal.shortfallPlaces : (refusal.shortfallMinutes ?? 0) * 60;
  if (!amount) return false;
  return fits(leg, code, amount) && !fits(leg, code, amount - UNITS[code]);
}

function mostOf(code: Code): number {
  return code === 'CAPACITY' ? MOST_PLACES : MOST_SECONDS;
}

/** The leg that was refused; a return is asked for together with its outbound. */
interface Leg extends Question {
  readonly there?: Request;
}

function fits(leg: Leg, code: Code, by: number): boolean {
  const { problem, request } = relaxRules(leg, code, by);
  const day = openDay(problem, leg.plan);
  const [found] = leg.there
    ? day.findPairs(leg.there, request).map(({ outbound, back }) => [outbound, back])
    : day.findInsertions(request, 1).map((one) => [one]);
  if (!found) return false;
  const changed = new Map(leg.plan.map((route) => [route.vehicle, route]));
  for (const { vehicle, stops } of found) changed.set(vehicle, { vehicle, stops });
  const asked = leg.there ? [leg.there, request] : [request];
  const whole = { ...problem, requests: [...problem.requests, ...asked] };
  const { solution, violations } = evaluate(whole, [...changed.values()]);
  const broken = [...violations, ...checkSolution(whole, solution)];
  if (broken.length > 0) throw new Error(`A place that breaks a rule: ${JSON.stringify(broken[0])}`);
  return true;
}

async function tryAlternatives(no: QuotedRefusalAnswer, forGood: boolean): Promise<void> {
  for (const { id } of no.alternatives) {
    alternatives.told++;
    const known = await read(services, actor, async (tx) => ({
      offer: await findOffer(tx, id),
      quote: await findQuote(tx, no.quoteId),
    }));
    const { offer, quote } = known;
    const acceptance = offer && quote ? await prepareAcceptance(services, actor, { offer, quote }) : null;
    if (acceptance) alternatives.taken++;
    else console.log(`NOT FEASIBLE AT ONCE ${JSON.stringify(quote?.asked)} position ${offer?.position}`);
  }
  const chosen = forGood ? pick(no.alternatives) : undefined;
  if (!chosen) return;
  const taken = await acceptOffer(services, actor, {
    idempotencyKey: createId(),
    offerId: chosen.id,
    channel: 'phone',
  });
  if (taken.kind === 'done') alternatives.booked++;
  else {
    alternatives.refused++;
    console.log(`REFUSED ${JSON.stringify(taken.faults)}`);
  }
}
