/**
 * A day's records as the solver's problem: seconds from the midnight of the service date, metres, forints. The solver's vehicle is a
 * shift, its request a trip.
 */
import type { Load, Problem, Request, Vehicle } from '../../solver/index.ts';
import { secondsBetween, startOfDay } from '../domain/local-time.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import type { TravelService } from '../travel/travel.ts';
import { availableShifts, silentEndedShifts } from './available-shifts.ts';
import type { Day, DayShift, DayTrip, PlanningWishes } from './day.ts';
import { type EffectiveWindows, toEffectiveWindows } from './effective-windows.ts';
import { presumeDriven } from './presume-driven.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { rescueStranded } from './stranded.ts';
import { loadTravelTable, rowOfPlace, type TravelTable } from './travel-table.ts';
import type { Unserved } from './unserved-reasons.ts';

/** What leaving a trip out weighs, against one that was only asked for: a word given, and a place on a driver's list. */
const PROMISED_WEIGHT = 20;
const PUBLISHED_WEIGHT = 10;

export interface BuiltProblem {
  readonly problem: Problem;
  readonly table: TravelTable;
  /** Second 0. */
  readonly midnight: Date;
  readonly shifts: ReadonlyMap<string, DayShift>;
  readonly trips: ReadonlyMap<string, DayTrip>;
  readonly windows: ReadonlyMap<string, EffectiveWindows>;
  /** Trips that no search can serve, told before it begins. */
  readonly hopeless: readonly Unserved[];
  /** Shifts that take nobody new. */
  readonly closedShiftIds: ReadonlySet<string>;
}

/** The day as the solver's problem, in seconds from its midnight, metres and forints. Asks for the travel times of all its places. */
export async function buildProblem(day: Day, wishes: PlanningWishes, travel: TravelService): Promise<BuiltProblem> {
  return buildProblemOn(await loadTravelTable(travel, day.places, day), day, wishes);
}

/** As buildProblem, with travel times that are there already: rows for all places of the day, others beside them do no harm. */
export function buildProblemOn(table: TravelTable, asked: Day, wishes: PlanningWishes): BuiltProblem {
  const day = rescueStranded(presumeDriven(asked, wishes.fromAt), wishes.fromAt);
  const midnight = startOfDay(day.serviceDate, day.zone);
  const shifts = availableShifts(day, wishes.fromAt);
  const windows = toEffectiveWindows(day.trips, wishes.fromAt);
  const ended = silentEndedShifts(day, wishes.fromAt);
  const { trips, hopeless } = sortOutHopeless(day, windows, toIds(shifts), toIds(ended));
  const held = reconcile({ ...day, shifts: [...shifts, ...ended], trips }, wishes, midnight);
  const context: Context = { day, wishes, table, midnight, windows, held, shifts };
  const frozenShifts = new Set(held.frozen.map((route) => route.vehicle));
  const driving = [...shifts, ...ended.filter((shift) => frozenShifts.has(shift.id))];
  return {
    problem: {
      name: day.serviceDate,
      travel: table.travel,
      vehicles: driving.map((shift) => toVehicle(shift, context, frozenShifts.has(shift.id))),
      requests: trips.map((trip) => toRequest(trip, context)),
      riders: {
        perExcessSecond: day.policy.excessMinuteForint / 60,
        perIdleSecond: day.policy.idleMinuteForint / 60,
      },
      frozen: held.frozen,
      initial: held.initial,
      stability: { perMovedRequest: wishes.stabilityForint },
    },
    table,
    midnight,
    shifts: new Map(driving.map((shift) => [shift.id, shift])),
    trips: new Map(trips.map((trip) => [trip.id, trip])),
    windows,
    hopeless,
    closedShiftIds: held.closedShiftIds,
  };
}

interface Context {
  readonly day: Day;
  readonly wishes: PlanningWishes;
  readonly table: TravelTable;
  readonly midnight: Date;
  readonly windows: ReadonlyMap<string, EffectiveWindows>;
  readonly held: Reconciled;
  /** That can still drive. */
  readonly shifts: readonly DayShift[];
}

