/** Which unserved requests are put in next, as a list. */
import type { Random } from '../improvement/random.ts';
import type { Neighbours } from '../improvement/relatedness.ts';
import type { PlanState } from '../improvement/state.ts';
import { LARGE_DAY } from '../improvement/territory.ts';

/** Of requests that were unserved before the ruin, so many are tried. */
const MOST_OLD = 24;
/**
 * The first plan of a large day puts in so many neighbours at a time, by regret, in no order: 5,000 trips of a region for 100 vehicles left 986 out, where greedy
 * insertion in the order of time left out 1,835, in the same time (chunks of 1, 5, 30 and 60: 1,389, 1,003, 939 and 1,046).
 */
const CHUNK = 16;

export class Listing {
  /** The list: its first entries, as many as the methods say. */
  readonly requests: Int32Array;
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly neighbours: Neighbours;
  /** By request: the listing that it was last part of. */
  private readonly listedAt: Int32Array;
  private listing = 0;

  constructor(state: PlanState, random: Random, neighbours: Neighbours) {
    this.state = state;
    this.random = random;
    this.neighbours = neighbours;
    this.requests = new Int32Array(state.cp.requestCount);
    this.listedAt = new Int32Array(state.cp.requestCount);
  }

  /** All unserved requests (of the territory, as everywhere); returns how many. */
  fill(): number {
    const { state, requests } = this;
    let count = 0;
    for (let k = 0; k < state.bankCount; k++) {
      const r = state.bank[k] as number;
      if (state.territory.requests[r] === 1) requests[count++] = r;
    }
    return count;
  }

  /** All that the ruin took out, and of those unserved before some that are near it; where none is any of them, except on a large day: nothing has changed for them. */
  fillSome(): number {
    const { state, requests, random } = this;
    const old = Math.min(state.oldBankCount, state.bankCount);
    const isLarge = state.cp.requestCount >= LARGE_DAY;
    if (old <= MOST_OLD && !isLarge) return this.fill();
    let count = 0;
    for (let k = old; k < state.bankCount; k++) requests[count++] = state.bank[k] as number;
    const found = this.addNear(count);
    if (found > count || isLarge) return found;
    const first = random.below(old);
    for (let k = 0; k < MOST_OLD; k++) {
      const r = state.bank[(first + k) % old] as number;
      if (state.territory.requests[r] === 1) requests[count++] = r;
    }
    return count;
  }

  /** Adds unserved neighbours of the first `count` of the list, the nearest first; returns how many are listed then. */
  private addNear(count: number): number {
    const { requests, neighbours, listedAt } = this;
    const now = ++this.listing;
    let listed = count;
    for (let k = 0; k < count; k++) listedAt[requests[k] as number] = now;
    for (let rank = 0; rank < neighbours.width && count > 0; rank++) {
      for (let k = 0; k < count; k++) {
        listed = this.add(neighbours.of(requests[k] as number, rank), listed);
        if (listed - count === MOST_OLD) return listed;
      }
    }
    return listed;
  }

  /** Lists `other` (−1: nobody) if it is unserved and was not listed by this listing; returns how many are listed then. */
  private add(other: number, listed: number): number {
    const { vehicleOf, territory } = this.state;
    if (other < 0 || this.listedAt[other] === this.listing) return listed;
    if ((vehicleOf[other] as number) >= 0 || territory.requests[other] === 0) return listed;
    this.listedAt[other] = this.listing;
    this.requests[listed] = other;
    return listed + 1;
  }

  /** Lists all unserved requests, some neighbours at a time; returns how many each time, until it is called in vain. */
  *chunks(): Generator<number> {
    const { neighbours } = this;
    const waiting = this.requests.slice(0, this.fill());
    this.random.shuffle(waiting, waiting.length);
    this.listing++;
    for (const r of waiting) {
      let count = this.add(r, 0);
      if (count === 0) continue;
      for (let k = 0; k < neighbours.width && count < CHUNK; k++) {
        count = this.add(neighbours.of(r, k), count);
      }
      yield count;
    }
  }
}
