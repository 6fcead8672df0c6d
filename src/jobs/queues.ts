/** The queues and what their jobs carry: never personal data, only the row in which the work is written down. */

/** Job of `plan-day`: the planning_job row says everything else. */
export interface PlanDayJob {
  readonly consortiumId: string;
  readonly planningJobId: string;
}

export interface JobData {
  readonly 'plan-day': PlanDayJob;
}

export type QueueName = keyof JobData;

/** A worker that was killed is noticed after its heartbeat stays away this long. */
const HEARTBEAT_SECONDS = 10;

/** Created by the database's owner at every start (db/queue-schema.ts). */
export const QUEUES: readonly {
  readonly name: QueueName;
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly heartbeatSeconds: number;
  readonly expireInSeconds: number;
  readonly deleteAfterSeconds: number;
}[] = [
  {
    name: 'plan-day',
    // A restart of a worker counts as a try. More than the work allows itself: its row must be ended by whoever takes it last.
    retryLimit: 1000,
    retryDelay: 1,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: 30 * 60,
    deleteAfterSeconds: 7 * 24 * 3600,
  },
];
