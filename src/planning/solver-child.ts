/** The solver's process: takes one order, tells its progress, answers once, ends. Started by solver-process.ts only. */
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../solver/index.ts';
import { solveWhole } from './solve-whole.ts';
import type { SolverMessage, SolverOrder } from './solver-process.ts';

const PROGRESS_EVERY_MS = 400;

/**
 * A parent that was killed cannot cancel us, and a search that fills the thread would not hear of it: a thread of its own
 * looks whether the parent is still the one that started us.
 */
const WATCH_PARENT = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL'); }, 500);`;

function tell(message: SolverMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, {}, () => resolve()));
}

async function work(order: SolverOrder): Promise<void> {
  let told = 0;
  const onProgress = (progress: unknown): void => {
    const now = performance.now();
    if (now - told < PROGRESS_EVERY_MS) return;
    told = now;
    void tell({ kind: 'progress', progress });
  };
  try {
    const solution = await solveWhole(order.problem as Problem, { ...order.options, onProgress });
    await tell({ kind: 'solution', solution });
  } catch (error) {
    await tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
}

new Worker(WATCH_PARENT, { eval: true, workerData: process.ppid }).unref();
process.once('disconnect', () => process.exit(1));
process.once('message', (order) => {
  void work(order as SolverOrder).finally(() => process.exit(0));
});
