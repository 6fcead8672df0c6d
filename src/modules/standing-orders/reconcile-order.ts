/**
 * Brings the requests of an order in line with what it asks for: makes what is missing, moves what has another time, takes back what is
 * no longer asked for, and has somebody told what cannot be made. Running it again changes nothing.
 */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import {
  addDays,
  addSeconds,
  atTimeOfDay,
  daysBetween,
  earliestOf,
  latestOf,
  parseLocalTime,
  toServiceDate,
} from '../../domain/local-time.ts';
import { listOccurrences, type Occurrence, type StandingRule } from '../../domain/standing-pattern.ts';
import { sayStandingUnmade } from '../../domain/text/calls.ts';
import { publishNews } from '../../platform/notify.ts';
import {
  type CheckedBooking,
  type CheckResult,
  checkBookings,
  enterBookings,
  rebook,
  type TripDetails,
  withdrawBookings,
} from '../booking/entry.ts';
import { readCalendar } from '../common/calendar-read-model.ts';
import { closeCallTopics, insertCallTasks } from '../common/new-call-task-repository.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { type GeneratedRequest, listGeneratedRequests } from './generated-requests-repository.ts';
import type { StandingOrderRecord } from './standing-order-repository.ts';

/** What stays the same of an order through all changes. */
export type AskingOrder = StandingRule &
  Pick<
    StandingOrderRecord,
    'riderId' | 'partnerId' | 'purpose' | 'fromPlaceId' | 'toPlaceId' | 'timing' | 'companions'
  >;

export interface PreparedDay {
  readonly occurrence: Occurrence;
  readonly details: TripDetails;
  readonly check: CheckResult;
}

export interface Preparation {
  readonly zone: string;
  /** The first day that is looked at. */
  readonly from: string;
  readonly days: readonly PreparedDay[];
}

/** Nobody is called about a day that lies further ahead: much may change until then. */
const TELL_DAYS = 14;

/** What the order asks for over the rolling horizon, checked as any booking is. Reads and asks for travel times; writes nothing. */
export async function prepareOrder(services: Services, actor: Actor, order: AskingOrder): Promise<Preparation> {
  const { zone, calendar, policy } = await read(services, actor, async (tx) => ({
    zone: await findZone(tx),
    calendar: await readCalendar(tx),
    policy: await findPolicy(tx),
  }));
  const from = toServiceDate(services.clock.now().toJSDate(), zone);
  const period = { from, to: addDays(from, policy.bookingHorizonDays) };
  const occurrences = listOccurrences(order, period, calendar);
  const details = occurrences.map((occurrence) => toDetails(order, occurrence));
  const checks = await checkBookings(services, actor, details);
  const days = occurrences.flatMap((occurrence, index): readonly PreparedDay[] => {
    const [one, check] = [details[index], checks[index]];
    return one && check ? [{ occurrence, details: one, check }] : [];
  });
  return { zone, from, days };
}

/** Wheelchairs and child seats are those of the rider's needs on that day, not of the order's. */
export function toDetails(order: AskingOrder, { at, returnAt }: Occurrence): TripDetails {
  const { riderId, purpose, fromPlaceId, toPlaceId, timing, companions, returnKind } = order;
  return {
    ...{ riderId, purpose, fromPlaceId, toPlaceId, timing, at, companions, returnKind, returnAt },
    ...{ wheelchairs: null, childSeats: null },
  };
}

export interface Reconciliation {
  readonly generated: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** Days that somebody is called about, by service date with the code of the fault. */
  readonly unmade: ReadonlyMap<string, string>;
}

/** The caller holds the order's row for update. */
export async function reconcileOrder(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  order: Pick<StandingOrderRecord, 'id' | 'riderId' | 'partnerId'>,
  prepared: Preparation,
): Promise<Reconciliation> {
  const existing = new Map(
    (await listGeneratedRequests(tx, order.id, prepared.from)).map((one) => [one.request.serviceDate, one]),
  );
  const asked = new Set(prepared.days.map((day) => day.occurrence.serviceDate));
  const gone = [...existing.values()].filter((one) => !asked.has(one.request.serviceDate) && isAhead(one, services));
  const reason = 'the standing order no longer asks for it';
  await withdrawBookings(
    tx,
    services,
    actor,
    gone.map((one) => one.request),
    reason,
  );

  const unmade = new Map<string, string>();
  const changed = await changeTimes(tx, services, actor, { prepared, existing, unmade });
  const generated = await enterMissing(tx, services, actor, { order, prepared, existing, unmade });
  await tell(tx, services, actor, { order, prepared, unmade });
  return { generated, changed, withdrawn: gone.length, unmade };
}

/** What was ridden, or is about to be, stays on the books of its order. */
function isAhead({ request }: GeneratedRequest, services: Services): boolean {
  return request.requestedAt > services.clock.now().toJSDate();
}

