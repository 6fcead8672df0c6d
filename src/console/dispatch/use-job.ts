/** Follows a planning job to its end. A job that was begun elsewhere, or before a reload, is followed too. */
import { useEffect, useRef, useState } from 'react';
import { type JobPartsFragment, PlanningProgressChangedDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import type { Day } from './axis.ts';

export type Job = JobPartsFragment;
const ENDED: readonly string[] = ['FINISHED', 'FAILED', 'CANCELLED'];

/**
 * @param onEnd called once for each job that is followed, whether it finished, failed or was cancelled
 * @returns the job that is followed, null for none, and a function that follows another
 */
export function useJob(day: Day | null, onEnd: (job: Job) => void): readonly [Job | null, (job: Job | null) => void] {
  const [job, setJob] = useState<Job | null>(null);
  // The day on the screen may be older than the end of a job: what has ended is not followed again.
  const over = useRef(new Set<string>());
  const running = day?.jobs.find((one) => !ENDED.includes(one.state) && !over.current.has(one.id)) ?? null;
  useEffect(() => {
    if (job === null && running !== null) setJob(running);
  }, [job, running]);
  const id = job?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the job is followed by its id; onEnd is what the screen does now
  useEffect(() => {
    if (id === undefined) return;
    const { unsubscribe } = client
      .subscription(PlanningProgressChangedDocument, { jobId: id })
      .subscribe(({ data }) => {
        const news = data?.planningProgress;
        if (news === undefined) return;
        if (!ENDED.includes(news.state)) return setJob(news);
        // The end is told again before the line to it is closed.
        if (over.current.has(news.id)) return;
        over.current.add(news.id);
        setJob(null);
        onEnd(news);
      });
    return unsubscribe;
  }, [id]);
  return [job, setJob];
}
