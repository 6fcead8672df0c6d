/** The middle of the screen: the trip as typed and the answer to it, or what the caller is told at the end. */
import { useTranslation } from 'react-i18next';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';
import { Answer, offersOf } from './answer.tsx';
import { BookingForm } from './booking-form.tsx';
import { DonePanel } from './done-panel.tsx';
import type { Meaning } from './meaning.ts';
import type { Call } from './use-call.ts';
import type { Quote } from './use-quote.ts';
import type { IntakeRider } from './use-rider.ts';
import type { Target } from './use-targets.ts';

export function CallPanel({ call, rider }: { readonly call: Call; readonly rider: IntakeRider }) {
  const { t } = useTranslation();
  const { store, acts, quoting, refs, focus, meaning } = call;
  const { draft } = store;
  if (draft.done !== null) {
    return (
      <DonePanel
        done={draft.done}
        request={acts.doneRequest}
        language={rider.language}
        onNext={call.nextCall}
        onSameRider={call.startTrip}
        panelRef={refs.done}
      />
    );
  }
  const quote: Quote = draft.released === null ? quoting.quote : { kind: 'answer', result: draft.released.result };
  const current = draft.released !== null || quoting.current;
  const onEnter = () => {
    const [first] = offersOf(quote);
    if (meaning.details === null) focus(firstMissing(meaning, draft.form.to === null));
    else if (draft.changing !== null) void acts.saveChange(meaning.details);
    else if (!current) quoting.ask();
    // A refusal is not answered by chance: its alternatives are chosen by their digits.
    else if (quote.kind === 'answer' && quote.result.__typename === 'QuotedOffers' && first !== undefined) {
      void acts.take(first);
    } else focus('answer');
  };
  const answer = (
    <Answer
      quote={quote}
      current={current}
      riderLanguage={rider.language}
      askedDate={meaning.when.kind === 'time' ? meaning.when.date : null}
      notice={acts.notice}
      busy={acts.busy}
      onTake={(offer) => void acts.take(offer)}
      onWait={(refusalId) => void acts.wait(refusalId)}
      onBack={() => focus('when')}
      onOffset={(offset) => store.changeForm({ offset })}
      panelRef={refs.answer}
    />
  );
  if (draft.released !== null) {
    return (
      <>
        <div className="card booking-head">
          <h2>{t('intake.releaseTitle', { name: rider.fullName })}</h2>
          <Button kind="quiet" onPress={call.startTrip}>
            {t('app.cancel')}
          </Button>
        </div>
        {answer}
      </>
    );
  }
  return (
    <>
      <BookingForm
        form={draft.form}
        meaning={meaning}
        changing={draft.changing}
        favourites={favouritesOf(rider)}
        homeId={rider.home.id}
        problems={problemsOf(quote, current)}
        onForm={(change) => {
          acts.setNotice(null);
          store.changeForm(change);
        }}
        onEnter={onEnter}
        onDown={() => focus('answer')}
        onStopChanging={call.startTrip}
        toRef={refs.to}
        whenRef={refs.when}
        backRef={refs.back}
      />
      {draft.changing === null ? (
        answer
      ) : (
        <section className="card answer" aria-label={t('intake.saveChange')} ref={refs.answer} tabIndex={-1}>
          {acts.notice !== null && <Banner kind="warning">{acts.notice}</Banner>}
          <p className="hint">{t('intake.saveChangeHint')}</p>
          <Button
            kind="primary"
            isDisabled={meaning.details === null || acts.busy}
            onPress={() => meaning.details !== null && void acts.saveChange(meaning.details)}
          >
            <Key>↵</Key> {t('intake.saveChange')}
          </Button>
        </section>
      )}
    </>
  );
}

function firstMissing(meaning: Meaning, noDestination: boolean): Target {
  if (noDestination) return 'to';
  return meaning.when.kind === 'time' && meaning.back.kind === 'unknown' ? 'back' : 'when';
}

/** The home first, then where the rider goes most. */
function favouritesOf(rider: IntakeRider) {
  return [rider.home, ...rider.favouritePlaces.filter((place) => place.id !== rider.home.id)];
}

function problemsOf(quote: Quote, current: boolean): Readonly<Record<string, string>> {
  if (quote.kind !== 'faults' || !current) return {};
  return Object.fromEntries(quote.faults.map((fault) => [fault.path.at(-1) ?? '', fault.message]));
}
