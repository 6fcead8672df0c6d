/**
 * Which requests to take out: strings of neighbouring routes (Christiaens & Vanden Berghe 2020), related, worst and random requests (Ropke & Pisinger 2006),
 * and whole routes.
 */
import type { Random } from './random.ts';
import type { Neighbours } from './relatedness.ts';
import { type PlanState, UNSERVED } from './state.ts';

/** How often a ruin is of which kind: the share up to which it is this or one named before; whole routes take what is left. */
export interface RuinShares {
  readonly strings: number;
  readonly related: number;
  readonly worst: number;
  readonly random: number;
}

const SHARES: RuinShares = { strings: 0.3, related: 0.8, worst: 0.9, random: 0.95 };
/** From so many requests on, ruins stay local. */
const LEAST_LOCAL = 300;
const ROUTES_AROUND = 8;
/** Where more than so many are unserved, and more than such a share of all, this share of the ruins is around one of them. */
const MANY_UNSERVED = 24;
const SHARE_OF_MANY = 0.024;
const SHARE_UNSERVED = 0.8;
/** How often one of them is drawn until it lies in the territory. */
const MOST_DRAWS = 8;

export class Ruin {
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly neighbours: Neighbours;
  private readonly marked: Uint8Array;
  private readonly chosen: Int32Array;
  private count = 0;
  private readonly isCut: Uint8Array;
  private readonly gains: Float64Array;
  private readonly order: Int32Array;
  private movable = new Int32Array(0);
  private readonly shares: RuinShares;

  constructor(state: PlanState, random: Random, neighbours: Neighbours, shares = SHARES) {
    const { cp } = state;
    this.shares = shares;
    this.state = state;
    this.random = random;
    this.neighbours = neighbours;
    this.marked = new Uint8Array(cp.requestCount);
    this.chosen = new Int32Array(cp.requestCount);
    this.isCut = new Uint8Array(cp.vehicleCount);
    this.gains = new Float64Array(cp.requestCount);
    this.order = new Int32Array(cp.requestCount);
    this.listMovable();
  }

  /** To be called whenever the territory of the state has changed. */
  listMovable(): void {
    const { cp, territory } = this.state;
    this.movable = Int32Array.from(
      Array.from(cp.done.keys()).filter((r) => cp.done[r] === 0 && territory.requests[r] === 1),
    );
  }

  /** A request that may be moved, at random, where many are unserved mostly one of these; −1 where there is none. */
  drawSeed(): number {
    const { state, random } = this;
    const many = Math.max(MANY_UNSERVED, SHARE_OF_MANY * state.cp.requestCount);
    if (state.bankCount > many && random.next() < SHARE_UNSERVED) {
      for (let tries = 0; tries < MOST_DRAWS; tries++) {
        const r = state.bank[random.below(state.bankCount)] as number;
        if (state.territory.requests[r] === 1) return r;
      }
    }
    return this.movable.length === 0 ? -1 : (this.movable[this.random.below(this.movable.length)] as number);
  }

  /** Takes some requests around `seed` out of the plan (at least one if any is served); returns how many. */
  apply(seed: number, average: number): number {
    this.count = 0;
    const kind = this.random.next();
    const wanted = Math.min(this.movable.length, 1 + this.random.below(Math.max(1, 2 * average - 1)));
    const { strings, related, worst, random } = this.shares;
    if (kind < strings) this.cutStrings(seed, average);
    else if (kind < related) this.takeRelated(seed, wanted);
    else if (kind < worst) this.takeWorst(seed, wanted);
    else if (kind < random) this.takeRandom(seed, wanted);
    else this.takeRoute(seed);
    return this.execute();
  }

  private mark(r: number): void {
    const { vehicleOf, territory } = this.state;
    if (this.marked[r] === 1 || vehicleOf[r] === UNSERVED || territory.requests[r] === 0) return;
    this.marked[r] = 1;
    this.chosen[this.count++] = r;
  }

  private execute(): number {
    const { state } = this;
    this.isCut.fill(0);
    for (let k = 0; k < this.count; k++) this.isCut[state.vehicleOf[this.chosen[k] as number] as number] = 1;
    for (let v = 0; v < this.isCut.length; v++) if (this.isCut[v] === 1) state.remove(v, this.marked);
    for (let k = 0; k < this.count; k++) this.marked[this.chosen[k] as number] = 0;
    return this.count;
  }

  private cutStrings(seed: number, average: number): void {
    const { state, random, neighbours } = this;
    const { routes } = state;
    let served = 0;
    let used = 0;
    for (const route of routes) {
      served += route.length >> 1;
      if (route.length > 0) used++;
    }
    const longest = Math.min(10, Math.max(1, served / Math.max(1, used)));
    const most = (4 * average) / (1 + longest) - 1;
    const strings = Math.floor(random.next() * Math.max(0, most) + 1);
    this.isCut.fill(0);
    let cut = 0;
    for (let k = -1; k < neighbours.width && cut < strings; k++) {
      const r = k < 0 ? seed : neighbours.of(seed, k);
      if (r < 0) return;
      const v = state.vehicleOf[r] as number;
      if (v < 0 || this.marked[r] === 1 || this.isCut[v] === 1 || state.territory.vehicles[v] === 0) continue;
      this.isCut[v] = 1;
      cut++;
      const length = Math.floor(random.next() * Math.min(longest, (routes[v]?.length ?? 0) / 2) + 1);
      this.cutString(v, r, length);
    }
  }

