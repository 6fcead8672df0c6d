/** From what was typed to what is asked: read back beside the fields, and sent as a quote when complete. */
import { parseSpokenTime, type SpokenTime, toMinutes, toTime, type WallClock } from '../../domain/spoken-time.ts';
import { foldText } from '../../domain/text/fold.ts';
import { NO_RETURN_WORDS, WILL_CALL_WORDS } from '../../domain/text/intake.ts';
import type {
  PlaceKind,
  PlacePartsFragment,
  Purpose,
  Timing,
  TripDetailsInput,
} from '../generated/operations.generated.ts';
import type { Form } from './draft.ts';

export type BackMeaning =
  | { readonly kind: 'none' }
  | { readonly kind: 'willCall' }
  | { readonly kind: 'fixed'; readonly date: string; readonly time: string }
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

export interface Meaning {
  readonly when: SpokenTime;
  readonly timing: Timing;
  /** What the field of the way back shows: follows the stay of a repeated trip. */
  readonly backText: string;
  readonly back: BackMeaning;
  /** Null while something is missing. */
  readonly details: TripDetailsInput | null;
}

const PURPOSES: Partial<Record<PlaceKind, Purpose>> = {
  SURGERY: 'HEALTH',
  CHEMIST: 'CHEMIST',
  OFFICE: 'OFFICE',
  VILLAGE_HALL: 'OFFICE',
  SHOP: 'SHOPPING',
  WORKPLACE: 'WORK',
  SCHOOL: 'SCHOOL',
  VENUE: 'EVENT',
  ADDRESS: 'SOCIAL',
};

/** What one probably does there. */
export function purposeAt(place: PlacePartsFragment | null): Purpose {
  return (place === null ? undefined : PURPOSES[place.kind]) ?? 'OTHER';
}

/**
 * @param riderId null: nobody was chosen, and there are no details to ask with
 * @param now the house's wall clock, which "tomorrow" and "at nine" are told from
 */
export function toMeaning(form: Form, riderId: string | null, now: WallClock): Meaning {
  const when = parseSpokenTime(form.when, {
    now,
    keep: {
      ...(form.keepTime === null ? {} : { time: form.keepTime }),
      ...(form.keepDate === null ? {} : { date: form.keepDate }),
    },
  });
  const timing = (when.kind === 'time' ? when.timing : null) ?? form.timing;
  const backText =
    form.stayMinutes !== null && when.kind === 'time' ? stayedText(when.time, form.stayMinutes) : form.back;
  const back = readBack(backText, when);
  const details = toDetails({ form, riderId, when, timing, back });
  return { when, timing, backText, back, details };
}

function stayedText(time: string, stayMinutes: number): string {
  return toTime((toMinutes(time) + stayMinutes + 1440) % 1440);
}

function readBack(text: string, when: SpokenTime): BackMeaning {
  const word = foldText(text).trim();
  if (word === '' || NO_RETURN_WORDS.includes(word)) return { kind: 'none' };
  if (WILL_CALL_WORDS.includes(word)) return { kind: 'willCall' };
  if (when.kind !== 'time') return { kind: 'unknown', words: [] };
  // Counted from the way there: „két óra múlva” is two hours later, „5” after a morning trip is five in the afternoon.
  const meant = parseSpokenTime(text, { now: when, keep: { date: when.date } });
  if (meant.kind === 'time') return { kind: 'fixed', date: meant.date, time: meant.time };
  return { kind: 'unknown', words: meant.kind === 'unknown' ? meant.words : [] };
}

/** A number field: empty is null, anything else that is no number makes the details incomplete. */
function readCount(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined;
}

function toDetails(asked: {
  readonly form: Form;
  readonly riderId: string | null;
  readonly when: SpokenTime;
  readonly timing: Timing;
  readonly back: BackMeaning;
}): TripDetailsInput | null {
  const { form, riderId, when, back } = asked;
  const companions = readCount(form.companions);
  const wheelchairs = readCount(form.wheelchairs);
  const childSeats = readCount(form.childSeats);
  if (companions === undefined || wheelchairs === undefined || childSeats === undefined) return null;
  if (riderId === null || form.from === null || form.to === null) return null;
  if (when.kind !== 'time' || back.kind === 'unknown') return null;
  return {
    riderId,
    purpose: form.purpose ?? purposeAt(form.to),
    fromPlaceId: form.from.id,
    toPlaceId: form.to.id,
    timing: asked.timing,
    at: `${when.date}T${when.time}${form.offset === '' ? '' : `:00${form.offset}`}`,
    companions: companions ?? 0,
    wheelchairs,
    childSeats,
    ...(back.kind === 'none' ? { returnKind: 'NONE' as const } : {}),
    ...(back.kind === 'willCall' ? { returnKind: 'WILL_CALL' as const } : {}),
    ...(back.kind === 'fixed' ? { returnKind: 'FIXED' as const, returnAt: `${back.date}T${back.time}` } : {}),
  };
}
