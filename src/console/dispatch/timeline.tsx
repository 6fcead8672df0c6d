// biome-ignore-all lint/a11y/useSemanticElements: bars lie on a time axis, which no table draws
/**
 * The day as a grid: a row for each shift, trips as bars between boarding and alighting. Arrow keys go from trip to trip;
 * M takes one up, arrows choose the run, Enter puts it down. Rows outside the view cost nothing (content-visibility).
 */
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { MINUTE, type Span, type TimelineRow, type TripBar, toHours } from './axis.ts';
import { findPlace, useKeys, useTargetMark } from './timeline-keys.ts';
import { Row } from './timeline-row.tsx';

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

export function Timeline(props: TimelineProps) {
  const { rows, span, pixelsPerMinute, nowMs, selection, onShow } = props;
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const hours = useMemo(() => toHours(span), [span]);
  const width = ((span.toMs - span.fromMs) / MINUTE) * pixelsPerMinute;
  const place = findPlace(rows, selection);
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
