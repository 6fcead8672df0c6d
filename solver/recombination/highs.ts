/** Set partitioning by HiGHS, in a worker thread that lives as long as the search. */
import type { Worker } from 'node:worker_threads';
import type { Problem } from '../problem.ts';
import { spawnWorker } from '../worker/spawn.ts';
import type { Message } from './highs-worker.ts';
import type { PartitionAnswer, PartitionSolver, Relaxed } from './partition.ts';
import type { KeyedRoute } from './pool.ts';

/** The thread is told to use this share of its time, because what it calls looks at the clock only now and then; so long after its time it is given up. */
const SHARE_TOLD = 0.95;
const GRACE_SECONDS = 0.4;

export interface ClosablePartitionSolver {
  readonly solve: PartitionSolver;
  /** Tells of a better plan while a question is open: what is worse need not be looked at. It must serve everybody. */
  readonly tell: (plan: readonly KeyedRoute[]) => void;
  /** Whether it knows all routes of the day, not only those of the partition. */
  readonly isTight: Promise<boolean>;
  readonly close: () => void;
}

interface Reply {
  readonly isTight?: boolean;
  readonly answer?: PartitionAnswer;
  readonly relaxed?: Relaxed;
  readonly error?: string;
}

/** @param problem whose partitions are to be solved: then the thread starts at once, and looks whether all its routes can be listed. */
export function createHighsSolver(problem?: Problem): ClosablePartitionSolver {
  let worker: Worker | undefined;
  const open = () => {
    worker ??= spawnWorker(new URL('./highs-worker.ts', import.meta.url), { problem });
    return worker;
  };
  const close = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const giveUpStart = () => {
    close();
    return false;
  };
  // A thread that does not start is told of by the next question, which starts another.
  const isTight = problem === undefined ? Promise.resolve(false) : hearStart(open()).catch(giveUpStart);
  const solve: PartitionSolver = (partition, { seconds, isReproducible, signal, onRelaxed }) => {
    const thread = open();
    return new Promise((resolve, reject) => {
      const release = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        thread.off('message', accept);
        thread.off('error', fail);
      };
      // A solve cannot be interrupted: a late thread is ended, the next call starts another.
      const giveUp = () => {
        release();
        close();
        resolve(undefined);
      };
      // A fault is no "nothing better": whoever asked must hear of it.
      const fail = (error: unknown) => {
        release();
        close();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const timer = setTimeout(giveUp, (seconds + GRACE_SECONDS) * 1000);
      signal?.addEventListener('abort', giveUp);
      const accept = ({ answer, relaxed, error }: Reply) => {
        if (error !== undefined) return fail(error);
        if (relaxed !== undefined) onRelaxed?.(relaxed);
        if (answer === undefined) return;
        release();
        resolve(answer);
      };
      thread.on('message', accept);
      thread.on('error', fail);
      thread.postMessage({ partition, limits: { seconds: SHARE_TOLD * seconds, isReproducible } } satisfies Message);
    });
  };
  const tell = (plan: readonly KeyedRoute[]) => worker?.postMessage({ plan } satisfies Message);
  return { solve, tell, isTight, close };
}

/** What the thread says when it has started. */
function hearStart(thread: Worker): Promise<boolean> {
  return new Promise((resolve, reject) => {
    thread.once('message', ({ isTight }: Reply) => resolve(isTight === true));
    thread.once('error', reject);
    // Closed before it had started: the search is over.
    thread.once('exit', () => resolve(false));
  });
}
