/** Pairs of places that passed the screens, to be taken cheapest bound first. */
export class InsertionCandidates {
  count = 0;
  /** Of every pair: a lower bound of its price, and what driving and service add with the old waits taken off. */
  private bound = new Float64Array(256);
  private cost = new Float64Array(256);
  /** Stops before its pickup (−1: already there), and old stops before its dropoff. */
  before = new Int32Array(256);
  between = new Int32Array(256);
  /** The pair taken last. */
  readonly taken = { bound: 0, cost: 0, before: 0, between: 0 };

  add(bound: number, cost: number, before: number, between: number): void {
    const k = this.count++;
    if (k === this.bound.length) this.grow();
    this.bound[k] = bound;
    this.cost[k] = cost;
    this.before[k] = before;
    this.between[k] = between;
  }

  /** Moves the pair with the least bound to `taken`; false where none is left. */
  takeLeast(): boolean {
    const { bound, cost, before, between, taken, count } = this;
    if (count === 0) return false;
    let k = 0;
    for (let c = 1; c < count; c++) if ((bound[c] as number) < (bound[k] as number)) k = c;
    taken.bound = bound[k] as number;
    taken.cost = cost[k] as number;
    taken.before = before[k] as number;
    taken.between = between[k] as number;
    const last = --this.count;
    bound[k] = bound[last] as number;
    cost[k] = cost[last] as number;
    before[k] = before[last] as number;
    between[k] = between[last] as number;
    return true;
  }

  private grow(): void {
    for (const key of ['bound', 'cost'] as const) {
      const longer = new Float64Array(2 * this[key].length);
      longer.set(this[key]);
      this[key] = longer;
    }
    for (const key of ['before', 'between'] as const) {
      const longer = new Int32Array(2 * this[key].length);
      longer.set(this[key]);
      this[key] = longer;
    }
  }
}
