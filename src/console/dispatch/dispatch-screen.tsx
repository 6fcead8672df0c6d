/** The dispatcher's day: timeline, unserved trips and map in step; planning, moving, locking, publishing, repairing. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatchTexts } from '../../domain/text/dispatch.ts';
import { addTexts } from '../shared/i18n.ts';
import { useSession } from '../shared/session.tsx';
import { wallNow } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Sheet } from '../shared/ui/sheet.tsx';
import { Warnings } from './alerts.tsx';
import { toRows, toSpan } from './axis.ts';
import { BoardDialogs, type Open } from './board-dialogs.tsx';
import { RunDetails, TripDetails, UnservedTray } from './details.tsx';
import { MapPanel } from './map-panel.tsx';
import { MoveStrip } from './move-strip.tsx';
import { PrintBoard } from './print-board.tsx';
import { Splitter, useRoom } from './splitter.tsx';
import { type Selection, Timeline } from './timeline.tsx';
import { DayBar, JobStrip, PlanActions } from './toolbar.tsx';
import { useBoard } from './use-board.ts';
import { useDrag } from './use-drag.ts';
import './dispatch.css';

addTexts(dispatchTexts);

/** `?date=YYYY-MM-DD` opens another day. */
export function DispatchScreen() {
  const { viewer } = useSession();
  const wanted = new URLSearchParams(window.location.search).get('date');
  const [date, setDate] = useState(wanted ?? viewer.consortium.today);
  // Another day is another board: whoever steps on by keys stays on the control that was pressed.
  const control = useRef<string | null>(null);
  const go = (next: string) => {
    control.current = document.activeElement?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;
    if (!/^\d{4}-\d\d-\d\d$/.test(next)) return;
    window.history.replaceState(null, '', `?date=${next}`);
    setDate(next);
  };
  return <DispatchDay key={date} date={date} onDate={go} control={control.current} />;
}

