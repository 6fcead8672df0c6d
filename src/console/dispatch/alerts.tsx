/** What needs a hand now: promises that are about to break, and what is out of order today. */
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import type { Day, TimelineRow, TripBar } from './axis.ts';
import type { Selection } from './timeline.tsx';

/** Warned while there is still time to call. */
const WARN_MS = 5 * 60_000;
const SHOWN = 4;
const BEFORE_BOARDING: readonly string[] = ['PROMISED', 'SCHEDULED', 'PUBLISHED'];

interface Risk {
  readonly bar: TripBar;
  readonly latest: string;
  readonly estimated: string;
  /** Later than promised; else only near to it. */
  readonly late: boolean;
}

function toRisk(bar: TripBar): Risk | null {
  const { promise, estimatedPickupAt: estimated, state } = bar.trip;
  if (promise === null || estimated === null || !BEFORE_BOARDING.includes(state)) return null;
  const { latest } = promise.pickup;
  const spareMs = Date.parse(latest) - Date.parse(estimated);
  return spareMs < WARN_MS ? { bar, latest, estimated, late: spareMs < 0 } : null;
}

/** Who will be late before who may be, the soonest first. */
const byUrgency = (a: Risk, b: Risk) => Number(b.late) - Number(a.late) || Date.parse(a.latest) - Date.parse(b.latest);

export function Warnings(props: {
  readonly rows: readonly TimelineRow[];
  readonly day: Day | null;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { t } = useTranslation();
  const atRisk = props.rows
    .flatMap((row) => row.bars.map(toRisk))
    .filter((risk) => risk !== null)
    .sort(byUrgency);
  const disruptions = props.day?.disruptions ?? [];
  const special = props.day?.calendarDays ?? [];
  if (atRisk.length === 0 && disruptions.length === 0 && special.length === 0) return null;
  return (
    <ul className="warnings" aria-label={t('dispatch.warnings')}>
      {special.map((one) => (
        <li key={one.kind + one.name} className="banner banner-info">
          {one.name}
        </li>
      ))}
      {disruptions.map((one) => (
        <li key={one.id} className="banner banner-warning">
          {t(`dispatch.disruptionKind.${one.kind}`)}: {one.vehicle?.name ?? one.driver?.fullName ?? ''}{' '}
          {toClock(one.fromAt)}–{toClock(one.toAt)}
          {one.note !== '' && ` · ${one.note}`}
          {one.presumedAboard.length > 0 &&
            ` · ${t('dispatch.presumedAboard', {
              names: one.presumedAboard.map((trip) => trip.rider.fullName).join(', '),
            })}`}
        </li>
      ))}
      {atRisk.slice(0, SHOWN).map(({ bar, latest, estimated, late }) => (
        <li key={bar.tripId} className={`banner banner-${late ? 'error' : 'warning'}`}>
          <button type="button" className="link" onClick={() => props.onSelect({ kind: 'trip', tripId: bar.tripId })}>
            {t('dispatch.atRisk', {
              name: bar.trip.rider.fullName,
              latest: toClock(latest),
              estimated: toClock(estimated),
            })}
          </button>
        </li>
      ))}
      {atRisk.length > SHOWN && (
        <li className="banner banner-warning">{t('dispatch.moreAtRisk', { count: atRisk.length - SHOWN })}</li>
      )}
    </ul>
  );
}
