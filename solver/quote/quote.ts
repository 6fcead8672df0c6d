/** One request against a day: where it fits and what that costs everybody, or which constraint says no and by how much. */
import { fitsSomeLayout, hasFeatures, isAllowed } from '../evaluation/compile.ts';
import { costOfRoute, writeRoute } from '../evaluation/write-solution.ts';
import type { Reason, ReasonCode, Route } from '../plan.ts';
import type { InitialRoute, Problem, Request, StopReference } from '../problem.ts';
import { QuoteDay, type Spot } from './day.ts';
import { listMoved, type MovedRequest, toBegins } from './moved.ts';
import { type Binding, findBindings } from './relax.ts';

export type { MovedRequest } from './moved.ts';
export type { Binding } from './relax.ts';

export interface Insertion {
  readonly vehicle: string;
  /** The whole order of the vehicle's stops with the request in it, as `initial` and `evaluate` take it. */
  readonly stops: readonly StopReference[];
  /** The vehicle's route with the request in it, in its best times. */
  readonly route: Route;
  readonly addedCost: number;
  readonly addedDistance: number;
  /** Ride time added to others, in all. */
  readonly addedRideTime: number;
  /** Others whose begin moves. */
  readonly moved: readonly MovedRequest[];
  readonly pickupBegin: number;
  readonly dropoffBegin: number;
}

export interface Alternative {
  /** By how much both windows were moved; later is positive. */
  readonly shift: number;
  readonly insertion: Insertion;
}

export type Quote =
  | {
      readonly kind: 'feasible' /** The best of each vehicle, cheapest first. */;
      readonly insertions: readonly Insertion[];
    }
  | {
      readonly kind: 'infeasible';
      readonly reason: Reason;
      /** Every constraint that, giving way alone, would let the request in; empty when none would, or when no amount applies. */
      readonly bindings: readonly Binding[];
      /** Nearest first, at most one earlier and one later for each step looked at. */
      readonly alternatives: readonly Alternative[];
    };

export interface QuoteOptions {
  /** Resolution of shortfalls, in the unit of time. Default 60. */
  readonly unit?: number;
  /** Largest shortfall and shift looked at, in the unit of time. Default 7200. */
  readonly horizon?: number;
  /** Step of the alternatives, in the unit of time. Default 300. */
  readonly step?: number;
  /** How many alternatives at most. Default 2; 0 looks for none. */
  readonly alternatives?: number;
  /** How many insertions are described at most. Default 5. */
  readonly insertions?: number;
}

export interface OpenDay {
  /** Quotes one request; its id must be new. */
  readonly quote: (request: Request, options?: QuoteOptions) => Quote;
  /**
   * Quotes an outbound and its return together: for each place of the outbound, cheapest first, the return is quoted against the day with the outbound in it.
   * The first answer with both is given; else the refusal of the leg that failed.
   */
  readonly quotePair: (outbound: Request, back: Request, options?: QuoteOptions) => PairQuote;
  /**
   * Where a request fits, cheapest first; empty when nowhere. Unlike `quote` it does not look for the reason, which takes most of the time.
   * @param most how many are described; the best of each vehicle when left out
   */
  readonly findInsertions: (request: Request, most?: number) => readonly Insertion[];
  /** As findInsertions for an outbound and its return. */
  readonly findPairs: (outbound: Request, back: Request) => readonly InsertedPair[];
  /**
   * Puts a request of the problem that the plan leaves out at its cheapest place, for all questions to come.
   * @returns false when it fits nowhere
   */
  readonly include: (request: string) => boolean;
  /** Locations below this can be asked about: rows that the problem's matrix has, or gains while the day is open. */
  readonly mostLocations: number;
  /**
   * The same day after some requests have gone and others are known to it and to its forks, though not in a vehicle yet (`include`). Both are
   * open from then on.
   * @returns undefined when the day cannot be carried on like that: open it anew
   */
  readonly amend: (gone: ReadonlySet<string>, added: readonly Request[]) => OpenDay | undefined;
  /** The orders in force, without times; a vehicle that is not used is missing. */
  readonly listOrders: () => readonly InitialRoute[];
  /**
   * The same day with other orders of some vehicles, at a fraction of what opening takes. Both are open from then on; what is included in one
   * is not in the other.
   */
  readonly fork: (plan: readonly InitialRoute[]) => OpenDay;
  /** The routes in force with their best times; a vehicle that is not used is missing. */
  readonly writeRoutes: () => readonly PricedRoute[];
  /** Vehicles whose order breaks a rule: nobody can be put into them. */
  readonly listBroken: () => readonly string[];
}

