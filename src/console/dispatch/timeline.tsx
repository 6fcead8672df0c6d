// biome-ignore-all lint/a11y/useSemanticElements: bars lie on a time axis, which no table draws
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the lock has a label or is decoration beside one
/**
 * The day as a grid: a row for each shift, trips as bars between boarding and alighting. Arrow keys go from trip to trip;
 * M takes one up, arrows choose the run, Enter puts it down. Rows outside the view cost nothing (content-visibility).
 */
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { nearestBar, type Span, type TimelineRow, type TripBar, toHours } from './axis.ts';
import { moveStore } from './move-store.ts';

export type Selection =
  | { readonly kind: 'trip'; readonly tripId: string }
  | { readonly kind: 'run'; readonly shiftId: string };

export interface TimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly span: Span;
  readonly pixelsPerMinute: number;
  readonly nowMs: number | null;
  /** 0: the whole day at one glance; each step doubles. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly selection: Selection | null;
  /** By the arrow keys, which walk over many. */
  readonly onSelect: (selection: Selection) => void;
  /** By a press, or by Enter, which goes on to the details. */
  readonly onShow: (selection: Selection, how?: 'focus') => void;
  readonly onMove: (tripId: string) => void;
  readonly onCommit: () => void;
  readonly onLock: (bar: TripBar, row: TimelineRow) => void;
}

const MINUTE = 60_000;
const LOAD_PX = 14;
/** Lanes without room for a name are low, so that more runs fit at one glance. */
const LOW_LANE_PX = 13;
const LANE_PX = 24;
const NAMES_FROM = 1.3;

export function Timeline(props: TimelineProps) {
  const { rows, span, pixelsPerMinute, nowMs, selection, onShow } = props;
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const hours = useMemo(() => toHours(span), [span]);
  const width = ((span.toMs - span.fromMs) / MINUTE) * pixelsPerMinute;
  const place = selectedPlace(rows, selection);
  const onKeyDown = useKeys(props, place, grid);
  useTargetMark(grid);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever selects elsewhere sees it here
  useEffect(() => {
    const element = grid.current?.querySelector('[aria-selected="true"]');
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);
  const onPress = (event: MouseEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-trip], [data-run]');
    const tripId = element?.dataset['trip'];
    const shiftId = element?.dataset['run'];
    if (tripId !== undefined) onShow({ kind: 'trip', tripId });
    else if (shiftId !== undefined) onShow({ kind: 'run', shiftId });
  };
  const step = pixelsPerMinute * 60 < 48 ? 2 : 1;
  return (
    <div className="timeline-scroll" style={{ '--hour': `${pixelsPerMinute * 60}px` } as React.CSSProperties}>
      <div
        ref={grid}
        role="grid"
        aria-label={t('dispatch.timeline')}
        aria-describedby="timeline-keys"
        aria-rowcount={rows.length + 1}
        className="timeline"
        style={{ width: `calc(var(--row-head) + ${width}px)` }}
        onKeyDown={onKeyDown}
        onClick={onPress}
      >
        <div role="row" className="timeline-axis" aria-rowindex={1} tabIndex={-1}>
          <span role="columnheader" className="row-head" tabIndex={-1}>
            {t('dispatch.run')}
            <Zoom zoom={props.zoom} onZoom={props.onZoom} />
          </span>
          <span role="columnheader" className="axis" tabIndex={-1}>
            <span className="visually-hidden">{t('dispatch.time')}</span>
            {hours.map((hour, index) =>
              index % step === 0 ? (
                <span
                  key={hour}
                  className="axis-hour"
                  aria-hidden="true"
                  style={{ left: ((hour - span.fromMs) / MINUTE) * pixelsPerMinute }}
                >
                  {toClock(new Date(hour).toISOString()).replace(/^0/, '')}
                </span>
              ) : null,
            )}
          </span>
        </div>
        {rows.map((row, index) => (
          <Row
            key={row.shift.id}
            row={row}
            index={index + 2}
            fromMs={span.fromMs}
            width={width}
            pixelsPerMinute={pixelsPerMinute}
            selected={place?.row === index ? place.id : null}
            entry={place === null && index === 0}
          />
        ))}
        {nowMs !== null && nowMs > span.fromMs && nowMs < span.toMs && (
          <span
            className="now-line"
            aria-hidden="true"
            style={{ left: `calc(var(--row-head) + ${((nowMs - span.fromMs) / MINUTE) * pixelsPerMinute}px)` }}
          />
        )}
      </div>
      <p id="timeline-keys" className="visually-hidden">
        {t('dispatch.timelineKeys')}
      </p>
    </div>
  );
}

