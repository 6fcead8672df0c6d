/** The solver's reasons in the words that riders hear (domain.md), with what is missing. */
import type { Reason } from '../../solver/index.ts';
import type { ReasonCode } from '../domain/text/reasons.ts';

export interface Unserved {
  readonly tripId: string;
  readonly reason: ReasonCode;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
  /** True: a bounded search of the whole day found no place; false: only no place beside what is planned. */
  readonly replanned: boolean;
  /** As the solver says it; for dispatchers. */
  readonly detail: string;
}

type SolverCode = Reason['code'];

const IN_MINUTES: Partial<Record<SolverCode, ReasonCode>> = {
  TIME_WINDOW: 'WINDOW_CLASH',
  RIDE_TIME: 'RIDE_TOO_LONG',
  SHIFT: 'SHIFT_END',
  BREAK: 'DRIVER_BREAK',
  OTHERS_WINDOW: 'PROMISE_CLASH',
};

/** @param wheelchairs of the party: who sits in one is short of another kind of place */
export function toUnserved(tripId: string, reason: Reason, wheelchairs: number): Unserved {
  const minutes = IN_MINUTES[reason.code];
  const amount = reason.shortfall === null || reason.shortfall <= 0 ? null : reason.shortfall;
  const rest = { tripId, replanned: true, detail: reason.detail };
  if (minutes) {
    const shortfallMinutes = amount === null ? null : Math.ceil(amount / 60);
    return { ...rest, reason: minutes, shortfallMinutes, shortfallPlaces: null };
  }
  if (reason.code === 'CAPACITY' || reason.code === 'NO_LAYOUT') {
    const isChair = wheelchairs > 0 && !/\bseat\b/.test(reason.detail);
    const shortfallPlaces = amount === null ? null : Math.ceil(amount);
    return { ...rest, reason: isChair ? 'NO_WHEELCHAIR_PLACE' : 'SEATS_FULL', shortfallMinutes: null, shortfallPlaces };
  }
  const code: ReasonCode =
    reason.code === 'UNREACHABLE' ? 'UNREACHABLE' : reason.code === 'NO_FEATURE' ? 'NO_FEATURE' : 'NO_VEHICLE';
  return { ...rest, reason: code, shortfallMinutes: null, shortfallPlaces: null };
}
