/**
 * One vehicle's route in the search: its order of stops, its cost, and labels that let an insertion be judged in constant time.
 *
 * The labels describe the route without breaks and without ride limits: what they reject is infeasible for certain; what they let pass is checked exactly.
 * (Savelsbergh 1992: forward time slack; Vidal et al. 2014: concatenation of segments.)
 */
import { Chain } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { layOut, type RoutePlanner } from './planner.ts';

const NO_PRICES = new Float64Array(0);
const NO_STAMPS = new Int32Array(0);

const LABELS = ['early', 'late', 'left', 'legTime', 'legMetres', 'headroom', 'pull', 'rideSlack'] as const;

export class RouteState {
  readonly vehicle: number;
  readonly chain: Chain;
  seq = new Int32Array(64);
  length = 0;
  /** Cost of everything the route decides: vehicle, riders, wishes. Infinity: no schedule. */
  cost = 0;
  /** Part of `cost` above what driving and service cost: waits and breaks. */
  waitCost = 0;
  /** Part of `cost` that comes from time: vehicle and riders. */
  time = 0;
  distance = 0;
  /** Part of `cost`: what standing where no way leads home is priced at; else 0. */
  stranded = 0;
  /** By node: earliest and latest begin, and when it is left at the earliest. */
  early = new Float64Array(64);
  late = new Float64Array(64);
  left = new Float64Array(64);
  /** Of the leg that leaves the node: driving time and metres. */
  legTime = new Float64Array(64);
  legMetres = new Float64Array(64);
  /** Least `hi − cum` up to the node; greatest `lo − cum` from the node on. */
  headroom = new Float64Array(64);
  pull = new Float64Array(64);
  /** On the leg that leaves the node: least detour that a ride still bears. */
  rideSlack = new Float64Array(64);
  /** By how much one more stop may at most make what is behind it sooner, as a shorter way round. */
  shortcut = 0;
  /** Load on the leg that leaves the node, node × type. */
  load = new Float64Array(64);
  /** Two hashes of vehicle class and order. */
  hash = 0;
  hash2 = 0;
  /** What the memo knows about this very order, by request: price, and `2 · version + 1` where it is exact, `2 · version` where it is a bound. */
  deltas = NO_PRICES;
  stamps = NO_STAMPS;
  version = 1;
  /** By node, of a cut behind it: the nodes on either side that remain when those aboard are taken out; true of the version `cutVersion`. */
  cutLeft = NO_STAMPS;
  cutRight = NO_STAMPS;
  cutVersion = 0;

  constructor(cp: CompiledProblem, vehicle: number) {
    this.vehicle = vehicle;
    this.chain = new Chain(cp);
    this.reserve(64, cp.types.length);
  }

  reserve(nodes: number, types: number): void {
    if (this.early.length < nodes || this.load.length < nodes * types) {
      const size = Math.max(nodes, 2 * this.early.length);
      for (const key of LABELS) this[key] = new Float64Array(size);
      this.load = new Float64Array(size * Math.max(1, types));
    }
    if (this.seq.length < nodes) {
      const seq = new Int32Array(2 * nodes);
      seq.set(this.seq);
      this.seq = seq;
    }
  }

  copyOrder(from: RouteState): void {
    if (this.seq.length < from.length + 4) this.seq = new Int32Array(2 * from.length + 4);
    for (let k = 0; k < from.length; k++) this.seq[k] = from.seq[k] as number;
    this.length = from.length;
  }
}

/** Gives the route another order. Returns whether it has a schedule. */
export function setOrder(
  cp: CompiledProblem,
  planner: RoutePlanner,
  route: RouteState,
  order: ArrayLike<number>,
): boolean {
  route.reserve(order.length + 4, cp.types.length);
  route.seq.set(order);
  route.length = order.length;
  return refresh(cp, planner, route);
}

/**
 * Recomputes cost and labels after the order has changed. Returns whether the route has a schedule.
 *
 * @param known what the time of the route costs, where that was worked out already: then only an order that breaks a window or a ride limit is told
 */
