/** What the pickup and the dropoff of one request add to a route each on its own, by the place where they would be: bounds that a pair of places adds up. */
import { ROUNDING } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { fitsBeside, hasTimeCost, meetsFoe, type RouteState } from './route-state.ts';

const WEIGHTS = [
  ...(['dropCost', 'dropLeast', 'dropCalm', 'dropCalmLeast', 'dropDrive', 'dropOnward', 'dropGain'] as const),
  ...(['pickBegin', 'pickDrive', 'pickMetres', 'pickDetour', 'pickCost', 'pickCalm'] as const),
] as const;

export class InsertionWeights {
  /** By node: what a dropoff on the leg that leaves it adds to the cost (Infinity: it cannot be there), and the least of that from the node on. */
  dropCost = new Float64Array(64);
  dropLeast = new Float64Array(64);
  /**
   * The same where all the time that it takes comes out of waits: whoever takes the stop out again may wait there instead, at the cost of those aboard. −Infinity
   * where the way round is the shorter one, or a break might have no place without the stop. Only where time has a cost.
   */
  dropCalm = new Float64Array(64);
  dropCalmLeast = new Float64Array(64);
  /** Driving to the dropoff from the node, and alighting and driving on from it. */
  dropDrive = new Float64Array(64);
  dropOnward = new Float64Array(64);
  /**
   * By how much (≤ 0) everything behind the node may come sooner because the dropoff, on a leg behind it, is a shorter way round; all 0 where no way has so long
   * a shortcut. The labels know the ways as they are: without this they would turn down what the dropoff makes possible.
   */
  dropGain = new Float64Array(64);
  private hasGain = false;
  /** By pickup in question: the node before it, earliest end of boarding, driving and metres to it, what it adds to time and cost. */
  pickNode = new Int32Array(64);
  pickBegin = new Float64Array(64);
  pickDrive = new Float64Array(64);
  pickMetres = new Float64Array(64);
  pickDetour = new Float64Array(64);
  pickCost = new Float64Array(64);
  pickCalm = new Float64Array(64);
  pickupCount = 0;
  /** By how much (≤ 0) everything behind the pickup may come sooner, because it is a shorter way round. */
  private pickGain = 0;

  private readonly cp: CompiledProblem;
  /** By vehicle: the longest leg on which a break that lies beside a stop surely has a place without it. */
  private readonly longestLeg: Float64Array;
  private readonly perIdle: number;

  constructor(cp: CompiledProblem) {
    this.cp = cp;
    this.perIdle = cp.perRiderWait - cp.perExcess;
    this.longestLeg = new Float64Array(cp.vehicleCount).fill(Infinity);
    for (let v = 0; v < cp.vehicleCount; v++) {
      for (let b = cp.breakFirst[v] as number; b < (cp.breakFirst[v + 1] as number); b++) {
        const width = (cp.breakLatest[b] as number) - (cp.breakEarliest[b] as number);
        this.longestLeg[v] = Math.min(this.longestLeg[v] as number, width);
      }
    }
  }

  /** What riders pay for `detour` on the leg that leaves node i when nothing but waits pays for it. */
  calm(route: RouteState, i: number, detour: number): number {
    const isSound = detour >= 0 && (route.legTime[i] as number) <= (this.longestLeg[route.vehicle] as number);
    return isSound ? -this.perIdle * (route.chain.aboard[i + 1] as number) * detour : -Infinity;
  }

  /** Weighs every place in the route for request r; false where its pickup has none. */
  weigh(route: RouteState, r: number): boolean {
    if (this.dropCost.length < route.length + 2) this.grow(route.length + 2);
    // Alighting takes its time: only a longer shortcut makes anything sooner.
    const mayGain = route.shortcut > (this.cp.service[2 * r + 1] as number) + ROUNDING;
    if (mayGain) this.weighShortcuts(route, r);
    else if (this.hasGain) this.dropGain.fill(0);
    this.hasGain = mayGain;
    const first = this.weighPickups(route, r);
    if (first < Infinity) this.weighDropoffs(route, r, first + 1);
    return this.pickupCount > 0;
  }