export interface InsertedPair {
  readonly outbound: Insertion;
  readonly back: Insertion;
}

export interface PricedRoute {
  readonly route: Route;
  /** Of the vehicle and its riders. */
  readonly cost: number;
}

export type PairQuote =
  | { readonly kind: 'feasible'; readonly pairs: readonly InsertedPair[] }
  | {
      readonly kind: 'infeasible';
      readonly leg: 'outbound' | 'return';
      readonly refusal: Extract<Quote, { kind: 'infeasible' }>;
    };

const MOST_PAIRS = 3;

/**
 * Compiles a day for quoting; keep it while the day does not change. Not for concurrent use.
 *
 * @param problem valid, with every trip of the plan; the requests quoted later are not in it, but their locations are rows of its matrix, which
 *   may gain rows while the day is open, though no cell of it may change.
 */
export function openDay(problem: Problem, plan: readonly InitialRoute[]): OpenDay {
  return toOpenDay(new QuoteDay(problem, plan));
}

function toOpenDay(day: QuoteDay): OpenDay {
  const { vehicles } = day.problem;
  return {
    quote: (request, options = {}) => quoteInto(day, 0, request, options),
    quotePair: (outbound, back, options = {}) => quotePair(day, outbound, back, options),
    findInsertions: (request, most = Infinity) => {
      day.put(0, request);
      const found: Insertion[] = [];
      for (const spot of day.listSpots(0)) {
        if (found.length >= most) break;
        const insertion = describe(day, 0, spot);
        if (insertion !== undefined) found.push(insertion);
      }
      return found;
    },
    findPairs: (outbound, back) => {
      day.put(0, outbound);
      return findPairs(day, day.listSpots(0), back).pairs;
    },
    include: (request) => day.include(request),
    mostLocations: day.mostLocations,
    amend: (gone, added) => {
      const amended = day.amend(gone, added);
      return amended && toOpenDay(amended);
    },
    writeRoutes: () => writeRoutes(day),
    listOrders: () => day.listOrders(),
    fork: (plan) => toOpenDay(day.fork(plan)),
    listBroken: () => vehicles.filter((_, v) => !((day.routes[v]?.cost ?? 0) < Infinity)).map(({ id }) => id),
  };
}

function writeRoutes(day: QuoteDay): readonly PricedRoute[] {
  return day.routes.flatMap((_, v) => day.routeInForce(v) ?? []);
}

/** Quotes a single request against a plan; see openDay for many. */
export function quote(
  problem: Problem,
  plan: readonly InitialRoute[],
  request: Request,
  options: QuoteOptions = {},
): Quote {
  return openDay(problem, plan).quote(request, options);
}

function quoteInto(day: QuoteDay, slot: number, request: Request, options: QuoteOptions): Quote {
  day.put(slot, request);
  const spots = day.listSpots(slot);
  if (spots.length > 0)
    return { kind: 'feasible', insertions: spots.flatMap((spot) => describe(day, slot, spot) ?? []) };
  return refuse(day, slot, request, options);
}

