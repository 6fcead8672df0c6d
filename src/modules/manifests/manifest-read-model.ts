/** The manifest as the driver reads it: stops in order with what helps to carry, and no more. */
import type { Handle } from '../../../db/tenant.ts';
import type { Actor, Language } from '../../domain/actor.ts';
import { sayText, type Text } from '../../domain/text/catalogue.ts';
import { HELP_NOTES } from '../../domain/text/manifests.ts';
import type { InstantWindow } from '../../domain/trip-windows.ts';
import { listPromises } from '../booking/booking-read-model.ts';
import { listStopsOfRuns, type StopRow } from '../plans/plans-read-model.ts';
import {
  findManifestById,
  findNewestManifest,
  findShiftFacts,
  listNewestManifests,
  type ManifestRecord,
} from './manifest-repository.ts';
import { findStopEvent, type StopEventRecord } from './stop-event-repository.ts';

export type { ManifestRecord } from './manifest-repository.ts';
export { listEventsOfShifts, listEventsOfTrips, type StopEventRecord } from './stop-event-repository.ts';

export interface ManifestStop {
  readonly stopId: string;
  /** Position with a check letter, for entry from paper. */
  readonly code: string;
  readonly kind: StopRow['kind'];
  readonly placeId: string;
  readonly tripId: string | null;
  readonly riderName: string | null;
  readonly phone: string | null;
  readonly partySize: number;
  readonly wheelchairs: number;
  readonly helpNotes: readonly string[];
  readonly scheduledArrivalAt: Date;
  readonly scheduledBeginAt: Date;
  readonly scheduledDepartureAt: Date;
  readonly promisedPickup: InstantWindow | null;
  readonly seatsAboard: number;
  readonly wheelchairsAboard: number;
  readonly metresFromPrevious: number;
}

/** Trips that stay on the list: whoever cancelled after publishing is no longer shown. */
const SHOWN_STATES: readonly string[] = ['published', 'on_board', 'completed', 'no_show', 'missed'];

/** The newest of each shift of the date; a driver's own only. */
export function listManifestsFor(tx: Handle, actor: Actor, serviceDate: string): Promise<readonly ManifestRecord[]> {
  return listNewestManifests(tx, serviceDate, actor.role === 'driver' ? (actor.driverId ?? NOBODY) : null);
}

/** Null before publishing, and for a driver whose shift it is not. */
export async function findManifestFor(tx: Handle, actor: Actor, shiftId: string): Promise<ManifestRecord | null> {
  return (await mayReadShift(tx, actor, shiftId)) ? ((await findNewestManifest(tx, shiftId)) ?? null) : null;
}

/** Any number of any shift; a driver finds those of the own shifts. */
export async function findManifestByIdFor(tx: Handle, actor: Actor, id: string): Promise<ManifestRecord | null> {
  const manifest = await findManifestById(tx, id);
  return manifest && (await mayReadShift(tx, actor, manifest.shiftId)) ? manifest : null;
}

/** A driver finds what was recorded on the own shifts. */
export async function findStopEventFor(tx: Handle, actor: Actor, id: string): Promise<StopEventRecord | null> {
  const event = await findStopEvent(tx, id);
  return event && (await mayReadShift(tx, actor, event.shiftId)) ? event : null;
}

async function mayReadShift(tx: Handle, actor: Actor, shiftId: string): Promise<boolean> {
  const shift = await findShiftFacts(tx, shiftId);
  return shift !== undefined && (actor.role !== 'driver' || shift.driverId === actor.driverId);
}