function DispatchDay(props: {
  readonly date: string;
  readonly onDate: (date: string) => void;
  readonly control: string | null;
}) {
  const { date, onDate } = props;
  const { t } = useTranslation();
  const { viewer } = useSession();
  const mayAct = viewer.permissions.includes('moveTrip');
  const [open, setOpen] = useState<Open | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [zoom, setZoom] = useState(0);
  const area = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const board = useBoard(date, mayAct, setOpen);
  const { day } = board.state;
  const rows = useMemo(() => (day === null ? [] : toRows(day, board.state.board)), [day, board.state.board]);
  const span = useMemo(() => toSpan(rows, date), [rows, date]);
  const nowMs = useNow(date);
  useEffect(() => {
    const box = main.current;
    if (box === null) return;
    // The heads of the rows are as wide as the type is large.
    const toAxisWidth = () =>
      box.clientWidth - rem() * Number.parseFloat(getComputedStyle(box).getPropertyValue('--row-head')) - SCROLLBAR_PX;
    const observer = new ResizeObserver(() => setWidth(toAxisWidth()));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useDrag(area, board.beginMove);
  usePrint(board.setPrinting);

  const minutes = (span.toMs - span.fromMs) / 60_000;
  const fit = Math.max(0.5, width / minutes);
  const pixelsPerMinute = fit * 2 ** zoom;
  const selected = findSelected(rows, board.state.board?.unserved ?? [], selection);
  // Beside the timeline, or over it where there is no room beside.
  const isNarrow = useNarrow();
  const [isShown, setShown] = useState(false);
  const [room, setRoom] = useRoom();
  const detailsBox = useRef<HTMLDivElement>(null);
  const show = (next: Selection, how?: 'focus') => {
    setSelection(next);
    setShown(true);
    if (how === 'focus') requestAnimationFrame(() => detailsBox.current?.focus());
  };
  const acts = {
    ...board.detailActs,
    onSelectTrip: (tripId: string) => show({ kind: 'trip', tripId }),
    // What is moved is seen on the timeline.
    onMove: (tripId: string) => {
      setShown(false);
      board.detailActs.onMove(tripId);
    },
  };
  const details =
    selected.trip !== null ? (
      <TripDetails trip={selected.trip} bar={selected.bar} row={selected.row} acts={acts} />
    ) : selected.row !== null ? (
      <RunDetails row={selected.row} acts={acts} />
    ) : null;
  return (
    <div className="dispatch">
      <div className="dispatch-top">
        <DayBar date={date} onDate={onDate} control={props.control} state={board.state} />
        <PlanActions board={board} mayAct={mayAct} onOpen={setOpen} />
      </div>
      <JobStrip job={board.job} onCancel={board.acts.cancel} />
      {board.state.failed && <Banner kind="warning">{t('app.offline')}</Banner>}
      {board.notice !== null && (
        <Banner kind={board.notice.kind}>
          {board.notice.text}{' '}
          {board.notice.calls === true && (
            <Button onPress={() => setOpen({ kind: 'calls' })}>{t('dispatch.openCalls')}</Button>
          )}
        </Banner>
      )}
      <Warnings rows={rows} day={day} onSelect={show} />
      <div className="dispatch-body" ref={area}>
        <div className="dispatch-main" ref={main}>
          {day === null ? (
            <p className="loading" role="status">
              {t('app.loading')}
            </p>
          ) : rows.length === 0 ? (
            <p className="empty card">{t('dispatch.noShifts')}</p>
          ) : (
            <Timeline
              rows={rows}
              span={span}
              pixelsPerMinute={pixelsPerMinute}
              nowMs={nowMs}
              zoom={zoom}
              onZoom={setZoom}
              selection={selection}
              onSelect={setSelection}
              onShow={show}
              onMove={board.beginMove}
              onCommit={board.commitMove}
              onLock={board.detailActs.onLockTrip}
            />
          )}
          <Splitter tray={room.tray} onTray={(tray) => setRoom({ tray })} />
          <UnservedTray
            board={board.state.board}
            nowMs={nowMs}
            share={room.tray}
            selectedTripId={selection?.kind === 'trip' ? selection.tripId : null}
            onSelect={acts.onSelectTrip}
          />
        </div>
        <aside className="dispatch-side" aria-label={t('dispatch.side')}>
          <MoveStrip rows={rows} onCommit={board.commitMove} />
          <Button
            kind="quiet"
            className="map-toggle"
            aria-expanded={room.map}
            onPress={() => setRoom({ map: !room.map })}
          >
            <span aria-hidden="true">{room.map ? '▾' : '▸'}</span> {t('dispatch.map')}
          </Button>
          {room.map && <MapPanel rows={rows} selection={selection} onSelect={show} />}
          {details === null
            ? !isNarrow && (
                <p className="quiet details">
                  {t('dispatch.nothing')} {t('dispatch.keysShort')}
                </p>
              )
            : !isNarrow && (
                <div ref={detailsBox} tabIndex={-1} className="details-box">
                  {details}
                </div>
              )}
        </aside>
      </div>
      {isNarrow && isShown && details !== null && (
        <Sheet label={t('dispatch.details')} onClose={() => setShown(false)}>
          {details}
        </Sheet>
      )}
      <BoardDialogs open={open} onOpen={setOpen} board={board} rows={rows} date={date} onSelect={show} />
      {board.printing && day !== null && board.state.board !== null && (
        <PrintBoard day={day} board={board.state.board} rows={rows} />
      )}
    </div>
  );
}

/** The present instant on today's board, moved on every half minute; null on other days. */
function useNow(date: string): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return wallNow(new Date(now)).date === date ? now : null;
}

/** The paper is made only when it is printed: 600 trips on a page that nobody sees would slow the screen. */
function usePrint(setPrinting: (printing: boolean) => void): void {
  useEffect(() => {
    const after = () => setPrinting(false);
    window.addEventListener('afterprint', after);
    return () => window.removeEventListener('afterprint', after);
  }, [setPrinting]);
}

const SCROLLBAR_PX = 8;
const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** As `narrow.css`: the side lies below the timeline. */
const NARROW = window.matchMedia('(max-width: 60rem)');

function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      NARROW.addEventListener('change', changed);
      return () => NARROW.removeEventListener('change', changed);
    },
    () => NARROW.matches,
  );
}

type Rows = ReturnType<typeof toRows>;

function findSelected(
  rows: Rows,
  unserved: readonly { readonly trip: NonNullable<Rows[number]['bars'][number]>['trip'] }[],
  selection: Selection | null,
) {
  if (selection === null) return { trip: null, bar: null, row: null };
  if (selection.kind === 'run') {
    return { trip: null, bar: null, row: rows.find((row) => row.shift.id === selection.shiftId) ?? null };
  }
  for (const row of rows) {
    const bar = row.bars.find((one) => one.tripId === selection.tripId);
    if (bar !== undefined) return { trip: bar.trip, bar, row };
  }
  return { trip: unserved.find(({ trip }) => trip.id === selection.tripId)?.trip ?? null, bar: null, row: null };
}
