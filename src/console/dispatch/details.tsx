/** What is selected, in words: a trip with its times and promise, or a run with its stops; and what can be done with it. */
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import type { Board, BoardTrip, TimelineRow, TripBar } from './axis.ts';
import { byPickupWindow, pickupWindowOf, sayPickupWindow } from './pickup-window.ts';
import { Lock } from './timeline-row.tsx';

export interface DetailActs {
  readonly mayAct: boolean;
  readonly onMove: (tripId: string) => void;
  readonly onLockTrip: (bar: TripBar, row: TimelineRow) => void;
  readonly onLockRun: (row: TimelineRow, kind: 'RUN' | 'ORDER', locked: boolean) => void;
  readonly onReplanRun: (shiftId: string) => void;
  readonly onBreakdown: (row: TimelineRow) => void;
  readonly onSelectTrip: (tripId: string) => void;
}

export function TripDetails({
  trip,
  bar,
  row,
  acts,
}: {
  readonly trip: BoardTrip;
  readonly bar: TripBar | null;
  readonly row: TimelineRow | null;
  readonly acts: DetailActs;
}) {
  const { t } = useTranslation();
  const { promise } = trip;
  return (
    <section className="details" aria-label={trip.rider.fullName}>
      <h2>
        {trip.rider.fullName} {bar?.locked === true && <Lock label={t('dispatch.locked')} />}
      </h2>
      <p className="quiet">
        {trip.request.reference} · {t(`dispatch.state.${trip.state}`)} ·{' '}
        {t('dispatch.party', { seats: trip.seats + trip.wheelchairs })}
        {trip.wheelchairs > 0 && ` · ${t('dispatch.wheelchairs', { count: trip.wheelchairs })}`}
      </p>
      <dl>
        <dt>{t('dispatch.from')}</dt>
        <dd>
          {bar !== null && <b>{toClock(bar.pickup.scheduledBeginAt)} </b>}
          {trip.from.name}, {trip.from.settlement.name}
        </dd>
        <dt>{t('dispatch.to')}</dt>
        <dd>
          {bar !== null && <b>{toClock(bar.dropoff.scheduledBeginAt)} </b>}
          {trip.to.name}, {trip.to.settlement.name}
        </dd>
        <dt>{t('dispatch.promised')}</dt>
        <dd>
          {promise === null
            ? t('dispatch.notPromised', { asked: sayPickupWindow(trip) })
            : t('dispatch.promisedWindow', {
                from: toClock(promise.pickup.earliest),
                to: toClock(promise.pickup.latest),
                arrival: toClock(promise.arrivalLatest),
              })}
        </dd>
        {bar?.slackSeconds != null && (
          <>
            <dt>{t('dispatch.slack')}</dt>
            <dd>{t('dispatch.minutes', { minutes: Math.floor(bar.slackSeconds / 60) })}</dd>
          </>
        )}
        {trip.estimatedPickupAt !== null && (
          <>
            <dt>{t('dispatch.estimated')}</dt>
            <dd className={(bar?.lateMinutes ?? 0) > 0 ? 'problem' : ''}>
              {toClock(trip.estimatedPickupAt)}
              {(bar?.lateMinutes ?? 0) > 0 && ` · ${t('dispatch.late', { minutes: bar?.lateMinutes })}`}
            </dd>
          </>
        )}
        {row !== null && (
          <>
            <dt>{t('dispatch.run')}</dt>
            <dd>
              {row.shift.vehicle.name}, {row.shift.driver.fullName}
            </dd>
          </>
        )}
      </dl>
      <div className="actions">
        {acts.mayAct && <Button onPress={() => acts.onMove(trip.id)}>{t('dispatch.moveTo')}</Button>}
        {acts.mayAct && bar !== null && row !== null && row.run?.locked !== true && (
          <Button onPress={() => acts.onLockTrip(bar, row)}>
            {t(bar.locked ? 'dispatch.unlockTrip' : 'dispatch.lockTrip')}
          </Button>
        )}
        {trip.rider.phone !== null && (
          <a className="button" href={`tel:${trip.rider.phone.replace(/[^+\d]/g, '')}`}>
            {trip.rider.phone}
          </a>
        )}
      </div>
    </section>
  );
}

