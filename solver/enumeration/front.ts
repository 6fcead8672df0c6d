/** What can still become of a route from some place on: labels of which none is both later, cheaper and freer than another. */

export interface Label {
  /** By when one must be ready for it. */
  readonly time: number;
  /** What it costs, less what it is worth. */
  readonly value: number;
  /** Requests it serves that might also have been served before, rising. */
  readonly set: readonly number[];
  /** Another label has taken its place. */
  isDropped: boolean;
}

export class Front {
  /** Latest first. */
  readonly labels: Label[] = [];

  /** Adds a label and returns it, unless another one is as late, as cheap and as free; forgets those that it replaces. */
  add(time: number, value: number, set: readonly number[]): Label | undefined {
    const { labels } = this;
    let at = 0;
    for (; at < labels.length; at++) {
      const other = labels[at] as Label;
      if (other.time < time) break;
      if (other.value <= value && isSubset(other.set, set)) return undefined;
    }
    const label: Label = { time, value, set, isDropped: false };
    let kept = at;
    for (let k = at; k < labels.length; k++) {
      const other = labels[k] as Label;
      if (other.value >= value && isSubset(set, other.set)) other.isDropped = true;
      else labels[kept++] = other;
    }
    labels.length = kept;
    labels.splice(at, 0, label);
    return label;
  }

  /** The least value to be had when ready at `time`, if whoever is used is not served again; Infinity: none. */
  least(time: number, isUsed: Uint8Array): number {
    let least = Infinity;
    for (const label of this.labels) {
      if (label.time < time) break;
      if (label.value < least && isFree(label.set, isUsed)) least = label.value;
    }
    return least;
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
