/** What can still become of a route from some place on: labels of which none is both later, cheaper and freer than another. */
import type { Tolls } from './tolls.ts';

const NONE: readonly number[] = [];

export interface Rest {
  /** By when one must be ready for it. */
  readonly time: number;
  /** What it costs, less what it is worth. */
  readonly value: number;
  /** Requests it serves that might also have been served before, rising. */
  readonly set: readonly number[];
  /** Tolls that are to be paid if one more of their requests was served before, rising. */
  readonly open: readonly number[];
}

export interface Label extends Rest {
  /** After the dropoff of this request, or from its pickup on. */
  readonly isAfter: boolean;
  readonly r: number;
  /** The most it costs, if it serves nobody who might have been served before; else Infinity. Known once it is added. */
  most: number;
  /** Another label has taken its place. */
  isDropped: boolean;
}

/** What was served before. */
export interface Past {
  /** By request. */
  readonly isUsed: Uint8Array;
  /** By toll: whether one more of its requests is to be paid for. */
  readonly isOpen: Uint8Array;
}

/** Of one place: a network has one for each of them. */
export class Front {
  /** Latest first. */
  readonly labels: Label[] = [];
  private readonly tolls: Tolls;

  constructor(tolls: Tolls) {
    this.tolls = tolls;
  }

  /** Adds a label, unless another one is as late, as cheap and as free (then it returns false); forgets those that it replaces. */
  add(label: Label): boolean {
    const { labels } = this;
    let at = 0;
    for (; at < labels.length; at++) {
      const other = labels[at] as Label;
      if (other.time < label.time) break;
      if (this.isAsGood(other, label)) return false;
    }
    if (label.set.length === 0) label.most = label.value + this.tolls.missing(label.open, NONE);
    let kept = at;
    for (let k = at; k < labels.length; k++) {
      const other = labels[k] as Label;
      if (this.isAsGood(label, other)) other.isDropped = true;
      else labels[kept++] = other;
    }
    labels.length = kept;
    labels.splice(at, 0, label);
    return true;
  }

  /** Whether another label is as late and, whatever was served before, no dearer than one of this value can be. */
  hasBetter(time: number, value: number): boolean {
    for (const label of this.labels) {
      if (label.time < time) return false;
      if (label.most <= value) return true;
    }
    return false;
  }

  /** The least value to be had when ready at `time` after such a past; Infinity: none. */
  least(time: number, { isUsed, isOpen }: Past): number {
    const { price } = this.tolls;
    let least = Infinity;
    for (const label of this.labels) {
      if (label.time < time) break;
      if (label.value >= least || !isFree(label.set, isUsed)) continue;
      let value = label.value;
      for (const toll of label.open) if (isOpen[toll] === 1) value += price[toll] as number;
      if (value < least) least = value;
    }
    return least;
  }

  /** Whether whatever was served before, the one costs no more than the other (of a time no earlier). */
  private isAsGood(one: Rest, other: Rest): boolean {
    return (
      one.value <= other.value &&
      isSubset(one.set, other.set) &&
      (one.open.length === 0 || one.value + this.tolls.missing(one.open, other.open) <= other.value)
    );
  }
}

function isFree(set: readonly number[], isUsed: Uint8Array): boolean {
  for (const r of set) if (isUsed[r] === 1) return false;
  return true;
}

function isSubset(one: readonly number[], other: readonly number[]): boolean {
  if (one.length > other.length) return false;
  let k = 0;
  for (const r of one) {
    while (k < other.length && (other[k] as number) < r) k++;
    if (other[k] !== r) return false;
    k++;
  }
  return true;
}
