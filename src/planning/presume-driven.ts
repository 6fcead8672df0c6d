/**
 * On a shift whose driver recorded nothing the plan is the best knowledge of what was driven: up to now, or up to where its vehicle
 * broke down. Whoever boarded and alighted by then counts as if it had been recorded: nobody is carried twice, nor called without cause.
 */
import { addSeconds, earliestOf } from '../domain/local-time.ts';
import type { BaseRun, BaseStop, Day, DayTrip } from './day.ts';

/**
 * The day with boardings and alightings of silent shifts filled in from its base plan; what was recorded stays. A trip that has changed
 * its places since is not touched.
 *
 * @param now null: the day has not begun, and nothing was driven
 */
export function presumeDriven(day: Day, now: Date | null): Day {
  const silent = (day.base?.runs ?? []).filter((run) => !day.shiftsWithEvents.has(run.shiftId));
  if (now === null || silent.length === 0) return day;
  const driven = new Map<string, BaseStop>();
  for (const run of silent) {
    const until = drivenUntil(day, run, now);
    for (const stop of run.stops) if (stop.departureAt <= until) driven.set(`${stop.kind} ${stop.tripId}`, stop);
  }
  const strandedAt = new Map(day.aboard?.map(({ tripId, placeId }) => [tripId, placeId]) ?? []);
  return { ...day, trips: day.trips.map((trip) => toDriven(trip, driven, strandedAt.get(trip.id))) };
}

function drivenUntil(day: Day, { shiftId }: BaseRun, now: Date): Date {
  const shift = day.shifts.find(({ id }) => id === shiftId);
  const stopped = day.disruptions.filter(
    (one) => shift && one.vehicleId === shift.vehicleId && one.fromAt < shift.endAt && one.toAt > shift.startAt,
  );
  return earliestOf(now, ...stopped.map((one) => one.fromAt));
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
