/** The questions before something weighty: publishing, planning with limits, another day to compare with. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComparePlansDocument, type ComparePlansQuery } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toClock } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import type { Board, Day } from './axis.ts';
import { sayShift } from './move-strip.tsx';
import type { BoardActs, Fault } from './use-board-acts.ts';

type Comparison = NonNullable<ComparePlansQuery['comparePlans']>;
type PlanHead = Day['plans'][number];

/** Undefined while it is being asked, null when it cannot be had. */
function useComparison(beforeId: string | null, afterId: string | null): Comparison | null | undefined {
  const [comparison, setComparison] = useState<Comparison | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setComparison(undefined);
    if (beforeId === null || afterId === null || beforeId === afterId) return setComparison(null);
    void client
      .query(ComparePlansDocument, { beforeId, afterId })
      .toPromise()
      .then(({ data }) => wanted && setComparison(data?.comparePlans ?? null));
    return () => {
      wanted = false;
    };
  }, [beforeId, afterId]);
  return comparison;
}

/** Number and state in the console's language, as lists and titles name a plan. */
export function usePlanName(): (plan: Pick<PlanHead, 'number' | 'state' | 'origin'>) => string {
  const { t } = useTranslation();
  return (plan) =>
    t('dispatch.planName', {
      number: plan.number,
      state: plan.origin === 'WHAT_IF' ? t('dispatch.origin.WHAT_IF') : t(`dispatch.planState.${plan.state}`),
    });
}

