/** What use cases work with: built once in src/app.ts and handed in as the first argument; tests build their own from the same parts. */
import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../../db/types.generated.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Notifier } from '../platform/notify.ts';
import type { RoadLibrary } from '../travel/roads/road-library.ts';
import type { TravelService } from '../travel/travel.ts';

export interface Ids {
  /** A new UUIDv7: ids sort by the time they were made. */
  readonly next: () => string;
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  /** `stored` undefined when there is no such account: takes as long as a wrong password. */
  readonly verify: (stored: string | undefined, password: string) => Promise<boolean>;
}

/** Background work, written down in the transaction of the row that asks for it; see src/jobs/queues.ts. */
export interface JobQueue {
  readonly sendPlanDay: (
    tx: Transaction<DB>,
    job: { readonly consortiumId: string; readonly planningJobId: string },
  ) => Promise<void>;
}

export interface Services {
  readonly db: Kysely<DB>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly travel: TravelService;
  /** The road data of this machine: addresses and lines to draw. For minutes ask `travel`. */
  readonly roads: RoadLibrary;
  readonly jobs: JobQueue;
  /** To hear news of other servers; to tell them, call `publishNews(tx, …)` of src/platform/notify.ts in the transaction. */
  readonly notifier: Notifier;
  readonly passwords: Passwords;
  readonly logger: Logger;
}