  /** Lists the nodes after which the pickup can be, with what it adds there; returns the first of them where an old stop can follow it, Infinity where there is none. */
  private weighPickups(route: RouteState, r: number): number {
    const { cp } = this;
    const { chain, late, left, legTime, legMetres, rideSlack, length, vehicle } = route;
    const { pickNode, pickBegin, pickDrive, pickMetres, pickDetour, pickCost, pickCalm, dropGain } = this;
    const isTimed = hasTimeCost(cp, vehicle);
    const { place, aboard } = chain;
    const p = 2 * r;
    const opens = cp.opens[p] as number;
    const closes = (cp.closes[p] as number) + ROUNDING;
    const boarding = cp.service[p] as number;
    const to = (cp.place[p] as number) * cp.toRow;
    const from = (cp.place[p] as number) * cp.stride;
    const perMetre = cp.perMetre[vehicle] as number;
    const perSecond = cp.perSecond[vehicle] as number;
    const hasFoes = cp.foeFirst[r] !== cp.foeFirst[r + 1];
    // Nothing begins after its latest begin: the pickup cannot come before a stop that must begin sooner.
    const boarded = opens + boarding - ROUNDING;
    const frozen = (cp.frozen[vehicle] as Int32Array).length;
    let i = findLeg(late, frozen, length, boarded + (dropGain[frozen] as number));
    while (i < length && (late[i + 1] as number) - (dropGain[i + 1] as number) < boarded) i++;
    let count = 0;
    let gain = 0;
    let first = Infinity;
    for (; i <= length; i++) {
      const free = left[i] as number;
      if (free > closes) break;
      const a = place[i] as number;
      const drive = cp.durationTo[to + a * cp.toStep] as number;
      const begin = Math.max(free + drive, opens);
      if (!(begin <= closes) || !fitsBeside(cp, route, i, r) || (hasFoes && meetsFoe(cp, route, i, r))) continue;
      const b = place[i + 1] as number;
      const onward = boarding + (cp.duration[from + b] as number);
      const detour = drive + onward - (legTime[i] as number);
      if (detour < gain) gain = detour;
      const metres = cp.distanceTo[to + a * cp.toStep] as number;
      pickNode[count] = i;
      pickBegin[count] = begin + boarding;
      pickDrive[count] = drive;
      pickMetres[count] = metres;
      pickDetour[count] = detour;
      // Infinity: nothing but the dropoff can follow.
      const laterGain = dropGain[i + 1] as number;
      const isFirst =
        i < length &&
        begin + onward + laterGain <= (late[i + 1] as number) + ROUNDING &&
        detour + laterGain <= (rideSlack[i] as number) + ROUNDING;
      if (isFirst && first === Infinity) first = i;
      const cost = perMetre * (metres + (cp.distance[from + b] as number) - (legMetres[i] as number));
      if (isTimed && isFirst) pickCalm[count] = cost + this.calm(route, i, detour);
      pickCost[count++] = isFirst ? cost + (perSecond + cp.perExcess * (aboard[i + 1] as number)) * detour : Infinity;
    }
    this.pickupCount = count;
    this.pickGain = gain;
    return first;
  }

  private weighShortcuts(route: RouteState, r: number): void {
    const { cp, dropGain } = this;
    const { late, left, legTime, length, shortcut } = route;
    const { place, lo, service } = route.chain;
    const d = 2 * r + 1;
    const to = (cp.place[d] as number) * cp.toRow;
    const from = (cp.place[d] as number) * cp.stride;
    const alighting = cp.service[d] as number;
    const closes = (cp.closes[d] as number) + ROUNDING;
    const opens = (cp.opens[d] as number) + alighting - ROUNDING;
    const frozen = (cp.frozen[route.vehicle] as Int32Array).length;
    const first = findLeg(late, frozen, length, opens);
    let gain = 0;
    for (let j = length; j >= first; j--) {
      // The pickup before it makes the vehicle at most so much sooner.
      if ((left[j] as number) - shortcut <= closes && (lo[j] as number) + (service[j] as number) <= closes) {
        const drive = cp.durationTo[to + (place[j] as number) * cp.toStep] as number;
        const onward = alighting + (cp.duration[from + (place[j + 1] as number)] as number);
        gain = Math.min(gain, drive + onward - (legTime[j] as number));
      }
      dropGain[j] = gain;
    }
    for (let j = frozen; j < first; j++) dropGain[j] = gain;
  }

