/** A place for a request in a route. */

export interface Place {
  readonly r: number;
  /** Stops before the pickup; −1: the pickup is already there. */
  readonly i: number;
  /** Old stops before the dropoff. */
  readonly j: number;
}

/** Writes the order of `route` with request r inserted into `seq`; returns its length. */
export function insertInto(
  seq: Int32Array,
  route: { readonly seq: Int32Array; readonly length: number },
  { r, i, j }: Place,
): number {
  const old = route.seq;
  let n = 0;
  for (let k = 0; k <= route.length; k++) {
    if (k === i) seq[n++] = 2 * r;
    if (k === j) seq[n++] = 2 * r + 1;
    if (k < route.length) seq[n++] = old[k] as number;
  }
  return n;
}