  /** A stretch of the order around r, `length` requests long; sometimes it keeps a piece in its middle. */
  private cutString(v: number, r: number, length: number): void {
    const { random } = this;
    const route = this.state.routes[v];
    if (route === undefined) return;
    let at = 0;
    const stop = 2 * r + (random.next() < 0.5 ? 0 : 1);
    while (at < route.length && route.seq[at] !== stop) at++;
    const before = this.count;
    let left = at;
    let right = at + 1;
    let spared = random.next() < 0.4 ? 1 + random.below(3) : 0;
    this.mark(r);
    while (this.count - before < length && (left > 0 || right < route.length)) {
      const goLeft = left > 0 && (right >= route.length || random.next() < 0.5);
      const next = goLeft ? (route.seq[--left] as number) : (route.seq[right++] as number);
      if (spared > 0 && this.count - before >= length / 2) {
        spared--;
        continue;
      }
      this.mark(next >> 1);
    }
  }

  private takeRelated(seed: number, wanted: number): void {
    const { random, neighbours, chosen } = this;
    this.mark(seed);
    if (this.count === 0) {
      chosen[0] = seed;
    }
    for (let tries = 0; this.count < wanted && tries < 4 * wanted; tries++) {
      const from = this.count === 0 ? seed : (chosen[random.below(this.count)] as number);
      const k = Math.floor(random.next() ** 4 * neighbours.width);
      const r = neighbours.of(from, k);
      if (r >= 0) this.mark(r);
    }
  }

  /** On large days only the routes around `seed` are looked at. */
  private takeWorst(seed: number, wanted: number): void {
    const { state, random, gains, order } = this;
    const isLocal = this.movable.length > LEAST_LOCAL;
    if (isLocal) this.findRoutesAround(seed);
    let n = 0;
    for (const route of state.routes) {
      if (isLocal && this.isCut[route.vehicle] === 0) continue;
      this.measureGains(route.vehicle);
      for (let k = 0; k < route.length; k++) {
        const stop = route.seq[k] as number;
        if ((stop & 1) === 1 && state.cp.done[stop >> 1] === 0) order[n++] = stop >> 1;
      }
    }
    const ranked = order.subarray(0, n).sort((a, b) => (gains[b] as number) - (gains[a] as number) || a - b);
    for (let k = 0; k < wanted && n > 0; k++) this.mark(ranked[Math.floor(random.next() ** 4 * n)] as number);
  }

  /** Distance saved by leaving each request of the route out. */
  private measureGains(v: number): void {
    const { state, gains } = this;
    const { cp } = state;
    const route = state.routes[v];
    if (route === undefined) return;
    const { legMetres } = route;
    const { place } = route.chain;
    for (let k = 1; k <= route.length; k++) {
      const stop = route.seq[k - 1] as number;
      const r = stop >> 1;
      const bridge = cp.distance[(place[k - 1] as number) * cp.stride + (place[k + 1] as number)] as number;
      const saved = (legMetres[k - 1] as number) + (legMetres[k] as number) - bridge;
      gains[r] = (stop & 1) === 0 ? saved : (gains[r] as number) + saved;
    }
  }

  private findRoutesAround(seed: number): void {
    const { neighbours, state } = this;
    this.isCut.fill(0);
    let found = 0;
    for (let k = 0; k < neighbours.width && found < ROUTES_AROUND; k++) {
      const r = neighbours.of(seed, k);
      const v = r < 0 ? UNSERVED : (state.vehicleOf[r] as number);
      if (v < 0 || this.isCut[v] === 1) continue;
      this.isCut[v] = 1;
      found++;
    }
  }

  /** On large days at random among the neighbours: far apart, one removal has nothing to do with another. */
  private takeRandom(seed: number, wanted: number): void {
    const { movable, neighbours, random } = this;
    if (movable.length <= LEAST_LOCAL) {
      for (let k = 0; k < wanted; k++) this.mark(movable[random.below(movable.length)] as number);
      return;
    }
    this.mark(seed);
    for (let k = 1; k < wanted; k++) {
      const r = neighbours.of(seed, random.below(neighbours.width));
      if (r >= 0) this.mark(r);
    }
  }

  private takeRoute(seed: number): void {
    const v = this.state.vehicleOf[seed] as number;
    const route = this.state.routes[v];
    if (route === undefined) return;
    const frozen = (this.state.cp.frozen[v] as Int32Array).length;
    for (let k = frozen; k < route.length; k++) this.mark((route.seq[k] as number) >> 1);
  }
}
