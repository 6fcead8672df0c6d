/**
 * A day to ask questions of: a plan compiled once, with empty slots into which one request after another is put, asked about and taken out again.
 *
 * Everything here is judged by the search's own exact evaluation (Insertion, RoutePlanner); nothing is approximated.
 */
import { type CompiledProblem, canCarry, compileProblem, tightenWindows } from '../evaluation/compile.ts';
import { Insertion } from '../evaluation/insertion.ts';
import { insertInto } from '../evaluation/place.ts';
import { RoutePlanner } from '../evaluation/planner.ts';
import { RouteState, relabel, setOrder } from '../evaluation/route-state.ts';
import { costOfRoute, writeRoute } from '../evaluation/write-solution.ts';
import type { Route } from '../plan.ts';
import type { InitialRoute, Problem, Request } from '../problem.ts';
import { addRows, compileGrowing, type GrowingTravel } from './growing-travel.ts';

/** Slots of a question: an outbound and its return. */
const ASKED = 2;
/** Slots for requests that a day comes to know after it was opened (`amend`). */
const SPARE = 256;

export interface Spot {
  readonly vehicle: number;
  /** Stops before the pickup, and old stops before the dropoff. */
  readonly pickupAt: number;
  readonly dropoffAt: number;
  /** Increase of the plan's cost, the wishes of the contract included. */
  readonly cost: number;
}

export interface RouteInForce {
  readonly route: Route;
  readonly cost: number;
}

/** What all forks of a day share. */
interface Slots {
  readonly travel: GrowingTravel;
  /** Those of the problem, then what each slot holds. */
  readonly requests: Request[];
  /** By id: of all of them, as they stand. */
  readonly index: Map<string, number>;
  /** Spare slots taken: one is never given twice, as another day may still have its request in a vehicle. */
  spent: number;
}

/** Asked one question at a time: slots and routes are shared by all of its methods. */
export class QuoteDay {
  readonly problem: Problem;
  readonly cp: CompiledProblem;
  readonly planner: RoutePlanner;
  /** Replaced, not rewritten, when an order changes: a fork shares them. */
  readonly routes: RouteState[];
  /** The windows as stated, by stop: the compiled ones are tightened. */
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  private readonly insertion: Insertion;
  private readonly slots: Slots;
  /** By vehicle, null where it has to be written again: most questions are about a day that stands still. */
  private readonly inForce: (RouteInForce | undefined | null)[];

  /**
   * @param problem must be valid; its `initial` is not read.
   * @param plan the orders in force; a stop that the problem does not know is left out, a vehicle that is not named is empty.
   * @param base the same problem, compiled before: a vehicle that is not named then stays as it is there
   */
  constructor(problem: Problem, plan: readonly InitialRoute[], base?: QuoteDay) {
    this.problem = problem;
    this.slots = base?.slots ?? createSlots(problem);
    const { requests, travel, index } = this.slots;
    // Assigned, not spread: the compiled problem keeps its hidden class (see compileProblem).
    this.cp =
      base?.cp ??
      Object.assign(compileProblem({ ...problem, requests, initial: null }, travel.table), { requestIndex: index });
    this.planner = base?.planner ?? new RoutePlanner(this.cp);
    this.insertion = base?.insertion ?? new Insertion(this.cp, this.planner);
    this.routes = [...(base?.routes ?? [])];
    this.inForce = [...(base?.inForce ?? problem.vehicles.map(() => null))];
    this.opens = base?.opens ?? readWindows(this.cp, 0);
    this.closes = base?.closes ?? readWindows(this.cp, 1);
    const orders = new Map(plan.map((route) => [route.vehicle, route.stops]));
    for (const [v, vehicle] of problem.vehicles.entries()) {
      const stops = orders.get(vehicle.id);
      if (base && !stops) continue;
      const order = Int32Array.from((stops ?? []).flatMap(({ request, kind }) => this.findStop(request, kind)));
      this.setOrder(v, order.length === 0 ? (this.cp.frozen[v] ?? order) : order);
    }
  }

  /** Another plan on the same problem, at a fraction of what compiling takes. Ask one after the other, as one would ask this day. */
  fork(plan: readonly InitialRoute[]): QuoteDay {
    return new QuoteDay(this.problem, plan, this);
  }

  private findStop(request: string, kind: 'pickup' | 'dropoff'): readonly number[] {
    const r = this.slots.index.get(request);
    return r === undefined ? [] : [2 * r + (kind === 'pickup' ? 0 : 1)];
  }

  /** Locations below this can be asked about: rows that the matrix has, or may still be given. */
  get mostLocations(): number {
    return this.slots.travel.most;
  }