/** A driver's account without a driver sees nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** In order; whoever is no longer carried is left out, and the numbers aboard are counted without them. */
export async function listManifestStops(
  tx: Handle,
  manifest: Pick<ManifestRecord, 'runId' | 'number'>,
  language: Language,
): Promise<readonly ManifestStop[]> {
  if (!manifest.runId) return [];
  const stops = await listStopsOfRuns(tx, [manifest.runId]);
  const tripIds = [...new Set(stops.flatMap((stop) => (stop.tripId ? [stop.tripId] : [])))];
  const riders = await mapCarried(tx, tripIds, language);
  const promises = new Map((await listPromises(tx, tripIds)).map((promise) => [promise.tripId, promise.pickup]));
  let seats = 0;
  let wheelchairs = 0;
  // A leg to a stop that fell out is driven on to the next one; its metres are an estimate from then on.
  let carriedMetres = 0;
  const shown: ManifestStop[] = [];
  for (const stop of stops) {
    const rider = stop.tripId ? riders.get(stop.tripId) : undefined;
    carriedMetres += stop.metresFromPrevious;
    if (stop.tripId && !rider) continue;
    const sign = stop.kind === 'pickup' ? 1 : -1;
    if (rider) {
      seats += sign * rider.seats;
      wheelchairs += sign * rider.wheelchairs;
    }
    shown.push({
      stopId: stop.id,
      code: toStopCode(stop.position, manifest.number),
      kind: stop.kind,
      placeId: stop.placeId,
      tripId: stop.tripId,
      riderName: rider?.name ?? null,
      phone: rider?.phone ?? null,
      partySize: rider ? rider.seats + rider.wheelchairs : 0,
      wheelchairs: rider?.wheelchairs ?? 0,
      helpNotes: rider?.helpNotes ?? [],
      scheduledArrivalAt: stop.scheduledArrivalAt,
      scheduledBeginAt: stop.scheduledBeginAt,
      scheduledDepartureAt: stop.scheduledDepartureAt,
      promisedPickup: stop.tripId ? (promises.get(stop.tripId) ?? null) : null,
      seatsAboard: seats,
      wheelchairsAboard: wheelchairs,
      metresFromPrevious: carriedMetres,
    });
    carriedMetres = 0;
  }
  return shown;
}

const CHECK_LETTERS = 'ACEHKMPRT';

/** The letter tells a mistyped position, and a code read from the paper of an older number. */
export function toStopCode(position: number, manifestNumber: number): string {
  return `${position}${CHECK_LETTERS[(position * 5 + manifestNumber) % CHECK_LETTERS.length] ?? 'A'}`;
}

interface Carried {
  readonly name: string;
  readonly phone: string | null;
  readonly seats: number;
  readonly wheelchairs: number;
  readonly helpNotes: readonly string[];
}

async function mapCarried(
  tx: Handle,
  tripIds: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Carried>> {
  if (tripIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('trip as t')
    .innerJoin('rider as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.rider_id'),
    )
    .innerJoin('trip_request as r', (join) =>
      join.onRef('r.consortium_id', '=', 't.consortium_id').onRef('r.id', '=', 't.request_id'),
    )
    .leftJoin('rider_mobility as m', (join) =>
      join.onRef('m.consortium_id', '=', 't.consortium_id').onRef('m.rider_id', '=', 't.rider_id'),
    )
    .select([
      't.id',
      't.state',
      't.seats',
      't.wheelchairs',
      'q.family_name',
      'q.given_name',
      'q.phone',
      'q.driver_note',
    ])
    .select(['r.child_seats as childSeats', 'm.walker', 'm.guide_dog', 'm.attendant', 'm.extra_boarding_seconds'])
    .where('t.id', 'in', tripIds)
    .execute();
  return new Map(
    rows
      .filter((row) => SHOWN_STATES.includes(row.state))
      .map((row) => [
        row.id,
        {
          name: `${row.family_name} ${row.given_name}`,
          phone: row.phone,
          seats: row.seats,
          wheelchairs: row.wheelchairs,
          helpNotes: toHelpNotes(row, language),
        },
      ]),
  );
}

interface Needs {
  readonly wheelchairs: number;
  readonly childSeats: number;
  readonly walker: boolean | null;
  readonly guide_dog: boolean | null;
  readonly attendant: boolean | null;
  readonly extra_boarding_seconds: number | null;
  readonly driver_note: string;
}

/** What the driver must do, never why: no diagnosis reaches the vehicle. */
function toHelpNotes(needs: Needs, language: Language): readonly string[] {
  const notes: (readonly [boolean, Text])[] = [
    [needs.wheelchairs > 0, HELP_NOTES.wheelchair],
    [needs.walker === true, HELP_NOTES.walker],
    [needs.guide_dog === true, HELP_NOTES.guide_dog],
    [needs.attendant === true, HELP_NOTES.attendant],
    [needs.childSeats > 0, HELP_NOTES.child_seat],
    [(needs.extra_boarding_seconds ?? 0) > 0, HELP_NOTES.slow_boarding],
  ];
  const said = notes.filter(([holds]) => holds).map(([, text]) => sayText(text, language, { count: needs.childSeats }));
  return needs.driver_note === '' ? said : [...said, needs.driver_note];
}