function quotePair(day: QuoteDay, outbound: Request, back: Request, options: QuoteOptions): PairQuote {
  day.put(0, outbound);
  const spots = day.listSpots(0);
  if (spots.length === 0) return { kind: 'infeasible', leg: 'outbound', refusal: refuse(day, 0, outbound, options) };
  const { pairs, failed } = findPairs(day, spots, back);
  if (pairs.length > 0) return { kind: 'feasible', pairs };
  const refusal = failed === undefined ? undefined : refuseReturn(day, failed, back, options);
  return { kind: 'infeasible', leg: 'return', refusal: refusal ?? refuse(day, 0, outbound, options) };
}

interface FoundPairs {
  /** Cheapest first. */
  readonly pairs: readonly InsertedPair[];
  /** The first place of the outbound after which the return found none. */
  readonly failed: Spot | undefined;
}

function findPairs(day: QuoteDay, spots: readonly Spot[], back: Request): FoundPairs {
  const pairs: InsertedPair[] = [];
  let failed: Spot | undefined;
  for (const spot of spots.slice(0, MOST_PAIRS)) {
    const there = describe(day, 0, spot);
    if (there === undefined) continue;
    withOutbound(day, spot, () => {
      day.put(1, back);
      const [best] = day.listSpots(1);
      const home = best === undefined ? undefined : describe(day, 1, best);
      if (home === undefined) failed ??= spot;
      else pairs.push({ outbound: there, back: home });
    });
  }
  const costOf = (pair: InsertedPair) => pair.outbound.addedCost + pair.back.addedCost;
  return { pairs: pairs.sort((one, other) => costOf(one) - costOf(other)), failed };
}

function refuseReturn(
  day: QuoteDay,
  spot: Spot,
  back: Request,
  options: QuoteOptions,
): Extract<Quote, { kind: 'infeasible' }> {
  return withOutbound(day, spot, () => {
    day.put(1, back);
    return refuse(day, 1, back, options);
  });
}

/** Looks at the day with the outbound in its place, and takes it out again. */
function withOutbound<T>(day: QuoteDay, spot: Spot, look: () => T): T {
  const takeOut = day.keep(spot.vehicle);
  day.setOrder(spot.vehicle, day.orderWith(0, spot));
  try {
    return look();
  } finally {
    takeOut();
  }
}

function refuse(
  day: QuoteDay,
  slot: number,
  request: Request,
  options: QuoteOptions,
): Extract<Quote, { kind: 'infeasible' }> {
  const { unit = 60, horizon = 7200, step = 300, alternatives = 2 } = options;
  const fixed = findFixedObstacle(day, request);
  if (fixed !== undefined) return { kind: 'infeasible', reason: fixed, bindings: [], alternatives: [] };
  const limits = { unit, mostUnits: Math.ceil(horizon / unit), mostPlaces: 16 };
  const bindings = findBindings(day, slot, limits);
  const [first] = bindings;
  const reason: Reason =
    first === undefined
      ? {
          code: 'TIME_WINDOW',
          shortfall: null,
          detail: 'no single constraint, giving way alone within the horizon, would let it in',
        }
      : {
          code: first.code,
          shortfall: first.shortfall,
          detail: `${WORDS[first.code] ?? first.code} by ${first.shortfall}`,
        };
  return {
    kind: 'infeasible',
    reason,
    bindings,
    alternatives: findAlternatives(day, slot, { step, horizon, most: alternatives }),
  };
}

const WORDS: Partial<Record<ReasonCode, string>> = {
  TIME_WINDOW: 'its own window would be missed',
  RIDE_TIME: 'its ride would be too long',
  CAPACITY: 'no layout has room',
  OTHERS_WINDOW: 'the window or ride limit of another request would be missed',
  SHIFT: 'the shifts are too short',
  BREAK: 'a break would come too late or too early',
};

