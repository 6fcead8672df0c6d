/** The board's acts with what they do to the screen: which plan is shown afterwards, and what the dispatcher is told. */
import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import type { Board, TimelineRow, TripBar } from './axis.ts';
import type { Open } from './board-dialogs.tsx';
import type { DetailActs } from './details.tsx';
import { moveStore } from './move-store.ts';
import { useMove } from './move-strip.tsx';
import { type BoardActs, type Fault, useBoardActs } from './use-board-acts.ts';
import { type DayState, useDay } from './use-day.ts';
import { type Job, useJob } from './use-job.ts';

export interface Notice {
  readonly kind: 'info' | 'good' | 'warning' | 'error';
  readonly text: string;
  /** Whether somebody is to be called now. */
  readonly calls?: boolean;
}

export interface BoardControl {
  readonly state: DayState;
  readonly acts: BoardActs;
  readonly job: Job | null;
  readonly follow: (job: Job | null, ending?: 'repair' | 'whatIf') => void;
  readonly notice: Notice | null;
  readonly tell: (notice: Notice | null) => void;
  readonly told: (faults: readonly Fault[]) => boolean;
  readonly undo: (planId: string) => void;
  readonly beginMove: (tripId: string) => boolean;
  readonly commitMove: () => void;
  readonly print: () => void;
  readonly printing: boolean;
  readonly setPrinting: Dispatch<SetStateAction<boolean>>;
  readonly detailActs: Omit<DetailActs, 'onSelectTrip'>;
}

/**
 * @param mayAct whether the account may change the day; without it acts are refused by the service
 * @param onOpen called with the question that an ended repair or what-if leads to
 */
export function useBoard(date: string, mayAct: boolean, onOpen: (open: Open) => void): BoardControl {
  const { t } = useTranslation();
  const state = useDay(date);
  const acts = useBoardActs(date);
  const [notice, tell] = useState<Notice | null>(null);
  const [printing, setPrinting] = useState(false);
  const ending = useRef<'repair' | 'whatIf' | null>(null);
  const { board, day } = state;

  const [job, setJob] = useJob(day, (ended) => {
    const after = ending.current;
    ending.current = null;
    if (ended.state === 'FAILED') tell({ kind: 'error', text: ended.failure ?? t('dispatch.jobFailed') });
    if (ended.state === 'CANCELLED') tell({ kind: 'info', text: t('dispatch.jobCancelled') });
    if (ended.plan === null) return;
    state.choose(ended.plan.id);
    void state.refresh();
    if (after === 'repair') onOpen({ kind: 'publish' });
    else if (after === 'whatIf')
      onOpen({ kind: 'compare', before: day?.publishedPlan?.id ?? null, after: ended.plan.id });
    else tell({ kind: 'good', text: t('dispatch.jobDone', { number: ended.plan.number }) });
  });

  const told = useToldFaults(state, tell);
  const beginMove = useCallback(
    (tripId: string): boolean => {
      if (!mayAct || board === null || board.origin === 'WHAT_IF') return false;
      const start = findTrip(board, tripId);
      if (start === null) return false;
      moveStore.begin({ planId: board.id, tripId, ...start });
      return true;
    },
    [mayAct, board],
  );
  const commitMove = useCallback(() => {
    const move = moveStore.get();
    if (move === null || board === null || move.toShiftId === undefined || move.effect?.feasible !== true) return;
    moveStore.end();
    void acts.move(board, move.tripId, move.toShiftId).then(({ value, faults }) => {
      if (!told(faults) || value === null) return;
      state.choose(value);
      tell({ kind: 'good', text: t('dispatch.moved', { name: move.name }) });
      void state.refresh();
    });
  }, [acts, board, state, t, told]);
  useDropped(commitMove);

  const lock = async (kind: 'TRIP' | 'RUN' | 'ORDER', shiftId: string, tripId: string | null, locked: boolean) => {
    const { faults } = await acts.lock(kind, shiftId, tripId, locked);
    if (!told(faults)) return;
    tell({ kind: 'good', text: t(locked ? 'dispatch.lockedNow' : 'dispatch.unlockedNow') });
    await state.refresh();
  };
  return {
    state,
    acts,
    job,
    follow: (next, then) => {
      ending.current = then ?? null;
      tell(null);
      setJob(next);
    },
    notice,
    tell,
    told,
    undo: (planId) => {
      state.choose(planId);
      tell({ kind: 'info', text: t('dispatch.undone') });
    },
    beginMove,
    commitMove,
    print: () => {
      flushSync(() => setPrinting(true));
      window.print();
    },
    printing,
    setPrinting,
    detailActs: {
      mayAct,
      onMove: (tripId) => void beginMove(tripId),
      onLockTrip: (bar: TripBar, row: TimelineRow) => void lock('TRIP', row.shift.id, bar.tripId, !bar.locked),
      onLockRun: (row, kind, locked) => void lock(kind, row.shift.id, null, locked),
      onReplanRun: (shiftId) => onOpen({ kind: 'plan', onlyShiftId: shiftId }),
      onBreakdown: (row) => onOpen({ kind: 'disruption', row }),
    },
  };
}

/** Tells what went wrong; true when nothing did. Somebody else was faster: the screen catches up and says who and when. */
function useToldFaults(state: DayState, tell: (notice: Notice) => void): (faults: readonly Fault[]) => boolean {
  const { t } = useTranslation();
  const { refresh } = state;
  const newest = state.day?.plans[0];
  return useCallback(
    (faults) => {
      const fault = faults[0];
      if (fault === undefined) return true;
      const isOld = fault.code === 'STALE_VERSION' || fault.code === 'WRONG_STATE';
      const since =
        isOld && newest !== undefined
          ? ` ${t('dispatch.staleNow', { number: newest.number, by: newest.createdBy?.fullName ?? t('dispatch.system'), at: toClock(newest.createdAt) })}`
          : '';
      tell({ kind: 'error', text: `${fault.message === '' ? t('app.offline') : fault.message}${since}` });
      if (isOld) void refresh();
      return false;
    },
    [newest, refresh, t, tell],
  );
}

/** A bar that was dropped is moved as soon as the answer says that it fits; if it does not, the strip stays and says why. */
function useDropped(commit: () => void): void {
  const move = useMove();
  const ready = move?.dropped === true && move.effect?.feasible === true;
  useEffect(() => {
    if (ready) commit();
  }, [ready, commit]);
}

function findTrip(board: Board, tripId: string): { readonly name: string; readonly fromShiftId: string | null } | null {
  for (const run of board.runs) {
    const stop = run.stops.find((one) => one.trip?.id === tripId);
    if (stop?.trip != null) return { name: stop.trip.rider.fullName, fromShiftId: run.shift.id };
  }
  const unserved = board.unserved.find(({ trip }) => trip.id === tripId);
  return unserved === undefined ? null : { name: unserved.trip.rider.fullName, fromShiftId: null };
}
