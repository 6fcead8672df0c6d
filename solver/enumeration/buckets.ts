/** A queue of labels by their time, roughly: the day in equal parts, each emptied in the order in which it was filled. */

const BUCKETS = 1024;

export class Buckets<T> {
  private readonly start: number;
  private readonly width: number;
  private readonly buckets: T[][];

  /** Times outside [start, end] go to the first or the last part. */
  constructor(start: number, end: number) {
    this.start = start;
    this.width = Math.max(1e-9, (end - start) / BUCKETS);
    this.buckets = Array.from({ length: BUCKETS }, () => []);
  }

  /** Within a part, in the order of adding. */
  add(time: number, entry: T): void {
    const b = Math.max(0, Math.min(BUCKETS - 1, Math.floor((time - this.start) / this.width)));
    this.buckets[b]?.push(entry);
  }

  /** The parts in order, or the latest first; what is added to a part while it is gone through is gone through as well. */
  *parts(isBackward: boolean): Generator<readonly T[]> {
    for (let k = 0; k < BUCKETS; k++) yield this.buckets[isBackward ? BUCKETS - 1 - k : k] as T[];
  }
}
