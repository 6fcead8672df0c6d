/** Which question is open over the board. */
import { useTranslation } from 'react-i18next';
import { intakeTexts } from '../../domain/text/intake.ts';
import { CallList, sayCallList } from '../intake/call-list.tsx';
import { useCalls } from '../intake/use-calls.ts';
import '../intake/intake.css';
import { addTexts } from '../shared/i18n.ts';
import { wallNow } from '../shared/time.ts';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import type { TimelineRow } from './axis.ts';
import { DisruptionDialog, PlanDialog, WhatIfDialog } from './day-dialogs.tsx';
import { CompareDialog, PublishDialog } from './plan-dialogs.tsx';
import type { Selection } from './timeline.tsx';
import type { BoardControl } from './use-board.ts';

addTexts(intakeTexts);

/** More would push the day out of sight; the tray and the call list have everybody. */
const NAMES_SHOWN = 5;

export type Open =
  | { readonly kind: 'publish' | 'whatIf' | 'calls' }
  | { readonly kind: 'plan'; readonly onlyShiftId: string | null }
  | { readonly kind: 'compare'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'disruption'; readonly row: TimelineRow | null };

export function BoardDialogs(props: {
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
  readonly board: BoardControl;
  readonly rows: readonly TimelineRow[];
  readonly date: string;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { open, onOpen, board, rows, date } = props;
  const { t } = useTranslation();
  const { day, board: plan, chosen, choose, refresh } = board.state;
  const close = () => onOpen(null);
  if (open === null || day === null) return null;
  if (open.kind === 'publish') {
    // The plan that was just made may still be on its way: what is asked about is that one.
    if (plan === null || (chosen !== null && plan.id !== chosen)) return null;
    return (
      <PublishDialog
        board={plan}
        publishedId={day.publishedPlan?.id ?? null}
        acts={board.acts}
        onClose={close}
        onPublished={(count) => {
          choose(null);
          board.tell({ kind: 'good', text: t('dispatch.published', { number: plan.number, count }), calls: count > 0 });
          onOpen(null);
          void refresh();
        }}
        onStale={async () => {
          onOpen(null);
          const fresh = await refresh();
          const by = fresh?.publishedPlan?.publishedBy?.fullName;
          board.tell({ kind: 'warning', text: t('dispatch.staleOther', { by: by ?? t('dispatch.somebody') }) });
        }}
      />
    );
  }
  if (open.kind === 'plan') {
    return (
      <PlanDialog
        date={date}
        rows={rows}
        baseId={plan !== null && plan.origin !== 'WHAT_IF' ? plan.id : null}
        onlyShiftId={open.onlyShiftId}
        acts={board.acts}
        onClose={close}
        onBegun={(job) => {
          board.follow(job);
          onOpen(null);
        }}
      />
    );
  }
  if (open.kind === 'compare') {
    return (
      <CompareDialog
        plans={day.plans}
        before={open.before ?? plan?.base?.id ?? day.publishedPlan?.id ?? day.plans.at(-1)?.id ?? null}
        after={open.after ?? plan?.id ?? day.plans[0]?.id ?? null}
        onClose={close}
        onShow={(planId) => {
          choose(planId);
          onOpen(null);
        }}
        onSelectTrip={(tripId) => {
          props.onSelect({ kind: 'trip', tripId });
          onOpen(null);
        }}
      />
    );
  }
  if (open.kind === 'disruption') {
    return (
      <DisruptionDialog
        date={date}
        rows={rows}
        row={open.row}
        nowClock={wallNow().date === date ? wallNow().time : null}
        acts={board.acts}
        onClose={close}
        onRepair={(job, affected) => {
          if (job !== null) board.follow(job, 'repair');
          board.tell({
            kind: 'warning',
            text: t(job === null ? 'dispatch.affectedNoPlan' : 'dispatch.affected', {
              count: affected.length,
              names: affected.slice(0, NAMES_SHOWN).join(', ') + (affected.length > NAMES_SHOWN ? ', …' : ''),
            }),
          });
          onOpen(null);
          void refresh();
        }}
      />
    );
  }
  if (open.kind === 'whatIf') {
    return (
      <WhatIfDialog
        day={day}
        acts={board.acts}
        onClose={close}
        onBegun={(job) => {
          board.follow(job, 'whatIf');
          onOpen(null);
        }}
      />
    );
  }
  return <CallsDialog onClose={close} />;
}

function CallsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const calls = useCalls(true);
  return (
    <Dialog title={sayCallList(t, calls)} isOpen onClose={onClose}>
      <CallList embedded calls={calls} onClose={onClose} onRider={() => window.location.assign('/intake')} />
      <div className="actions">
        <Button onPress={onClose}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}
