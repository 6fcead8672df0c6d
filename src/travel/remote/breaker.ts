/** Stops asking a remote engine that keeps failing, so that a call at the phone does not wait for it again and again. */

export interface BreakerOptions {
  /** Failures in a row that open the breaker. */
  readonly failures: number;
  /** Rest before one trial request is let through. */
  readonly restMs: number;
  /** Milliseconds that only go forward; default `performance.now`. */
  readonly now?: () => number;
}

/** Closed → open after `failures` in a row → after `restMs` one trial → closed, or open again. */
export class Breaker {
  readonly #options: BreakerOptions;
  readonly #now: () => number;
  #failures = 0;
  #openedAt: number | null = null;
  #trialRuns = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Milliseconds until a request is let through; 0 when one may go now. */
  restMs(): number {
    if (this.#openedAt === null) return 0;
    const left = this.#openedAt + this.#options.restMs - this.#now();
    if (left > 0) return left;
    return this.#trialRuns ? this.#options.restMs : 0;
  }

  /** To be asked right before a request; true means that its outcome must be told by succeed() or fail(). */
  tryPass(): boolean {
    if (this.restMs() > 0) return false;
    if (this.#openedAt !== null) this.#trialRuns = true;
    return true;
  }

  /** Closes it and forgets all failures. */
  succeed(): void {
    this.#failures = 0;
    this.#openedAt = null;
    this.#trialRuns = false;
  }

  /** The trial's failure opens it for another whole rest. */
  fail(): void {
    this.#failures++;
    this.#trialRuns = false;
    if (this.#openedAt !== null || this.#failures >= this.#options.failures) this.#openedAt = this.#now();
  }
}
