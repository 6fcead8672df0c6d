/** What the rider has travelled, numbered for repeating, and what is booked, with what can be done to it. */

import type { TFunction } from 'i18next';
import { type KeyboardEvent, type Ref, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPartsFragment, TripPartsFragment, TripState } from '../generated/operations.generated.ts';
import { toClock, toDayAndMonth, toShortDate } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';

/** One of each kind: who goes to the same doctor every week sees the trip once. */
export function toRepeatable(
  recent: readonly RequestPartsFragment[],
  coming: readonly RequestPartsFragment[],
): readonly RequestPartsFragment[] {
  const kinds = new Map<string, RequestPartsFragment>();
  for (const request of [...recent, ...coming]) {
    const back = request.returnRequestedAt === null ? request.returnKind : toClock(request.returnRequestedAt);
    const kind = [request.from.id, request.to.id, toClock(request.requestedAt), back].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, request);
  }
  return [...kinds.values()].slice(0, 9);
}

export function tripSummary(request: RequestPartsFragment): string {
  return `${request.from.name} → ${request.to.name}`;
}

export interface RepeatListProps {
  readonly trips: readonly RequestPartsFragment[];
  readonly onRepeat: (request: RequestPartsFragment) => void;
  /** Whose trips begin at home are listed by where they go. */
  readonly homeId: string;
  /** A letter typed on the list begins a new destination. */
  readonly onType: (letter: string) => void;
  readonly listRef: Ref<HTMLElement>;
}

export function RepeatList({ trips, homeId, onRepeat, onType, listRef }: RepeatListProps) {
  const { t, i18n } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const trip = /^[1-9]$/.test(event.key) ? trips[Number(event.key) - 1] : undefined;
    if (trip !== undefined) {
      event.preventDefault();
      onRepeat(trip);
    } else if (/^\p{L}$/u.test(event.key)) {
      event.preventDefault();
      onType(event.key);
    }
  };
  return (
    <section
      ref={listRef}
      className="card trip-list"
      aria-labelledby="recent-title"
      aria-describedby="recent-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the clerk lands here after choosing the rider; digits work at once
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <h2 id="recent-title">{t('intake.recent')}</h2>
      <p id="recent-hint" className="hint">
        {trips.length === 0 ? t('intake.recentNone') : t('intake.recentHint')}
      </p>
      <ol>
        {trips.map((request, index) => (
          <li key={request.id}>
            <button type="button" className="repeat" onClick={() => onRepeat(request)}>
              <kbd>{index + 1}</kbd>
              <span>
                <strong>
                  {request.from.id !== homeId && request.from.name} → {request.to.name}
                </strong>
                <small>
                  {timesOf(request, t)} · {t(`intake.purpose.${request.purpose}`)}
                  <span className="quiet"> · {toDayAndMonth(request.serviceDate, i18n.language)}</span>
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function timesOf(request: RequestPartsFragment, t: TFunction): string {
  const out = toClock(request.requestedAt);
  if (request.returnKind === 'WILL_CALL') return `${out} ⇄ ${t('intake.willCall')}`;
  return request.returnRequestedAt === null ? out : `${out} ⇄ ${toClock(request.returnRequestedAt)}`;
}

const OPEN_STATES: readonly TripState[] = [
  ...(['REQUESTED', 'OFFERED', 'PROMISED', 'SCHEDULED', 'PUBLISHED', 'WAITLISTED'] as const),
];
/** Whether something can still be done to it; null: there is no such leg. */
export const isOpenTrip = (trip: TripPartsFragment | null) => trip !== null && OPEN_STATES.includes(trip.state);

/** A return that waits for the rider's call. */
export function releasableOf(request: RequestPartsFragment): TripPartsFragment | null {
  const back = request.return;
  return back?.willCall === true && !back.released && isOpenTrip(back) ? back : null;
}

export interface ComingListProps {
  readonly trips: readonly RequestPartsFragment[];
  readonly onCancel: (request: RequestPartsFragment) => void;
  readonly onChange: (request: RequestPartsFragment) => void;
  readonly onRelease: (request: RequestPartsFragment, trip: TripPartsFragment) => void;
  readonly listRef: Ref<HTMLElement>;
}

export function ComingList({ trips, listRef, ...acts }: ComingListProps) {
  const { t } = useTranslation();
  const shown = useMemo(() => trips.slice(0, 20), [trips]);
  return (
    <section ref={listRef} className="card trip-list" aria-labelledby="coming-title" tabIndex={-1}>
      <h2 id="coming-title">{t('intake.coming')}</h2>
      {shown.length === 0 && <p className="hint">{t('intake.comingNone')}</p>}
      <ul>
        {shown.map((request) => (
          <ComingTrip key={request.id} request={request} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function ComingTrip({
  request,
  ...acts
}: { readonly request: RequestPartsFragment } & Omit<ComingListProps, 'trips' | 'listRef'>) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const release = releasableOf(request);
  const open = isOpenTrip(request.outbound) || isOpenTrip(request.return);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'l' && open) acts.onCancel(request);
    else if (key === 'm' && open) acts.onChange(request);
    else if (key === 'h' && release !== null) acts.onRelease(request, release);
    else if (key === 'arrowdown' || key === 'arrowup') {
      const next =
        key === 'arrowdown' ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
      next?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className="coming" onKeyDown={onKeyDown}>
      <p className="coming-head">
        <strong>{toShortDate(request.serviceDate, i18n.language)}</strong>
        <span className="reference">{request.reference}</span>
      </p>
      <p id={id}>{tripSummary(request)}</p>
      <LegLine trip={request.outbound} />
      {request.return !== null && <LegLine trip={request.return} />}
      {open && (
        <div className="actions">
          <Button aria-describedby={id} onPress={() => acts.onChange(request)}>
            <Key>M</Key> {t('intake.changeTrip')}
          </Button>
          <Button aria-describedby={id} onPress={() => acts.onCancel(request)}>
            <Key>L</Key> {t('intake.cancelTrip')}
          </Button>
          {release !== null && (
            <Button kind="primary" aria-describedby={id} onPress={() => acts.onRelease(request, release)}>
              <Key>H</Key> {t('intake.release')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function LegLine({ trip }: { readonly trip: TripPartsFragment }) {
  const { t } = useTranslation();
  const { promise } = trip;
  const unreleased = trip.willCall && !trip.released;
  const time = unreleased
    ? t('intake.willCall')
    : promise === null
      ? `${toClock(trip.requestedPickup.earliest)}–${toClock(trip.requestedPickup.latest)}`
      : `${toClock(promise.pickup.earliest)}–${toClock(promise.pickup.latest)}`;
  return (
    <p className="leg">
      <span>{t(`intake.leg.${trip.leg}`)}</span> <strong>{time}</strong>{' '}
      <span className={`state state-${trip.state.toLowerCase()}`}>{t(`intake.state.${trip.state}`)}</span>
    </p>
  );
}
