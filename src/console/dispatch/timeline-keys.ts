/** The timeline by the keyboard: where the selection lies, and where the keys lead. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { nearestBar, type TimelineRow, type TripBar } from './axis.ts';
import { moveStore } from './move-store.ts';
import type { Selection, TimelineProps } from './timeline.tsx';

export interface Place {
  readonly row: number;
  readonly bar: number;
  readonly id: string;
}

/** Where the selection lies among the rows; bar −1 is the head of the row. */
export function findPlace(rows: readonly TimelineRow[], selection: Selection | null): Place | null {
  if (selection === null) return null;
  for (const [row, { shift, bars }] of rows.entries()) {
    if (selection.kind === 'run' && selection.shiftId === shift.id) return { row, bar: -1, id: 'run' };
    const bar = selection.kind === 'trip' ? bars.findIndex((one) => one.tripId === selection.tripId) : -1;
    if (bar >= 0) return { row, bar, id: bars[bar]?.tripId ?? '' };
  }
  return null;
}

/** Marks the row that a move aims at by an attribute, without a render. */
export function useTargetMark(grid: RefObject<HTMLDivElement | null>): void {
  useEffect(
    () =>
      moveStore.subscribe(() => {
        const move = moveStore.get();
        for (const marked of grid.current?.querySelectorAll('[data-target]') ?? [])
          marked.removeAttribute('data-target');
        if (move?.toShiftId === undefined || move.toShiftId === null) return;
        const row = grid.current?.querySelector(`[data-shift="${move.toShiftId}"]`);
        const verdict = move.effect === null ? 'asking' : move.effect.feasible ? 'fits' : 'breaks';
        row?.setAttribute('data-target', verdict);
        if (!move.dropped) row?.scrollIntoView({ block: 'nearest' });
      }),
    [grid],
  );
}

/** Arrow keys go from trip to trip, or carry the one that was taken up from run to run. */
export function useKeys(props: TimelineProps, place: Place | null, grid: RefObject<HTMLDivElement | null>) {
  const { rows, onSelect } = props;
  const go = (rowIndex: number, bar: TripBar | undefined) => {
    const row = rows[rowIndex];
    if (row === undefined) return;
    onSelect(bar === undefined ? { kind: 'run', shiftId: row.shift.id } : { kind: 'trip', tripId: bar.tripId });
    // The new cell takes the focus once it has its tab stop.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const taken = moveStore.get() === null ? wander(event.key) : carry(event.key);
    if (taken) event.preventDefault();
  };

  function wander(key: string): boolean {
    const row = place?.row ?? 0;
    const bars = rows[row]?.bars ?? [];
    const bar = bars[place?.bar ?? -1];
    const at = bar?.fromMs ?? props.span.fromMs;
    const isUpOrDown = key === 'ArrowUp' || key === 'ArrowDown';
    if (isUpOrDown) {
      const next = Math.min(rows.length - 1, Math.max(0, row + (key === 'ArrowUp' ? -1 : 1)));
      const target = rows[next];
      go(next, bar === undefined || target === undefined ? undefined : nearestBar(target, at));
    } else if (key === 'ArrowRight') go(row, bars[Math.min(bars.length - 1, (place?.bar ?? -1) + 1)]);
    else if (key === 'ArrowLeft') go(row, bars[(place?.bar ?? 0) - 1]);
    else if (key === 'Home') go(row, undefined);
    else if (key === 'End') go(row, bars.at(-1));
    else if (key === 'Enter' && rows[row] !== undefined)
      props.onShow(props.selection ?? { kind: 'run', shiftId: rows[row].shift.id }, 'focus');
    else if (key.toLowerCase() === 'm' && bar !== undefined) props.onMove(bar.tripId);
    else if (key.toLowerCase() === 'l' && bar !== undefined && rows[row] !== undefined) props.onLock(bar, rows[row]);
    else return false;
    return true;
  }

  function carry(key: string): boolean {
    const move = moveStore.get();
    if (move === null) return false;
    if (key === 'Escape') moveStore.end();
    else if (key === 'Enter') props.onCommit();
    else if (key === 'Delete') moveStore.aim(null);
    else if (key === 'ArrowUp' || key === 'ArrowDown') {
      const now = move.toShiftId ?? move.fromShiftId;
      const index = rows.findIndex((row) => row.shift.id === now);
      const next = rows[Math.min(rows.length - 1, Math.max(0, index + (key === 'ArrowUp' ? -1 : 1)))];
      if (next !== undefined) moveStore.aim(next.shift.id);
    } else return false;
    return true;
  }
}
