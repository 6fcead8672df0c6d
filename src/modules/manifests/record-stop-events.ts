import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { isId } from '../../domain/ids.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import {
  type EventConflict,
  findEventConflict,
  type TripEvent,
  type TripEventKind,
  toTripProgress,
} from '../../domain/stop-events.ts';
import { sayEventConflict } from '../../domain/text/manifests.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findPolicy } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findNewestManifest, findShiftFacts, lockShift, type ManifestRecord } from './manifest-repository.ts';
import { listKnownPlaceIds, lockServedTrips, type ServedTrip } from './served-trips-read-model.ts';
import {
  insertStopEvent,
  listEventsOfShifts,
  type StopEventKind,
  type StopEventRecord,
  writeTripProgress,
} from './stop-event-repository.ts';

export interface StopEventInput {
  readonly idempotencyKey: string;
  readonly kind: StopEventKind;
  readonly tripId: string | null;
  readonly placeId: string | null;
  /** The key of the event that was a slip. */
  readonly undoesKey: string | null;
  readonly odometerKm: number | null;
  readonly deviceTime: Date;
}

export interface RecordStopEventsInput {
  readonly shiftId: string;
  readonly events: readonly StopEventInput[];
}

export interface StopEventResult {
  readonly idempotencyKey: string;
  /** Null when refused. */
  readonly event: StopEventRecord | null;
  /** Why it was refused, or what the driver should know. */
  readonly conflict: string | null;
}

export interface RecordStopEventsValue {
  readonly results: readonly StopEventResult[];
  readonly manifest: ManifestRecord | null;
}

export type RecordStopEventsErrorCode = 'NOT_FOUND' | 'NOT_YOURS' | 'INVALID';

const MOST_EVENTS = 200;

/** Records what happened in the order sent; each event is accepted, repeated or refused on its own. */
export async function recordStopEvents(
  services: Services,
  actor: Actor,
  input: RecordStopEventsInput,
): Promise<Outcome<RecordStopEventsValue, RecordStopEventsErrorCode>> {
  const { staffAccountId } = actor;
  if (input.events.length > MOST_EVENTS || staffAccountId === null) {
    return refused<RecordStopEventsErrorCode, RecordStopEventsValue>({ code: 'INVALID', path: ['events'] });
  }
  return transact(services, actor, async (tx) => {
    const shift = await findShiftFacts(tx, input.shiftId);
    if (!shift) return refused(notFound('shiftId'));
    if (actor.role === 'driver' && shift.driverId !== actor.driverId) {
      return refused({ code: 'NOT_YOURS' as const, path: ['shiftId'] });
    }
    await lockShift(tx, shift.id);
    const events = [...(await listEventsOfShifts(tx, [shift.id]))];
    const named = [...input.events.map((event) => event.tripId), ...events.map((event) => event.tripId)];
    const trips = await lockServedTrips(
      tx,
      shift.id,
      named.flatMap((id) => (id ? [id] : [])),
    );
    const recorder: Recorder = {
      ...{ tx, services, actor, staffAccountId, shiftId: shift.id, trips, events },
      places: await listKnownPlaceIds(
        tx,
        input.events.flatMap((event) => (event.placeId ? [event.placeId] : [])),
      ),
      waitMinutes: (await findPolicy(tx)).driverWaitMinutes,
    };
    const results: StopEventResult[] = [];
    for (const event of input.events) results.push(await recordOne(recorder, event));
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: shift.serviceDate });
    return done({ results, manifest: (await findNewestManifest(tx, shift.id)) ?? null });
  });
}

interface Recorder {
  readonly tx: Transaction<DB>;
  readonly services: Services;
  readonly actor: Actor;
  readonly staffAccountId: string;
  readonly shiftId: string;
  readonly trips: ReadonlyMap<string, ServedTrip>;
  /** All of the shift; grows with what is recorded. */
  readonly events: StopEventRecord[];
  readonly places: ReadonlySet<string>;
  readonly waitMinutes: number;
}

async function recordOne(recorder: Recorder, input: StopEventInput): Promise<StopEventResult> {
  const { actor, events } = recorder;
  const known = events.find((event) => event.idempotencyKey === input.idempotencyKey);
  if (known) return { idempotencyKey: input.idempotencyKey, event: known, conflict: null };
  const undone = input.undoesKey ? events.find((event) => event.idempotencyKey === input.undoesKey) : undefined;
  const trip = recorder.trips.get((input.kind === 'undone' ? undone?.tripId : input.tripId) ?? '');
  const conflict = findConflict(recorder, input, undone, trip);
  const answer = (event: StopEventRecord | null, what: EventConflict | null): StopEventResult => ({
    idempotencyKey: input.idempotencyKey,
    event,
    conflict: what && sayEventConflict(what, actor.language),
  });
  if (conflict) return answer(null, conflict);

  const event: StopEventRecord = {
    id: recorder.services.ids.next(),
    shiftId: recorder.shiftId,
    kind: input.kind,
    tripId: trip?.id ?? null,
    placeId: input.placeId,
    undoesEventId: undone?.id ?? null,
    odometerKm: input.odometerKm,
    deviceTime: input.deviceTime,
    syncedAt: recorder.services.clock.now().toJSDate(),
    idempotencyKey: input.idempotencyKey,
    undone: false,
  };
  await insertStopEvent(recorder.tx, actor.consortiumId, { ...event, recordedBy: recorder.staffAccountId });
  if (undone) events.splice(events.indexOf(undone), 1, { ...undone, undone: true });
  events.push(event);
  if (trip) await writeProgress(recorder, trip, event);
  return answer(event, trip && !trip.isCurrent ? 'MOVED_AWAY' : null);
}

