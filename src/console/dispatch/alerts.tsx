/** What needs a hand now: promises that are about to break, and what is out of order today. */
import { useTranslation } from 'react-i18next';
import { toClock } from '../shared/time.ts';
import type { Day, TimelineRow, TripBar } from './axis.ts';
import type { Selection } from './timeline.tsx';

/** Warned while there is still time to call. */
const WARN_MS = 5 * 60_000;
const SHOWN = 4;
const BEFORE_BOARDING: readonly string[] = ['PROMISED', 'SCHEDULED', 'PUBLISHED'];

function isAtRisk({ trip }: TripBar): boolean {
  if (trip.promise === null || trip.estimatedPickupAt === null || !BEFORE_BOARDING.includes(trip.state)) return false;
  return Date.parse(trip.estimatedPickupAt) > Date.parse(trip.promise.pickup.latest) - WARN_MS;
}

export function Warnings(props: {
  readonly rows: readonly TimelineRow[];
  readonly day: Day | null;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { t } = useTranslation();
  const atRisk = props.rows.flatMap((row) => row.bars.filter(isAtRisk));
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
        </li>
      ))}
      {atRisk.slice(0, SHOWN).map((bar) => (
        <li key={bar.tripId} className="banner banner-error">
          <button type="button" className="link" onClick={() => props.onSelect({ kind: 'trip', tripId: bar.tripId })}>
            {t('dispatch.atRisk', {
              name: bar.trip.rider.fullName,
              latest: toClock(bar.trip.promise?.pickup.latest ?? ''),
              estimated: toClock(bar.trip.estimatedPickupAt ?? ''),
            })}
          </button>
        </li>
      ))}
      {atRisk.length > SHOWN && (
        <li className="banner banner-error">{t('dispatch.moreAtRisk', { count: atRisk.length - SHOWN })}</li>
      )}
    </ul>
  );
}