export function PublishDialog(props: {
  readonly board: Board;
  readonly publishedId: string | null;
  readonly acts: BoardActs;
  readonly onClose: () => void;
  readonly onPublished: (callTasks: number) => void;
  readonly onStale: () => void;
}) {
  const { board, publishedId, acts } = props;
  const { t, i18n } = useTranslation();
  const comparison = useComparison(publishedId, board.id);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const toAgree = faults.filter((fault) => fault.code === 'BREAKS_PROMISE' || fault.code === 'DROPS_PUBLISHED');
  const publish = async () => {
    setBusy(true);
    const { value, faults: next } = await acts.publish(board, {
      acceptBrokenPromises: agreed.includes('BREAKS_PROMISE'),
      acceptDropped: agreed.includes('DROPS_PUBLISHED'),
    });
    setBusy(false);
    if (next.some((fault) => fault.code === 'STALE_VERSION' || fault.code === 'WRONG_STATE')) return props.onStale();
    if (next.length > 0) setFaults(next);
    else props.onPublished(value ?? 0);
  };
  return (
    <Dialog title={t('dispatch.publishTitle', { number: board.number })} isOpen onClose={props.onClose}>
      <p>
        {t('dispatch.publishFigures', {
          served: board.figures.tripsServed,
          unserved: comparison?.leftOutAfter ?? board.figures.tripsUnserved,
          vehicles: board.figures.vehiclesUsed,
        })}
      </p>
      {board.stale && <Banner kind="warning">{t('dispatch.stalePlan')}</Banner>}
      {comparison != null && (
        <p className="said">{i18n.language === 'en' ? comparison.summary.en : comparison.summary.hu}</p>
      )}
      {faults.map((fault) => (
        <Banner key={fault.code} kind="error">
          {fault.message === '' ? t('app.offline') : fault.message}
        </Banner>
      ))}
      {toAgree.map(({ code }) => (
        <label key={code} className="check">
          <input
            type="checkbox"
            checked={agreed.includes(code)}
            onChange={(event) =>
              setAgreed(event.target.checked ? [...agreed, code] : agreed.filter((other) => other !== code))
            }
          />
          {t(`dispatch.agree.${code}`)}
        </label>
      ))}
      <div className="actions">
        <Button
          kind={toAgree.length > 0 ? 'danger' : 'primary'}
          isDisabled={busy || toAgree.some(({ code }) => !agreed.includes(code))}
          onPress={() => void publish()}
        >
          {t('dispatch.publish')}
        </Button>
        <Button onPress={props.onClose}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}

export function CompareDialog(props: {
  readonly plans: readonly PlanHead[];
  readonly before: string | null;
  readonly after: string | null;
  readonly onClose: () => void;
  readonly onShow: (planId: string) => void;
  readonly onSelectTrip: (tripId: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const name = usePlanName();
  const [beforeId, setBefore] = useState(props.before);
  const [afterId, setAfter] = useState(props.after);
  const comparison = useComparison(beforeId, afterId);
  const before = props.plans.find((plan) => plan.id === beforeId);
  const after = props.plans.find((plan) => plan.id === afterId);
  const choose = (label: string, value: string | null, set: (id: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => set(event.target.value)}>
        {props.plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {name(plan)} · {toClock(plan.createdAt)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Dialog title={t('dispatch.compare')} isOpen onClose={props.onClose}>
      <div className="compare-choice">
        {choose(t('dispatch.compareBefore'), beforeId, setBefore)}
        {choose(t('dispatch.compareAfter'), afterId, setAfter)}
      </div>
      {comparison === undefined && <p role="status">{t('app.loading')}</p>}
      {comparison === null && <p className="quiet">{t('dispatch.compareSame')}</p>}
      {comparison != null && (
        <p className="said" role="status">
          {i18n.language === 'en' ? comparison.summary.en : comparison.summary.hu}
        </p>
      )}
      {before !== undefined && after !== undefined && comparison !== undefined && (
        <Figures before={before} after={after} comparison={comparison} />
      )}
      {comparison != null && comparison.moves.length > 0 && (
        <ul className="compare-moves">
          {comparison.moves.toSorted(byWeight).map((move) => (
            <li key={move.trip.id}>
              <button type="button" className="link" onClick={() => props.onSelectTrip(move.trip.id)}>
                {sayShift(move, t)}
              </button>{' '}
              <span className="quiet">
                {t(`dispatch.moveKind.${move.kind}`)}
                {move.kind !== 'OTHER_TIME' &&
                  ` · ${move.beforeRun?.vehicle.name ?? '–'} → ${move.afterRun?.vehicle.name ?? '–'}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {afterId !== null && (
          <Button kind="primary" onPress={() => props.onShow(afterId)}>
            {t('dispatch.compareShow')}
          </Button>
        )}
        <Button onPress={props.onClose}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}

/** Who is left out comes first, then whose promise breaks, then who waits for another time the longest. */
function byWeight(a: Comparison['moves'][number], b: Comparison['moves'][number]): number {
  const weigh = (move: typeof a) =>
    (move.kind === 'REMOVED' ? 2e6 : 0) + (move.promiseBroken ? 1e6 : 0) + Math.abs(move.pickupShiftSeconds ?? 0);
  return weigh(b) - weigh(a);
}

function Figures(props: {
  readonly before: PlanHead;
  readonly after: PlanHead;
  readonly comparison: Comparison | null;
}) {
  const { before, after, comparison } = props;
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'hu-HU', { maximumFractionDigits: 1 });
  const say = (value: number | null) => (value === null ? '–' : number.format(value));
  const figures: readonly (readonly [string, (plan: PlanHead) => number | null])[] = [
    [
      'unserved',
      (plan) => (plan === before ? comparison?.leftOutBefore : comparison?.leftOutAfter) ?? plan.figures.tripsUnserved,
    ],
    ['vehicles', (plan) => plan.figures.vehiclesUsed],
    ['km', (plan) => Math.round(plan.figures.metres / 1000)],
    ['emptyKm', (plan) => Math.round(plan.figures.deadheadMetres / 1000)],
    ['productivity', (plan) => plan.figures.productivity],
    ['efficiency', (plan) => plan.figures.systemEfficiency],
    ['hours', (plan) => (plan.figures.vehicleSeconds === null ? null : plan.figures.vehicleSeconds / 3600)],
    ['forint', (plan) => plan.figures.drivingForint],
  ];
  return (
    <table className="compare-figures">
      <thead>
        <tr>
          <th scope="col">{t('dispatch.figure')}</th>
          <th scope="col">{t('dispatch.compareBefore')}</th>
          <th scope="col">{t('dispatch.compareAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(([key, of]) => (
          <tr key={key}>
            <th scope="row">{t(`dispatch.figure.${key}`)}</th>
            <td>{say(of(before))}</td>
            <td className={of(before) === of(after) ? '' : 'differs'}>{say(of(after))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