export function refresh(cp: CompiledProblem, planner: RoutePlanner, route: RouteState, known?: number): boolean {
  const { vehicle, chain } = route;
  route.version++;
  route.reserve(route.length + 4, cp.types.length);
  layOut(chain, vehicle, route.seq, route.length);
  // An unused vehicle does not drive; its one leg will be replaced.
  if (route.length === 0) chain.cum[1] = 0;
  setHash(cp, route);
  setLabels(cp, route);
  if (route.length === 0) {
    route.cost = 0;
    route.waitCost = 0;
    route.time = 0;
    route.distance = 0;
    route.stranded = 0;
    return true;
  }
  const time = known === undefined ? planner.planLaidOut(chain) : planner.adoptLaidOut(chain, known);
  route.time = time;
  route.distance = measure(cp, chain);
  route.stranded = isStranded(cp, chain) ? STRANDED : 0;
  route.cost =
    time + route.stranded + (cp.fixedCost[vehicle] as number) + (cp.perMetre[vehicle] as number) * route.distance;
  for (let k = 0; k < route.length; k++) {
    const stop = route.seq[k] as number;
    if ((stop & 1) === 0) route.cost += cp.assign[(stop >> 1) * cp.vehicleCount + vehicle] as number;
  }
  route.waitCost = hasTimeCost(cp, vehicle) ? time - planner.baseCost : 0;
  return route.cost < Infinity;
}

/** Recomputes the labels alone, after windows, shifts or limits were changed but not the order; the cost stays as it was. */
export function relabel(cp: CompiledProblem, route: RouteState): void {
  layOut(route.chain, route.vehicle, route.seq, route.length);
  if (route.length === 0) route.chain.cum[1] = 0;
  setLabels(cp, route);
}

export function hasTimeCost(cp: CompiledProblem, vehicle: number): boolean {
  return cp.perRiderWait > 0 || (cp.perSecond[vehicle] as number) > 0;
}

/** More than any plan costs: whatever leads a vehicle home is worth it. */
const STRANDED = 1e9;

/** Only a vehicle already under way may stand where no way leads home; any other leg that does not exist leaves the route without a schedule. */
function isStranded(cp: CompiledProblem, { place, size }: Chain): boolean {
  return cp.distance[(place[size - 2] as number) * cp.stride + (place[size - 1] as number)] === Infinity;
}

/** What was driven without a known way counts nothing. */
function measure(cp: CompiledProblem, { place, size }: Chain): number {
  let distance = 0;
  for (let k = 1; k < size; k++) {
    const leg = cp.distance[(place[k - 1] as number) * cp.stride + (place[k] as number)] as number;
    if (leg < Infinity) distance += leg;
  }
  return distance;
}

function setHash(cp: CompiledProblem, route: RouteState): void {
  let a = 0x9e3779b9 ^ (cp.fleetClass[route.vehicle] as number);
  let b = 0x85ebca6b + (cp.fleetClass[route.vehicle] as number);
  for (let k = 0; k < route.length; k++) {
    const stop = (route.seq[k] as number) + 1;
    a = Math.imul(a ^ stop, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b + stop, 0x2c1b3c6d);
    b ^= b >>> 13;
  }
  route.hash = a | 0;
  route.hash2 = b | 0;
}

function setLabels(cp: CompiledProblem, route: RouteState): void {
  const { chain, early, late, left, legTime, legMetres, headroom, pull, rideSlack } = route;
  const { size, lo, hi, cum, service, place } = chain;
  let least = -Infinity;
  let room = Infinity;
  for (let k = 0; k < size; k++) {
    const c = cum[k] as number;
    least = Math.max(least, (lo[k] as number) - c);
    room = Math.min(room, (hi[k] as number) - c);
    early[k] = least + c;
    headroom[k] = room;
    rideSlack[k] = Infinity;
    left[k] = least + c + (service[k] as number);
    if (k === size - 1) break;
    legTime[k] = (cum[k + 1] as number) - c - (service[k] as number);
    const metres = cp.distance[(place[k] as number) * cp.stride + (place[k + 1] as number)] as number;
    // What was driven without a known way, and the one leg of a vehicle that is not used, count nothing.
    legMetres[k] = metres === Infinity || route.length === 0 ? 0 : metres;
  }
  let most = Infinity;
  let wait = -Infinity;
  for (let k = size - 1; k >= 0; k--) {
    const c = cum[k] as number;
    most = Math.min(most, (hi[k] as number) - c);
    wait = Math.max(wait, (lo[k] as number) - c);
    late[k] = most + c;
    pull[k] = wait;
  }
  route.shortcut = findLongestShortcut(cp, chain);
  if (cp.hasRideLimits) setRideSlack(chain, rideSlack);
  setLoads(cp, route);
}

