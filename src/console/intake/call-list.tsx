/** Calls to make: whom, what to say, and what became of it by one key. */
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallOutcome, RecordCallDocument, SendMessageDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { toClock, toDay, toShortDate, wallNow } from '../shared/time.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import type { Calls, CallTask } from './use-calls.ts';

const OUTCOMES: readonly CallOutcome[] = ['REACHED', 'NOT_REACHED', 'DECLINED', 'MESSAGE_SENT', 'NO_LONGER_NEEDED'];
const mayWrite = (task: CallTask) => task.rider.phoneMobile && task.rider.messagesAllowed;

/** Undefined when the server did not answer. */
async function recordOutcome(task: CallTask, outcome: CallOutcome) {
  const input = { id: task.id, expectedVersion: task.version, outcome };
  const { data } = await client.mutation(RecordCallDocument, { input }).toPromise();
  return data?.recordCall.userErrors;
}

async function sendSms(task: CallTask) {
  const input = { id: task.id, expectedVersion: task.version, channel: 'sms' };
  const { data } = await client.mutation(SendMessageDocument, { input }).toPromise();
  return data?.sendMessage.userErrors;
}

/** `Call list (23)`; without a number until it is known. */
export function sayCallList(t: TFunction, calls: Calls): string {
  return calls.known ? t('intake.callListCount', { count: calls.tasks.length }) : t('intake.callList');
}

export function CallList({
  calls,
  onRider,
  onClose,
  embedded = false,
}: {
  readonly calls: Calls;
  /** Inside a dialog, which has the title and the way out. */
  readonly embedded?: boolean;
  readonly onRider: (task: CallTask) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<{ readonly kind: 'good' | 'error'; readonly text: string } | null>(null);
  const list = useRef<HTMLElement>(null);
  const hasTasks = calls.tasks.length > 0;
  // The list may open before its calls are there: the first of them takes the focus when it comes.
  useEffect(() => {
    const first = hasTasks ? list.current?.querySelector<HTMLElement>('[data-task]') : null;
    (first ?? list.current)?.focus();
  }, [hasTasks]);
  const record = async (task: CallTask, outcome: CallOutcome, element: HTMLElement) => {
    const next = element.nextElementSibling ?? element.previousElementSibling;
    const faults =
      outcome === 'MESSAGE_SENT' && mayWrite(task) ? await sendSms(task) : await recordOutcome(task, outcome);
    const fault = faults === undefined ? t('intake.failed') : (faults[0]?.message ?? null);
    setNotice(
      fault === null
        ? { kind: 'good', text: t('intake.recorded', { outcome: t(`intake.outcome.${outcome}`) }) }
        : { kind: 'error', text: fault },
    );
    await calls.refresh();
    // The row that was answered is gone: the focus goes to its neighbour.
    setTimeout(() => (next instanceof HTMLElement && next.isConnected ? next : list.current)?.focus());
  };
  return (
    <section
      ref={list}
      className="call-list"
      aria-label={sayCallList(t, calls)}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {!embedded && (
        <div className="booking-head">
          <h2>{sayCallList(t, calls)}</h2>
          <Button onPress={onClose}>
            <Key>F9</Key> {t('intake.callBack')}
          </Button>
        </div>
      )}
      {notice !== null && <Banner kind={notice.kind}>{notice.text}</Banner>}
      {calls.tasks.length === 0 && <p className="hint">{t(calls.known ? 'intake.callListNone' : 'app.loading')}</p>}
      <ul className="calls">
        {calls.tasks.map((task) => (
          <TaskRow key={task.id} task={task} onRecord={record} onRider={onRider} />
        ))}
      </ul>
    </section>
  );
}

function TaskRow({
  task,
  onRecord,
  onRider,
}: {
  readonly task: CallTask;
  readonly onRecord: (task: CallTask, outcome: CallOutcome, element: HTMLElement) => Promise<void>;
  readonly onRider: (task: CallTask) => void;
}) {
  const { t, i18n } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const outcome = /^[1-5]$/.test(event.key) ? OUTCOMES[Number(event.key) - 1] : undefined;
    if (outcome !== undefined) void onRecord(task, outcome, event.currentTarget);
    else if (event.key === 'Enter' && event.target === event.currentTarget) onRider(task);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const { nextElementSibling, previousElementSibling } = event.currentTarget;
      const next = event.key === 'ArrowDown' ? nextElementSibling : previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const english = task.rider.language === 'EN';
  const due = toDay(task.dueAt);
  return (
    <li
      ref={row}
      className="card call"
      data-task={task.id}
      data-urgency={task.urgency}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the digits act on the row that has the focus
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p className="call-head">
        <span className={`badge urgency-${task.urgency}`}>{t(`intake.urgency.${task.urgency}`)}</span>
        <strong>{task.rider.fullName}</strong>
        {task.rider.phone === null ? (
          <span className="quiet">{t('intake.noPhone')}</span>
        ) : (
          <a href={`tel:${task.rider.phone.replace(/[^+\d]/g, '')}`}>{task.rider.phone}</a>
        )}
        <span className="quiet">
          {t(`intake.kind.${task.kind}`)} ·{' '}
          {t('intake.callDue', {
            time:
              due === wallNow().date
                ? toClock(task.dueAt)
                : `${toShortDate(due, i18n.language)} ${toClock(task.dueAt)}`,
          })}
          {task.attempts > 0 && ` · ${t('intake.callAttempts', { count: task.attempts + 1 })}`}
        </span>
      </p>
      <p className="said" lang={english ? 'en' : 'hu'}>
        {english ? task.sentence.en : task.sentence.hu}
      </p>
      <div className="actions">
        {OUTCOMES.map((outcome, index) => (
          <Button key={outcome} onPress={() => row.current !== null && void onRecord(task, outcome, row.current)}>
            <Key>{index + 1}</Key>{' '}
            {outcome === 'MESSAGE_SENT' && mayWrite(task) ? t('intake.sendSms') : t(`intake.outcome.${outcome}`)}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => onRider(task)}>
          <Key>↵</Key> {t('intake.openRider')}
        </Button>
      </div>
    </li>
  );
}
