/**
 * The live state of a service date, open for questions: the plan in force (or what stands in for it), with every promise that it does
 * not carry yet put in first. Promises are hard windows; whoever was only asked for, and the returns that wait for a call, keep their
 * room as long as nobody needs it for a promise ("soft").
 */
import { type InitialRoute, type OpenDay, openDay, type Request, type Solution } from '../../solver/index.ts';
import { addSeconds, earliestOf, latestOf, secondsBetween } from '../domain/local-time.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import { type BuiltProblem, buildProblemOn } from './build-problem.ts';
import type { BasePlan, Day, DayTrip } from './day.ts';
import { type EffectiveWindows, toEffectiveWindows } from './effective-windows.ts';
import { rowOfPlace, type TravelTable } from './travel-table.ts';

export interface LiveDay {
  readonly day: Day;
  readonly built: BuiltProblem;
  readonly table: TravelTable;
  /** What lies before is past; null: the whole day is open. */
  readonly fromAt: Date | null;
  /** Everybody has a place: those who were promised, those who asked, and those who will call. */
  readonly reserved: OpenDay;
  /** Only what is planned and promised has a place. */
  readonly firm: OpenDay;
  /** Promised trips for which there is no place: a later plan was published without them, or a vehicle is out. */
  readonly unplaced: readonly string[];
  /** Who found no room beside the others, though only asked for: not looked at again while the day is carried on. */
  readonly leftOut: ReadonlySet<string>;
}

/** The order in which every shift carries its trips, as it is kept between two promises. */
export interface LiveOrder {
  readonly shiftId: string;
  readonly stops: readonly LiveStop[];
}

export interface LiveStop {
  readonly tripId: string;
  readonly kind: 'pickup' | 'dropoff';
  readonly placeId: string;
}

/** How long after its outbound a return that waits for a call is expected. */
const WILL_CALL_FROM_SECONDS = 30 * 60;
const WILL_CALL_TO_SECONDS = 150 * 60;

/**
 * @param day with `base`: the published plan, a draft, or kept orders (toBasePlan)
 * @param table with rows for all places of the day
 * @param before the day as it was open before: whoever had room there keeps it, instead of being looked for anew
 */
export function openLiveDay(day: Day, table: TravelTable, fromAt: Date | null, before?: LiveDay): LiveDay {
  const built = buildProblemOn(table, day, { stabilityForint: 0, onlyShiftIds: null, fromAt });
  const soft = listSoft(day, built, fromAt);
  const { firm, unplaced } = openFirm(built, soft);
  const isPlaced = new Set(listPlaced(firm));
  const asked = [...built.trips.values()].filter((trip) => !isPlaced.has(trip.id) && !trip.promise && !trip.alightedAt);
  const opened = { day, built, table, fromAt, firm, unplaced };
  if (soft.length === 0 && asked.length === 0) return { ...opened, reserved: firm, leftOut: new Set() };
  // Ids are in the order of entry: first come, first served.
  const waiting = [...asked.map(({ id }) => id).sort(), ...soft.map(({ id }) => id)];
  return { ...opened, ...openReserved(firm, waiting, before) };
}

/** @param waiting who gets what is left, in this order */
function openReserved(firm: OpenDay, waiting: readonly string[], before: LiveDay | undefined) {
  const isWaiting = new Set(waiting);
  const carried = before ? carryOn(firm.listOrders(), before.reserved.listOrders(), isWaiting) : [];
  let reserved = firm.fork(carried);
  const isCarried = reserved.listBroken().length === 0;
  if (!isCarried) reserved = firm.fork([]);
  const isPlaced = new Set(listPlaced(reserved));
  const leftOut = new Set(isCarried ? waiting.filter((id) => before?.leftOut.has(id)) : []);
  for (const id of waiting) if (!isPlaced.has(id) && !leftOut.has(id) && !reserved.include(id)) leftOut.add(id);
  return { reserved, leftOut };
}

