/** Set partitioning by HiGHS, in a worker thread that lives as long as the search. */
import type { Worker } from 'node:worker_threads';
import { spawnWorker } from '../worker/spawn.ts';
import type { PartitionSolver } from './partition.ts';

/** Beyond its own time limit the thread gets this long before it is given up. */
const GRACE_SECONDS = 0.4;

export interface ClosablePartitionSolver {
  readonly solve: PartitionSolver;
  readonly close: () => void;
}

export function createHighsSolver(): ClosablePartitionSolver {
  let worker: Worker | undefined;
  const close = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const solve: PartitionSolver = (partition, { seconds, signal }) => {
    worker ??= spawnWorker(new URL('./highs-worker.ts', import.meta.url));
    const thread = worker;
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
      const accept = ({ columns, error }: { columns?: readonly number[]; error?: string }) => {
        if (error !== undefined) return fail(error);
        release();
        resolve(columns);
      };
      thread.on('message', accept);
      thread.on('error', fail);
      thread.postMessage({ partition, seconds });
    });
  };
  return { solve, close };
}
