/** The day and the plan on the screen, kept fresh by the live connection; what was missed while it was down is fetched again. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  DispatchDayChangedDocument,
  DispatchDayDocument,
  DispatchPlanDocument,
} from '../generated/operations.generated.ts';
import { client, onLive } from '../shared/client.ts';
import type { Board, Day } from './axis.ts';

export interface DayState {
  readonly day: Day | null;
  readonly board: Board | null;
  readonly failed: boolean;
  /** The plan that was chosen by hand; null follows the one in force. */
  readonly chosen: string | null;
  readonly choose: (planId: string | null) => void;
  /** The day as it is now; null when the server did not answer. */
  readonly refresh: () => Promise<Day | null>;
}

/** Driver's events come in bursts: the plan is read at most this often. */
const CALM_MS = 400;

/** Of plans, the chosen one, else the one in force, else the newest. An answer that another one has overtaken is dropped. */
export function useDay(date: string): DayState {
  const [day, setDay] = useState<Day | null>(null);
  const [board, setBoard] = useState<Board | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const newest = useRef(0);

  const planId = day === null ? null : (chosen ?? day.publishedPlan?.id ?? day.latestPlan?.id ?? null);
  const readPlan = useCallback(async (id: string | null) => {
    newest.current += 1;
    const mine = newest.current;
    if (id === null) return setBoard(null);
    const { data, error } = await client.query(DispatchPlanDocument, { id }).toPromise();
    // A slower answer to an older question must not overwrite a newer one.
    if (mine !== newest.current) return;
    setFailed(error !== undefined);
    if (data !== undefined) setBoard(data.plan);
  }, []);
  const refresh = useCallback(async () => {
    const { data, error } = await client.query(DispatchDayDocument, { date }).toPromise();
    setFailed(error !== undefined);
    if (data !== undefined) setDay(data.serviceDay);
    return data?.serviceDay ?? null;
  }, [date]);

  useEffect(() => {
    setDay(null);
    setBoard(null);
    choose(null);
    void refresh();
    const { unsubscribe } = client.subscription(DispatchDayChangedDocument, { date }).subscribe(({ data }) => {
      if (data !== undefined) setDay(data.serviceDayChanged);
    });
    const stop = onLive((connected) => connected && void refresh());
    return () => {
      unsubscribe();
      stop();
    };
  }, [date, refresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every news of the day is a reason to read the plan again; the plan read is none
  useEffect(() => {
    if (day === null) return;
    const timer = setTimeout(() => void readPlan(planId), CALM_MS * (board?.id === planId ? 1 : 0));
    return () => clearTimeout(timer);
  }, [day, planId, readPlan]);

  return { day, board, failed, chosen, choose, refresh };
}