/** Runs whose firm part is as it was keep those who wait, too. @returns those that differ from the firm ones */
function carryOn(
  firm: readonly InitialRoute[],
  before: readonly InitialRoute[],
  isWaiting: ReadonlySet<string>,
): readonly InitialRoute[] {
  const now = new Map(firm.map((route) => [route.vehicle, route.stops]));
  const text = (stops: InitialRoute['stops']) => stops.map(({ request, kind }) => `${kind} ${request}`).join();
  return before.flatMap((route) => {
    const stops = route.stops.filter(({ request }) => isWaiting.has(request) || isIn(now.get(route.vehicle), request));
    const own = stops.filter(({ request }) => !isWaiting.has(request));
    const isKept = own.length < stops.length && text(own) === text(now.get(route.vehicle) ?? []);
    return isKept ? [{ vehicle: route.vehicle, stops }] : [];
  });
}

function isIn(stops: InitialRoute['stops'] | undefined, request: string): boolean {
  return stops?.some((stop) => stop.request === request) ?? false;
}

interface Firm {
  readonly firm: OpenDay;
  readonly unplaced: readonly string[];
}

/**
 * The plan that the problem starts from, and every promise that it lacks at its cheapest place.
 * @param soft known to the problem as well, but without a place: the day with them is forked off this one
 */
function openFirm(built: BuiltProblem, soft: readonly Request[]): Firm {
  const initial = built.problem.initial ?? [];
  const requests = [...built.problem.requests, ...soft];
  let firm = openDay({ ...built.problem, requests, initial: null, stability: null }, initial);
  const broken = firm.listBroken();
  // Something has changed under the run (a ride, a road, a shift): its trips are put in anew, those promised first.
  if (broken.length > 0) firm = firm.fork(broken.map((vehicle) => ({ vehicle, stops: [] })));
  const wasPlanned = new Set(initial.flatMap((route) => route.stops.map((stop) => stop.request)));
  const isPlaced = new Set(listPlaced(firm));
  const open = [...built.trips.values()].filter((trip) => !isPlaced.has(trip.id));
  const pickupOf = (trip: DayTrip) => (trip.promise?.pickup ?? trip.requestedPickup).latest.getTime();
  const promised = open.filter((trip) => trip.promise).sort((a, b) => pickupOf(a) - pickupOf(b));
  const unplaced = promised.filter((trip) => !firm.include(trip.id)).map((trip) => trip.id);
  for (const trip of open) if (!trip.promise && wasPlanned.has(trip.id)) firm.include(trip.id);
  return { firm, unplaced };
}

function listPlaced(open: OpenDay): readonly string[] {
  return open.listOrders().flatMap((route) => route.stops.map((stop) => stop.request));
}

function listSoft(day: Day, built: BuiltProblem, fromAt: Date | null): readonly Request[] {
  const outbounds = new Map(day.trips.filter((t) => t.leg === 'outbound').map((t) => [t.requestId, t]));
  return (day.willCalls ?? []).flatMap((trip) => {
    const outbound = outbounds.get(trip.requestId);
    const doneAt = outbound?.alightedAt ?? outbound?.promise?.arrivalLatest ?? outbound?.requestedDropoff.latest;
    if (!doneAt) return [];
    const earliest = latestOf(
      addSeconds(doneAt, WILL_CALL_FROM_SECONDS),
      trip.requestedPickup.earliest,
      fromAt ?? doneAt,
    );
    const latest = earliestOf(addSeconds(doneAt, WILL_CALL_TO_SECONDS), trip.requestedPickup.latest);
    if (latest < earliest) return [];
    const windows = { pickup: { earliest, latest }, dropoff: { ...trip.requestedDropoff, earliest } };
    return [toQuestion(trip, windows, built)];
  });
}

/** A trip as a question to the day: its places must be rows of the table. */
export function toQuestion(trip: DayTrip, windows: EffectiveWindows, built: BuiltProblem): Request {
  const seconds = ({ earliest, latest }: InstantWindow) =>
    [secondsBetween(built.midnight, earliest), secondsBetween(built.midnight, latest)] as const;
  const { closedShiftIds } = built;
  return {
    id: trip.id,
    pickup: {
      location: rowOfPlace(built.table, trip.fromPlaceId),
      window: seconds(windows.pickup),
      service: trip.boardingSeconds,
    },
    dropoff: {
      location: rowOfPlace(built.table, trip.toPlaceId),
      window: seconds(windows.dropoff),
      service: trip.alightingSeconds,
    },
    load: trip.wheelchairs > 0 ? { seat: trip.seats, wheelchair: trip.wheelchairs } : { seat: trip.seats },
    requires: trip.requiredFeatures,
    vehicles: closedShiftIds.size === 0 ? null : [...built.shifts.keys()].filter((id) => !closedShiftIds.has(id)),
    maxRideTime: trip.longestRideSeconds,
    penalty: null,
  };
}