interface Work {
  readonly prepared: Preparation;
  readonly existing: ReadonlyMap<string, GeneratedRequest>;
  readonly unmade: Map<string, string>;
}

async function changeTimes(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { prepared, existing, unmade }: Work,
): Promise<number> {
  let changed = 0;
  for (const { occurrence, details, check } of prepared.days) {
    const one = existing.get(occurrence.serviceDate);
    // What the rider cancelled stays cancelled.
    if (!one || one.trips.every((trip) => trip.state === 'cancelled') || hasTimesOf(one, occurrence, prepared.zone))
      continue;
    if (check.kind === 'faults') {
      unmade.set(occurrence.serviceDate, check.faults[0]?.code ?? 'INVALID');
      continue;
    }
    const done = await rebook(tx, services, actor, { request: one.request, details, booking: check.booking });
    if (done === 'changed') changed += 1;
    if (done === 'already_travelling') unmade.set(occurrence.serviceDate, 'ALREADY_TRAVELLING');
  }
  return changed;
}

function hasTimesOf({ request }: GeneratedRequest, { at, returnAt }: Occurrence, zone: string): boolean {
  return isSame(request.requestedAt, at, zone) && isSame(request.returnRequestedAt, returnAt, zone);
}

function isSame(known: Date | null, asked: string | null, zone: string): boolean {
  if (known === null || asked === null) return known === null && asked === null;
  const parsed = parseLocalTime(asked, zone);
  return parsed.kind === 'instant' && parsed.at.getTime() === known.getTime();
}

async function enterMissing(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  work: Work & { readonly order: Pick<StandingOrderRecord, 'id' | 'partnerId'> },
): Promise<number> {
  const { order, prepared, existing, unmade } = work;
  const good: { readonly day: PreparedDay; readonly booking: CheckedBooking }[] = [];
  for (const day of prepared.days) {
    const { check, occurrence } = day;
    if (existing.has(occurrence.serviceDate)) continue;
    if (check.kind === 'ok') good.push({ day, booking: check.booking });
    else if (check.faults.every((fault) => !PASSED_BY.includes(fault.code))) {
      unmade.set(occurrence.serviceDate, check.faults[0]?.code ?? 'INVALID');
    }
  }
  const entered = await enterBookings(
    tx,
    services,
    actor,
    good.map(({ day, booking }) => ({
      ...{ details: day.details, booking, note: '', source: 'standing_order' as const },
      ...{ partnerId: order.partnerId, standingOrderId: order.id },
    })),
  );
  for (const [index, result] of entered.entries()) {
    const date = good[index]?.day.occurrence.serviceDate;
    if (date && result.kind === 'already_travelling') unmade.set(date, 'ALREADY_TRAVELLING');
  }
  return entered.filter((result) => result.kind === 'entered').length;
}

/** Today's time is over, or the day is not open for booking yet: nothing to tell. */
const PASSED_BY: readonly string[] = ['IN_PAST', 'BEYOND_HORIZON'];

async function tell(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  of: {
    readonly order: Pick<StandingOrderRecord, 'id' | 'riderId'>;
    readonly prepared: Preparation;
    readonly unmade: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { order, prepared, unmade } = of;
  const now = services.clock.now().toJSDate();
  const topicOf = (date: string) => `standing_order ${order.id} ${date}`;
  const near = prepared.days.filter((day) => daysBetween(prepared.from, day.occurrence.serviceDate) <= TELL_DAYS);
  const tasks = near.flatMap(({ occurrence }) => {
    const { serviceDate, at } = occurrence;
    const code = unmade.get(serviceDate);
    if (code === undefined) return [];
    const lead = daysBetween(prepared.from, serviceDate);
    return [
      {
        ...{ id: services.ids.next(), riderId: order.riderId, tripId: null, kind: 'standing_order_unserved' as const },
        ...{ urgency: lead <= 1 ? (1 as const) : (2 as const), topicKey: topicOf(serviceDate) },
        sentence: sayStandingUnmade(serviceDate, at.slice(11, 16), code),
        dueAt: toDueAt(now, serviceDate, prepared.zone),
      },
    ];
  });
  const written = await insertCallTasks(tx, actor.consortiumId, tasks);
  // Days that were told and have been made since need no call any more.
  const made = near.map((day) => day.occurrence.serviceDate).filter((date) => !unmade.has(date));
  const closed = await closeCallTopics(tx, made.map(topicOf), now);
  if (written.size + closed > 0)
    await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: order.id });
}

/** Within two days, and by the afternoon before. */
export function toDueAt(now: Date, serviceDate: string, zone: string): Date {
  const afternoonBefore = atTimeOfDay(addDays(serviceDate, -1), '16:00', zone);
  return latestOf(now, earliestOf(afternoonBefore, addSeconds(now, 48 * 3600)));
}