  /**
   * The same day after some requests have gone and others are known to it, though not in a vehicle yet (`include`). Both are open from then on.
   * @returns undefined when there is no room to know more, or a vehicle cannot go on without those who have gone: open the day anew
   */
  amend(gone: ReadonlySet<string>, added: readonly Request[]): QuoteDay | undefined {
    if (!added.every((request) => this.know(request))) return undefined;
    const day = new QuoteDay(this.problem, [], this);
    const isGone = (stop: number) => gone.has(this.requestAt(stop >> 1).id);
    for (let v = 0; v < this.cp.vehicleCount; v++) {
      const order = this.stopsOf(v);
      if (!order.some(isGone)) continue;
      if (this.cp.frozen[v]?.some(isGone)) return undefined;
      day.setOrder(
        v,
        order.filter((stop) => !isGone(stop)),
      );
      if (day.routes[v]?.cost === Infinity) return undefined;
    }
    return day;
  }

  /** Puts a request into a slot of its own. */
  private know(request: Request): boolean {
    const { slots } = this;
    if (slots.spent === SPARE) return false;
    this.put(ASKED + slots.spent++, request);
    return true;
  }

  /** By index among the requests of the compiled problem: those of the day, then the slots. */
  requestAt(r: number): Request {
    return this.slots.requests[r] as Request;
  }

  /** Whether it is only asked about. */
  isAsked(r: number): boolean {
    return r >= this.slotIndex(0) && r < this.slotIndex(ASKED);
  }

  /** Index of a slot among the requests of the compiled problem. */
  slotIndex(slot: number): number {
    return this.problem.requests.length + slot;
  }

  /** The stops of v in their order; not to be kept. */
  stopsOf(v: number): Int32Array {
    const { seq, length } = this.routes[v] as RouteState;
    return seq.subarray(0, length);
  }

  /** Puts an order of stops (2r pickup, 2r + 1 dropoff) in force for vehicle v. One that breaks a rule is kept with an infinite cost. */
  setOrder(v: number, order: Int32Array): void {
    const route = new RouteState(this.cp, v);
    setOrder(this.cp, this.planner, route, order);
    this.inForce[v] = null;
    this.routes[v] = route;
  }

  /** @returns puts v back as it stands now, its written route included */
  keep(v: number): () => void {
    const route = this.routes[v] as RouteState;
    const written = this.inForce[v] as RouteInForce | undefined | null;
    return () => {
      this.routes[v] = route;
      this.inForce[v] = written;
    };
  }

  /** The orders in force; a vehicle without stops, or with an order that breaks a rule, is missing. */
  listOrders(): readonly InitialRoute[] {
    return this.routes.flatMap(({ seq, length, cost }, v) => {
      const vehicle = this.problem.vehicles[v]?.id;
      if (vehicle === undefined || length === 0 || !(cost < Infinity)) return [];
      const stops = Array.from(seq.subarray(0, length), (stop) => ({
        request: this.requestAt(stop >> 1).id,
        kind: (stop & 1) === 0 ? ('pickup' as const) : ('dropoff' as const),
      }));
      return [{ vehicle, stops }];
    });
  }

  /** Puts a request into a slot; its locations are rows of the problem's matrix, also those it has gained since the day was opened. */
  put(slot: number, request: Request): void {
    const { cp } = this;
    const r = this.slotIndex(slot);
    const { travel, requests, index } = this.slots;
    if (Math.max(request.pickup.location, request.dropoff.location) >= travel.most) {
      throw new Error('A place beyond those that the day has room for (mostLocations): open it anew.');
    }
    addRows(travel, this.problem.travel);
    const { id } = this.requestAt(r);
    if (index.get(id) === r) index.delete(id);
    index.set(request.id, r);
    requests[r] = request;
    for (const [index, rule] of [request.pickup, request.dropoff].entries()) {
      const stop = 2 * r + index;
      cp.place[stop] = rule.location;
      cp.service[stop] = rule.service;
      this.opens[stop] = rule.window[0];
      this.closes[stop] = rule.window[1];
    }
    cp.maxRide[r] = request.maxRideTime ?? Infinity;
    cp.penalty[r] = request.penalty ?? Infinity;
    const leg = cp.duration[request.pickup.location * cp.stride + request.dropoff.location] ?? Infinity;
    cp.direct[r] = leg === Infinity ? 0 : leg;
    for (const [q, type] of cp.types.entries()) cp.load[r * cp.types.length + q] = request.load[type] ?? 0;
    for (const [v, vehicle] of this.problem.vehicles.entries()) {
      cp.assign[r * cp.vehicleCount + v] = canCarry(vehicle, request) ? this.wish(request.id, vehicle.id) : Infinity;
    }
    this.setWindows(r, 0, 0);
  }

  private wish(request: string, vehicle: string): number {
    let cost = 0;
    for (const one of this.problem.prefer ?? []) {
      if (one.request === request && one.vehicle !== vehicle) cost += one.value;
    }
    return cost;
  }

  /** Compiles the windows of request r from the stated ones, opening so much earlier and closing so much later. */
  setWindows(r: number, earlier: number, later: number): void {
    const { cp } = this;
    for (let stop = 2 * r; stop <= 2 * r + 1; stop++) {
      cp.opens[stop] = (this.opens[stop] as number) - earlier;
      cp.closes[stop] = (this.closes[stop] as number) + later;
    }
    tightenWindows(cp, r, { ride: cp.maxRide[r] as number, drive: 0 });
  }