/** Reasons that lie in the request and the fleet, whatever the day looks like. */
function findFixedObstacle({ problem, cp }: QuoteDay, request: Request): Reason | undefined {
  const no = (code: ReasonCode, detail: string): Reason => ({ code, shortfall: null, detail });
  const { pickup, dropoff } = request;
  if (!((cp.duration[pickup.location * cp.stride + dropoff.location] ?? Infinity) < Infinity)) {
    return no('UNREACHABLE', 'there is no way from the pickup to the dropoff');
  }
  const allowed = problem.vehicles.filter((vehicle) => isAllowed(vehicle, request));
  if (allowed.length === 0) return no('VEHICLE_NOT_ALLOWED', 'no vehicle of the day may carry it');
  const equipped = allowed.filter((vehicle) => hasFeatures(vehicle, request));
  if (equipped.length === 0)
    return no('NO_FEATURE', `no vehicle that may carry it has ${(request.requires ?? []).join(', ')}`);
  if (equipped.some((vehicle) => fitsSomeLayout(vehicle, request))) return undefined;
  return no('NO_LAYOUT', 'its load fits no layout of a vehicle that may carry it');
}

/** The request as it stands, earlier and later by whole steps, nearest first. */
function findAlternatives(
  day: QuoteDay,
  slot: number,
  { step, horizon, most }: { readonly step: number; readonly horizon: number; readonly most: number },
): readonly Alternative[] {
  const found: Alternative[] = [];
  const open = new Set([1, -1]);
  const r = day.slotIndex(slot);
  const able = day.listAble(slot);
  for (let distance = step; distance <= horizon && found.length < most && open.size > 0; distance += step) {
    for (const side of [...open]) {
      const shift = side * distance;
      day.setWindows(r, -shift, shift);
      if (!able.some((v) => day.hasSpot(slot, v))) continue;
      const [spot] = day.listSpots(slot);
      const insertion = spot === undefined ? undefined : describe(day, slot, spot);
      if (insertion === undefined) continue;
      found.push({ shift, insertion });
      open.delete(side);
      if (found.length === most) break;
    }
  }
  day.setWindows(r, 0, 0);
  return found;
}

/** Times and prices of a spot, by writing the route before and after. */
function describe(day: QuoteDay, slot: number, spot: Spot): Insertion | undefined {
  const { cp, planner } = day;
  const { vehicle: v } = spot;
  const inForce = day.routeInForce(v);
  const order = day.orderWith(slot, spot);
  const route = writeRoute(cp, planner, v, order);
  if (route === undefined) return undefined;
  // A return may move its outbound, which is asked about with it.
  const own = new Set(Array.from(order, (stop) => (day.isAsked(stop >> 1) ? day.requestAt(stop >> 1).id : '')));
  const others = listMoved(toBegins(inForce?.route), toBegins(route)).filter((one) => !own.has(one.request));
  const { id } = day.requestAt(day.slotIndex(slot));
  const pickup = route.stops.find((stop) => stop.request === id && stop.kind === 'pickup');
  const dropoff = route.stops.find((stop) => stop.request === id && stop.kind === 'dropoff');
  if (pickup === undefined || dropoff === undefined) return undefined;
  return {
    vehicle: route.vehicle,
    stops: route.stops.map(({ request, kind }) => ({ request, kind })),
    route,
    addedCost: costOfRoute(cp, route) - (inForce?.cost ?? 0),
    addedDistance: measure(day, v, order) - measure(day, v, day.stopsOf(v)),
    addedRideTime: others.reduce((sum, one) => sum + one.dropoffShift - one.pickupShift, 0),
    moved: others.filter((one) => one.pickupShift !== 0 || one.dropoffShift !== 0),
    pickupBegin: pickup.begin,
    dropoffBegin: dropoff.begin,
  };
}

/** Metres of an order; an unused vehicle drives none. */
function measure({ cp }: QuoteDay, v: number, order: Int32Array): number {
  if (order.length === 0) return 0;
  let place = cp.startPlace[v] as number;
  let distance = 0;
  const leg = (next: number) => {
    const length = cp.distance[place * cp.stride + next] as number;
    distance += length < Infinity ? length : 0;
    place = next;
  };
  for (const stop of order) leg(cp.place[stop] as number);
  leg(cp.endPlace[v] as number);
  return distance;
}