function findConflict(
  recorder: Recorder,
  input: StopEventInput,
  undone: StopEventRecord | undefined,
  trip: ServedTrip | undefined,
): EventConflict | null {
  if (!isWellFormed(input) || (input.placeId && !recorder.places.has(input.placeId))) return 'MALFORMED';
  const now = recorder.services.clock.now().toJSDate();
  switch (input.kind) {
    case 'undone':
      return findUndoConflict(recorder, undone);
    case 'odometer_start':
    case 'odometer_end':
      return findOdometerConflict(recorder, input);
    default: {
      if (input.tripId === null) return null;
      if (!trip) return 'NOT_ON_MANIFEST';
      const event: TripEvent = { kind: input.kind, deviceTime: input.deviceTime };
      const rule = { driverWaitMinutes: recorder.waitMinutes };
      return findEventConflict(event, validEvents(recorder, trip), trip, rule, now);
    }
  }
}

function isWellFormed(input: StopEventInput): boolean {
  const { idempotencyKey: key, kind, tripId, placeId, undoesKey, odometerKm } = input;
  if (key.length < 8 || key.length > 200 || !Number.isFinite(input.deviceTime.getTime())) return false;
  if ((tripId !== null && !isId(tripId)) || (placeId !== null && !isId(placeId))) return false;
  const isOdometer = kind === 'odometer_start' || kind === 'odometer_end';
  const isReading = odometerKm !== null && Number.isInteger(odometerKm) && odometerKm >= 0 && odometerKm < 10_000_000;
  if (isOdometer !== isReading || (!isOdometer && odometerKm !== null)) return false;
  if ((kind === 'undone') !== (undoesKey !== null)) return false;
  return kind === 'arrived' ? tripId !== null || placeId !== null : isOdometer || kind === 'undone' || tripId !== null;
}

function findUndoConflict(recorder: Recorder, undone: StopEventRecord | undefined): EventConflict | null {
  if (!undone || undone.kind === 'undone') return 'UNDO_UNKNOWN';
  if (undone.undone) return 'UNDO_TWICE';
  const alighted = recorder.events.some((e) => e.tripId === undone.tripId && e.kind === 'alighted' && !e.undone);
  return undone.kind === 'boarded' && alighted ? 'UNDO_LATER_FIRST' : null;
}

function findOdometerConflict(recorder: Recorder, input: StopEventInput): EventConflict | null {
  if (input.kind !== 'odometer_end') return null;
  const start = recorder.events.findLast((event) => event.kind === 'odometer_start' && !event.undone);
  return start && (start.odometerKm ?? 0) > (input.odometerKm ?? 0) ? 'ODOMETER_BACKWARDS' : null;
}

const TRIP_KINDS: readonly string[] = ['arrived', 'boarded', 'no_show', 'alighted'];

/** Events that count for the trip; an arrival at its pickup counts, whether or not the driver named the trip. */
function validEvents({ events }: Recorder, trip: ServedTrip): readonly TripEvent[] {
  return events
    .filter((event) => !event.undone && TRIP_KINDS.includes(event.kind))
    .filter((event) =>
      event.tripId ? event.tripId === trip.id : event.kind === 'arrived' && event.placeId === trip.fromPlaceId,
    )
    .map(({ kind, deviceTime }) => ({ kind: kind as TripEventKind, deviceTime }));
}

async function writeProgress(recorder: Recorder, trip: ServedTrip, event: StopEventRecord): Promise<void> {
  if (event.kind === 'arrived') return;
  const { tx, services, actor } = recorder;
  const progress = toTripProgress(validEvents(recorder, trip));
  await writeTripProgress(tx, trip.id, progress);
  // Held against the rider, or taken back: both are worth a line beside the event itself.
  if (event.kind !== 'no_show' && event.kind !== 'undone') return;
  await recordAudit(tx, services, actor, {
    ...{ action: 'recordStopEvents', entityKind: 'trip', entityId: trip.id },
    ...{ before: { state: trip.state }, after: { state: progress.state, event: event.kind } },
  });
}
