import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

export const STOP_EVENT_KINDS = [
  'arrived',
  'boarded',
  'no_show',
  'alighted',
  'undone',
  'odometer_start',
  'odometer_end',
] as const;
export type StopEventKind = (typeof STOP_EVENT_KINDS)[number];

export interface StopEventRecord {
  readonly id: string;
  readonly shiftId: string;
  readonly kind: StopEventKind;
  readonly tripId: string | null;
  readonly placeId: string | null;
  readonly undoesEventId: string | null;
  readonly odometerKm: number | null;
  /** What the phone said. */
  readonly deviceTime: Date;
  readonly syncedAt: Date;
  readonly idempotencyKey: string;
  /** Whether a later event took it back. */
  readonly undone: boolean;
}

function selectEvents(tx: Handle) {
  return tx
    .selectFrom('stop_event as e')
    .leftJoin('stop_event as u', (join) =>
      join.onRef('u.consortium_id', '=', 'e.consortium_id').onRef('u.undoes_event_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.shift_id as shiftId', 'e.kind', 'e.trip_id as tripId', 'e.place_id as placeId'])
    .select(['e.undoes_event_id as undoesEventId', 'e.odometer_km as odometerKm', 'e.device_time as deviceTime'])
    .select(['e.synced_at as syncedAt', 'e.idempotency_key as idempotencyKey', 'u.id as undoneBy'])
    .orderBy('e.sequence');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>;

function toRecord({ undoneBy, ...row }: Row): StopEventRecord {
  return { ...row, kind: row.kind as StopEventKind, undone: undoneBy !== null };
}

/** In the order in which they reached the server. */
export async function listEventsOfShifts(tx: Handle, shiftIds: readonly string[]): Promise<readonly StopEventRecord[]> {
  return (await selectEvents(tx).where('e.shift_id', 'in', onlyIds(shiftIds)).execute()).map(toRecord);
}

/** In the order of their arrival, those undone too. */
export async function listEventsOfTrips(tx: Handle, tripIds: readonly string[]): Promise<readonly StopEventRecord[]> {
  return (await selectEvents(tx).where('e.trip_id', 'in', onlyIds(tripIds)).execute()).map(toRecord);
}

/** Undefined when there is none of that id that the transaction may see; an undone one is found. */
export async function findStopEvent(tx: Handle, id: string): Promise<StopEventRecord | undefined> {
  const row = await selectEvents(tx)
    .where('e.id', 'in', onlyIds([id]))
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Events are never changed: undoing is an event of its own. Lock the shift first. */
export async function insertStopEvent(
  tx: Handle,
  consortiumId: string,
  event: Omit<StopEventRecord, 'undone'> & { readonly recordedBy: string },
): Promise<void> {
  await tx
    .insertInto('stop_event')
    .values({
      consortium_id: consortiumId,
      id: event.id,
      shift_id: event.shiftId,
      kind: event.kind,
      trip_id: event.tripId,
      place_id: event.placeId,
      undoes_event_id: event.undoesEventId,
      odometer_km: event.odometerKm,
      device_time: event.deviceTime,
      synced_at: event.syncedAt,
      recorded_by: event.recordedBy,
      idempotency_key: event.idempotencyKey,
    })
    .execute();
}

export interface TripProgress {
  readonly state: 'published' | 'on_board' | 'completed' | 'no_show';
  readonly boardedAt: Date | null;
  readonly alightedAt: Date | null;
}

/** Of a locked trip; raises its version. */
export async function writeTripProgress(tx: Handle, tripId: string, progress: TripProgress): Promise<void> {
  await tx
    .updateTable('trip')
    .set((row) => ({
      state: progress.state,
      boarded_at: progress.boardedAt,
      alighted_at: progress.alightedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', tripId)
    .execute();
}