export function RunDetails({ row, acts }: { readonly row: TimelineRow; readonly acts: DetailActs }) {
  const { t } = useTranslation();
  const { shift, run } = row;
  return (
    <section className="details" aria-label={shift.vehicle.name}>
      <h2>
        {shift.vehicle.name} <span className="quiet">{shift.vehicle.plate}</span>
      </h2>
      <p className="quiet">
        {shift.driver.fullName} · {toClock(shift.startAt)}–{toClock(shift.endAt)}
        {run !== null &&
          ` · ${t('dispatch.runKm', { km: Math.round(run.metres / 1000), empty: Math.round(run.deadheadMetres / 1000) })}`}
      </p>
      <div className="actions">
        {acts.mayAct && run !== null && (
          <>
            <Button onPress={() => acts.onLockRun(row, 'RUN', !run.locked)}>
              {t(run.locked ? 'dispatch.unlockRun' : 'dispatch.lockRun')}
            </Button>
            <Button isDisabled={run.locked} onPress={() => acts.onLockRun(row, 'ORDER', !run.orderLocked)}>
              {t(run.orderLocked ? 'dispatch.unlockOrder' : 'dispatch.lockOrder')}
            </Button>
            <Button onPress={() => acts.onReplanRun(shift.id)}>{t('dispatch.replanRun')}</Button>
          </>
        )}
        {acts.mayAct && <Button onPress={() => acts.onBreakdown(row)}>{t('dispatch.breakdown')}</Button>}
        <a className="button" href={`/paper/manifest/${shift.id}.pdf`} target="_blank" rel="noreferrer">
          {t('dispatch.manifestPdf')}
        </a>
        <a className="button" href={`/paper/waybill/${shift.id}.pdf`} target="_blank" rel="noreferrer">
          {t('dispatch.waybillPdf')}
        </a>
      </div>
      {row.unused && <p>{t('dispatch.unusedLong')}</p>}
      {run !== null && <StopList row={row} onSelectTrip={acts.onSelectTrip} />}
    </section>
  );
}

function StopList({ row, onSelectTrip }: { readonly row: TimelineRow; readonly onSelectTrip: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <ol className="stop-list">
      {row.run?.stops.map((stop) => (
        <li key={stop.id}>
          <b>{toClock(stop.scheduledBeginAt)}</b>
          <span className="visually-hidden">{t(`dispatch.stop.${stop.kind}`)}</span>
          <span aria-hidden="true">{STOP_MARKS[stop.kind]}</span>
          {stop.trip === null ? (
            <span>
              {t(`dispatch.stop.${stop.kind}`)} · {stop.place.name}
            </span>
          ) : (
            <button type="button" className="link" onClick={() => stop.trip !== null && onSelectTrip(stop.trip.id)}>
              {stop.trip.rider.fullName} · {stop.place.name}
            </button>
          )}
          <span className="quiet">{t('dispatch.aboard', { count: stop.seatsAboard + stop.wheelchairsAboard })}</span>
        </li>
      ))}
    </ol>
  );
}

const STOP_MARKS = { PULL_OUT: '⌂', PICKUP: '↑', DROPOFF: '↓', BREAK: '‖', PULL_IN: '⌂' } as const;

/** Who is not carried and why; each can be taken up like a bar. */
export function UnservedTray({
  board,
  nowMs,
  share,
  selectedTripId,
  onSelect,
}: {
  readonly board: Board | null;
  /** Null on another day than today. */
  readonly nowMs: number | null;
  /** Of the height, in percent; null: what it needs. */
  readonly share: number | null;
  readonly selectedTripId: string | null;
  readonly onSelect: (tripId: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const isOver = (trip: BoardTrip) =>
    nowMs !== null && trip.state !== 'ON_BOARD' && Date.parse(pickupWindowOf(trip).latest) < nowMs;
  // Who can still be helped comes first.
  const unserved = [...(board?.unserved ?? [])].sort(
    (a, b) => Number(isOver(a.trip)) - Number(isOver(b.trip)) || byPickupWindow(a, b),
  );
  const over = unserved.filter(({ trip }) => isOver(trip)).length;
  return (
    <section
      className="unserved"
      data-tray=""
      data-some={unserved.length > 0}
      aria-labelledby="unserved-title"
      data-sized={share !== null}
      style={{ '--share': `${share}%` } as React.CSSProperties}
    >
      <h2 id="unserved-title">
        {t('dispatch.unserved', { count: unserved.length })}
        {over > 0 && ` · ${t('dispatch.unservedOver', { count: over })}`}
      </h2>
      {board !== null && unserved.length === 0 && <p className="quiet">{t('dispatch.unservedNone')}</p>}
      <ul>
        {unserved.map(({ trip, reason }) => (
          <li key={trip.id}>
            <button
              type="button"
              className="unserved-trip"
              data-trip={trip.id}
              data-name={trip.rider.fullName}
              aria-pressed={selectedTripId === trip.id}
              onClick={() => onSelect(trip.id)}
            >
              <UnservedTime trip={trip} isOver={isOver(trip)} />
              <strong>{trip.rider.fullName}</strong>
              <span>
                {trip.from.name} → {trip.to.name}
              </span>
              <span className="unserved-why">{i18n.language === 'en' ? reason.sentence.en : reason.sentence.hu}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Until when the rider can be fetched; whoever sits in a vehicle that stands still waits in it. */
function UnservedTime({ trip, isOver }: { readonly trip: BoardTrip; readonly isOver: boolean }) {
  const { t } = useTranslation();
  if (trip.state === 'ON_BOARD') return <b className="problem">{t('dispatch.state.ON_BOARD')}</b>;
  return (
    <span>
      {sayPickupWindow(trip)} {isOver && <b className="problem">{t('dispatch.windowOver')}</b>}
    </span>
  );
}
