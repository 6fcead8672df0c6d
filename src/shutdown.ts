/** What was opened is closed in reverse order, once, on Ctrl-C, on SIGTERM, or when the start fails half-way. */

export interface Shutdown {
  /** Registers what closes the thing just opened. */
  readonly add: (what: string, close: () => Promise<unknown> | unknown) => void;
  /** Closes everything; a second call waits for the first. Never throws: faults go to `onFault`. */
  readonly run: () => Promise<void>;
  readonly begun: () => boolean;
}

/** One thing that hangs must not keep the others open; the embedded PostgreSQL allows itself up to a minute. */
const CLOSE_WITHIN_MS = 60_000;

/** @param onFault told of whatever did not close, or not in time; the rest is closed all the same */
export function createShutdown(onFault: (what: string, error: unknown) => void): Shutdown {
  const closers: { readonly what: string; readonly close: () => Promise<unknown> | unknown }[] = [];
  let running: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) {
      try {
        await withinTime(Promise.resolve(closer.close()));
      } catch (error) {
        onFault(closer.what, error);
      }
    }
  };
  return {
    add: (what, close) => {
      closers.push({ what, close });
      // Opened while we were closing already (Ctrl-C during the start).
      if (running) running = running.then(closeAll);
    },
    run: () => {
      running ??= closeAll();
      return running;
    },
    begun: () => running !== undefined,
  };
}

async function withinTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not closed within ${CLOSE_WITHIN_MS / 1000} s`)), CLOSE_WITHIN_MS);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** One Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const SAME_SIGNAL_MS = 1_000;

/** First signal: in order, exit code 0. A later one: at once (a database left running is taken over by the next start). */
export function stopOnSignals(shutdown: Shutdown): void {
  let first = 0;
  const onSignal = (): void => {
    if (first !== 0) {
      if (Date.now() - first > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    first = Date.now();
    void shutdown.run().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}