  /** What the dropoff adds on each leg from node `first` on, where neither its window nor the next stop nor a ride aboard forbids it. */
  private weighDropoffs(route: RouteState, r: number, first: number): void {
    const { cp } = this;
    const { late, left, rideSlack, legTime, legMetres, length, vehicle } = route;
    const { dropCost, dropLeast, dropCalm, dropCalmLeast, dropDrive, dropOnward } = this;
    const isTimed = hasTimeCost(cp, vehicle);
    const { place, aboard } = route.chain;
    const { duration, distance, durationTo, distanceTo, toStep, perExcess } = cp;
    const { pickGain } = this;
    const d = 2 * r + 1;
    const to = (cp.place[d] as number) * cp.toRow;
    const from = (cp.place[d] as number) * cp.stride;
    const opens = cp.opens[d] as number;
    const closes = (cp.closes[d] as number) + ROUNDING;
    const alighting = cp.service[d] as number;
    const perMetre = cp.perMetre[vehicle] as number;
    const perSecond = cp.perSecond[vehicle] as number;
    // Nothing leaves the dropoff before it opens.
    const reachable = findLeg(late, first, length, opens + alighting - ROUNDING);
    let j = first;
    for (; j < reachable; j++) dropCost[j] = Infinity;
    for (; j <= length; j++) {
      // The pickup before makes the vehicle later, or sooner where it is a shorter way round.
      const ready = (left[j] as number) + pickGain;
      if (ready > closes) break;
      dropCost[j] = Infinity;
      const a = place[j] as number;
      const drive = durationTo[to + a * toStep] as number;
      const begin = Math.max(ready + drive, opens);
      if (!(begin <= closes)) continue;
      const b = place[j + 1] as number;
      const onward = alighting + (duration[from + b] as number);
      if (!(begin + onward <= (late[j + 1] as number) + ROUNDING)) continue;
      const added = drive + onward - (legTime[j] as number);
      // A ride on this leg may be shorter by a pickup before it.
      if (!(added + pickGain <= (rideSlack[j] as number) + ROUNDING)) continue;
      const metres =
        (distanceTo[to + a * toStep] as number) + (distance[from + b] as number) - (legMetres[j] as number);
      if (isTimed) dropCalm[j] = perMetre * metres + this.calm(route, j, added);
      dropCost[j] = perMetre * metres + (perSecond + perExcess * (aboard[j + 1] as number)) * added;
      dropDrive[j] = drive;
      dropOnward[j] = onward;
    }
    for (let k = j; k <= length + 1; k++) dropLeast[k] = Infinity;
    sumUp(dropCost, dropLeast, first, j - 1, dropCost);
    if (isTimed) sumUp(dropCalm, dropCalmLeast, first, j - 1, dropCost);
  }

  private grow(size: number): void {
    for (const key of WEIGHTS) this[key] = new Float64Array(2 * size);
    this.pickNode = new Int32Array(2 * size);
  }
}

/** The first leg from `from` on (or the last, `length`) whose end may begin at `time` or later: latest begins never fall along the route. */
function findLeg(late: Float64Array, from: number, length: number, time: number): number {
  let low = from;
  let high = Math.max(from, length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((late[middle + 1] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The least of what is from each node on, up to `last`, where `known` is finite. */
function sumUp(values: Float64Array, least: Float64Array, first: number, last: number, known: Float64Array): void {
  let at = Infinity;
  for (let j = last; j >= first; j--) {
    if (known[j] !== Infinity && (values[j] as number) < at) at = values[j] as number;
    least[j] = at;
  }
  least[last + 1] = Infinity;
}
