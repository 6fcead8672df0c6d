import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import { onlyIds } from '../common/versions.ts';

export interface ServiceEventRecord {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly placeId: string;
  readonly serviceDate: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly capacity: number;
  readonly withReturn: boolean;
  readonly cancelled: boolean;
  readonly version: number;
}

export interface ParticipantRecord {
  readonly serviceEventId: string;
  readonly riderId: string;
  readonly fromPlaceId: string;
  /** Null when none was possible. */
  readonly requestId: string | null;
}

function selectEvents(tx: Handle) {
  return tx
    .selectFrom('service_event')
    .select(['id', 'reference', 'name', 'place_id as placeId', 'service_date as serviceDate', 'start_at as startAt'])
    .select(['end_at as endAt', 'capacity', 'with_return as withReturn', 'cancelled_at', 'version']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>;

function toRecord({ cancelled_at, ...row }: Row): ServiceEventRecord {
  return { ...row, cancelled: cancelled_at !== null };
}

/** Undefined when there is none of that id that the transaction may see. */
export async function findServiceEvent(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<ServiceEventRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = selectEvents(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

/** In no order; unknown and malformed ids are missing. */
export async function listServiceEventsByIds(
  tx: Handle,
  ids: readonly string[],
): Promise<readonly ServiceEventRecord[]> {
  return (await selectEvents(tx).where('id', 'in', onlyIds(ids)).execute()).map(toRecord);
}

/** Both days included, by time. */
export async function listServiceEvents(tx: Handle, from: string, to: string): Promise<readonly ServiceEventRecord[]> {
  const rows = await selectEvents(tx)
    .where('service_date', '>=', from)
    .where('service_date', '<=', to)
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** @returns false when the reference is taken: come again with another one. */
export async function insertServiceEvent(
  tx: Handle,
  consortiumId: string,
  event: Omit<ServiceEventRecord, 'cancelled' | 'version'>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('service_event')
    .values({
      consortium_id: consortiumId,
      id: event.id,
      reference: event.reference,
      name: event.name,
      place_id: event.placeId,
      service_date: event.serviceDate,
      start_at: event.startAt,
      end_at: event.endAt,
      capacity: event.capacity,
      with_return: event.withReturn,
    })
    .onConflict((conflict) => conflict.constraint('service_event_reference_key').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** When the people of the event have changed. */
export async function raiseEventVersion(tx: Handle, id: string): Promise<void> {
  await tx
    .updateTable('service_event')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Of a locked event; its trips are cancelled by the use case. */
export async function markEventCancelled(tx: Handle, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('service_event')
    .set((row) => ({ cancelled_at: at, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Who comes, by name. */
export async function listParticipants(tx: Handle, eventIds: readonly string[]): Promise<readonly ParticipantRecord[]> {
  return tx
    .selectFrom('event_participant as p')
    .innerJoin('rider as r', (join) =>
      join.onRef('r.consortium_id', '=', 'p.consortium_id').onRef('r.id', '=', 'p.rider_id'),
    )
    .leftJoin('trip_request as q', (join) =>
      join
        .onRef('q.consortium_id', '=', 'p.consortium_id')
        .onRef('q.service_event_id', '=', 'p.service_event_id')
        .onRef('q.rider_id', '=', 'p.rider_id')
        .on('q.withdrawn_at', 'is', null),
    )
    .where('p.service_event_id', 'in', onlyIds(eventIds))
    .where('p.removed_at', 'is', null)
    .select(['p.service_event_id as serviceEventId', 'p.rider_id as riderId', 'p.from_place_id as fromPlaceId'])
    .select('q.id as requestId')
    .orderBy('r.family_name')
    .orderBy('r.given_name')
    .orderBy('r.id')
    .execute();
}

/** Whoever was taken off before comes back. */
export async function putParticipants(
  tx: Handle,
  consortiumId: string,
  eventId: string,
  people: readonly { readonly riderId: string; readonly fromPlaceId: string }[],
): Promise<void> {
  if (people.length === 0) return;
  await tx
    .insertInto('event_participant')
    .values(
      people.map((one) => ({
        consortium_id: consortiumId,
        service_event_id: eventId,
        rider_id: one.riderId,
        from_place_id: one.fromPlaceId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['consortium_id', 'service_event_id', 'rider_id'])
        .doUpdateSet((row) => ({ from_place_id: row.ref('excluded.from_place_id'), removed_at: null })),
    )
    .execute();
}

/** Participants stay as rows with the time of their removal; adding them again takes it back. */
export async function markRemoved(tx: Handle, eventId: string, riderIds: readonly string[], at: Date): Promise<void> {
  if (riderIds.length === 0) return;
  await tx
    .updateTable('event_participant')
    .set({ removed_at: at })
    .where('service_event_id', '=', eventId)
    .where('rider_id', 'in', riderIds)
    .execute();
}

export interface InvitedRider {
  readonly id: string;
  readonly homePlaceId: string;
}

/** Whoever was deactivated meanwhile is missing. */
export async function listInvitedRiders(tx: Handle, riderIds: readonly string[]): Promise<readonly InvitedRider[]> {
  return tx
    .selectFrom('rider')
    .select(['id', 'home_place_id as homePlaceId'])
    .where('id', 'in', onlyIds(riderIds))
    .where('deactivated_at', 'is', null)
    .execute();
}

/** Of the shifts under way at that time; before there are any on that date, of all vehicles. */
export async function countSeatsAt(
  tx: Handle,
  event: Pick<ServiceEventRecord, 'serviceDate' | 'startAt'>,
): Promise<number> {
  const rows = await tx
    .selectFrom('vehicle as v')
    .innerJoin('vehicle_layout as l', (join) =>
      join.onRef('l.consortium_id', '=', 'v.consortium_id').onRef('l.vehicle_id', '=', 'v.id'),
    )
    .leftJoin('shift as s', (join) =>
      join
        .onRef('s.consortium_id', '=', 'v.consortium_id')
        .onRef('s.vehicle_id', '=', 'v.id')
        .on('s.service_date', '=', event.serviceDate)
        .on('s.cancelled_at', 'is', null),
    )
    .where('v.deactivated_at', 'is', null)
    .groupBy('v.id')
    .select(({ fn }) => [fn.max('l.seats').as('seats'), fn.count('s.id').as('shifts')])
    .select(sql<boolean | null>`bool_or(s.start_at <= ${event.startAt} and s.end_at >= ${event.startAt})`.as('driven'))
    .execute();
  const hasShifts = rows.some((row) => Number(row.shifts) > 0);
  return rows.filter((row) => !hasShifts || row.driven).reduce((sum, row) => sum + row.seats, 0);
}

/** Whether there is such a place and it was not deactivated. */
export async function isPlaceInUse(tx: Handle, placeId: string): Promise<boolean> {
  if (!isId(placeId)) return false;
  const query = tx.selectFrom('place').select('id').where('id', '=', placeId).where('deactivated_at', 'is', null);
  return (await query.executeTakeFirst()) !== undefined;
}
