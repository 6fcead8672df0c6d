/**
 * Remembers the best insertion of a request into a route by what the route is, not where it stands in the search.
 *
 * Ruin and recreate asks the same question over and over: most routes are untouched, and rejected changes are taken back. Vehicles of one class share answers.
 * Entries are found by some bits of a hash and confirmed by 64 others; whoever uses an answer must still be ready for a wrong one (once in 2^64): an insertion that
 * breaks a window or a ride limit is noticed when it is made, and every plan handed out is worked out and checked anew.
 */
import type { Insertion } from './insertion.ts';
import type { RouteState } from './route-state.ts';

/** Words of 32 bits per entry: two hashes, pickup and dropoff positions; the price and the time, two words each. One entry lies in one cache line. */
const WORDS = 8;
const POSITIONS = 2;
/** The same in words of 64 bits. */
const DELTA = 2;
const TIME = 3;

export class InsertionMemo {
  /** The answer of the last `find`; a lower bound of it, at or above the limit, where `isExact` is false. */
  delta = Infinity;
  isExact = true;
  pickupAt = -1;
  dropoffAt = -1;
  /** With the request in its cheapest place: the part of the route's cost that comes from time. */
  time = 0;

  private readonly insertion: Insertion;
  private readonly mask: number;
  private readonly words: Int32Array;
  private readonly deltas: Float64Array;

  private readonly requestCount: number;
  /** Of the last question looked up. */
  private key = 0;
  private key2 = 0;
  private slot = 0;

  constructor(insertion: Insertion, requestCount: number, bits = 19) {
    this.insertion = insertion;
    this.requestCount = requestCount;
    const size = 1 << bits;
    this.mask = size - 1;
    const buffer = new ArrayBuffer(size * WORDS * 4);
    this.words = new Int32Array(buffer);
    this.deltas = new Float64Array(buffer);
  }

  /** What is known of the price of r in the route (`delta`, `isExact`): exact where it was asked for before, else a lower bound. */
  screen(route: RouteState, r: number): void {
    if (route.stamps.length === 0) this.open(route);
    const stamp = (route.stamps[r] as number) - 2 * route.version;
    if (stamp >= 0) {
      this.delta = route.deltas[r] as number;
      this.isExact = stamp === 1;
      return;
    }
    if (!this.recall(route, r)) {
      this.insertion.screen(route, r);
      this.store();
    }
    this.note(route, r);
  }

  private open(route: RouteState): void {
    route.stamps = new Int32Array(this.requestCount);
    route.deltas = new Float64Array(this.requestCount);
  }

  private note(route: RouteState, r: number): void {
    route.deltas[r] = this.delta;
    route.stamps[r] = 2 * route.version + (this.isExact ? 1 : 0);
  }

  /** The price of r in the route (`delta`, `isExact`), without its place. Routes that stay as they are answer from a table of their own. */
  price(route: RouteState, r: number, limit: number): void {
    if (route.stamps.length === 0) this.open(route);
    const stamp = (route.stamps[r] as number) - 2 * route.version;
    if (stamp >= 0) {
      this.delta = route.deltas[r] as number;
      this.isExact = stamp === 1;
      if (this.isExact || this.delta >= limit) return;
    }
    this.find(route, r, limit);
    this.note(route, r);
  }

  /** The cheapest place of r in the route. Whoever only cares for prices below `limit` may say so: what costs more is then not worked out exactly. */
  find(route: RouteState, r: number, limit = Infinity): void {
    if (this.recall(route, r) && (this.isExact || this.delta >= limit)) return;
    this.insertion.find(route, r, limit);
    this.store();
  }

  /** Looks the question up; false where it was never asked (or is forgotten): then its slot is ready for `store`. */
  private recall(route: RouteState, r: number): boolean {
    const { words, deltas } = this;
    const key = Math.imul(route.hash ^ Math.imul(r + 1, 0x9e3779b1), 0x85ebca6b);
    const key2 = route.hash2 ^ Math.imul(r + 0x51ed27, 0xc2b2ae35);
    const slot = ((key ^ (key >>> 13) ^ (key2 >>> 7)) & this.mask) * WORDS;
    this.key = key;
    this.key2 = key2;
    this.slot = slot;
    if (words[slot] !== key || words[slot + 1] !== key2) return false;
    this.delta = deltas[(slot >> 1) + DELTA] as number;
    this.time = deltas[(slot >> 1) + TIME] as number;
    this.pickupAt = words[slot + POSITIONS] as number;
    this.dropoffAt = words[slot + POSITIONS + 1] as number;
    this.isExact = this.dropoffAt !== BOUND_ONLY;
    return true;
  }

  /** Takes over the answer of `insertion`. */
  private store(): void {
    const { insertion, words, deltas, slot } = this;
    this.delta = insertion.delta;
    this.isExact = insertion.isExact;
    this.time = insertion.time;
    this.pickupAt = insertion.pickupAt;
    this.dropoffAt = insertion.isExact ? insertion.dropoffAt : BOUND_ONLY;
    words[slot] = this.key;
    words[slot + 1] = this.key2;
    words[slot + POSITIONS] = this.pickupAt;
    words[slot + POSITIONS + 1] = this.dropoffAt;
    deltas[(slot >> 1) + DELTA] = this.delta;
    deltas[(slot >> 1) + TIME] = this.time;
  }
}

/** Dropoff position of an entry whose price is only a lower bound. */
const BOUND_ONLY = -9;
