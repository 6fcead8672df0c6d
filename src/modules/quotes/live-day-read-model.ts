/** What the live state of a date is made of, and how to see that it has changed. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { Bookings } from '../../planning/amend-day.ts';
import type { Day } from '../../planning/day.ts';
import { toBasePlan } from '../../planning/quote-day.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { listTripsByIds } from '../booking/booking-read-model.ts';
import { KNOWLEDGE } from '../common/travel-knowledge-read-model.ts';
import { listPoints, loadDay, STATES_TO_PLAN, toDayTrip } from '../plans/day-read-model.ts';
import { listPlansOfDate } from '../plans/plans-read-model.ts';
import { findLivePlan } from './live-plan-repository.ts';

/**
 * Everything that a quote depends on, as one text: bookings, plans, shifts, vehicles, locks, disruptions, what drivers recorded, rules
 * and what people know about ways. Two equal texts mean the same answers; bookings are what stands before the first slash.
 */
export async function readFingerprint(tx: Handle, serviceDate: string): Promise<string> {
  return (await mapFingerprints(tx, [serviceDate])).get(serviceDate) ?? '';
}

/** As readFingerprint, of several dates in one statement. */
export async function mapFingerprints(
  tx: Handle,
  serviceDates: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ day: string; state: string }>`
    select day::text, concat_ws('/',
      coalesce((select bookings_version from service_day where service_date = day), 1),
      coalesce((select published_plan_id::text from service_day where service_date = day), ''),
      (select id from plan where service_date = day and state = 'draft' and origin <> 'what_if' order by number desc limit 1),
      (select version from live_plan where service_date = day),
      (select count(*) || ' ' || coalesce(sum(version), 0) from shift where service_date = day),
      (select coalesce(sum(version), 0) from vehicle),
      (select coalesce(max(created_at)::text, '') || count(*) from plan_lock where service_date = day),
      (select count(*) from disruption where service_date = day),
      (select max(e.sequence) from stop_event e join shift s on s.consortium_id = e.consortium_id and s.id = e.shift_id
        where s.service_date = day),
      (select version from consortium_policy),
      ${KNOWLEDGE}
    ) as state
    from unnest(${serviceDates}::date[]) as day`.execute(tx);
  return new Map(rows.map(({ day, state }) => [day, state]));
}

export interface LiveSource {
  readonly day: Day;
  /** The plan in force, on a driver's manifest. */
  readonly isPublished: boolean;
}

/**
 * The day on the published plan; without one on the newest draft and on the orders kept beside the last promise, the newer first:
 * whoever opens them takes the first that can carry all promises. Without any of these, on nothing.
 */
export async function listLiveSources(
  tx: Handle,
  of: { readonly consortiumId: string; readonly serviceDate: string },
): Promise<readonly LiveSource[]> {
  const plans = await listPlansOfDate(tx, of.serviceDate);
  const published = plans.find((plan) => plan.state === 'published');
  if (published) return [{ day: await loadDay(tx, { ...of, basePlanId: published.id }), isPublished: true }];
  const draft = plans.find((plan) => plan.state === 'draft' && plan.origin !== 'what_if');
  const kept = await findLivePlan(tx, of.serviceDate);
  const bare = await loadDay(tx, { ...of, basePlanId: draft?.id ?? null });
  const onDraft = draft ? [{ day: bare, isPublished: false }] : [];
  if (!kept) return draft ? onDraft : [{ day: bare, isPublished: false }];
  const onKept = { day: { ...bare, base: toBasePlan('', kept.orders, bare) }, isPublished: false };
  return draft && draft.createdAt > kept.writtenAt ? [...onDraft, onKept] : [onKept, ...onDraft];
}

/** Versions of the trips to be carried on a date: every change of one raises its own. */
export type TripVersions = ReadonlyMap<string, number>;

/** By trip. */
export async function mapTripVersions(tx: Handle, serviceDate: string): Promise<TripVersions> {
  const rows = await tx
    .selectFrom('trip')
    .select(['id', 'version'])
    .where('service_date', '=', serviceDate)
    .where('state', 'in', STATES_TO_PLAN)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/**
 * What was booked and cancelled on a date since its trips had these versions.
 * @param points places that are known already
 * @returns undefined when more has happened: a promise given, a trip changed or driven, a return that waits for a call
 */
export async function findBookings(
  tx: Handle,
  serviceDate: string,
  before: { readonly versions: TripVersions; readonly points: readonly TravelPoint[] },
): Promise<(Bookings & { readonly versions: TripVersions }) | undefined> {
  const versions = await mapTripVersions(tx, serviceDate);
  const fresh: string[] = [];
  for (const [id, version] of versions) {
    const old = before.versions.get(id);
    if (old === undefined) fresh.push(id);
    else if (old !== version) return undefined;
  }
  const trips = fresh.length > 0 ? await listTripsByIds(tx, fresh) : [];
  if (!trips.every((trip) => trip.state === 'requested' && !trip.willCall)) return undefined;
  const known = new Map(before.points.map((point) => [point.id, point]));
  const placeIds = [...new Set(trips.flatMap((trip) => [trip.fromPlaceId, trip.toPlaceId]))];
  const unknown = await listPoints(
    tx,
    placeIds.filter((id) => !known.has(id)),
  );
  return {
    gone: new Set([...before.versions.keys()].filter((id) => !versions.has(id))),
    added: trips.map((trip) => toDayTrip(trip, undefined)),
    places: [...placeIds.flatMap((id) => known.get(id) ?? []), ...unknown],
    versions,
  };
}
