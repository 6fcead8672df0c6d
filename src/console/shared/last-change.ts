/** Who was faster: said to whoever meets a stale version, so that the two can talk. */
import { LastChangeDocument } from '../generated/operations.generated.ts';
import { client } from './client.ts';

export interface LastChange {
  readonly by: string;
  /** Instant; `sayMoment` says it. */
  readonly at: string;
}

/** Null when the system did it, nothing is known, or no answer came. */
export async function readLastChange(entityId: string): Promise<LastChange | null> {
  const { data } = await client.query(LastChangeDocument, { entityId }).toPromise();
  const last = data?.lastChange;
  return last?.byName == null ? null : { by: last.byName, at: last.at };
}
