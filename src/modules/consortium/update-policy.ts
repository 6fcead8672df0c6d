import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findPolicy, type PolicyFields, type PolicyRecord, updatePolicyRow } from './consortium-repository.ts';

export type UpdatePolicyInput = { readonly expectedVersion: number } & {
  readonly [Field in keyof PolicyFields]?: Optional<PolicyFields[Field]>;
};

/** Least and most of each figure; the CHECK constraints of the table are no narrower. */
const RANGES: Readonly<Record<Exclude<keyof PolicyFields, 'bookingUntil'>, readonly [number, number]>> = {
  pickupWindowMinutes: [5, 240],
  driverWaitMinutes: [0, 60],
  bookingDaysBefore: [0, 30],
  bookingHorizonDays: [1, 400],
  lateCancellationMinutes: [0, 2_880],
  offerHoldSeconds: [30, 3_600],
  noShowLimit: [1, 100],
  noShowPeriodDays: [1, 730],
  walkingMetres: [0, 5_000],
};

/** What is not sent stays. Promises already given keep the windows that they were given with. */
export function updatePolicy(
  services: Services,
  actor: Actor,
  input: UpdatePolicyInput,
): Promise<Outcome<{ readonly policy: PolicyRecord }, 'INVALID' | 'STALE_VERSION'>> {
  return transact<{ readonly policy: PolicyRecord }, 'INVALID' | 'STALE_VERSION'>(services, actor, async (tx) => {
    const before = await findPolicy(tx, 'for update');
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { policy: before });
    const check = inputChecks();
    const figures = Object.entries(RANGES).map(([name, [least, most]]) => {
      const field = name as keyof typeof RANGES;
      return [field, check.integer([field], input[field] ?? before[field], least, most)] as const;
    });
    if (check.faults.length > 0) return refused(check.invalid);
    const fields = Object.fromEntries(figures) as Omit<PolicyFields, 'bookingUntil'>;
    await updatePolicyRow(tx, actor.consortiumId, {
      ...fields,
      bookingUntil: input.bookingUntil ?? before.bookingUntil,
    });
    const policy = await findPolicy(tx);
    const entityId = actor.consortiumId;
    await recordAudit(tx, services, actor, {
      action: 'updatePolicy',
      entityKind: 'consortium_policy',
      entityId,
      before,
      after: policy,
    });
    return done({ policy });
  });
}