  /** Recomputes the labels of a route, after its rules were changed but not its order. */
  relabel(v: number): void {
    relabel(this.cp, this.routes[v] as RouteState);
  }

  /** The route of v as it stands, in its best times; undefined: not used, or against a rule. */
  routeInForce(v: number): RouteInForce | undefined {
    const held = this.inForce[v];
    if (held !== null) return held;
    const { seq, length } = this.routes[v] as RouteState;
    const route = writeRoute(this.cp, this.planner, v, seq.slice(0, length));
    const written = route === undefined ? undefined : { route, cost: costOfRoute(this.cp, route) };
    this.inForce[v] = written;
    return written;
  }

  /** The cheapest place in one vehicle; undefined: none. */
  findSpot(slot: number, v: number): Spot | undefined {
    return this.findSpotOf(this.slotIndex(slot), v);
  }

  private findSpotOf(r: number, v: number): Spot | undefined {
    const { cp, insertion } = this;
    const wish = cp.assign[r * cp.vehicleCount + v] ?? Infinity;
    const route = this.routes[v];
    if (wish === Infinity || route === undefined || !(route.cost < Infinity)) return undefined;
    insertion.find(route, r);
    if (insertion.delta === Infinity) return undefined;
    return {
      vehicle: v,
      pickupAt: insertion.pickupAt,
      dropoffAt: insertion.dropoffAt,
      cost: insertion.delta + wish,
    };
  }

  /** The cheapest place in each vehicle that has one, cheapest first. */
  listSpots(slot: number): readonly Spot[] {
    return this.listSpotsOf(this.slotIndex(slot));
  }

  /** Puts a request of the problem that is in no route at its cheapest place. */
  include(id: string): boolean {
    const r = this.slots.index.get(id);
    if (r === undefined) return false;
    const [spot] = this.listSpotsOf(r);
    if (spot === undefined) return false;
    this.setOrder(spot.vehicle, this.orderOf(r, spot));
    return true;
  }

  private listSpotsOf(r: number): readonly Spot[] {
    const spots: Spot[] = [];
    for (let v = 0; v < this.cp.vehicleCount; v++) {
      const spot = this.findSpotOf(r, v);
      if (spot !== undefined) spots.push(spot);
    }
    return spots.sort((one, other) => one.cost - other.cost || one.vehicle - other.vehicle);
  }

  /** The vehicles that may carry the slot's request and keep their own rules. */
  listAble(slot: number): readonly number[] {
    const { cp, routes } = this;
    const r = this.slotIndex(slot);
    const able: number[] = [];
    for (let v = 0; v < cp.vehicleCount; v++) {
      if (cp.assign[r * cp.vehicleCount + v] !== Infinity && (routes[v]?.cost ?? Infinity) < Infinity) able.push(v);
    }
    return able;
  }

  /** Whether vehicle v, one of `listAble`, has a place. */
  hasSpot(slot: number, v: number): boolean {
    return this.insertion.fits(this.routes[v] as RouteState, this.slotIndex(slot));
  }

  /** The order of a vehicle with the slot's request at a spot. */
  orderWith(slot: number, spot: Spot): Int32Array {
    return this.orderOf(this.slotIndex(slot), spot);
  }

  private orderOf(r: number, spot: Spot): Int32Array {
    const route = this.routes[spot.vehicle] as RouteState;
    const order = new Int32Array(route.length + 2);
    insertInto(order, route, { r, i: spot.pickupAt, j: spot.dropoffAt });
    return order;
  }
}

/** The requests and empty slots; their load names every load type that any layout or request knows. */
function createSlots(problem: Problem): Slots {
  const types = new Set<string>();
  for (const vehicle of problem.vehicles)
    for (const layout of vehicle.layouts) for (const type of Object.keys(layout)) types.add(type);
  const load = Object.fromEntries([...types].map((type) => [type, 0]));
  const stop = { location: 0, window: [0, 0] as const, service: 0 };
  const slots = Array.from({ length: ASKED + SPARE }, (_, slot) => ({
    id: `\u0000slot ${slot}`,
    pickup: stop,
    dropoff: stop,
    load,
    penalty: 0,
  }));
  const requests = [...problem.requests, ...slots];
  const index = new Map(requests.map((request, r) => [request.id, r]));
  return { travel: compileGrowing(problem.travel), requests, index, spent: 0 };
}

function readWindows(cp: CompiledProblem, side: 0 | 1): Float64Array {
  const stated = new Float64Array(2 * cp.requestCount);
  const isFrozen = new Uint8Array(2 * cp.requestCount);
  for (const order of cp.frozen) for (const stop of order) isFrozen[stop] = 1;
  for (const [r, request] of cp.problem.requests.entries()) {
    for (const [index, rule] of [request.pickup, request.dropoff].entries()) {
      const stop = 2 * r + index;
      const compiled = side === 0 ? cp.opens : cp.closes;
      stated[stop] = isFrozen[stop] === 1 ? (compiled[stop] ?? 0) : rule.window[side];
    }
  }
  return stated;
}
