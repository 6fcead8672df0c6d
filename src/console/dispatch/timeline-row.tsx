// biome-ignore-all lint/a11y/useSemanticElements: bars lie on a time axis, which no table draws
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the lock has a label or is decoration beside one
/** A row of the timeline. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import { MINUTE, type TimelineRow, type TripBar } from './axis.ts';

const LOAD_PX = 14;
/** Lanes without room for a name are low, so that more runs fit at one glance. */
const LOW_LANE_PX = 13;
const LANE_PX = 24;
const NAMES_FROM = 1.3;

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

/** A shift: who drives what, its trips as bars, breaks, and how many are aboard. */
export const Row = memo(function Row({ row, index, fromMs, width, pixelsPerMinute, selected, entry }: RowProps) {
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

/** @param label empty where the row says it already: hidden from screen readers then */
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
