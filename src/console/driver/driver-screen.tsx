import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { driverTexts } from '../../domain/text/driver.ts';
import type { ManifestPartsFragment } from '../generated/operations.generated.ts';
import { addTexts } from '../shared/i18n.ts';
import { useSession } from '../shared/session.tsx';
import { toClock } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { HaltCard, PauseNote } from './halt-card.tsx';
import { OdometerForm } from './odometer-form.tsx';
import { type Halt, namesAhead } from './run-state.ts';
import { useDay, useRun } from './use-run.ts';
import './driver.css';

addTexts(driverTexts);

/** The driver's day: `?date=YYYY-MM-DD` shows another day's run. */
export function DriverScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const wanted = new URLSearchParams(window.location.search);
  const serviceDate = wanted.get('date') ?? viewer.consortium.today;
  const { manifests, loaded, offline, take } = useDay(serviceDate);
  const [chosen, setChosen] = useState<string | null>(wanted.get('shift'));
  useEffect(() => {
    if ('serviceWorker' in navigator && import.meta.env.PROD)
      void navigator.serviceWorker.register('/service-worker.js');
  }, []);
  if (!loaded) return <p className="loading">{t('app.loading')}</p>;
  const manifest =
    manifests.find((one) => one.shift.id === chosen) ?? (manifests.length === 1 ? manifests[0] : undefined);
  if (manifest !== undefined) return <DriverRun manifest={manifest} take={take} />;
  return (
    <div className="page driver">
      <h1>{t('driver.title')}</h1>
      {offline && <Banner kind="warning">{t('driver.offline')}</Banner>}
      {manifests.length === 0 ? (
        <p>{t('driver.noRun')}</p>
      ) : (
        <>
          <h2>{t('driver.choose')}</h2>
          <ul className="desks">
            {manifests.toSorted(byStart).map((one) => (
              <li key={one.id}>
                <button type="button" className="card desk" onClick={() => setChosen(one.shift.id)}>
                  <strong>{one.shift.vehicle.name}</strong>
                  <span>
                    {one.shift.driver.fullName} · {toClock(one.shift.startAt)}–{toClock(one.shift.endAt)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** As on the board: the order does not change when one of them is told anew. */
function byStart(a: ManifestPartsFragment, b: ManifestPartsFragment): number {
  return (
    Date.parse(a.shift.startAt) - Date.parse(b.shift.startAt) ||
    a.shift.vehicle.name.localeCompare(b.shift.vehicle.name)
  );
}

function DriverRun({
  manifest,
  take,
}: {
  readonly manifest: ManifestPartsFragment;
  readonly take: (manifest: ManifestPartsFragment) => void;
}) {
  const { t } = useTranslation();
  const run = useRun(manifest, take);
  const { state } = run;
  const halt = state.halts[state.next];
  return (
    <div className="page driver">
      <div className="driver-head">
        <strong>{manifest.shift.vehicle.name}</strong>
        <span>{manifest.shift.vehicle.plate}</span>
        <span>{t('driver.aboard', { count: state.aboard })}</span>
        <span role="status" className={run.waiting > 0 ? 'unsent' : 'quiet'}>
          {run.waiting > 0 ? t('driver.waitingEvents', { count: run.waiting }) : t('driver.allSent')}
        </span>
      </div>
      {!run.reachable && <Banner kind="warning">{t('driver.offline')}</Banner>}
      {run.conflicts.map((text) => (
        <Banner key={text} kind="error">
          {t('driver.conflict', { text })}
        </Banner>
      ))}
      {manifest.acknowledgedAt === null && (
        <NewManifest manifest={manifest} halts={state.halts} onSeen={() => void run.acknowledge()} />
      )}
      {state.odometerStart === null && (
        <OdometerForm
          label={t('driver.odometerStart')}
          least={0}
          onRead={(km) => void run.act({ kind: 'ODOMETER_START', odometerKm: km })}
        />
      )}
      {state.pause !== null && <PauseNote halt={state.pause} />}
      {halt === undefined ? (
        <Banner kind="good">{t('driver.runDone')}</Banner>
      ) : (
        <HaltCard key={halt.id} halt={halt} act={run.act} />
      )}
      {halt === undefined && state.odometerEnd === null && (
        <OdometerForm
          label={t('driver.odometerEnd')}
          least={state.odometerStart ?? 0}
          onRead={(km) => void run.act({ kind: 'ODOMETER_END', odometerKm: km })}
        />
      )}
      {state.lastKey !== null && (
        <Button
          kind="quiet"
          onPress={() => state.lastKey !== null && void run.act({ kind: 'UNDONE', undoesKey: state.lastKey })}
        >
          {t('driver.undo')}
        </Button>
      )}
      <HaltList title={t('driver.later')} halts={state.next < 0 ? [] : state.halts.slice(state.next + 1)} />
      <HaltList title={t('driver.done')} halts={state.next < 0 ? state.halts : state.halts.slice(0, state.next)} />
    </div>
  );
}

/** More would push the next stop out of sight; the run below has everybody. */
const NAMES_SHOWN = 4;

function NewManifest(props: {
  readonly manifest: ManifestPartsFragment;
  readonly halts: readonly Halt[];
  readonly onSeen: () => void;
}) {
  const { t } = useTranslation();
  const { manifest, onSeen } = props;
  const { removed } = manifest.changes;
  // Whom the driver has carried since the plan was published is no news any more.
  const added = namesAhead(manifest.changes.added, props.halts);
  const moved = namesAhead(manifest.changes.moved, props.halts);
  const sayNames = (names: readonly string[]) =>
    names.slice(0, NAMES_SHOWN).join(', ') +
    (names.length > NAMES_SHOWN ? ` ${t('driver.andMore', { count: names.length - NAMES_SHOWN })}` : '');
  return (
    <Banner kind="info">
      <strong>{t('driver.newManifest', { number: manifest.number })}</strong>
      {manifest.number > 1 && (
        <ul>
          {added.length > 0 && <li>{t('driver.added', { names: sayNames(added) })}</li>}
          {removed.length > 0 && <li>{t('driver.removed', { names: sayNames(removed) })}</li>}
          {moved.length > 0 && <li>{t('driver.moved', { names: sayNames(moved) })}</li>}
        </ul>
      )}
      <Button kind="primary" onPress={onSeen}>
        {t('driver.acknowledge')}
      </Button>
    </Banner>
  );
}

function HaltList({ title, halts }: { readonly title: string; readonly halts: readonly Halt[] }) {
  const { t } = useTranslation();
  if (halts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="halt-list">
        {halts.map((halt) => (
          <li key={halt.id}>
            <span className="halt-list-time">
              {halt.stops[0] === undefined ? '' : toClock(halt.stops[0].stop.scheduledBeginAt)}
            </span>
            <span>
              <strong>
                {halt.stops[0]?.stop.kind === 'BREAK' ? t('driver.pause') : halt.stops[0]?.stop.place.name}
              </strong>
              {halt.stops.map((state) =>
                state.stop.tripId === null ? null : (
                  <span key={state.stop.stopId} className="halt-list-party">
                    {state.stop.kind === 'PICKUP' ? '↑' : '↓'} {state.stop.riderName}
                    {state.status === 'pending' ? '' : ` · ${t(`driver.status.${state.status}`)}`}
                  </span>
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