function findLongestShortcut(cp: CompiledProblem, { place, size }: Chain): number {
  if (cp.shortcut < Infinity) return cp.shortcut;
  let longest = 0;
  for (let k = 1; k < size; k++) {
    const saved = cp.findShortcut(place[k - 1] as number, place[k] as number);
    if (saved > longest) longest = saved;
  }
  return longest;
}

function setRideSlack(chain: Chain, rideSlack: Float64Array): void {
  for (let d = 1; d < chain.size - 1; d++) {
    const slack = chain.slack[d] as number;
    if (slack === Infinity) continue;
    for (let k = chain.mate[d] as number; k < d; k++) if (slack < (rideSlack[k] as number)) rideSlack[k] = slack;
  }
}

function setLoads(cp: CompiledProblem, route: RouteState): void {
  const { load, seq } = route;
  const types = cp.types.length;
  for (let q = 0; q < types; q++) load[q] = 0;
  for (let k = 0; k < route.length; k++) {
    const stop = seq[k] as number;
    const sign = (stop & 1) === 0 ? 1 : -1;
    for (let q = 0; q < types; q++) {
      load[(k + 1) * types + q] = (load[k * types + q] as number) + sign * (cp.load[(stop >> 1) * types + q] as number);
    }
  }
}

/** Whether request r fits beside the load that leaves node k. */
export function fitsBeside(cp: CompiledProblem, route: RouteState, k: number, r: number): boolean {
  const types = cp.types.length;
  const v = route.vehicle;
  const end = cp.layoutFirst[v + 1] as number;
  for (let layout = cp.layoutFirst[v] as number; layout < end; layout++) {
    if (types === 1) {
      if (loadAt(route, k) + (cp.load[r] as number) <= roomAt(cp, layout)) return true;
      continue;
    }
    let q = 0;
    while (
      q < types &&
      loadAt(route, k * types + q) + (cp.load[r * types + q] as number) <= roomAt(cp, layout * types + q)
    )
      q++;
    if (q === types) return true;
  }
  return false;
}

/** Whether the load that leaves node k fits a layout. */
export function fitsLayout(cp: CompiledProblem, route: RouteState, k: number): boolean {
  return fitsVehicle(cp, route.vehicle, route.load, k * cp.types.length);
}

/** Whether the load that begins at `from` in `load` (one number a type) fits a layout of vehicle v. */
export function fitsVehicle(cp: CompiledProblem, v: number, load: Float64Array, from = 0): boolean {
  const types = cp.types.length;
  const end = cp.layoutFirst[v + 1] as number;
  for (let layout = cp.layoutFirst[v] as number; layout < end; layout++) {
    let q = 0;
    while (q < types && (load[from + q] as number) <= roomAt(cp, layout * types + q)) q++;
    if (q === types) return true;
  }
  return false;
}

function loadAt(route: RouteState, index: number): number {
  return route.load[index] as number;
}

function roomAt(cp: CompiledProblem, index: number): number {
  return (cp.layoutLoad[index] as number) + 1e-9;
}

/** Whether somebody who must not be aboard with request r is, after the first i stops. */
export function meetsFoe(cp: CompiledProblem, route: RouteState, i: number, r: number): boolean {
  const end = cp.foeFirst[r + 1] as number;
  for (let f = cp.foeFirst[r] as number; f < end; f++) {
    const foe = cp.foe[f] as number;
    let isAboard = false;
    for (let k = 0; k < i; k++) if ((route.seq[k] as number) >> 1 === foe) isAboard = !isAboard;
    if (isAboard) return true;
  }
  return false;
}

/** Whether the stop is a pickup of somebody who must not be aboard with request r. */
export function isFoe(cp: CompiledProblem, r: number, stop: number): boolean {
  if ((stop & 1) === 1) return false;
  for (let f = cp.foeFirst[r] as number; f < (cp.foeFirst[r + 1] as number); f++)
    if (cp.foe[f] === stop >> 1) return true;
  return false;
}
