/**
 * Set partitioning: the cheapest choice of known routes that serves every request once (Parragh & Schmid 2013; Gschwind & Drexl 2019, section 5).
 *
 * One column per route, one row per request, one row per group of interchangeable vehicles. What may stay unserved has a column of its own.
 */
import type { KeyedRoute } from './pool.ts';

export interface Partition {
  /** Rows 0 .. requestCount − 1 are the requests. */
  readonly requestCount: number;
  readonly rowCount: number;
  /** By row: how often it must and may be covered. */
  readonly rowLow: readonly number[];
  readonly rowHigh: readonly number[];
  readonly cost: readonly number[];
  /** Rows of column c: `rows[first[c] .. first[c + 1])`. */
  readonly first: readonly number[];
  readonly rows: readonly number[];
  /** Columns of the plan to start from: feasible. */
  readonly start: readonly number[];
}

export interface PartitionAnswer {
  /** The chosen columns; from the number of columns given on, `routes`. */
  readonly columns: readonly number[];
  /** Routes that the back end added. */
  readonly routes: readonly KeyedRoute[];
  /** What no plan can cost less than, where the back end has proven it. */
  readonly bound?: number | undefined;
  /** Whether it looked at everything that a better plan could be made of. */
  readonly isBest?: boolean | undefined;
}

/** Where a relaxation stands. */
export interface Relaxed {
  /** Columns in use; from the number of columns given on, `routes`. */
  readonly columns: readonly number[];
  /** By column in use. */
  readonly shares: readonly number[];
  readonly routes: readonly KeyedRoute[];
  /** Whether there is hope to prove which plan is best. */
  readonly isInSight: boolean;
}

export interface PartitionLimits {
  readonly seconds: number;
  /** Ask only what is answered long before `seconds`, so that the clock decides nothing. */
  readonly isReproducible?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called for every relaxation over all routes that was solved on the way. */
  readonly onRelaxed?: ((relaxed: Relaxed) => void) | undefined;
}

/** A back end: its answer, or undefined when it found nothing in time. */
export type PartitionSolver = (partition: Partition, limits: PartitionLimits) => Promise<PartitionAnswer | undefined>;
