import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, isLocalDate, toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { occurrenceOn, type PatternException } from '../../domain/standing-pattern.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { readCalendar } from '../common/calendar-read-model.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findRuleFaults, type PatternInput, type RuleErrorCode, toPattern } from './check-standing-order.ts';
import { insertWithReference, toAuditFields } from './create-standing-order.ts';
import { moveRequests } from './generated-requests-repository.ts';
import { prepareOrder, reconcileOrder } from './reconcile-order.ts';
import {
  endStandingOrderRow,
  findStandingOrder,
  moveExceptions,
  raiseOrderVersion,
  type StandingOrderRecord,
  updateStandingOrder,
  writeException,
} from './standing-order-repository.ts';

export type ChangeScope = 'this_one' | 'from_now_on' | 'all';

export interface ChangeStandingOrderInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly scope: ChangeScope;
  readonly serviceDate?: Optional<string>;
  readonly skip: boolean;
  readonly localTime?: Optional<string>;
  readonly returnLocalTime?: Optional<string>;
  readonly pattern?: Optional<PatternInput>;
  readonly validTo?: Optional<string>;
}

export interface ChangeStandingOrderValue {
  readonly standingOrder: StandingOrderRecord;
}

export type ChangeStandingOrderErrorCode = RuleErrorCode | 'NOT_FOUND' | 'STALE_VERSION';

type Answer = Outcome<ChangeStandingOrderValue, ChangeStandingOrderErrorCode>;
type ChangeFault = Fault<ChangeStandingOrderErrorCode>;

/**
 * THIS_ONE writes an exception; ALL changes the order itself; FROM_NOW_ON ends the order the day before and lets a new one take over, with
 * the days already asked for. Requests follow in the same transaction, and what still fits keeps its promise.
 */
