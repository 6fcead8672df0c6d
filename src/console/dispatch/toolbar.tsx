/** The head of the board: which day, which plan, what can be done, and how far a search is. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session.tsx';
import { toClock, toLongDate, toWeekday } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { LaterDatePicker } from '../shared/ui/later.tsx';
import { Menu } from '../shared/ui/menu.tsx';
import type { Open } from './board-dialogs.tsx';
import { usePlanName } from './plan-dialogs.tsx';
import type { BoardControl } from './use-board.ts';
import type { DayState } from './use-day.ts';
import type { Job } from './use-job.ts';

const DAY_MS = 24 * 3600 * 1000;
const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export function DayBar(props: {
  readonly date: string;
  readonly onDate: (date: string) => void;
  /** By which of these the day was chosen: it has the focus again. */
  readonly control: string | null;
  readonly state: DayState;
}) {
  const { t, i18n } = useTranslation();
  const { viewer } = useSession();
  const { today } = viewer.consortium;
  const { date, onDate, state } = props;
  const name = usePlanName();
  const { day, board } = state;
  const box = useRef<HTMLDivElement>(null);
  const { control } = props;
  useEffect(() => {
    const own = box.current?.querySelector<HTMLElement>(`[data-day="${control}"]`);
    (own?.querySelector<HTMLElement>('[role=spinbutton]') ?? own)?.focus();
  }, [control]);
  return (
    <div className="day-bar" ref={box}>
      <h1 className="visually-hidden">{toLongDate(date, i18n.language)}</h1>
      <div className="day-pick">
        <Button data-day="before" aria-label={t('dispatch.dayBefore')} onPress={() => onDate(addDays(date, -1))}>
          ‹
        </Button>
        <span className="weekday" aria-hidden="true">
          {toWeekday(date, i18n.language)}
        </span>
        <div data-day="date">
          <LaterDatePicker label={t('dispatch.day')} isLabelHidden value={date} onChange={onDate} />
        </div>
        <Button data-day="after" aria-label={t('dispatch.dayAfter')} onPress={() => onDate(addDays(date, 1))}>
          ›
        </Button>
        <Button isDisabled={date === today} onPress={() => onDate(today)}>
          {t('dispatch.today')}
        </Button>
      </div>
      {day !== null && day.plans.length > 0 && (
        <select
          className="plan-pick"
          aria-label={t('dispatch.plan')}
          value={board?.id ?? ''}
          onChange={(event) => state.choose(event.target.value)}
        >
          {board === null && <option value="">{t('app.loading')}</option>}
          {day.plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {name(plan)}
              {plan.origin !== 'WHAT_IF' && ` · ${t(`dispatch.origin.${plan.origin}`)}`} · {toClock(plan.createdAt)}
            </option>
          ))}
        </select>
      )}
      {board !== null && (
        <p className="figures">
          <b>
            {t('dispatch.servedOf', {
              served: board.figures.tripsServed,
              // Of those the plan is about: who has arrived is no longer in a plan made since.
              total: board.figures.tripsServed + board.figures.tripsUnserved,
            })}
          </b>
          <span>{t('dispatch.kmOf', { km: Math.round(board.figures.metres / 1000) })}</span>
          {board.stale && <span className="badge badge-warning">{t('dispatch.stale')}</span>}
        </p>
      )}
      {day !== null && board === null && day.plans.length === 0 && (
        <p className="figures">
          <b>{t('dispatch.tripsAsked', { count: day.tripCount })}</b> <span>{t('dispatch.noPlan')}</span>
        </p>
      )}
    </div>
  );
}

export function PlanActions(props: {
  readonly board: BoardControl;
  readonly mayAct: boolean;
  readonly onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation();
  const { board, mayAct, onOpen } = props;
  const plan = board.state.board;
  const day = board.state.day;
  const isDraft = plan?.state === 'DRAFT' && plan.origin !== 'WHAT_IF';
  const base = isDraft ? plan.base : null;
  const more = [
    { id: 'compare', text: t('dispatch.compare'), run: () => onOpen({ kind: 'compare', before: null, after: null }) },
    ...(mayAct ? [{ id: 'whatIf', text: t('dispatch.whatIf'), run: () => onOpen({ kind: 'whatIf' }) }] : []),
    { id: 'calls', text: t('dispatch.openCalls'), run: () => onOpen({ kind: 'calls' }) },
    { id: 'print', text: t('dispatch.print'), run: board.print },
  ];
  return (
    <div className="actions plan-actions">
      {mayAct && (
        <>
          {base !== null && (
            <Button onPress={() => board.undo(base.id)}>{t('dispatch.undo', { number: base.number })}</Button>
          )}
          <Button
            kind={day !== null && day.plans.length === 0 ? 'primary' : 'plain'}
            isDisabled={board.job !== null || day === null || day.shifts.length === 0}
            onPress={() => onOpen({ kind: 'plan', onlyShiftId: null })}
          >
            {t('dispatch.planDay')}
          </Button>
          {isDraft && (
            <Button kind="primary" onPress={() => onOpen({ kind: 'publish' })}>
              {t('dispatch.publish')}
            </Button>
          )}
          <Button
            isDisabled={day === null || day.shifts.length === 0}
            onPress={() => onOpen({ kind: 'disruption', row: null })}
          >
            {t('dispatch.disruptionButton')}
          </Button>
        </>
      )}
      <Menu label={t('dispatch.more')} items={more} />
    </div>
  );
}

export function JobStrip(props: { readonly job: Job | null; readonly onCancel: (jobId: string) => Promise<void> }) {
  const { t } = useTranslation();
  const { job } = props;
  if (job === null) return null;
  const { progress } = job;
  return (
    <div className="job-strip">
      <label>
        <span>{t(job.state === 'QUEUED' ? 'dispatch.jobQueued' : 'dispatch.jobRunning')}</span>
        <progress max={progress.limitSeconds} value={job.state === 'QUEUED' ? 0 : progress.seconds} />
      </label>
      <span role="status">
        {progress.served === 0
          ? t('dispatch.jobNoneYet')
          : t('dispatch.jobBest', { served: progress.served, total: progress.total })}
      </span>
      <Button onPress={() => void props.onCancel(job.id)}>{t('dispatch.jobCancel')}</Button>
    </div>
  );
}
