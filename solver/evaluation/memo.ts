/**
 * Remembers the best insertion of a request into a route by what the route is, not where it stands in the search.
 *
 * Ruin and recreate asks the same question over and over: most routes are untouched, and rejected changes are taken back. Vehicles of one class share answers.
 * Entries are found by 20 bits of a hash and confirmed by 64 others; whoever uses an answer must still be ready for a wrong one (once in 2^64).
 */
import type { Insertion } from './insertion.ts';
import type { RouteState } from './route-state.ts';

const POSITION = 0x1_0000;

export class InsertionMemo {
  /** The answer of the last `find`. */
  delta = Infinity;
  pickupAt = -1;
  dropoffAt = -1;
  hits = 0;
  misses = 0;

  private readonly insertion: Insertion;
  private readonly mask: number;
  private readonly check: Int32Array;
  private readonly check2: Int32Array;
  private readonly deltas: Float64Array;
  private readonly positions: Float64Array;

  constructor(insertion: Insertion, bits = 19) {
    this.insertion = insertion;
    const size = 1 << bits;
    this.mask = size - 1;
    this.check = new Int32Array(size);
    this.check2 = new Int32Array(size);
    this.deltas = new Float64Array(size);
    this.positions = new Float64Array(size);
  }

  find(route: RouteState, r: number): void {
    const key = Math.imul(route.hash ^ Math.imul(r + 1, 0x9e3779b1), 0x85ebca6b);
    const key2 = (route.hash2 ^ Math.imul(r + 0x51ed27, 0xc2b2ae35)) | 1;
    const slot = (key ^ (key >>> 13) ^ (key2 >>> 7)) & this.mask;
    if (this.check[slot] === key && this.check2[slot] === key2) {
      this.hits++;
      this.delta = this.deltas[slot] as number;
      const position = this.positions[slot] as number;
      this.pickupAt = Math.floor(position / POSITION) - 1;
      this.dropoffAt = position % POSITION;
      return;
    }
    this.misses++;
    const { insertion } = this;
    insertion.find(route, r);
    this.delta = insertion.delta;
    this.pickupAt = insertion.pickupAt;
    this.dropoffAt = insertion.dropoffAt;
    this.check[slot] = key;
    this.check2[slot] = key2;
    this.deltas[slot] = insertion.delta;
    this.positions[slot] = (insertion.pickupAt + 1) * POSITION + Math.max(0, insertion.dropoffAt);
  }
}
