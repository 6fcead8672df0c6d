/**
 * On a shift whose driver recorded nothing the plan is the best knowledge of what was driven: up to now, but for the time when its
 * vehicle was broken or its driver absent. Whoever boarded and alighted by then counts as if it had been recorded: nobody is carried
 * twice, nor called without cause.
 */
import { addSeconds, latestOf } from '../domain/local-time.ts';
import { availableShifts, concerns } from './available-shifts.ts';
import type { BaseStop, Day, DayShift, DayTrip } from './day.ts';

/**
 * The day with boardings and alightings of silent shifts filled in from its base plan; what was recorded stays. A trip that has changed
 * its places since is not touched.
 *
 * @param now null: the day has not begun, and nothing was driven
 */
export function presumeDriven(day: Day, now: Date | null): Day {
  const silent = (day.base?.runs ?? []).filter((run) => !day.recordedShifts.has(run.shiftId));
  if (now === null || silent.length === 0) return day;
  const left = new Map(availableShifts(day, null).map((shift) => [shift.id, shift]));
  const driven = new Map<string, BaseStop>();
  for (const run of silent) {
    const shift = day.shifts.find(({ id }) => id === run.shiftId);
    if (!shift) continue;
    const hidden = hiddenSpans(day, shift, left.get(shift.id));
    for (const stop of run.stops) {
      const { departureAt: at } = stop;
      if (at > now || hidden.some(({ fromAt, toAt }) => at > fromAt && at <= toAt)) continue;
      driven.set(`${stop.kind} ${stop.tripId}`, stop);
    }
  }
  const strandedAt = new Map(day.aboard?.map(({ tripId, placeId }) => [tripId, placeId]) ?? []);
  return { ...day, trips: day.trips.map((trip) => toDriven(trip, driven, strandedAt.get(trip.id))) };
}

/** When vehicle or driver were out: where the shift does not go on after it (`left`), to its end. */
function hiddenSpans(day: Day, shift: DayShift, left: DayShift | undefined) {
  return day.disruptions
    .filter((one) => concerns(one, shift) && one.fromAt < shift.endAt && one.toAt > shift.startAt)
    .map(({ fromAt, toAt }) => ({ fromAt, toAt: left && left.endAt > fromAt ? toAt : latestOf(toAt, shift.endAt) }));
}

function toDriven(trip: DayTrip, driven: ReadonlyMap<string, BaseStop>, strandedAt: string | undefined): DayTrip {
  const up = driven.get(`pickup ${trip.id}`);
  if (trip.boardedAt || !up || (up.placeId !== trip.fromPlaceId && up.placeId !== strandedAt)) return trip;
  const off = driven.get(`dropoff ${trip.id}`);
  return {
    ...trip,
    // As a driver records it: when the party is aboard, and off.
    boardedAt: addSeconds(up.beginAt, trip.boardingSeconds),
    alightedAt: off?.placeId === trip.toPlaceId ? addSeconds(off.beginAt, trip.alightingSeconds) : trip.alightedAt,
  };
}
