/** What of a standing order as entered cannot be kept, before any day of it is looked at. */
import { addDays, isLocalDate } from '../../domain/local-time.ts';
import type { Fault } from '../../domain/outcome.ts';
import { MOST_COMPANIONS } from '../../domain/party.ts';
import {
  findPatternProblem,
  isTimeOfDay,
  type RotationWeek,
  type StandingPattern,
  type StandingRule,
} from '../../domain/standing-pattern.ts';
import type { Timing } from '../../domain/trip-windows.ts';
import type { Optional } from '../common/versions.ts';

/** As the contract sends it. */
export interface PatternInput {
  readonly weekdays: readonly number[];
  readonly everyWeeks: number;
  readonly anchor?: Optional<string>;
  readonly rotation: readonly RotationWeek[];
}

export type RuleErrorCode = 'INVALID' | 'NO_DAYS' | 'NO_END' | 'IN_PAST' | 'RETURN_BEFORE_OUTBOUND';
type RuleFault = Fault<RuleErrorCode>;

/** A shift of twelve hours with the way to the door; a longer way round the clock is a slip of the pen. */
const MOST_HOURS_AWAY = 13;
const MOST_DAYS_AHEAD = 731;

/** @param validFrom anchors the weeks where the input names no day: that week is the first of the rotation */
export function toPattern(input: PatternInput, validFrom: string): StandingPattern {
  const anchor = input.anchor ?? validFrom;
  if (input.rotation.length > 0) {
    const weeks = input.rotation.map(({ weekdays, begins, ends }) => ({
      weekdays: sortDays(weekdays),
      begins: begins.slice(0, 5),
      ends: ends.slice(0, 5),
    }));
    return { kind: 'rotation', anchor, weeks };
  }
  return { kind: 'weekly', weekdays: sortDays(input.weekdays), everyWeeks: input.everyWeeks, anchor };
}

function sortDays(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

export interface RuleToCheck {
  readonly rule: StandingRule & { readonly timing: Timing; readonly companions: number };
  readonly today: string;
  /** False when the order is changed: its first day may lie behind. */
  readonly isNew: boolean;
}

/** Empty: the rule can be kept as far as it alone can tell. @param isNew its beginning must not lie in the past */
export function findRuleFaults({ rule, today, isNew }: RuleToCheck): readonly RuleFault[] {
  return [
    ...findPatternFaults(rule),
    ...findTimeFaults(rule),
    ...findPeriodFaults(rule, today, isNew),
    ...findPartyFaults(rule),
  ];
}

function findPatternFaults({ pattern, timing }: RuleToCheck['rule']): readonly RuleFault[] {
  const problem = findPatternProblem(pattern);
  if (problem === 'NO_DAYS') return [{ code: 'NO_DAYS', path: ['pattern'] }];
  if (problem) return [{ code: 'INVALID', path: ['pattern'], textKey: `INVALID_PATTERN_${problem.slice(8)}` }];
  // A shift begins at its time: one is there by then.
  return pattern.kind === 'rotation' && timing !== 'arrive_by' ? [{ code: 'INVALID', path: ['timing'] }] : [];
}

function findTimeFaults(rule: RuleToCheck['rule']): readonly RuleFault[] {
  const { pattern, localTime, returnLocalTime, returnKind } = rule;
  if (pattern.kind === 'rotation') {
    // The weeks bring their own times.
    const faults: RuleFault[] = [];
    if (localTime !== null) faults.push({ code: 'INVALID', path: ['localTime'] });
    if (returnLocalTime !== null) faults.push({ code: 'INVALID', path: ['returnLocalTime'] });
    const isTooLong = pattern.weeks.some((week) => hoursAway(week.begins, week.ends) > MOST_HOURS_AWAY);
    if (returnKind === 'fixed' && isTooLong) faults.push({ code: 'RETURN_BEFORE_OUTBOUND', path: ['pattern'] });
    return faults;
  }
  if (localTime === null || !isTimeOfDay(localTime)) return [{ code: 'INVALID', path: ['localTime'] }];
  if ((returnKind === 'fixed') !== (returnLocalTime !== null)) return [{ code: 'INVALID', path: ['returnLocalTime'] }];
  if (returnLocalTime === null) return [];
  if (!isTimeOfDay(returnLocalTime)) return [{ code: 'INVALID', path: ['returnLocalTime'] }];
  const isNotAfter = returnLocalTime <= localTime && hoursAway(localTime, returnLocalTime) > MOST_HOURS_AWAY;
  return isNotAfter ? [{ code: 'RETURN_BEFORE_OUTBOUND', path: ['returnLocalTime'] }] : [];
}

/** Round the clock when the second is not after the first. */
function hoursAway(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const away = minutes(to) - minutes(from);
  return (away > 0 ? away : away + 24 * 60) / 60;
}

function findPeriodFaults(rule: RuleToCheck['rule'], today: string, isNew: boolean): readonly RuleFault[] {
  const { validFrom, validTo } = rule;
  if (!isLocalDate(validFrom)) return [{ code: 'INVALID', path: ['validFrom'] }];
  if (isNew && validFrom < today) return [{ code: 'IN_PAST', path: ['validFrom'] }];
  if (isNew && validFrom > addDays(today, MOST_DAYS_AHEAD)) return [{ code: 'INVALID', path: ['validFrom'] }];
  if (validTo === null) return isNew ? [{ code: 'NO_END', path: ['validTo'] }] : [];
  if (!isLocalDate(validTo)) return [{ code: 'INVALID', path: ['validTo'] }];
  if (validTo < today) return [{ code: 'IN_PAST', path: ['validTo'] }];
  if (validTo < validFrom) return [{ code: 'INVALID', path: ['validTo'], textKey: 'INVALID_ORDER' }];
  return validTo > addDays(today, MOST_DAYS_AHEAD) ? [{ code: 'NO_END', path: ['validTo'] }] : [];
}

function findPartyFaults({ companions }: RuleToCheck['rule']): readonly RuleFault[] {
  const isCount = Number.isInteger(companions) && companions >= 0 && companions <= MOST_COMPANIONS;
  return isCount ? [] : [{ code: 'INVALID', path: ['companions'] }];
}