const MOST_ZOOM = 3;

function Zoom({ zoom, onZoom }: Pick<TimelineProps, 'zoom' | 'onZoom'>) {
  const { t } = useTranslation();
  return (
    <span className="zoom">
      <Button kind="quiet" aria-label={t('dispatch.zoomOut')} isDisabled={zoom === 0} onPress={() => onZoom(zoom - 1)}>
        −
      </Button>
      <Button
        kind="quiet"
        aria-label={t('dispatch.zoomIn')}
        isDisabled={zoom === MOST_ZOOM}
        onPress={() => onZoom(zoom + 1)}
      >
        +
      </Button>
    </span>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly index: number;
  readonly fromMs: number;
  readonly width: number;
  readonly pixelsPerMinute: number;
  /** Trip id, `run`, or null. */
  readonly selected: string | null;
  /** Whether Tab enters the grid here. */
  readonly entry: boolean;
}

const Row = memo(function Row({ row, index, fromMs, width, pixelsPerMinute, selected, entry }: RowProps) {
  const { t } = useTranslation();
  const toX = (ms: number) => ((ms - fromMs) / MINUTE) * pixelsPerMinute;
  const lanePx = pixelsPerMinute < NAMES_FROM ? LOW_LANE_PX : LANE_PX;
  const height = row.lanes * lanePx + LOAD_PX + 6;
  const { shift, run } = row;
  const most = row.load.reduce((top, [, aboard]) => Math.max(top, aboard), 0);
  const room = Math.max(0, ...shift.vehicle.layouts.map((layout) => layout.seats + layout.wheelchairPlaces));
  const startX = toX(Date.parse(shift.startAt));
  return (
    <div
      role="row"
      aria-rowindex={index}
      tabIndex={-1}
      className="timeline-row"
      data-shift={shift.id}
      style={{ '--run': row.colour, height, containIntrinsicSize: `auto ${height}px` } as React.CSSProperties}
    >
      <div
        role="rowheader"
        className="row-head"
        data-run={shift.id}
        tabIndex={selected === 'run' || (entry && selected === null) ? 0 : -1}
        aria-selected={selected === 'run'}
      >
        <strong>
          {shift.vehicle.name}
          {run !== null && (
            <span className="row-most" data-full={most >= room}>
              {t('dispatch.most', { most, room })}
            </span>
          )}
          {row.unused && <span className="row-most">{t('dispatch.unused')}</span>}
          {run?.locked === true && <Lock label={t('dispatch.runLocked')} />}
          {run?.locked !== true && run?.orderLocked === true && <Lock label={t('dispatch.orderLocked')} />}
        </strong>
        <span className="row-sub">
          <span className="visually-hidden">
            {toClock(shift.startAt)}–{toClock(shift.endAt)}
          </span>
          {shift.driver.fullName}
        </span>
      </div>
      <span
        className="shift-ground"
        aria-hidden="true"
        style={{ left: `calc(var(--row-head) + ${startX}px)`, width: toX(Date.parse(shift.endAt)) - startX }}
      />
      {row.breaks.map((pause) => (
        <span
          key={pause.id}
          role="gridcell"
          tabIndex={-1}
          className="bar-break"
          aria-label={t('dispatch.breakAt', {
            from: toClock(new Date(pause.fromMs).toISOString()),
            to: toClock(new Date(pause.toMs).toISOString()),
          })}
          style={{
            left: `calc(var(--row-head) + ${toX(pause.fromMs)}px)`,
            width: Math.max(4, toX(pause.toMs) - toX(pause.fromMs)),
            height: row.lanes * lanePx - 2,
          }}
        />
      ))}
      {row.bars.map((bar) => (
        <Bar
          key={bar.tripId}
          bar={bar}
          lanePx={lanePx}
          x={toX(bar.fromMs)}
          width={toX(bar.toMs) - toX(bar.fromMs)}
          isSelected={selected === bar.tripId}
        />
      ))}
      <LoadLine row={row} toX={toX} width={width} room={room} />
    </div>
  );
});

function Bar(props: {
  readonly bar: TripBar;
  readonly lanePx: number;
  readonly x: number;
  readonly width: number;
  readonly isSelected: boolean;
}) {
  const { bar, lanePx, x, width, isSelected } = props;
  const { t } = useTranslation();
  const { trip } = bar;
  // Who has arrived late stays late in words; the eye is for what can still be helped.
  const isAlarm = trip.state !== 'COMPLETED' && (bar.lateMinutes > 0 || bar.breaksPromise);
  const words = [
    t('dispatch.barLabel', {
      name: trip.rider.fullName,
      from: toClock(bar.pickup.scheduledBeginAt),
      to: toClock(bar.dropoff.scheduledBeginAt),
      pickup: trip.from.name,
      dropoff: trip.to.name,
    }),
    ...(bar.locked ? [t('dispatch.locked')] : []),
    ...(bar.lateMinutes > 0 ? [t('dispatch.late', { minutes: bar.lateMinutes })] : []),
    ...(bar.breaksPromise ? [t('dispatch.breaksPromise')] : []),
  ];
  const state = [
    trip.state === 'COMPLETED' ? 'bar-done' : '',
    trip.state === 'ON_BOARD' ? 'bar-aboard' : '',
    isAlarm ? 'bar-late' : '',
    trip.promise === null ? 'bar-open' : '',
    lanePx === LANE_PX ? '' : 'bar-low',
  ].join(' ');
  return (
    <div
      role="gridcell"
      className={`bar ${state}`}
      data-trip={bar.tripId}
      data-name={trip.rider.fullName}
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      aria-label={words.join(', ')}
      title={words.join('\n')}
      style={{
        left: `calc(var(--row-head) + ${x}px)`,
        width: Math.max(5, width),
        top: 3 + bar.lane * lanePx,
        height: lanePx - 2,
      }}
    >
      {bar.locked && <Lock label="" />}
      {isAlarm && <b aria-hidden="true">!{bar.lateMinutes > 0 && bar.lateMinutes}</b>}
      {width > 26 && lanePx === LANE_PX && <span aria-hidden="true">{trip.rider.fullName}</span>}
    </div>
  );
}

export function Lock({ label }: { readonly label: string }) {
  return (
    <svg
      className="lock"
      viewBox="0 0 10 12"
      width="10"
      height="12"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d="M1 5h8v6H1zM3 5V3a2 2 0 0 1 4 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** How many are aboard, as steps under the bars; the dashed line is what the vehicle holds. */
function LoadLine(props: {
  readonly row: TimelineRow;
  readonly toX: (ms: number) => number;
  readonly width: number;
  readonly room: number;
}) {
  const { row, toX, width, room } = props;
  if (row.load.length === 0 || room === 0) return null;
  const toY = (aboard: number) => LOAD_PX - (Math.min(aboard, room) / room) * (LOAD_PX - 2);
  const steps = row.load.map(([ms, aboard]) => `H${toX(ms).toFixed(1)}V${toY(aboard).toFixed(1)}`).join('');
  return (
    <svg className="load-line" width={width} height={LOAD_PX} aria-hidden="true">
      <path d={`M${toX(row.load[0]?.[0] ?? 0).toFixed(1)} ${LOAD_PX}${steps}V${LOAD_PX}Z`} />
    </svg>
  );
}

interface Place {
  readonly row: number;
  readonly bar: number;
  readonly id: string;
}

/** Where the selection lies among the rows; bar −1 is the head of the row. */
function selectedPlace(rows: readonly TimelineRow[], selection: Selection | null): Place | null {
  if (selection === null) return null;
  for (const [row, { shift, bars }] of rows.entries()) {
    if (selection.kind === 'run' && selection.shiftId === shift.id) return { row, bar: -1, id: 'run' };
    const bar = selection.kind === 'trip' ? bars.findIndex((one) => one.tripId === selection.tripId) : -1;
    if (bar >= 0) return { row, bar, id: bars[bar]?.tripId ?? '' };
  }
  return null;
}

/** Marks the row that a move aims at by an attribute, without a render. */
function useTargetMark(grid: React.RefObject<HTMLDivElement | null>): void {
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

function useKeys(props: TimelineProps, place: Place | null, grid: React.RefObject<HTMLDivElement | null>) {
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
