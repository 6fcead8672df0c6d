/** What the move in the making would do: fits or not, the price, and who is affected. The only part that renders while a bar is dragged. */
import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovePartsFragment } from '../generated/operations.generated.ts';
import { Button } from '../shared/ui/button.tsx';
import type { TimelineRow } from './axis.ts';
import { type Move, moveStore } from './move-store.ts';

const SHOWN = 4;

/** Null while nothing is dragged. */
export function useMove(): Move | null {
  return useSyncExternalStore(moveStore.subscribe, moveStore.get);
}

export function MoveStrip({
  rows,
  onCommit,
}: {
  readonly rows: readonly TimelineRow[];
  readonly onCommit: () => void;
}) {
  const { t } = useTranslation();
  const move = useMove();
  if (move === null) return null;
  const { effect } = move;
  const verdict =
    move.toShiftId === undefined ? 'none' : effect === null ? 'asking' : effect.feasible ? 'fits' : 'breaks';
  return (
    <section className={`move-strip move-${verdict}`} aria-label={t('dispatch.moving')}>
      <label className="move-target">
        <strong>{move.name}</strong>
        <span aria-hidden="true"> → </span>
        <select
          aria-label={t('dispatch.moveTo')}
          value={move.toShiftId === null ? 'off' : (move.toShiftId ?? '')}
          onChange={(event) => moveStore.aim(event.target.value === 'off' ? null : event.target.value)}
        >
          <option value="" disabled>
            {t('dispatch.chooseRun')}
          </option>
          {rows
            .filter((row) => row.shift.id !== move.fromShiftId)
            .map(({ shift }) => (
              <option key={shift.id} value={shift.id}>
                {shift.vehicle.name} · {shift.driver.fullName}
              </option>
            ))}
          {move.fromShiftId !== null && <option value="off">{t('dispatch.offPlan')}</option>}
        </select>
      </label>
      <p role="status" className="move-effect">
        {verdict === 'none' && t('dispatch.moveHint')}
        {verdict === 'asking' && t(move.asking ? 'dispatch.moveAsking' : 'dispatch.moveUnknown')}
        {effect !== null && <EffectText move={move} />}
      </p>
      <span className="actions">
        <Button kind="primary" isDisabled={effect?.feasible !== true} onPress={onCommit}>
          {t('dispatch.moveDo')}
        </Button>
        <Button onPress={() => moveStore.end()}>{t('app.cancel')}</Button>
      </span>
    </section>
  );
}

function EffectText({ move }: { readonly move: Move }) {
  const { t, i18n } = useTranslation();
  const { effect } = move;
  if (effect === null) return null;
  const number = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'hu-HU', {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  if (!effect.feasible) {
    return (
      <>
        <b>✗ {t('dispatch.moveBreaks')}</b>{' '}
        {effect.violations
          .slice(0, 3)
          .map((violation) => violation.message)
          .join(' ')}
      </>
    );
  }
  const others = effect.moves.filter((one) => one.trip.id !== move.tripId);
  return (
    <>
      <b>✓ {t('dispatch.moveFits')}</b>{' '}
      {t('dispatch.movePrice', {
        km: number.format(effect.addedMetres / 1000),
        forint: number.format(effect.addedDrivingForint),
      })}{' '}
      {others.length === 0
        ? t('dispatch.moveNobody')
        : t('dispatch.moveOthers', {
            count: others.length,
            names: others
              .slice(0, SHOWN)
              .map((one) => sayShift(one, t))
              .join(', '),
          })}
      {others.length > SHOWN && ' …'}
    </>
  );
}

/** `Kiss Éva +4 perc`, with a mark when her promise would break. */
export function sayShift(move: MovePartsFragment, t: TFunction): string {
  const minutes = Math.round((move.pickupShiftSeconds ?? 0) / 60);
  const shift =
    minutes === 0 ? '' : ` ${t('dispatch.minutes', { minutes: `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}` })}`;
  return `${move.trip.rider.fullName}${shift}${move.promiseBroken ? ` (${t('dispatch.promiseBroken')})` : ''}`;
}
