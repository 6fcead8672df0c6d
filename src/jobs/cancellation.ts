/** Cancelling: the row says it, the news tell every worker, and the one that runs the job aborts it (within a second). */
import type { Notifier } from '../platform/notify.ts';
import type { JobQueue, RunningJob } from './queue.ts';

/**
 * Runs until the notifier is closed. News only wake us; the row decides, so that lost or forged news cancel nothing and
 * miss nothing (after a broken connection all running jobs are looked at).
 *
 * @param isCancelled reads the job's row.
 */
export async function followCancellations(
  notifier: Notifier,
  queue: JobQueue,
  isCancelled: (job: RunningJob) => Promise<boolean>,
  onFault: (error: unknown) => void,
): Promise<void> {
  for await (const news of notifier.subscribeAll('planning_job')) {
    const concerned = queue.runningHere().filter((job) => news.kind === 'resync' || news.id === job.jobId);
    for (const job of concerned) {
      try {
        if (await isCancelled(job)) queue.cancelHere(job.jobId);
      } catch (error) {
        onFault(error);
      }
    }
  }
}
