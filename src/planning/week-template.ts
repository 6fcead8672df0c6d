/**
 * Week-stable planning: a template of the week is planned first, from standing orders only, and the days' demand goes into it.
 *
 * A regular ride is one leg of one standing order within one week. The template gives it a pickup time, a vehicle and a driver; a day's
 * problem then bounds its pickup to that time ± half of what the policy lets it move, prefers that vehicle and driver, and starts the
 * search from the template's order. Whoever cannot be carried so is set free again: a stable time is a wish, being carried is not.
 */
import type {
  InitialRoute,
  Preference,
  Problem,
  Request,
  Solution,
  StopReference,
  TimeWindow,
} from '../../solver/index.ts';
import { addSeconds, secondsBetween, startOfDay } from '../domain/local-time.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import type { BuiltProblem } from './build-problem.ts';
import type { Day, DayShift, DayTrip } from './day.ts';

/** A day of the week with its regular rides: by trip, a key that is the same on every day of the week. */
export interface WeekDay {
  readonly day: Day;
  readonly keyOf: ReadonlyMap<string, string>;
}

export interface TemplateRide {
  readonly key: string;
  /** From the midnight of the service date to the beginning of boarding. */
  readonly pickupSeconds: number;
  readonly vehicleId: string;
  readonly driverId: string;
  /** Tells apart two shifts of one driver with one vehicle. */
  readonly shiftStartSeconds: number;
}

export interface WeekTemplate {
  readonly rides: readonly TemplateRide[];
  /** Orders of stops by shift of the template: where a day's search starts. */
  readonly routes: readonly TemplateRoute[];
}

export interface TemplateRoute {
  readonly vehicleId: string;
  readonly driverId: string;
  readonly shiftStartSeconds: number;
  readonly stops: readonly { readonly key: string; readonly kind: 'pickup' | 'dropoff' }[];
}

/** Of one order and leg; weeks are told apart by their templates. */
export function regularKey(standingOrderId: string, leg: 'outbound' | 'return'): string {
  return `${standingOrderId} ${leg}`;
}

/**
 * The week as one day: the shifts of its fullest day, every regular ride once. A ride that is not asked for on that day comes from the
 * day on which it is. Null when the week has no regular ride.
 */
export function toTemplateDay(days: readonly WeekDay[]): WeekDay | null {
  const fullest = [...days].sort((a, b) => b.keyOf.size - a.keyOf.size)[0];
  if (!fullest || fullest.keyOf.size === 0) return null;
  const { day } = fullest;
  const midnight = startOfDay(day.serviceDate, day.zone);
  const trips: DayTrip[] = [];
  const keyOf = new Map<string, string>();
  const known = new Set<string>();
  const places = new Map(days.flatMap((one) => one.day.places.map((place) => [place.id, place] as const)));
  for (const other of [fullest, ...days]) {
    const shift = secondsBetween(startOfDay(other.day.serviceDate, other.day.zone), midnight);
    for (const trip of other.day.trips) {
      const key = other.keyOf.get(trip.id);
      if (key === undefined || known.has(key)) continue;
      known.add(key);
      keyOf.set(trip.id, key);
      trips.push(asAsked(trip, shift));
    }
  }
  const template = { ...day, trips, places: [...places.values()], locks: [], disruptions: [], base: null };
  return { day: { ...template, recordedShifts: new Set() }, keyOf };
}

/** Before any promise or ride, moved to the day of the template. */
function asAsked(trip: DayTrip, seconds: number): DayTrip {
  const move = (window: InstantWindow): InstantWindow => ({
    earliest: addSeconds(window.earliest, seconds),
    latest: addSeconds(window.latest, seconds),
  });
  return {
    ...trip,
    ...{ state: 'requested', promise: null, boardedAt: null, alightedAt: null },
    ...{ requestedPickup: move(trip.requestedPickup), requestedDropoff: move(trip.requestedDropoff) },
  };
}

/** @param keyOf of the template's day */
export function readTemplate(
  built: Pick<BuiltProblem, 'shifts' | 'midnight'>,
  solution: Solution,
  keyOf: ReadonlyMap<string, string>,
): WeekTemplate {
  const rides: TemplateRide[] = [];
  const routes: TemplateRoute[] = [];
  for (const route of solution.routes) {
    const shift = built.shifts.get(route.vehicle);
    if (!shift) continue;
    const of = {
      ...{ vehicleId: shift.vehicleId, driverId: shift.driverId },
      shiftStartSeconds: secondsBetween(built.midnight, shift.startAt),
    };
    const stops: { key: string; kind: 'pickup' | 'dropoff' }[] = [];
    for (const { request, kind, begin } of route.stops) {
      const key = keyOf.get(request);
      if (key === undefined) continue;
      stops.push({ key, kind });
      if (kind === 'pickup') rides.push({ key, pickupSeconds: Math.round(begin), ...of });
    }
    routes.push({ ...of, stops });
  }
  return { rides, routes };
}

