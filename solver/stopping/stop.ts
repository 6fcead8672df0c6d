/** When a search ends: time, iterations, or an abort, whichever comes first. The only place of the solver that reads a clock. */

export interface StopRule {
  /** How much of the budget is used, 0 to 1; 1 ends the search. */
  progress(iterations: number): number;
  /** Seconds since the rule was made. */
  seconds(): number;
}

export interface StopOptions {
  readonly timeLimit?: number | undefined;
  readonly iterations?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When the search as a whole began, in milliseconds since the epoch; absent: now. */
  readonly startedAt?: number | undefined;
  /** Shared flag that other threads set to end the search. */
  readonly flag?: Int32Array | undefined;
}

/** Without any limit a search would never end; ten seconds is what a person waits for. */
export const DEFAULT_TIME_LIMIT = 10;

/** With an iteration limit and no time limit, nothing but the iterations decides: the result is reproducible. */
export function createStopRule({ timeLimit, iterations, signal, flag, startedAt }: StopOptions): StopRule {
  const started = startedAt === undefined ? performance.now() : startedAt - performance.timeOrigin;
  const seconds = () => (performance.now() - started) / 1000;
  const limit = timeLimit ?? (iterations === undefined ? DEFAULT_TIME_LIMIT : Infinity);
  const most = iterations ?? Infinity;
  const progress = (done: number) => {
    if (signal?.aborted === true || (flag !== undefined && Atomics.load(flag, 0) !== 0)) return 1;
    const byTime = limit === Infinity ? 0 : limit <= 0 ? 1 : seconds() / limit;
    const byCount = most === Infinity ? 0 : most <= 0 ? 1 : done / most;
    return Math.min(1, Math.max(byTime, byCount));
  };
  return { progress, seconds };
}
