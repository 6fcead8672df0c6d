/** Clerks who book one day at the same time as fast as they can, and what became of it. */

import type { Actor } from '../../src/domain/actor.ts';
import { addSeconds, atTimeOfDay, toOffsetText } from '../../src/domain/local-time.ts';
import { listPromises, listTripsOfDate } from '../../src/modules/booking/booking-read-model.ts';
import { read } from '../../src/modules/common/transact.ts';
import { findPublishedPlan } from '../../src/modules/plans/plan-repository.ts';
import { listPlannedRides } from '../../src/modules/plans/planned-rides-read-model.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import { openDayNow } from '../../src/modules/quotes/live-days.ts';
import { quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import type { Services } from '../../src/modules/services.ts';
import { applyPlan } from '../../src/planning/apply-plan.ts';
import { keepsPromise } from '../../src/planning/compare-plans.ts';
import { toSolution } from '../../src/planning/quote-day.ts';
import { createId } from '../../src/platform/ids.ts';

export interface Race {
  readonly date: string;
  readonly clerks: number;
  readonly attempts: number;
  readonly riderIds: readonly string[];
  readonly homeIds: readonly string[];
  readonly placeIds: readonly string[];
  /** 0 … 1 */
  readonly random: () => number;
}

/** By answer: how many attempts ended so. */
export type Tally = Readonly<Record<string, number>>;

/**
 * Every attempt asks, and takes the first offer or alternative there is; a refusal by a rule counts under its code, a fault ends the
 * race.
 */
export async function race(services: Services, actor: Actor, race: Race): Promise<Tally> {
  const tally: Record<string, number> = {};
  let left = race.attempts;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(race.random() * list.length)] as T;
  const attempt = async (): Promise<string> => {
    const at = addSeconds(atTimeOfDay(race.date, '06:30'), Math.floor(race.random() * 20) * 1800);
    const back = race.random() < 0.5 ? addSeconds(at, 7200 + Math.floor(race.random() * 4) * 1800) : null;
    const asked = await quoteTrip(services, actor, {
      details: {
        ...{
          riderId: pick(race.riderIds),
          purpose: 'health',
          fromPlaceId: pick(race.homeIds),
          toPlaceId: pick(race.placeIds),
        },
        ...{
          timing: 'arrive_by',
          at: toOffsetText(at),
          companions: Math.floor(race.random() * 3),
          wheelchairs: 0,
          childSeats: 0,
        },
        ...{ returnKind: back ? 'fixed' : 'none', returnAt: back ? toOffsetText(back) : null, flexibilityMinutes: 30 },
      },
      requestId: null,
    });
    if (asked.kind === 'refused') return `not asked: ${asked.faults[0]?.code}`;
    const { result } = asked.value;
    const [offer] = result.kind === 'offers' ? result.offers : result.alternatives;
    if (!offer) return 'refused';
    const taken = await acceptOffer(services, actor, {
      idempotencyKey: createId(),
      offerId: offer.id,
      channel: 'phone',
    });
    return taken.kind === 'done' ? 'promised' : (taken.faults[0]?.code ?? '');
  };
  const clerk = async (): Promise<void> => {
    while (left-- > 0) {
      const answer = await attempt();
      tally[answer] = (tally[answer] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: race.clerks }, clerk));
  return tally;
}

export interface Outcome {
  readonly promisedTrips: number;
  readonly brokenPromises: number;
  /** Empty: the checker finds nothing. */
  readonly faults: readonly string[];
}

/** Holds the day, and the plan in force as it is stored, against every promise of the table, from a state that is read afresh, by the independent checker. */
export async function judgeDay(services: Services, actor: Actor, date: string): Promise<Outcome> {
  const { live } = await openDayNow(services, actor, date, []);
  const { trips, promises, stored } = await read(services, actor, async (tx) => {
    const trips = (await listTripsOfDate(tx, date)).filter((trip) =>
      ['promised', 'scheduled', 'published'].includes(trip.state),
    );
    const plan = await findPublishedPlan(tx, date);
    return {
      stored: plan ? new Map((await listPlannedRides(tx, plan.id)).map((ride) => [ride.tripId, ride])) : null,
      trips,
      promises: await listPromises(
        tx,
        trips.map((trip) => trip.id),
      ),
    };
  });
  const faults: string[] = [];
  let brokenPromises = 0;
  try {
    const record = applyPlan(live.built, toSolution(live));
    const stops = record.runs.flatMap((run) => run.stops);
    for (const trip of trips) {
      const promise = promises.filter((one) => one.tripId === trip.id).at(-1);
      const at = (kind: string) => stops.find((stop) => stop.tripId === trip.id && stop.kind === kind)?.beginAt;
      const [pickupAt, dropoffAt] = [at('pickup'), at('dropoff')];
      const ride = pickupAt && dropoffAt ? { pickupAt, dropoffAt } : undefined;
      const isKept = (one: typeof ride) => promise === undefined || keepsPromise(promise, one);
      if (!isKept(ride) || (stored && !isKept(stored.get(trip.id)))) brokenPromises++;
    }
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return { promisedTrips: promises.length, brokenPromises, faults };
}

/** Small and repeatable: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
