/** The worker's side of planning: takes jobs off the queue and stops them within a moment when they are cancelled. */
import { isPlanningCancelled, workPlanningJob } from '../modules/plans/work-planning-job.ts';
import type { Services } from '../modules/services.ts';
import type { PlanningSolver } from '../planning/planning-solver.ts';
import type { Notifier } from '../platform/notify.ts';
import { followCancellations } from './cancellation.ts';
import type { JobQueue } from './queue.ts';

export interface PlanningWorker {
  readonly services: Services;
  readonly queue: JobQueue;
  readonly notifier: Notifier;
  readonly solve: PlanningSolver;
  /** Searches at once in this process. */
  readonly concurrency: number;
}

/** Returns once the queue is listened to; works until the queue is closed. */
export async function startPlanningWorker(worker: PlanningWorker): Promise<void> {
  const { services, queue, notifier, solve } = worker;
  const warn = (error: unknown) => services.logger.warn({ err: error }, 'cancellations of planning jobs');
  void followCancellations(notifier, queue, ({ data }) => isPlanningCancelled(services, data), warn).catch(warn);
  await queue.work('plan-day', worker.concurrency, (data, { signal }) =>
    workPlanningJob(services, data, { solve, signal }),
  );
}
