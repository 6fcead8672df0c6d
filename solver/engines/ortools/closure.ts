/** Facts that hold in every plan, from which windows are tightened and arcs dropped; all in scaled whole units. */

/** Shortest possible driving between any two rows, by any way round (Floyd–Warshall); Infinity = never. Services on the way are ignored: it is a lower bound. */
export function closeTravel(direct: readonly (readonly number[])[]): number[][] {
  const best = direct.map((row) => [...row]);
  for (const [i, row] of best.entries()) row[i] = 0;
  for (const [via, through] of best.entries()) {
    for (const row of best) {
      const first = row[via] ?? Number.POSITIVE_INFINITY;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let to = 0; to < row.length; to++) {
        const total = first + (through[to] ?? Number.POSITIVE_INFINITY);
        if (total < (row[to] ?? Number.POSITIVE_INFINITY)) row[to] = total;
      }
    }
  }
  return best;
}

export interface PathStop {
  readonly low: number;
  readonly high: number;
  /** Least time from the begin of the stop before to the begin of this one. */
  readonly gap: number;
}

export interface PathRide {
  readonly pickup: number;
  readonly dropoff: number;
  /** Largest difference of their begins. */
  readonly most: number;
}

/** Whether begins exist that keep windows, gaps and rides: forward earliest times, pulled later as rides demand, until nothing changes (difference constraints). */
export function isPathFeasible(stops: readonly PathStop[], rides: readonly PathRide[]): boolean {
  const begin = stops.map(({ low }) => low);
  for (let round = 0; round <= stops.length * 2; round++) {
    let changed = false;
    for (const [index, { high, gap }] of stops.entries()) {
      if (index > 0) {
        const earliest = (begin[index - 1] ?? 0) + gap;
        if (earliest > (begin[index] ?? 0)) {
          begin[index] = earliest;
          changed = true;
        }
      }
      if ((begin[index] ?? 0) > high) return false;
    }
    for (const { pickup, dropoff, most } of rides) {
      const latestRide = (begin[dropoff] ?? 0) - most;
      if (latestRide > (begin[pickup] ?? 0)) {
        begin[pickup] = latestRide;
        changed = true;
      }
    }
    if (!changed) return true;
  }
  return false;
}
