/** What the live state of a date is made of, and how to see that it has changed. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { Day } from '../../planning/day.ts';
import { toBasePlan } from '../../planning/quote-day.ts';
import { loadDay } from '../plans/day-read-model.ts';
import { listPlansOfDate } from '../plans/plans-read-model.ts';
import { findLivePlan } from './live-plan-repository.ts';

/**
 * Everything that a quote depends on, as one text: bookings, plans, shifts, vehicles, locks, disruptions, what drivers recorded, rules
 * and overruled ways. Two equal texts mean the same answers.
 */
export async function readFingerprint(tx: Handle, serviceDate: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select concat_ws('/',
      coalesce((select bookings_version || ' ' || coalesce(published_plan_id::text, '') from service_day where service_date = ${serviceDate}), '1 '),
      (select id from plan where service_date = ${serviceDate} and state = 'draft' and origin <> 'what_if' order by number desc limit 1),
      (select written_at from live_plan where service_date = ${serviceDate}),
      (select count(*) || ' ' || coalesce(sum(version), 0) from shift where service_date = ${serviceDate}),
      (select coalesce(sum(version), 0) from vehicle),
      (select coalesce(max(created_at)::text, '') || count(*) from plan_lock where service_date = ${serviceDate}),
      (select count(*) from disruption where service_date = ${serviceDate}),
      (select max(e.sequence) from stop_event e join shift s on s.consortium_id = e.consortium_id and s.id = e.shift_id
        where s.service_date = ${serviceDate}),
      (select version from consortium_policy),
      (select count(*) || ' ' || coalesce(sum(version), 0) from travel_overrule)
    ) as state`.execute(tx);
  return rows[0]?.state ?? '';
}

/** Of ways and rules alone: as long as it stays, known travel times hold. */
export async function readTravelFingerprint(tx: Handle): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select count(*) || ' ' || coalesce(sum(version), 0) as state from travel_overrule`.execute(tx);
  return rows[0]?.state ?? '';
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