export interface TemplateWishes {
  /** How far a regular rider's pickup may move within a week. */
  readonly stabilitySeconds: number;
  /** What another vehicle or driver than the template's weighs, in forints. */
  readonly otherVehicleForint: number;
  /** Trips that a first search could not carry at their stable time. */
  readonly released?: ReadonlySet<string>;
}

/** The day's problem with the template in it. Trips without a place in the template stay as they are; an existing plan goes before its order. */
export function applyTemplate(
  built: Pick<BuiltProblem, 'problem' | 'shifts' | 'midnight'>,
  keyOf: ReadonlyMap<string, string>,
  template: WeekTemplate,
  wishes: TemplateWishes,
): Problem {
  const { problem } = built;
  const rides = new Map(template.rides.map((ride) => [ride.key, ride]));
  const prefer: Preference[] = [...(problem.prefer ?? [])];
  const requests = problem.requests.map((request): Request => {
    const ride = rides.get(keyOf.get(request.id) ?? '');
    if (!ride || wishes.released?.has(request.id)) return request;
    const shift = findShift(ride, built);
    if (shift && isAllowed(request, shift.id)) {
      prefer.push({ request: request.id, vehicle: shift.id, value: wishes.otherVehicleForint });
    }
    const window = narrow(request.pickup.window, ride.pickupSeconds, wishes.stabilitySeconds / 2);
    return { ...request, pickup: { ...request.pickup, window } };
  });
  const hasPlan = (problem.initial ?? []).length > 0;
  return {
    ...problem,
    requests,
    prefer,
    initial: hasPlan ? (problem.initial ?? []) : toInitial(built, keyOf, template),
  };
}

function isAllowed(request: Request, shiftId: string): boolean {
  return !request.vehicles || request.vehicles.includes(shiftId);
}

/** A window that does not reach the template's time (another time was promised) stays whole. */
function narrow(window: TimeWindow, target: number, half: number): TimeWindow {
  const [earliest, latest] = window;
  const from = Math.max(earliest, target - half);
  const to = Math.min(latest, target + half);
  return from <= to ? [from, to] : window;
}

/** The same driver with the same vehicle, else the same vehicle, else the same driver; of several the one that begins nearest. */
function findShift(
  of: { readonly vehicleId: string; readonly driverId: string; readonly shiftStartSeconds: number },
  { shifts, midnight }: Pick<BuiltProblem, 'shifts' | 'midnight'>,
): DayShift | undefined {
  const distance = (shift: DayShift) => Math.abs(secondsBetween(midnight, shift.startAt) - of.shiftStartSeconds);
  const rank = (shift: DayShift) =>
    (shift.vehicleId === of.vehicleId ? 2 : 0) + (shift.driverId === of.driverId ? 1 : 0);
  const alike = [...shifts.values()].filter((shift) => rank(shift) > 0 && distance(shift) <= MOST_START_DIFFERENCE);
  return alike.sort((a, b) => rank(b) - rank(a) || distance(a) - distance(b))[0];
}

/** A shift that begins hours later is another one. */
const MOST_START_DIFFERENCE = 2 * 3600;

function toInitial(
  built: Pick<BuiltProblem, 'problem' | 'shifts' | 'midnight'>,
  keyOf: ReadonlyMap<string, string>,
  template: WeekTemplate,
): readonly InitialRoute[] {
  const today = new Set(built.problem.requests.map((request) => request.id));
  const tripOf = new Map([...keyOf].filter(([trip]) => today.has(trip)).map(([trip, key]) => [key, trip]));
  const taken = new Set<string>();
  return template.routes.flatMap((route) => {
    const shift = findShift(route, built);
    if (!shift || taken.has(shift.id)) return [];
    taken.add(shift.id);
    const stops = route.stops.flatMap(({ key, kind }): readonly StopReference[] => {
      const request = tripOf.get(key);
      return request === undefined ? [] : [{ request, kind }];
    });
    return stops.length === 0 ? [] : [{ vehicle: shift.id, stops }];
  });
}

/** Regular rides that a plan left out although the template has a time for them: set them free and search again. */
export function listCrowdedOut(
  solution: Solution,
  keyOf: ReadonlyMap<string, string>,
  template: WeekTemplate,
): ReadonlySet<string> {
  const timed = new Set(template.rides.map((ride) => ride.key));
  return new Set(solution.unserved.map((one) => one.request).filter((id) => timed.has(keyOf.get(id) ?? '')));
}
