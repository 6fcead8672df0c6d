/** Behaves like the solver's process in the ways that matter to who runs it; what to do stands in the problem. */
import { getPriority } from 'node:os';
import type { SolverMessage, SolverOrder } from '../../src/planning/solver-process.ts';

const tell = (message: SolverMessage) => process.send?.(message);

process.once('message', (order: SolverOrder) => {
  const task = String(order.problem);
  if (task === 'answer') {
    tell({ kind: 'progress', progress: { cost: 2 } });
    tell({ kind: 'progress', progress: { cost: 1 } });
    tell({ kind: 'solution', solution: { priority: getPriority(), options: order.options } });
    process.disconnect();
  } else if (task === 'refuse') {
    tell({ kind: 'fault', message: 'requests[3].load: a party larger than any vehicle' });
    process.disconnect();
  } else if (task === 'crash') {
    throw new Error('out of ideas');
  } else if (task === 'die') {
    process.kill(process.pid, 'SIGKILL');
  } else {
    tell({ kind: 'progress', progress: { pid: process.pid } });
    // A search that fills the thread and hears nobody.
    for (;;) Math.random();
  }
});