/** Windows of trips that are asked about together: in order of the legs, and not before now. */
export function windowsOf(trips: readonly DayTrip[], fromAt: Date | null): ReadonlyMap<string, EffectiveWindows> {
  return toEffectiveWindows(trips, fromAt);
}

/** The day without some requests' trips: whoever changes a ride does not stand in its own way. */
export function withoutRequests(day: Day, requestIds: ReadonlySet<string>): Day {
  const isKept = (trip: DayTrip) => !requestIds.has(trip.requestId);
  return { ...day, trips: day.trips.filter(isKept), willCalls: (day.willCalls ?? []).filter(isKept) };
}

/** The day with further trips in given orders of the shifts concerned. */
export function withTrips(day: Day, trips: readonly DayTrip[], orders: readonly LiveOrder[]): Day {
  const ids = new Set(trips.map((trip) => trip.id));
  const concerned = new Map(orders.map((order) => [order.shiftId, order]));
  const base = day.base ?? { id: '', runs: [] };
  const known = new Map(base.runs.flatMap((run) => run.stops.map((stop) => [`${stop.kind} ${stop.tripId}`, stop])));
  const changed = toBasePlan(base.id, orders, day).runs.map((run) => ({
    ...run,
    startAt: base.runs.find((old) => old.shiftId === run.shiftId)?.startAt ?? run.startAt,
    stops: run.stops.map((stop) => (ids.has(stop.tripId) ? stop : (known.get(`${stop.kind} ${stop.tripId}`) ?? stop))),
  }));
  const others = base.runs
    .filter((run) => !concerned.has(run.shiftId))
    .map((run) => ({ ...run, stops: run.stops.filter((stop) => !ids.has(stop.tripId)) }));
  const runs = [...others, ...changed];
  return { ...day, trips: [...day.trips.filter((trip) => !ids.has(trip.id)), ...trips], base: { ...base, runs } };
}

/** Kept orders as a plan to build on. Nothing of it counts as driven, because nobody was told to drive it. */
export function toBasePlan(id: string, orders: readonly LiveOrder[], day: Pick<Day, 'shifts'>): BasePlan {
  const shifts = new Map(day.shifts.map((shift) => [shift.id, shift]));
  const never = new Date(8.64e15);
  return {
    id,
    runs: orders.flatMap(({ shiftId, stops }) => {
      const shift = shifts.get(shiftId);
      if (!shift) return [];
      return [
        { shiftId, startAt: shift.startAt, stops: stops.map((s) => ({ ...s, beginAt: never, departureAt: never })) },
      ];
    }),
  };
}

/** The orders of the firm day, to be kept. */
export function toLiveOrders(live: Pick<LiveDay, 'firm' | 'built'>): readonly LiveOrder[] {
  return live.firm.listOrders().map((route) => ({
    shiftId: route.vehicle,
    stops: route.stops.flatMap(({ request, kind }): readonly LiveStop[] => {
      const trip = live.built.trips.get(request);
      if (!trip) return [];
      return [{ tripId: request, kind, placeId: kind === 'pickup' ? trip.fromPlaceId : trip.toPlaceId }];
    }),
  }));
}

/** The firm day as a solution, to be checked and stored. */
export function toSolution({ firm, built }: Pick<LiveDay, 'firm' | 'built'>): Solution {
  const written = firm.writeRoutes();
  const isServed = new Set(written.flatMap(({ route }) => route.stops.map((stop) => stop.request)));
  const left = built.problem.requests.filter((request) => !isServed.has(request.id));
  const reason = { code: 'COST' as const, shortfall: null, detail: 'asked for, not planned yet' };
  return {
    cost: sum(written.map(({ cost }) => cost)) + sum(left.map((request) => request.penalty ?? 0)),
    routes: written.map(({ route }) => route),
    unserved: left.map((request) => ({ request: request.id, reason })),
    search: { iterations: 0, seconds: 0, seed: 0, threads: 1, bound: null },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
