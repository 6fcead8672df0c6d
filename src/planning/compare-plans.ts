/** Two plans of a day side by side: what the second changes for whom. */
import { secondsBetween } from '../domain/local-time.ts';
import { fillText, type Text } from '../domain/text/catalogue.ts';
import type { GivenPromise } from './day.ts';

/** A trip's ride in a plan. */
export interface PlannedRide {
  readonly tripId: string;
  readonly runId: string;
  readonly shiftId: string;
  readonly pickupAt: Date;
  readonly dropoffAt: Date;
}

/** `over`: removed, and too late for anybody to carry now. */
export type TripMoveKind = 'added' | 'removed' | 'over' | 'other_run' | 'other_time';

export interface TripMove {
  readonly tripId: string;
  readonly kind: TripMoveKind;
  /** Later is positive; null when only in one. */
  readonly pickupShiftSeconds: number | null;
  readonly beforeRunId: string | null;
  readonly afterRunId: string | null;
  /** Whether the second does not keep what the rider was told. */
  readonly promiseBroken: boolean;
}

/** Whoever comes less than a minute earlier or later notices nothing. */
const NOTICED_SECONDS = 60;
/** Promises are kept to the second; records hold milliseconds. */
const ROUNDING_SECONDS = 1;

/** Whether the ride keeps the promise; a trip that is not carried keeps none. */
export function keepsPromise(
  promise: GivenPromise,
  ride: Pick<PlannedRide, 'pickupAt' | 'dropoffAt'> | undefined,
): boolean {
  if (!ride) return false;
  return (
    secondsBetween(ride.pickupAt, promise.pickup.earliest) <= ROUNDING_SECONDS &&
    secondsBetween(promise.pickup.latest, ride.pickupAt) <= ROUNDING_SECONDS &&
    secondsBetween(promise.arrivalLatest, ride.dropoffAt) <= ROUNDING_SECONDS
  );
}

/** Trips that the second plan treats otherwise, in the order of the trips' ids. */
export function listMoves(
  before: readonly PlannedRide[],
  after: readonly PlannedRide[],
  promises: ReadonlyMap<string, GivenPromise>,
): readonly TripMove[] {
  const old = new Map(before.map((ride) => [ride.tripId, ride]));
  const fresh = new Map(after.map((ride) => [ride.tripId, ride]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return ids.flatMap((tripId) => {
    const was = old.get(tripId);
    const is = fresh.get(tripId);
    const kind = toKind(was, is);
    if (!kind) return [];
    const promise = promises.get(tripId);
    return [
      {
        tripId,
        kind,
        pickupShiftSeconds: was && is ? Math.round(secondsBetween(was.pickupAt, is.pickupAt)) : null,
        beforeRunId: was?.runId ?? null,
        afterRunId: is?.runId ?? null,
        promiseBroken: promise !== undefined && !keepsPromise(promise, is),
      },
    ];
  });
}

function toKind(was: PlannedRide | undefined, is: PlannedRide | undefined): TripMoveKind | undefined {
  if (!was) return 'added';
  if (!is) return 'removed';
  if (was.shiftId !== is.shiftId) return 'other_run';
  return Math.abs(secondsBetween(was.pickupAt, is.pickupAt)) >= NOTICED_SECONDS ? 'other_time' : undefined;
}

const PARTS = {
  same: { hu: 'Senkinek sem változik az ideje', en: 'Nobody’s time changes' },
  earlier: {
    hu: '{{count}} utas legfeljebb {{minutes}} perccel korábban',
    en: '{{count}} riders up to {{minutes}} minutes earlier',
  },
  later: {
    hu: '{{count}} utas legfeljebb {{minutes}} perccel később',
    en: '{{count}} riders up to {{minutes}} minutes later',
  },
  added: { hu: '{{count}} utas bekerül', en: '{{count}} riders are added' },
  removed: { hu: '{{count}} utas kimarad', en: '{{count}} riders are left out' },
  over: { hu: '{{count}} utas ideje már elmúlt', en: 'the time of {{count}} riders is over' },
  otherRun: { hu: '{{count}} utas másik járműbe kerül', en: '{{count}} riders change vehicles' },
  kept: { hu: 'minden ígéret áll', en: 'no promise is broken' },
  broken: { hu: '{{count}} ígéret sérül', en: '{{count}} promises are broken' },
} as const satisfies Readonly<Record<string, Text>>;

/** Such as: 3 riders up to 4 minutes earlier, no promise is broken. */
export function summarizeMoves(moves: readonly TripMove[]): Text {
  const shifts = moves.flatMap((move) => (move.pickupShiftSeconds === null ? [] : [move.pickupShiftSeconds]));
  const earlier = shifts.filter((seconds) => seconds <= -NOTICED_SECONDS);
  const later = shifts.filter((seconds) => seconds >= NOTICED_SECONDS);
  const minutes = (list: readonly number[]) =>
    Math.max(0, ...list.map((seconds) => Math.round(Math.abs(seconds) / 60)));
  const count = (kind: TripMoveKind) => moves.filter((move) => move.kind === kind).length;
  const parts: (readonly [Text, number, number])[] = [
    [PARTS.added, count('added'), 0],
    [PARTS.removed, count('removed'), 0],
    [PARTS.over, count('over'), 0],
    [PARTS.otherRun, count('other_run'), 0],
    [PARTS.earlier, earlier.length, minutes(earlier)],
    [PARTS.later, later.length, minutes(later)],
  ];
  const told = parts.filter(([, number]) => number > 0);
  const broken = moves.filter((move) => move.promiseBroken).length;
  const end = broken > 0 ? PARTS.broken : PARTS.kept;
  const say = (language: 'hu' | 'en') => {
    const first = told.length === 0 ? [PARTS.same[language]] : [];
    const middle = told.map(([text, number, most]) => fillText(text[language], { count: number, minutes: most }));
    return `${[...first, ...middle, fillText(end[language], { count: broken })].join(', ')}.`;
  };
  return { hu: say('hu'), en: say('en') };
}
