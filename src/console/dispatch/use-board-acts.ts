/** What a dispatcher does to the day; each act answers with what went wrong in words, or with what it made. */
import { useMemo } from 'react';
import {
  AskWhatIfDocument,
  type AskWhatIfInput,
  CancelPlanningDocument,
  type JobPartsFragment,
  type LockKind,
  MoveTripDocument,
  PlanDayDocument,
  type PlanDayInput,
  PublishPlanDocument,
  ReportDisruptionDocument,
  type ReportDisruptionInput,
  SetLockDocument,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import type { Board } from './axis.ts';

export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What an act answers: its value, or what went wrong; no connection answers `OFFLINE` without words. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly faults: readonly Fault[];
}

type Optional<T, Keys extends keyof T> = Omit<T, Keys> & Partial<Pick<T, Keys>>;

const OFFLINE: readonly Fault[] = [{ code: 'OFFLINE', message: '' }];

export interface PublishChoice {
  readonly acceptBrokenPromises: boolean;
  readonly acceptDropped: boolean;
}

export interface BoardActs {
  readonly plan: (input: Partial<PlanDayInput>) => Promise<Answer<JobPartsFragment>>;
  readonly cancel: (jobId: string) => Promise<void>;
  readonly publish: (plan: Pick<Board, 'id' | 'version'>, choice: PublishChoice) => Promise<Answer<number>>;
  readonly move: (
    plan: Pick<Board, 'id' | 'version'>,
    tripId: string,
    shiftId: string | null,
  ) => Promise<Answer<string>>;
  readonly lock: (kind: LockKind, shiftId: string, tripId: string | null, locked: boolean) => Promise<Answer<true>>;
  readonly report: (
    input: Optional<Omit<ReportDisruptionInput, 'idempotencyKey' | 'serviceDate'>, 'note'>,
  ) => Promise<Answer<{ readonly job: JobPartsFragment | null; readonly affected: readonly string[] }>>;
  readonly whatIf: (input: Partial<AskWhatIfInput>) => Promise<Answer<JobPartsFragment>>;
}

/** The same object as long as the day is the same. No act throws: a call that never arrived is a fault without a message. */
export function useBoardActs(serviceDate: string): BoardActs {
  return useMemo(() => createActs(serviceDate), [serviceDate]);
}

function createActs(serviceDate: string): BoardActs {
  return {
    plan: async (input) => {
      const { data } = await client
        .mutation(PlanDayDocument, {
          input: {
            serviceDate,
            idempotencyKey: crypto.randomUUID(),
            limitSeconds: 20,
            seed: 1,
            stabilityForint: 0,
            ...input,
          },
        })
        .toPromise();
      return { value: data?.planDay.job ?? null, faults: data?.planDay.userErrors ?? OFFLINE };
    },
    cancel: async (jobId) => {
      await client.mutation(CancelPlanningDocument, { input: { jobId } }).toPromise();
    },
    publish: async (plan, choice) => {
      const { data } = await client
        .mutation(PublishPlanDocument, { input: { planId: plan.id, expectedVersion: plan.version, ...choice } })
        .toPromise();
      return { value: data?.publishPlan.callTasksCreated ?? null, faults: data?.publishPlan.userErrors ?? OFFLINE };
    },
    move: async (plan, tripId, shiftId) => {
      const { data } = await client
        .mutation(MoveTripDocument, { input: { planId: plan.id, expectedVersion: plan.version, tripId, shiftId } })
        .toPromise();
      return { value: data?.moveTrip.plan?.id ?? null, faults: data?.moveTrip.userErrors ?? OFFLINE };
    },
    lock: async (kind, shiftId, tripId, locked) => {
      const { data } = await client
        .mutation(SetLockDocument, { input: { serviceDate, kind, shiftId, tripId, locked } })
        .toPromise();
      return { value: data === undefined ? null : true, faults: data?.setLock.userErrors ?? OFFLINE };
    },
    report: async (input) => {
      const { data } = await client
        .mutation(ReportDisruptionDocument, {
          input: { serviceDate, idempotencyKey: crypto.randomUUID(), note: '', ...input },
        })
        .toPromise();
      const affected = data?.reportDisruption.disruption?.affectedTrips.map((trip) => trip.rider.fullName) ?? [];
      return {
        value: data === undefined ? null : { job: data.reportDisruption.job, affected },
        faults: data?.reportDisruption.userErrors ?? OFFLINE,
      };
    },
    whatIf: async (input) => {
      const { data } = await client
        .mutation(AskWhatIfDocument, {
          input: { serviceDate, idempotencyKey: crypto.randomUUID(), extendMinutes: 0, limitSeconds: 20, ...input },
        })
        .toPromise();
      return { value: data?.askWhatIf.job ?? null, faults: data?.askWhatIf.userErrors ?? OFFLINE };
    },
  };
}
