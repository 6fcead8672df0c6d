import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { isLocalDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { isInFleet } from './disruption-repository.ts';
import { MOST_LIMIT_SECONDS, queuePlanning } from './plan-day.ts';
import { findPlanningJob, type PlanningJobRecord } from './planning-job-repository.ts';
import { listShiftIdsOfDate } from './shifts-of-date-repository.ts';
import { insertImaginedShift } from './what-if-shift-repository.ts';

export interface AskWhatIfInput {
  readonly idempotencyKey: string;
  readonly serviceDate: string;
  /** A further vehicle like this one, on the longest shift. */
  readonly extraVehicleLike: string | null;
  readonly extendShiftId: string | null;
  readonly extendMinutes: number;
  readonly limitSeconds: number;
}

export interface AskWhatIfValue {
  readonly job: PlanningJobRecord;
}

export type AskWhatIfErrorCode = 'INVALID' | 'NOT_FOUND' | 'NO_SHIFTS' | 'KEY_REUSED';

/** Plans a copy of the day that cannot be published. An imagined vehicle stands in the day as a cancelled shift, which nobody drives. */
export async function askWhatIf(
  services: Services,
  actor: Actor,
  input: AskWhatIfInput,
): Promise<Outcome<AskWhatIfValue, AskWhatIfErrorCode>> {
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const rules: readonly (readonly [boolean, string])[] = [
    [isLocalDate(input.serviceDate), 'serviceDate'],
    [whole(input.limitSeconds, 1, MOST_LIMIT_SECONDS), 'limitSeconds'],
    [whole(input.extendMinutes, 0, 8 * 60), 'extendMinutes'],
    [(input.extendShiftId !== null) === input.extendMinutes > 0, 'extendMinutes'],
    [input.extraVehicleLike !== null || input.extendShiftId !== null, 'extraVehicleLike'],
  ];
  const faults = rules.filter(([holds]) => !holds).map(([, field]) => ({ code: 'INVALID' as const, path: [field] }));
  if (faults.length > 0) return refused<AskWhatIfErrorCode, AskWhatIfValue>(faults);

  return transact(services, actor, async (tx) => {
    const call = { operation: 'askWhatIf', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const fault = await findFault(tx, input);
      if (fault) return refused<AskWhatIfErrorCode, { jobId: string }>(fault);
      const extraShiftId = input.extraVehicleLike ? services.ids.next() : null;
      if (extraShiftId && input.extraVehicleLike) {
        const imagined = { id: extraShiftId, serviceDate: input.serviceDate, vehicleId: input.extraVehicleLike };
        await insertImaginedShift(tx, actor.consortiumId, imagined, services.clock.now().toJSDate());
      }
      const jobId = await queuePlanning(tx, services, actor, {
        ...{ serviceDate: input.serviceDate, kind: 'what_if' },
        parameters: {
          ...{ origin: 'what_if', basePlanId: null, limitSeconds: input.limitSeconds, seed: 1, stabilityForint: 0 },
          ...{ onlyShiftIds: null, fromAt: null, extraShiftId },
          ...{ extendShiftId: input.extendShiftId, extendMinutes: input.extendMinutes },
        },
      });
      return done({ jobId });
    });
    if (made.kind === 'refused') return refused<AskWhatIfErrorCode, AskWhatIfValue>(made.faults);
    const job = await findPlanningJob(tx, made.value.jobId);
    if (!job) throw new Error('A planning job that was just written is gone.');
    return done({ job });
  });
}

async function findFault(tx: Transaction<DB>, input: AskWhatIfInput): Promise<Fault<AskWhatIfErrorCode> | undefined> {
  const shifts = await listShiftIdsOfDate(tx, input.serviceDate);
  if (shifts.size === 0) return { code: 'NO_SHIFTS', path: ['serviceDate'] };
  if (input.extendShiftId && !shifts.has(input.extendShiftId)) return notFound('extendShiftId');
  const vehicle = input.extraVehicleLike;
  return vehicle && !(await isInFleet(tx, 'vehicle', vehicle)) ? notFound('extraVehicleLike') : undefined;
}
