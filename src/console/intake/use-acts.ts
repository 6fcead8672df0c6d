/** What the clerk does with an answer: take an offer, wait, change, release. Each ends in a state of the draft. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptOfferDocument,
  ChangeTripDocument,
  JoinWaitingListDocument,
  type OfferPartsFragment,
  ReleaseReturnDocument,
  type RequestPartsFragment,
  type TripDetailsInput,
  type TripPartsFragment,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { readLastChange } from '../shared/last-change.ts';
import { sayMoment } from '../shared/time.ts';
import { type Done, type DraftStore, EMPTY_FORM } from './draft.ts';
import type { Quoting } from './use-quote.ts';

export interface Acts {
  readonly busy: boolean;
  /** What the clerk must know before going on; null when nothing. */
  readonly notice: string | null;
  readonly setNotice: (notice: string | null) => void;
  /** What the last act answered. */
  readonly doneRequest: RequestPartsFragment | null;
  readonly take: (offer: OfferPartsFragment) => Promise<void>;
  readonly wait: (refusalId: string) => Promise<void>;
  readonly saveChange: (details: TripDetailsInput) => Promise<void>;
  readonly release: (request: RequestPartsFragment, trip: TripPartsFragment) => Promise<void>;
}

export interface ActsContext {
  readonly store: DraftStore;
  readonly quoting: Quoting;
  readonly onDone: () => void;
  readonly onReleased: () => void;
}

/** One act at a time: whatever is asked while one is under way is dropped. */
export function useActs({ store, quoting, onDone, onReleased }: ActsContext): Acts {
  const { t, i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [doneRequest, setDoneRequest] = useState<RequestPartsFragment | null>(null);
  const { draft, change } = store;
  const finish = (kind: Done['kind'], request: RequestPartsFragment) => {
    setDoneRequest(request);
    setNotice(null);
    change({ done: { kind, requestId: request.id }, form: EMPTY_FORM, changing: null, released: null });
    onDone();
  };
  /** One act at a time: a second Enter while the first is under way does nothing. */
  const alone = async (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };

  const take = (offer: OfferPartsFragment) =>
    alone(async () => {
      // The key is the offer's: pressed twice, or again after a lost answer, it promises once.
      const input = { idempotencyKey: `accept-${offer.id}`, offerId: offer.id, channel: 'phone' };
      const { data } = await client.mutation(AcceptOfferDocument, { input }).toPromise();
      const payload = data?.acceptOffer;
      const fault = payload?.userErrors[0];
      if (payload === undefined) setNotice(t('intake.failed'));
      else if (payload.request !== null && fault === undefined) finish('promised', payload.request);
      else if (payload.freshResult !== null) {
        setNotice(t('intake.taken'));
        if (draft.released !== null) change({ released: { ...draft.released, result: payload.freshResult } });
        else quoting.show(payload.freshResult);
      } else if (fault?.code === 'EXPIRED' && draft.released === null) {
        setNotice(t('intake.expired'));
        quoting.ask();
      } else setNotice(fault?.message ?? t('intake.failed'));
    });

  const wait = (refusalId: string) =>
    alone(async () => {
      const input = { idempotencyKey: `wait-${refusalId}`, refusalId };
      const { data } = await client.mutation(JoinWaitingListDocument, { input }).toPromise();
      const payload = data?.joinWaitingList;
      if (payload?.request) finish('waiting', payload.request);
      else setNotice(payload?.userErrors[0]?.message ?? t('intake.failed'));
    });

  const saveChange = (details: TripDetailsInput) =>
    alone(async () => {
      if (draft.changing === null) return;
      const { fromPlaceId, toPlaceId, timing, at, companions, returnKind, returnAt } = details;
      const { data } = await client
        .mutation(ChangeTripDocument, {
          input: {
            requestId: draft.changing.requestId,
            expectedVersion: draft.changing.version,
            ...{ fromPlaceId, toPlaceId, timing, at },
            companions: companions ?? 0,
            returnKind: returnKind ?? 'NONE',
            returnAt: returnAt ?? null,
          },
        })
        .toPromise();
      const payload = data?.changeTrip;
      const fault = payload?.userErrors[0];
      if (payload?.request && fault === undefined) return finish('changed', payload.request);
      // Somebody else changed it: what was typed is kept and goes on top of the fresh version.
      if (fault?.code === 'STALE_VERSION' && payload?.request) {
        change({ changing: { ...draft.changing, version: payload.request.version } });
        const last = await readLastChange(draft.changing.requestId);
        if (last !== null) {
          const said = t('app.meanwhile', { by: last.by, at: sayMoment(last.at, i18n.language) });
          return setNotice(`${said} ${t('intake.staleKept')}`);
        }
      }
      setNotice(fault?.message ?? t('intake.failed'));
    });

  const release = (request: RequestPartsFragment, trip: TripPartsFragment) =>
    alone(async () => {
      const input = { tripId: trip.id, expectedVersion: trip.version };
      const { data } = await client.mutation(ReleaseReturnDocument, { input }).toPromise();
      const payload = data?.releaseReturn;
      if (payload?.result) {
        setNotice(null);
        change({ released: { requestId: request.id, result: payload.result }, changing: null, done: null });
        onReleased();
      } else setNotice(payload?.userErrors[0]?.message ?? t('intake.failed'));
    });

  return { busy, notice, setNotice, doneRequest, take, wait, saveChange, release };
}
