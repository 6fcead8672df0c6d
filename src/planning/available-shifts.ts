/** What is left of the shifts after breakdowns, absent drivers and the part of the day that is over. */
import { latestOf } from '../domain/local-time.ts';
import type { Day, DayDisruption, DayShift } from './day.ts';

/** Shifts that can still drive, cut to when they can. A shift cut at its end stays where it broke down: it has no way home. */
export function availableShifts(day: Day, fromAt: Date | null): readonly DayShift[] {
  return day.shifts.flatMap((shift) => {
    const cut = day.disruptions.filter((d) => concerns(d, shift)).reduce<DayShift | null>(cutOut, shift);
    if (!cut) return [];
    const startAt = fromAt ? latestOf(cut.startAt, fromAt) : cut.startAt;
    return startAt < cut.endAt ? [{ ...cut, startAt }] : [];
  });
}

/** Whether it drives no more from then on; null: the whole day is open. */
export function hasEnded(shift: DayShift, fromAt: Date | null): boolean {
  return fromAt !== null && shift.endAt <= fromAt;
}

/**
 * Shifts that have ended and whose driver recorded nothing: what the plan has them drive stays in the plan, as nobody knows better. One cut
 * short has no way home.
 */
export function silentEndedShifts(day: Day, fromAt: Date | null): readonly DayShift[] {
  const asked = new Map(day.shifts.map((shift) => [shift.id, shift]));
  return availableShifts(day, null)
    .filter((shift) => hasEnded(shift, fromAt) && !day.recordedShifts.has(shift.id))
    .map((shift) => (shift.endAt === asked.get(shift.id)?.endAt ? shift : { ...shift, endPlaceId: null }));
}

/** Whether it takes the shift's vehicle or its driver, at whatever time. */
export function concerns(disruption: DayDisruption, shift: DayShift): boolean {
  return disruption.vehicleId === shift.vehicleId || disruption.driverId === shift.driverId;
}

/** Keeps the longer of what lies before and after. */
function cutOut(shift: DayShift | null, gone: DayDisruption): DayShift | null {
  if (!shift || gone.toAt <= shift.startAt || gone.fromAt >= shift.endAt) return shift;
  const before = gone.fromAt.getTime() - shift.startAt.getTime();
  const after = shift.endAt.getTime() - gone.toAt.getTime();
  if (before <= 0 && after <= 0) return null;
  if (after > before) return { ...shift, startAt: gone.toAt };
  return { ...shift, endAt: gone.fromAt, endPlaceId: gone.vehicleId ? null : shift.endPlaceId };
}
