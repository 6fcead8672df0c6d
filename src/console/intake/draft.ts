/** The call as typed so far: kept in the tab, so that a reload loses nothing and two calls live in two tabs. */
import { useCallback, useEffect, useState } from 'react';
import { toMinutes } from '../../domain/spoken-time.ts';
import { fillText } from '../../domain/text/catalogue.ts';
import { WHEN_WORDS } from '../../domain/text/intake.ts';
import type { PlacePartsFragment, Purpose, RequestPartsFragment, Timing } from '../generated/operations.generated.ts';
import { readPreferences } from '../shared/preferences.ts';
import { toClock, toDay, wallNow } from '../shared/time.ts';
import type { QuoteResult } from './use-quote.ts';

export interface Form {
  readonly from: PlacePartsFragment | null;
  readonly fromText: string;
  readonly to: PlacePartsFragment | null;
  readonly toText: string;
  readonly when: string;
  /** When the words do not say it. */
  readonly timing: Timing;
  readonly back: string;
  /** Of a repeated trip: minutes between the two times, until the way back is typed. */
  readonly stayMinutes: number | null;
  /** Of a repeated or changed trip: stays when only a day is typed. */
  readonly keepTime: string | null;
  /** Of a changed trip. */
  readonly keepDate: string | null;
  /** For a time that the clock change shows twice: `+02:00` or `+01:00`. */
  readonly offset: string;
  readonly companions: string;
  readonly wheelchairs: string;
  readonly childSeats: string;
  /** Null: follows from the place. */
  readonly purpose: Purpose | null;
}

export interface Changing {
  readonly requestId: string;
  readonly reference: string;
  readonly version: number;
}

export interface Done {
  readonly kind: 'promised' | 'waiting' | 'changed';
  readonly requestId: string;
}

export interface NewRider {
  readonly key: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone: string;
  readonly home: PlacePartsFragment | null;
  readonly homeText: string;
  readonly language: 'HU' | 'EN';
  readonly driverNote: string;
  readonly wheelchair: boolean;
  readonly walker: boolean;
  readonly guideDog: boolean;
  readonly attendant: boolean;
  readonly needsConsent: boolean;
  readonly messagesConsent: boolean;
}

export interface Draft {
  readonly caller: string;
  readonly riderId: string | null;
  readonly form: Form;
  readonly changing: Changing | null;
  /** A will-call return that was released, with the answer: the server gives it once. */
  readonly released: { readonly requestId: string; readonly result: QuoteResult } | null;
  readonly newRider: NewRider | null;
  readonly done: Done | null;
}

export const EMPTY_FORM: Form = {
  ...{ from: null, fromText: '', to: null, toText: '', when: '', timing: 'ARRIVE_BY', back: '' },
  ...{ stayMinutes: null, keepTime: null, keepDate: null, offset: '' },
  ...{ companions: '', wheelchairs: '', childSeats: '', purpose: null },
};
export const EMPTY_DRAFT: Draft = {
  ...{ caller: '', riderId: null, form: EMPTY_FORM, changing: null, released: null, newRider: null, done: null },
};

const KEY = 'falubusz.intake.draft';

function readDraft(): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Draft>;
    return { ...EMPTY_DRAFT, ...kept, form: { ...EMPTY_FORM, ...kept.form } };
  } catch {
    return EMPTY_DRAFT;
  }
}

export interface DraftStore {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly changeForm: (change: Partial<Form>) => void;
}

/** Kept at every change. Where the browser keeps nothing it lasts until the page is left. */
export function useDraft(): DraftStore {
  const [draft, setDraft] = useState(readDraft);
  useEffect(() => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(draft));
    } catch {
      // without storage the draft lasts until the page is left
    }
  }, [draft]);
  const change = useCallback((next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next })), []);
  const changeForm = useCallback(
    (next: Partial<Form>) => setDraft((before) => ({ ...before, form: { ...before.form, ...next } })),
    [],
  );
  return { draft, change, changeForm };
}

export function placeText(place: PlacePartsFragment): string {
  // A home is known by its address, which names the settlement; a surgery by its name.
  return place.name.includes(place.settlement.name) ? place.name : `${place.name}, ${place.settlement.name}`;
}

/** The form of an earlier trip, on the next suitable day at the same time, with its way back. */
export function repeatForm(request: RequestPartsFragment): Form {
  const time = toClock(request.requestedAt);
  return {
    ...fromRequest(request),
    when: fillText(nextDayWords(request.serviceDate)[readPreferences().language], { time }),
    keepTime: time,
    keepDate: null,
  };
}

/** A trip of a working day is not proposed for a weekend. */
function nextDayWords(serviceDate: string) {
  const weekday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const wasWorkingDay = weekday(serviceDate) <= 5;
  const today = weekday(wallNow().date);
  return wasWorkingDay && (today === 5 || today === 6) ? WHEN_WORDS.monday : WHEN_WORDS.tomorrow;
}

/** The form of a booked trip that is to be changed: its own day and time. */
export function changeForm(request: RequestPartsFragment): Form {
  const date = toDay(request.requestedAt);
  const time = toClock(request.requestedAt);
  return { ...fromRequest(request), when: `${date} ${time}`, keepTime: time, keepDate: date };
}

function fromRequest(request: RequestPartsFragment): Form {
  const out = toClock(request.requestedAt);
  const back = request.returnRequestedAt === null ? null : toClock(request.returnRequestedAt);
  const sameDay = request.returnRequestedAt !== null && toDay(request.returnRequestedAt) === toDay(request.requestedAt);
  return {
    ...EMPTY_FORM,
    from: request.from,
    fromText: placeText(request.from),
    to: request.to,
    toText: placeText(request.to),
    timing: request.timing,
    back: request.returnKind === 'WILL_CALL' ? WHEN_WORDS.willCall[readPreferences().language] : (back ?? ''),
    stayMinutes: back !== null && sameDay ? toMinutes(back) - toMinutes(out) : null,
    companions: request.companions === 0 ? '' : String(request.companions),
    purpose: request.purpose,
  };
}
