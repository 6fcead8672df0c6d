/** The state of one call and what can be done in it; the screen only draws it. */
import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { RequestPartsFragment } from '../generated/operations.generated.ts';
import { wallNow } from '../shared/time.ts';
import { changeForm, type DraftStore, EMPTY_DRAFT, EMPTY_FORM, placeText, repeatForm, useDraft } from './draft.ts';
import { type Meaning, toMeaning } from './meaning.ts';
import { toRepeatable } from './trip-lists.tsx';
import { type Acts, useActs } from './use-acts.ts';
import { type Quoting, useQuote } from './use-quote.ts';
import { type IntakeRider, useRider } from './use-rider.ts';
import { type Focus, type Targets, useTargets } from './use-targets.ts';

export interface Call {
  readonly store: DraftStore;
  readonly rider: IntakeRider | null;
  readonly riderFailed: boolean;
  readonly refresh: () => Promise<void>;
  /** What can be repeated, at most nine. */
  readonly trips: readonly RequestPartsFragment[];
  readonly meaning: Meaning;
  readonly quoting: Quoting;
  readonly acts: Acts;
  readonly refs: Targets;
  readonly focus: Focus;
  readonly chooseRider: (riderId: string, text: string) => void;
  readonly repeat: (request: RequestPartsFragment) => void;
  readonly startChange: (request: RequestPartsFragment) => void;
  /** An empty form for the same rider. */
  readonly startTrip: () => void;
  readonly nextCall: () => void;
}

/** A call begins with its draft, which survives a reload. */
export function useCall(): Call {
  const store = useDraft();
  const { draft, change } = store;
  const { rider, failed, refresh } = useRider(draft.riderId);
  const { refs, focus } = useTargets();
  const trips = rider === null ? [] : toRepeatable(rider.recentTrips, rider.comingTrips);
  const meaning = toMeaning(draft.form, draft.riderId, wallNow());
  // A booked trip is moved and not asked for again: it would be in its own way.
  const asking = draft.changing === null && draft.released === null && draft.done === null;
  const quoting = useQuote(asking ? meaning.details : null);
  const onDone = useCallback(() => {
    void refresh();
    focus('done');
  }, [refresh, focus]);
  const acts = useActs({ store, quoting, onDone, onReleased: () => focus('answer') });
  const landing = trips.length > 0 ? 'trips' : 'to';
  useLanding({ store, rider, landing, focus });

  const startTrip = () => {
    const from = rider?.home ?? null;
    const form = { ...EMPTY_FORM, from, fromText: from === null ? '' : placeText(from) };
    acts.setNotice(null);
    flushSync(() => change({ form, changing: null, released: null, done: null }));
    focus(landing);
  };
  return {
    ...{ store, rider, riderFailed: failed, refresh, trips, meaning, quoting, acts, refs, focus, startTrip },
    chooseRider: (riderId, text) => {
      acts.setNotice(null);
      if (riderId === rider?.id) {
        change({ caller: rider.fullName });
        focus(landing);
      } else change({ ...EMPTY_DRAFT, riderId, caller: text });
    },
    repeat: (request) => {
      // Drawn before the focus selects it: what is typed next replaces the time.
      flushSync(() => change({ form: repeatForm(request), changing: null, released: null, done: null }));
      focus('when');
    },
    startChange: (request) => {
      const { id, reference, version } = request;
      const changing = { requestId: id, reference, version };
      flushSync(() => change({ form: changeForm(request), changing, released: null, done: null }));
      focus('when');
    },
    nextCall: () => {
      acts.setNotice(null);
      change(EMPTY_DRAFT);
      focus('caller');
    },
  };
}

/** Begins at the rider's home, and puts the focus where the call goes on: after choosing, and after a reload. */
function useLanding(landing: {
  readonly store: DraftStore;
  readonly rider: IntakeRider | null;
  readonly landing: 'trips' | 'to';
  readonly focus: Focus;
}): void {
  const { store, rider, focus } = landing;
  const { draft, change, changeForm: changeFields } = store;
  const reloaded = useRef(draft.riderId !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each rider that has come
  useEffect(() => {
    if (rider === null) return;
    change({ caller: rider.fullName });
    if (draft.form.from === null && draft.form.fromText === '' && draft.changing === null) {
      changeFields({ from: rider.home, fromText: placeText(rider.home) });
    }
    if (reloaded.current && draft.done !== null) focus('done');
    else if (reloaded.current && draft.released !== null) focus('answer');
    else if (reloaded.current && draft.form.when !== '') focus('when');
    else focus(landing.landing);
    reloaded.current = false;
  }, [rider?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    if (draft.riderId === null && draft.newRider === null) focus('caller');
  }, []);
}
