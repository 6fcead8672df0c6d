import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayWhere } from '../../domain/address.ts';
import { toClock, toMinutesSeconds } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import type { Halt, StopState } from './run-state.ts';
import type { Act } from './use-run.ts';

/** The stop to drive to or at which one stands, as large as the screen allows. */
export function HaltCard({ halt, act }: { readonly halt: Halt; readonly act: (act: Act) => Promise<void> }) {
  const { t } = useTranslation();
  const first = halt.stops[0];
  if (first === undefined) return null;
  const { place } = first.stop;
  return (
    <section className="card halt" aria-labelledby="next-stop">
      <p className="quiet" id="next-stop">
        {t('driver.next')} · {first.stop.code}
      </p>
      <p className="halt-time">{toClock(first.stop.scheduledBeginAt)}</p>
      <h1>{place.name}</h1>
      <p className="halt-address">{sayWhere({ ...place, settlement: place.settlement.name })}</p>
      {place.approachNote !== '' && <p className="halt-note">{place.approachNote}</p>}
      <div className="halt-actions">
        <a
          className="button"
          href={`geo:${place.coordinates.lat},${place.coordinates.lon}?q=${place.coordinates.lat},${place.coordinates.lon}`}
        >
          {t('driver.navigate')}
        </a>
        {first.arrivedAt === null ? (
          <Button kind="primary" onPress={() => void act({ kind: 'ARRIVED', placeId: place.id })}>
            {t('driver.arrived')}
          </Button>
        ) : (
          <WaitingClock since={first.arrivedAt} />
        )}
      </div>
      <ul className="party-list">
        {halt.stops.map((state) => (
          <li key={state.stop.stopId}>
            <Party state={state} act={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The break to be taken before driving on. */
export function PauseNote({ halt }: { readonly halt: Halt }) {
  const { t } = useTranslation();
  const stop = halt.stops[0]?.stop;
  if (stop === undefined) return null;
  const minutes = Math.round((Date.parse(stop.scheduledDepartureAt) - Date.parse(stop.scheduledBeginAt)) / 60_000);
  return (
    <Banner kind="info">
      <strong>{t('driver.break', { minutes })}</strong>
      <span>
        {toClock(stop.scheduledBeginAt)}–{toClock(stop.scheduledDepartureAt)}
      </span>
    </Banner>
  );
}

function WaitingClock({ since }: { readonly since: string }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="waiting-clock" role="timer">
      {t('driver.waited', { time: toMinutesSeconds((now - Date.parse(since)) / 1000) })}
    </span>
  );
}

function Party({ state, act }: { readonly state: StopState; readonly act: (act: Act) => Promise<void> }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { stop, status, arrivedAt } = state;
  if (stop.tripId === null) return null;
  const name = stop.riderName ?? '';
  const boards = stop.kind === 'PICKUP';
  const open = status === 'pending' || status === 'arrived';
  const waited = arrivedAt === null ? 0 : Math.floor((Date.now() - Date.parse(arrivedAt)) / 60_000);
  return (
    <div className="party">
      <p className="party-name">
        <strong>{name}</strong>
        <span className="badge">{boards ? t('driver.board') : t('driver.alight')}</span>
        {stop.partySize > 1 && <span className="badge">{t('driver.party', { count: stop.partySize })}</span>}
        {stop.wheelchairs > 0 && <span className="badge">{t('driver.wheelchairs', { count: stop.wheelchairs })}</span>}
      </p>
      {stop.helpNotes.map((note) => (
        <p key={note} className="party-help">
          {note}
        </p>
      ))}
      {boards && stop.promisedPickup !== null && (
        <p className="quiet">
          {t('driver.promised', {
            from: toClock(stop.promisedPickup.earliest),
            to: toClock(stop.promisedPickup.latest),
          })}
        </p>
      )}
      {open ? (
        <div className="party-actions">
          <Button
            kind="primary"
            aria-label={boards ? t('driver.boardedName', { name }) : t('driver.alightedName', { name })}
            onPress={() =>
              void act({ kind: boards ? 'BOARDED' : 'ALIGHTED', tripId: stop.tripId, placeId: stop.place.id })
            }
          >
            {boards ? t('driver.boarded') : t('driver.alighted')}
          </Button>
          {stop.phone !== null && (
            <a className="button" href={`tel:${stop.phone}`} aria-label={t('driver.callName', { name })}>
              {t('driver.call')}
            </a>
          )}
          {boards && (
            <Button
              kind="danger"
              isDisabled={arrivedAt === null}
              aria-label={t('driver.noShowName', { name })}
              onPress={() => setAsking(true)}
            >
              {t('driver.noShow')}
            </Button>
          )}
        </div>
      ) : (
        <p className={`party-status status-${status}`}>{t(`driver.status.${status}`)}</p>
      )}
      <Dialog
        title={t('driver.noShowAsk', { name, minutes: waited })}
        isOpen={asking}
        onClose={() => setAsking(false)}
        mustAnswer
      >
        <div className="actions">
          <Button
            kind="danger"
            onPress={() => {
              setAsking(false);
              void act({ kind: 'NO_SHOW', tripId: stop.tripId, placeId: stop.place.id });
            }}
          >
            {t('driver.noShow')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('app.cancel')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
