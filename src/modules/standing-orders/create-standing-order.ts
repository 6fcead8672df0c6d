import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { createReference } from '../../domain/reference.ts';
import { listOccurrences } from '../../domain/standing-pattern.ts';
import type { Timing } from '../../domain/trip-windows.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Purpose, ReturnKind } from '../booking/booking-read-model.ts';
import { checkBookings } from '../booking/entry.ts';
import { readCalendar } from '../common/calendar-read-model.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findRuleFaults, type PatternInput, type RuleErrorCode, toPattern } from './check-standing-order.ts';
import { type AskingOrder, type Preparation, prepareOrder, reconcileOrder, toDetails } from './reconcile-order.ts';
import { findStandingOrder, insertStandingOrder, type StandingOrderRecord } from './standing-order-repository.ts';

export interface CreateStandingOrderInput {
  readonly idempotencyKey: string;
  readonly riderId: string;
  readonly purpose: Purpose;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: Timing;
  readonly localTime?: Optional<string>;
  readonly returnKind: ReturnKind;
  readonly returnLocalTime?: Optional<string>;
  readonly companions: number;
  readonly pattern: PatternInput;
  readonly runsOnHolidays: boolean;
  readonly schoolDaysOnly: boolean;
  readonly validFrom: string;
  readonly validTo?: Optional<string>;
}

export interface CreateStandingOrderValue {
  readonly standingOrder: StandingOrderRecord;
  readonly generated: number;
}

export type CreateStandingOrderErrorCode =
  | RuleErrorCode
  | 'NOT_FOUND'
  | 'DEACTIVATED'
  | 'SAME_PLACE'
  | 'OUTSIDE_AREA'
  | 'NOT_ELIGIBLE'
  | 'PARTY_TOO_LARGE'
  | 'OUTSIDE_HOURS'
  | 'CLOSED_AT_ARRIVAL'
  | 'ALREADY_TRAVELLING'
  | 'KEY_REUSED';

type Answer = Outcome<CreateStandingOrderValue, CreateStandingOrderErrorCode>;

/** Makes the order and asks for the days of the rolling horizon at once, in one transaction. */
export async function createStandingOrder(
  services: Services,
  actor: Actor,
  input: CreateStandingOrderInput,
): Promise<Answer> {
  const order = toOrder(input, actor);
  const { zone, calendar } = await read(services, actor, async (tx) => ({
    zone: await findZone(tx),
    calendar: await readCalendar(tx),
  }));
  const today = toServiceDate(services.clock.now().toJSDate(), zone);
  const faults = findRuleFaults({ rule: order, today, isNew: true });
  if (faults.length > 0) return refused(none(faults).faults, none(faults).value);
  const [first] = listOccurrences(order, { from: order.validFrom, to: order.validTo ?? order.validFrom }, calendar);
  if (!first)
    return refused<CreateStandingOrderErrorCode, CreateStandingOrderValue>(
      { code: 'NO_DAYS', path: ['pattern'] },
      { generated: 0 },
    );
  // Who and where is the same on every day; the first one stands for all.
  const [check] = await checkBookings(services, actor, [toDetails(order, first)]);
  const always = check?.kind === 'faults' ? check.faults.flatMap(toLastingFault) : [];
  if (always.length > 0)
    return refused<CreateStandingOrderErrorCode, CreateStandingOrderValue>(always, { generated: 0 });
  const prepared = await prepareOrder(services, actor, order);

  return transact(services, actor, async (tx): Promise<Answer> => {
    const call = { operation: 'createStandingOrder', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const id = await insertWithReference(tx, services, actor, order);
      const { generated, unmade } = await reconcileOrder(tx, services, actor, { ...order, id }, prepared);
      const never = findNeverFault(prepared, generated, unmade);
      if (never) return refused<CreateStandingOrderErrorCode, { id: string; generated: number }>(never);
      await recordAudit(tx, services, actor, {
        ...{ action: 'createStandingOrder', entityKind: 'standing_order', entityId: id, after: toAuditFields(order) },
      });
      return done({ id, generated });
    });
    if (made.kind === 'refused')
      return refused<CreateStandingOrderErrorCode, CreateStandingOrderValue>(made.faults, { generated: 0 });
    const standingOrder = await findStandingOrder(tx, made.value.id);
    if (!standingOrder) throw new Error('A standing order that was just written is gone.');
    return done({ standingOrder, generated: made.value.generated });
  });
}