export async function changeStandingOrder(
  services: Services,
  actor: Actor,
  input: ChangeStandingOrderInput,
): Promise<Answer> {
  const known = await read(services, actor, async (tx) => {
    const order = await findStandingOrder(tx, input.id);
    return order && { order, zone: await findZone(tx), calendar: await readCalendar(tx) };
  });
  if (!known || isForeign(known.order, actor)) return refused(notFound('id'));
  const { order } = known;
  const today = toServiceDate(services.clock.now().toJSDate(), known.zone);
  const stale = checkVersion(order, input.expectedVersion);
  if (stale) return refused<ChangeStandingOrderErrorCode, ChangeStandingOrderValue>(stale, { standingOrder: order });
  const plan = toChange(input, order, today);
  const faults = [...plan.faults, ...findOneDayFaults(input, known)];
  if (faults.length > 0)
    return refused<ChangeStandingOrderErrorCode, ChangeStandingOrderValue>(faults, { standingOrder: order });
  // Looked at before the transaction begins; the version says that it still holds inside.
  const prepared = await prepareOrder(services, actor, plan.order);
  const impossible = findImpossible(input, prepared.days);
  if (impossible)
    return refused<ChangeStandingOrderErrorCode, ChangeStandingOrderValue>(impossible, { standingOrder: order });

  return transact(services, actor, async (tx): Promise<Answer> => {
    const before = await findStandingOrder(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const late = checkVersion(before, input.expectedVersion);
    if (late) return refused<ChangeStandingOrderErrorCode, ChangeStandingOrderValue>(late, { standingOrder: before });
    const id = await writeChange(tx, services, actor, { plan, before });
    await reconcileOrder(tx, services, actor, { ...before, id }, prepared);
    const after = await findStandingOrder(tx, id);
    if (!after) throw new Error('A standing order that was just written is gone.');
    await recordAudit(tx, services, actor, {
      ...{ action: 'changeStandingOrder', entityKind: 'standing_order', entityId: before.id },
      before: toAuditFields(before),
      after: { ...toAuditFields(after), exception: plan.exception, ...(id === before.id ? {} : { takenOverBy: id }) },
    });
    return done({ standingOrder: after });
  });
}

/** Whether a partner must not know of the order. */
export function isForeign(order: StandingOrderRecord, actor: Actor): boolean {
  return actor.role === 'partner' && order.partnerId !== actor.partnerId;
}

interface Change {
  readonly kind: 'exception' | 'in_place' | 'take_over';
  /** As it asks afterwards. */
  readonly order: StandingOrderRecord;
  readonly exception: PatternException | null;
  readonly faults: readonly ChangeFault[];
}

function toChange(input: ChangeStandingOrderInput, order: StandingOrderRecord, today: string): Change {
  const localTime = input.localTime?.slice(0, 5) ?? null;
  const returnLocalTime = input.returnLocalTime?.slice(0, 5) ?? null;
  if (input.scope === 'this_one') {
    const kind = input.skip ? ('skip' as const) : ('change' as const);
    const exception = { serviceDate: input.serviceDate ?? '', kind, localTime, returnLocalTime };
    const exceptions = [...order.exceptions.filter((one) => one.serviceDate !== exception.serviceDate), exception];
    return { kind: 'exception', order: { ...order, exceptions }, exception, faults: [] };
  }
  const faults: ChangeFault[] = [];
  const blame = (code: ChangeStandingOrderErrorCode, ...path: string[]) => faults.push({ code, path });
  const from = input.scope === 'all' ? today : (input.serviceDate ?? '');
  if (input.skip) blame('INVALID', 'skip');
  if (!isLocalDate(from)) blame('INVALID', 'serviceDate');
  else if (from < today) blame('IN_PAST', 'serviceDate');
  else if (order.validTo !== null && from > order.validTo) blame('INVALID', 'serviceDate');
  const isSaid = [localTime, returnLocalTime, input.pattern, input.validTo].some((value) => value != null);
  if (!isSaid) blame('INVALID', 'scope');
  if (faults.length > 0) return { kind: 'in_place', order, exception: null, faults };
  const takesOver = input.scope === 'from_now_on' && from > order.validFrom;
  const pattern = input.pattern ? toPattern(input.pattern, takesOver ? from : order.validFrom) : order.pattern;
  // A rotation brings its own times; going over to one drops those of the order, and the other way round they must be said.
  const isRotation = pattern.kind === 'rotation';
  const changed: StandingOrderRecord = {
    ...order,
    pattern,
    validFrom: takesOver ? from : order.validFrom,
    validTo: input.validTo ?? order.validTo,
    localTime: localTime ?? (isRotation ? null : order.localTime),
    returnLocalTime: returnLocalTime ?? (isRotation ? null : order.returnLocalTime),
    exceptions: takesOver ? order.exceptions.filter((one) => one.serviceDate >= from) : order.exceptions,
  };
  const rules = findRuleFaults({ rule: changed, today, isNew: false });
  return { kind: takesOver ? 'take_over' : 'in_place', order: changed, exception: null, faults: rules };
}

function findOneDayFaults(
  input: ChangeStandingOrderInput,
  known: {
    readonly order: StandingOrderRecord;
    readonly zone: string;
    readonly calendar: Parameters<typeof occurrenceOn>[2];
  },
): readonly ChangeFault[] {
  if (input.scope !== 'this_one') return [];
  const { serviceDate } = input;
  if (!serviceDate || !isLocalDate(serviceDate)) return [{ code: 'INVALID', path: ['serviceDate'] }];
  if (input.pattern) return [{ code: 'INVALID', path: ['pattern'] }];
  if (input.validTo) return [{ code: 'INVALID', path: ['validTo'] }];
  const usual = occurrenceOn({ ...known.order, exceptions: [] }, serviceDate, known.calendar);
  if (!usual) return [{ code: 'INVALID', path: ['serviceDate'], textKey: 'INVALID_NOT_ASKED' }];
  const isSaid = input.skip || input.localTime != null || input.returnLocalTime != null;
  if (!isSaid) return [{ code: 'INVALID', path: ['skip'] }];
  return input.returnLocalTime != null && usual.returnAt === null
    ? [{ code: 'INVALID', path: ['returnLocalTime'] }]
    : [];
}

/** One day is changed while somebody is on the telephone: what cannot be made is answered, not put on a list. */
function findImpossible(
  input: ChangeStandingOrderInput,
  days: Awaited<ReturnType<typeof prepareOrder>>['days'],
): ChangeFault | undefined {
  if (input.scope !== 'this_one' || input.skip) return undefined;
  const day = days.find((one) => one.occurrence.serviceDate === input.serviceDate);
  if (day?.check.kind !== 'faults') return undefined;
  const fault = day.check.faults[0];
  const field = fault?.path[0] === 'returnAt' ? 'returnLocalTime' : 'localTime';
  if (fault?.code === 'IN_PAST' || fault?.code === 'RETURN_BEFORE_OUTBOUND') return { code: fault.code, path: [field] };
  return {
    code: 'INVALID',
    path: [field],
    ...(fault ? { textKey: fault.code } : {}),
    ...(fault?.values ? { values: fault.values } : {}),
  };
}

/** @returns the id of the order that now holds */
async function writeChange(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { plan, before }: { readonly plan: Change; readonly before: StandingOrderRecord },
): Promise<string> {
  if (plan.exception) {
    await writeException(tx, actor.consortiumId, before.id, plan.exception);
    await raiseOrderVersion(tx, before.id);
    return before.id;
  }
  if (plan.kind === 'in_place') {
    await updateStandingOrder(tx, before.id, plan.order);
    return before.id;
  }
  const from = plan.order.validFrom;
  const id = await insertWithReference(tx, services, actor, plan.order);
  await endStandingOrderRow(tx, before.id, { validTo: addDays(from, -1), at: services.clock.now().toJSDate() });
  await moveExceptions(tx, before.id, id, from);
  await moveRequests(tx, before.id, id, from);
  return id;
}
