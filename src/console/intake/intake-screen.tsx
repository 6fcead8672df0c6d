/** One call from hello to promise: who, where, when, the answer, the word given. Everything by keyboard. */
import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { intakeTexts } from '../../domain/text/intake.ts';
import type { RequestPartsFragment } from '../generated/operations.generated.ts';
import { addTexts } from '../shared/i18n.ts';
import { useSession } from '../shared/session.tsx';
import { Banner } from '../shared/ui/banner.tsx';
import { CallPanel } from './call-panel.tsx';
import { CallerField } from './caller-field.tsx';
import { EMPTY_DRAFT } from './draft.ts';
import { KeyStrip, type ScreenKey, useScreenKeys } from './keys.tsx';
import { RiderCard, StandingOrders } from './rider-card.tsx';
import { ComingList, RepeatList } from './trip-lists.tsx';
import { type Call, useCall } from './use-call.ts';
import { useCalls } from './use-calls.ts';
import './intake.css';

addTexts(intakeTexts);

// What most calls do not need is loaded when it is opened.
const CancelDialog = lazy(async () => ({ default: (await import('./cancel-dialog.tsx')).CancelDialog }));
const NewRiderForm = lazy(async () => ({ default: (await import('./new-rider-form.tsx')).NewRiderForm }));
const CallList = lazy(async () => ({ default: (await import('./call-list.tsx')).CallList }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));

export function IntakeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const call = useCall();
  const mayCall = viewer.permissions.includes('callTasks');
  const calls = useCalls(mayCall);
  const [view, setView] = useState<'call' | 'calls'>('call');
  const [help, setHelp] = useState(false);
  const leaveList = () => {
    flushSync(() => setView('call'));
    call.focus(call.rider === null ? 'caller' : call.store.draft.done === null ? 'when' : 'done');
  };
  const onKey = (key: ScreenKey) => {
    if (key === 'F1') setHelp(!help);
    else if (key === 'F9' && view === 'calls') leaveList();
    else if (key === 'F9') setView(mayCall ? 'calls' : 'call');
    else {
      flushSync(() => setView('call'));
      if (key === 'F4') call.focus('answer');
      else if (key === 'F8') call.focus('coming');
      // What was typed stays until another rider is chosen; after the promise there is nothing to keep.
      else if (call.store.draft.done === null) call.focus('caller');
      else call.nextCall();
    }
  };
  useScreenKeys(onKey, (digit) => {
    const trip = call.trips[digit - 1];
    if (view === 'call' && trip !== undefined) call.repeat(trip);
  });
  return (
    <div className="intake">
      <h1 className="visually-hidden">{t('intake.title')}</h1>
      {view === 'call' ? (
        <CallColumns call={call} waitingCalls={calls.tasks.length} />
      ) : (
        <Suspense fallback={null}>
          <CallList
            calls={calls}
            onClose={leaveList}
            onRider={(task) => {
              setView('call');
              call.chooseRider(task.rider.id, task.rider.fullName);
            }}
          />
        </Suspense>
      )}
      <KeyStrip onKey={onKey} callCount={mayCall ? calls.tasks.length : null} />
      <Suspense fallback={null}>{help && <KeyHelp onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}

function CallColumns({ call, waitingCalls }: { readonly call: Call; readonly waitingCalls: number }) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState<RequestPartsFragment | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { rider, store, acts, refs, focus } = call;
  const { draft, change } = store;
  const createRider = async (typed: string) => {
    const { startNewRider } = await import('./new-rider.ts');
    change({ ...EMPTY_DRAFT, caller: typed, newRider: startNewRider(typed) });
  };
  return (
    <div className="intake-columns" data-rider={rider !== null}>
      <div className="intake-who">
        <CallerField
          text={draft.caller}
          chosenText={rider?.fullName ?? null}
          onText={(caller) => change({ caller })}
          onRider={(riderId, text) => {
            setNotice(null);
            call.chooseRider(riderId, text);
          }}
          onCreate={(typed) => void createRider(typed)}
          inputRef={refs.caller}
        />
        {call.riderFailed && rider === null && <Banner kind="error">{t('intake.failed')}</Banner>}
        {rider !== null && <RiderCard rider={rider} />}
        {rider !== null && (
          <RepeatList
            trips={call.trips}
            homeId={rider.home.id}
            onRepeat={call.repeat}
            onType={(letter) => {
              flushSync(() => store.changeForm({ to: null, toText: letter }));
              focus('to', 'end');
            }}
            listRef={refs.trips}
          />
        )}
      </div>
      <div className="intake-trip">
        {notice !== null && <Banner kind="good">{notice}</Banner>}
        {rider === null && draft.newRider === null && (
          <div className="intake-idle">
            <p>{t('intake.idle')}</p>
            {waitingCalls > 0 && <p>{t('intake.callsWait', { count: waitingCalls })}</p>}
          </div>
        )}
        {draft.newRider !== null && (
          <Suspense fallback={null}>
            <NewRiderForm
              draft={draft.newRider}
              onChange={(newRider) => change({ newRider })}
              onRider={(riderId) => call.chooseRider(riderId, draft.caller)}
              onLeave={call.nextCall}
            />
          </Suspense>
        )}
        {rider !== null && <CallPanel call={call} rider={rider} />}
      </div>
      {rider !== null && (
        <div className="intake-booked">
          <ComingList
            trips={rider.comingTrips}
            onCancel={setCancelling}
            onChange={call.startChange}
            onRelease={(request, trip) => void acts.release(request, trip)}
            listRef={refs.coming}
          />
          <StandingOrders orders={rider.standingOrders} />
        </div>
      )}
      <Suspense fallback={null}>
        {cancelling !== null && (
          <CancelDialog
            request={cancelling}
            onClose={() => setCancelling(null)}
            onCancelled={(text) => {
              setCancelling(null);
              setNotice(text);
              void call.refresh().then(() => focus('coming'));
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
