/**
 * Who sat in a vehicle when it broke down waits where it stands: for another vehicle that is a ride like any other, from there and
 * soon. Who that is tells what drivers recorded, and where they recorded nothing the plan (`Day.aboard`).
 */
import { addSeconds, earliestOf, latestOf } from '../domain/local-time.ts';
import { availableShifts } from './available-shifts.ts';
import type { Boarding, Day, DayTrip } from './day.ts';

/** Nobody is left in the road for longer; beyond it the plan says that it has no vehicle, and a dispatcher acts. */
const RESCUE_WITHIN_SECONDS = 3600;
const THERE_WITHIN_SECONDS = 3 * 3600;

/** @param now null: the day has not begun, and nobody is aboard */
export function rescueStranded(day: Day, now: Date | null): Day {
  const aboard = day.aboard ?? [];
  if (now === null || aboard.length === 0) return day;
  const shifts = new Map(availableShifts(day, null).map((shift) => [shift.id, shift]));
  const strandings = new Map<string, Stranding>();
  for (const boarding of aboard) {
    const brokeAt = findBreakdown(day, boarding, now);
    const goesOn = (shifts.get(boarding.shiftId)?.endAt ?? now) > now && shifts.has(boarding.shiftId);
    if (brokeAt && !goesOn) strandings.set(boarding.tripId, { brokeAt, placeId: boarding.placeId, boarding });
  }
  if (strandings.size === 0) return day;
  const trips = day.trips.map((trip) => {
    const stranding = strandings.get(trip.id);
    return stranding ? toRescue(trip, stranding, now) : trip;
  });
  return { ...day, trips };
}

interface Stranding {
  readonly brokeAt: Date;
  readonly placeId: string;
  readonly boarding: Boarding;
}

function findBreakdown(day: Day, { shiftId, boardedAt }: Boarding, now: Date): Date | undefined {
  const vehicleId = day.shifts.find((shift) => shift.id === shiftId)?.vehicleId;
  const broken = day.disruptions.find(
    (one) => one.vehicleId !== null && one.vehicleId === vehicleId && one.fromAt <= now && boardedAt < one.toAt,
  );
  return broken?.fromAt;
}

function toRescue(trip: DayTrip, { brokeAt, placeId, boarding }: Stranding, now: Date): DayTrip {
  // Aboard again, in the vehicle that came: the newest boarding is the other driver's.
  const isRescued = trip.boardedAt !== null && trip.boardedAt > boarding.boardedAt;
  return {
    ...trip,
    fromPlaceId: placeId,
    promise: null,
    boardedAt: isRescued ? trip.boardedAt : null,
    requestedPickup: { earliest: brokeAt, latest: addSeconds(latestOf(brokeAt, now), RESCUE_WITHIN_SECONDS) },
    requestedDropoff: {
      earliest: earliestOf(trip.requestedDropoff.earliest, brokeAt),
      latest: addSeconds(latestOf(trip.requestedDropoff.latest, now), THERE_WITHIN_SECONDS),
    },
  };
}
