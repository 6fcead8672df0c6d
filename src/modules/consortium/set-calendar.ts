/** The special days of the year and the hours of the week. */
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { type ConsortiumRecord, getConsortium } from './consortium-read-model.ts';
import {
  type CalendarDayKind,
  type CalendarDayRecord,
  putCalendarDay,
  putServiceHours,
  removeCalendarDay,
} from './consortium-repository.ts';

export interface SetCalendarDayInput {
  readonly serviceDate: string;
  readonly kind: CalendarDayKind;
  /** Null removes the entry. */
  readonly name?: Optional<string>;
}

/** Without a name the day loses that kind. The same again changes nothing but the audit. */
export async function setCalendarDay(
  services: Services,
  actor: Actor,
  input: SetCalendarDayInput,
): Promise<Outcome<{ readonly day: CalendarDayRecord | null }, 'INVALID'>> {
  const { serviceDate, kind } = input;
  const check = inputChecks();
  const day = input.name == null ? null : { serviceDate, kind, name: check.text(['name'], input.name, { max: 200 }) };
  if (check.faults.length > 0) return refused(check.invalid);
  return transact(services, actor, async (tx) => {
    if (day) await putCalendarDay(tx, actor.consortiumId, day);
    else await removeCalendarDay(tx, { serviceDate, kind });
    const fact = { action: 'setCalendarDay', entityKind: 'calendar_day', entityId: actor.consortiumId };
    await recordAudit(tx, services, actor, { ...fact, after: day ?? { serviceDate, kind, removed: true } });
    return done({ day });
  });
}

export interface SetServiceHoursInput {
  readonly weekday: number;
  /** Both null: no service. */
  readonly opens?: Optional<string>;
  readonly closes?: Optional<string>;
}

/** Without times there is no service on that weekday (1 = Monday). What was promised outside of new hours stays promised. */
export async function setServiceHours(
  services: Services,
  actor: Actor,
  input: SetServiceHoursInput,
): Promise<Outcome<{ readonly consortium: ConsortiumRecord }, 'INVALID'>> {
  const check = inputChecks();
  check.integer(['weekday'], input.weekday, 1, 7);
  const { opens, closes } = input;
  const hours = opens != null && closes != null ? { opens, closes } : null;
  check.require((opens == null) === (closes == null), { code: 'INVALID', path: ['closes'], textKey: 'INVALID_EMPTY' });
  check.require(hours === null || hours.opens < hours.closes, {
    code: 'INVALID',
    path: ['closes'],
    textKey: 'INVALID_ORDER',
  });
  if (check.faults.length > 0) return refused(check.invalid);
  return transact(services, actor, async (tx) => {
    await putServiceHours(tx, actor.consortiumId, input.weekday, hours);
    const fact = { action: 'setServiceHours', entityKind: 'service_hours', entityId: actor.consortiumId };
    await recordAudit(tx, services, actor, { ...fact, after: { weekday: input.weekday, hours } });
    return done({ consortium: await getConsortium(tx) });
  });
}