/** Whose window is over, and who sits in a vehicle that is out: the solver has no way to say either. */
function sortOutHopeless(
  day: Day,
  windows: ReadonlyMap<string, EffectiveWindows>,
  drivable: ReadonlySet<string>,
  ended: ReadonlySet<string>,
): { readonly trips: readonly DayTrip[]; readonly hopeless: readonly Unserved[] } {
  const runOf = new Map(day.base?.runs.flatMap((run) => run.stops.map((s) => [s.tripId, run.shiftId] as const)) ?? []);
  const trips: DayTrip[] = [];
  const hopeless: Unserved[] = [];
  for (const trip of day.trips) {
    const window = windows.get(trip.id);
    const shiftId = runOf.get(trip.id);
    const late = window && !trip.boardedAt ? secondsBetween(window.pickup.latest, window.pickup.earliest) : 0;
    if (trip.boardedAt && !trip.alightedAt && !(shiftId && drivable.has(shiftId))) {
      hopeless.push(unserved(trip, 'NO_VEHICLE', null));
    } else if (late > 0 || (window && window.dropoff.latest < window.dropoff.earliest)) {
      hopeless.push(unserved(trip, 'WINDOW_CLASH', Math.ceil(Math.max(late, 60) / 60)));
    } else if (!trip.alightedAt || (shiftId && (drivable.has(shiftId) || ended.has(shiftId)))) {
      trips.push(trip);
    }
  }
  return { trips, hopeless };
}

function toIds(shifts: readonly DayShift[]): ReadonlySet<string> {
  return new Set(shifts.map((shift) => shift.id));
}

function unserved(trip: DayTrip, reason: Unserved['reason'], shortfallMinutes: number | null): Unserved {
  return { tripId: trip.id, reason, shortfallMinutes, shortfallPlaces: null, replanned: true, detail: '' };
}

function toVehicle(shift: DayShift, context: Context, isUnderWay: boolean): Vehicle {
  const { midnight, table, day } = context;
  const seconds = (at: Date) => secondsBetween(midnight, at);
  // A run under way began when it began: its shift is not cut to the rest of the day.
  const startAt = isUnderWay ? (day.shifts.find((s) => s.id === shift.id)?.startAt ?? shift.startAt) : shift.startAt;
  return {
    id: shift.id,
    start: rowOfPlace(table, shift.startPlaceId),
    end: shift.endPlaceId === null ? null : rowOfPlace(table, shift.endPlaceId),
    layouts: shift.layouts.map((layout) => toLoad(layout.seats, layout.wheelchairPlaces)),
    features: shift.features,
    shift: { start: seconds(startAt), end: seconds(shift.endAt), maxDuration: shift.maxDurationSeconds },
    breaks: shift.breaks.map((rule) => ({
      earliest: seconds(rule.earliestAt),
      latest: seconds(rule.latestAt),
      duration: rule.durationSeconds,
    })),
    cost: {
      fixed: shift.costFixedForint,
      perMetre: shift.costPerKmForint / 1000,
      perSecond: shift.costPerHourForint / 3600,
    },
  };
}

function toLoad(seats: number, wheelchairs: number): Load {
  return wheelchairs > 0 ? { seat: seats, wheelchair: wheelchairs } : { seat: seats };
}

function toRequest(trip: DayTrip, context: Context): Request {
  const window = context.windows.get(trip.id) ?? { pickup: trip.requestedPickup, dropoff: trip.requestedDropoff };
  const seconds = ({ earliest, latest }: InstantWindow) =>
    [secondsBetween(context.midnight, earliest), secondsBetween(context.midnight, latest)] as const;
  return {
    id: trip.id,
    pickup: {
      location: rowOfPlace(context.table, trip.fromPlaceId),
      window: seconds(window.pickup),
      service: trip.boardingSeconds,
    },
    dropoff: {
      location: rowOfPlace(context.table, trip.toPlaceId),
      window: seconds(window.dropoff),
      service: trip.alightingSeconds,
    },
    load: toLoad(trip.seats, trip.wheelchairs),
    requires: trip.requiredFeatures,
    vehicles: allowedShifts(trip, context),
    // Whoever is aboard is brought there, however long it has become.
    maxRideTime: trip.boardedAt ? null : trip.longestRideSeconds,
    penalty: penaltyOf(trip, context),
  };
}

function allowedShifts(trip: DayTrip, context: Context): readonly string[] | null {
  const { held, day, shifts } = context;
  const tied = held.tiedTo.get(trip.id);
  if (tied) return [tied];
  const lock = day.locks.find((l) => l.kind === 'trip' && l.tripId === trip.id);
  if (lock && shifts.some((shift) => shift.id === lock.shiftId)) return [lock.shiftId];
  if (held.closedShiftIds.size === 0) return null;
  return shifts.map((shift) => shift.id).filter((id) => !held.closedShiftIds.has(id));
}

function penaltyOf(trip: DayTrip, { day, held }: Context): number | null {
  if (held.tiedTo.has(trip.id)) return null;
  const { unservedForint } = day.policy;
  // Still under way and in no vehicle that drives: waiting at the roadside.
  if (trip.promise || trip.state === 'on_board') return unservedForint * PROMISED_WEIGHT;
  return trip.state === 'published' ? unservedForint * PUBLISHED_WEIGHT : unservedForint;
}
