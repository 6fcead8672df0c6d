/** The calls to make, looked up again every minute. */
import { useCallback, useEffect, useState } from 'react';
import { CallListDocument, type CallListQuery } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';

export type CallTask = CallListQuery['callTasks'][number];

const EVERY_MS = 60_000;

export interface Calls {
  readonly tasks: readonly CallTask[];
  /** False until the first answer: an empty list is not yet news. */
  readonly known: boolean;
  readonly refresh: () => Promise<void>;
}

/** @param allowed false: the role has no call list */
export function useCalls(allowed: boolean): Calls {
  const [tasks, setTasks] = useState<readonly CallTask[] | null>(null);
  const refresh = useCallback(async () => {
    if (!allowed) return;
    const { data } = await client.query(CallListDocument, {}).toPromise();
    if (data !== undefined) setTasks(data.callTasks);
  }, [allowed]);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  return { tasks: tasks ?? [], known: tasks !== null, refresh };
}