function none(faults: readonly Fault<RuleErrorCode>[]) {
  return { faults: faults as readonly Fault<CreateStandingOrderErrorCode>[], value: { generated: 0 } };
}

function toOrder(input: CreateStandingOrderInput, actor: Actor): AskingOrder {
  const { riderId, purpose, fromPlaceId, toPlaceId, timing, returnKind, companions, schoolDaysOnly, validFrom } = input;
  return {
    ...{ riderId, purpose, fromPlaceId, toPlaceId, timing, returnKind, companions, schoolDaysOnly, validFrom },
    partnerId: actor.partnerId,
    localTime: input.localTime?.slice(0, 5) ?? null,
    returnLocalTime: input.returnLocalTime?.slice(0, 5) ?? null,
    pattern: toPattern(input.pattern, validFrom),
    onHolidays: input.runsOnHolidays ? 'run' : 'skip',
    validTo: input.validTo ?? null,
    exceptions: [],
  };
}

const LASTING = [
  'NOT_FOUND',
  'DEACTIVATED',
  'SAME_PLACE',
  'OUTSIDE_AREA',
  'NOT_ELIGIBLE',
  'PARTY_TOO_LARGE',
  'RETURN_BEFORE_OUTBOUND',
] as const;
const DAILY = ['OUTSIDE_HOURS', 'CLOSED_AT_ARRIVAL', 'ALREADY_TRAVELLING'] as const;

function toLastingFault(fault: Fault): readonly Fault<CreateStandingOrderErrorCode>[] {
  const code = LASTING.find((one) => one === fault.code);
  return code ? [{ ...fault, code, path: [toField(fault.path[0] ?? '')] }] : [];
}

/** Fields of a single booking under the names that they have here. */
function toField(field: string): string {
  return field === 'at' ? 'localTime' : field === 'returnAt' ? 'returnLocalTime' : field;
}

/** Not one of the days can be made: that is an answer for the telephone now, not one call for every day. */
function findNeverFault(
  prepared: Preparation,
  generated: number,
  unmade: ReadonlyMap<string, string>,
): Fault<CreateStandingOrderErrorCode> | undefined {
  if (generated > 0 || unmade.size < prepared.days.length) return undefined;
  const code = DAILY.find((one) => [...unmade.values()].every((each) => each === one));
  return code && { code, path: [code === 'ALREADY_TRAVELLING' ? 'pattern' : 'localTime'] };
}

const REFERENCE_ATTEMPTS = 20;

/**
 * @returns the id
 * @throws Error when no free reference is found in REFERENCE_ATTEMPTS draws
 */
export async function insertWithReference(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids'>,
  actor: Actor,
  order: AskingOrder,
): Promise<string> {
  const id = services.ids.next();
  const random = () => randomInt(2 ** 32) / 2 ** 32;
  for (let attempt = 0; attempt < REFERENCE_ATTEMPTS; attempt++) {
    const reference = createReference(random);
    if (await insertStandingOrder(tx, actor.consortiumId, { ...order, id, reference })) return id;
  }
  throw new Error('No free reference was found; the references of this consortium are nearly used up.');
}

/** What people enter; mobility needs are the rider's and never among it. */
export function toAuditFields(order: AskingOrder): object {
  const { riderId, purpose, fromPlaceId, toPlaceId, timing, localTime, returnKind, returnLocalTime, companions } =
    order;
  const { pattern, onHolidays, schoolDaysOnly, validFrom, validTo } = order;
  return {
    ...{ riderId, purpose, fromPlaceId, toPlaceId, timing, localTime, returnKind, returnLocalTime, companions },
    ...{ pattern, onHolidays, schoolDaysOnly, validFrom, validTo },
  };
}
