/** Plans, runs, stops, jobs and the day at a glance, and their subscriptions. */
import { sayPlanningFailure } from '../../domain/text/planning-failures.ts';
import { listTripsByIds } from '../../modules/booking/booking-read-model.ts';
import { listShifts } from '../../modules/fleet/fleet-read-model.ts';
import {
  comparePlans,
  countTripsOfDate,
  findPlan,
  findPlanningJob,
  findServiceDay,
  isStale,
  listAffectedTripIds,
  listDisruptions,
  listPlanningJobs,
  listPlansOfDate,
  listSpecialDaysOf,
  type PlanRow,
} from '../../modules/plans/plans-read-model.ts';
import { listPresumedTrips } from '../../modules/plans/presumed-aboard-read-model.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { loadOptional } from '../loaders/load-optional.ts';
import { toUnservedReason } from './booking.ts';
import { hear } from './news.ts';

const JOBS_SHOWN = 10;

async function isHeld({ shiftId }: { readonly shiftId: string }, kind: 'run' | 'order', context: ApiContext) {
  return (await context.loaders.locksOfShift.load(shiftId)).some((lock) => lock.kind === kind);
}

/** Null when no bound was proven, or it says nothing about a plan that costs nothing. */
function boundGapPercent({ bound, cost }: PlanRow): number | null {
  return bound === null || bound <= 0 ? null : Math.max(0, (100 * (cost - bound)) / bound);
}

export const plansResolvers = {
  Query: {
    serviceDay: (_root, { date }, context) => context.read((tx) => findServiceDay(tx, date)),
    plan: async (_root, { id }, context) => (await context.read((tx) => findPlan(tx, id))) ?? null,
    planningJob: async (_root, { id }, context) => (await context.read((tx) => findPlanningJob(tx, id))) ?? null,
    comparePlans: (_root, plans, context) =>
      context.read((tx) => comparePlans(tx, plans, context.services.clock.now().toJSDate())),
  },
  Subscription: {
    planningProgress: {
      subscribe: async function* (_root, { jobId }, context) {
        const news = hear(context, ['planning_job'], (id) => id === jobId);
        for await (const _ of news) {
          const job = await context.read((tx) => findPlanningJob(tx, jobId));
          if (!job) return;
          yield { planningProgress: job };
          if (job.state !== 'queued' && job.state !== 'running') return;
        }
      },
    },
    serviceDayChanged: {
      subscribe: async function* (_root, { date }, context) {
        for await (const _ of hear(context, ['service_day'], (id) => id === date)) {
          yield { serviceDayChanged: await context.read((tx) => findServiceDay(tx, date)) };
        }
      },
    },
  },
  Plan: {
    base: ({ basePlanId }, _arguments, context) => loadOptional(context.loaders.plan, basePlanId),
    boundGapPercent: (plan) => boundGapPercent(plan),
    stale: async (plan, _arguments, context) =>
      isStale(plan, (await context.loaders.bookingsVersion.load(plan.serviceDate))?.bookingsVersion ?? 0),
    runs: ({ id }, _arguments, context) => context.loaders.runsOfPlan.load(id),
    unserved: ({ id }, _arguments, context) => context.loaders.unservedOfPlan.load(id),
    figures: ({ figures }) => ({
      ...{ tripsServed: 0, tripsUnserved: 0, vehiclesUsed: 0, metres: 0, deadheadMetres: 0 },
      ...figures,
    }),
    createdBy: ({ createdBy }, _arguments, context) => loadOptional(context.loaders.staffAccount, createdBy),
    publishedBy: ({ publishedBy }, _arguments, context) => loadOptional(context.loaders.staffAccount, publishedBy),
  },
  Run: {
    shift: ({ shiftId }, _arguments, context) => loadRequired(context.loaders.shift, shiftId),
    vehicle: ({ vehicleId }, _arguments, context) => loadRequired(context.loaders.vehicle, vehicleId),
    driver: ({ driverId }, _arguments, context) => loadRequired(context.loaders.driver, driverId),
    stops: ({ id }, _arguments, context) => context.loaders.stopsOfRun.load(id),
    locked: (run, _arguments, context) => isHeld(run, 'run', context),
    orderLocked: (run, _arguments, context) => isHeld(run, 'order', context),
  },
  Stop: {
    place: ({ placeId }, _arguments, context) => loadRequired(context.loaders.place, placeId),
    trip: ({ tripId }, _arguments, context) => loadOptional(context.loaders.trip, tripId),
  },
  UnservedTrip: {
    trip: ({ tripId }, _arguments, context) => loadRequired(context.loaders.trip, tripId),
    reason: (trip) => toUnservedReason(trip),
  },
  PlanningJob: {
    progress: ({ progress, parameters }) => ({
      seconds: progress.seconds ?? 0,
      limitSeconds: parameters.limitSeconds,
      bestCost: progress.bestCost ?? null,
      served: progress.served ?? 0,
      total: progress.total ?? 0,
    }),
    plan: ({ planId }, _arguments, context) => loadOptional(context.loaders.plan, planId),
    failure: ({ failure }, _arguments, context) => failure && sayPlanningFailure(failure, context.language),
  },
  TripMove: {
    trip: ({ tripId }, _arguments, context) => loadRequired(context.loaders.trip, tripId),
    beforeRun: ({ beforeRunId }, _arguments, context) => loadOptional(context.loaders.run, beforeRunId),
    afterRun: ({ afterRunId }, _arguments, context) => loadOptional(context.loaders.run, afterRunId),
  },
  ServiceDay: {
    publishedPlan: ({ publishedPlanId }, _arguments, context) => loadOptional(context.loaders.plan, publishedPlanId),
    latestPlan: async ({ serviceDate }, _arguments, context) =>
      (await context.read((tx) => listPlansOfDate(tx, serviceDate))).find((plan) => plan.origin !== 'what_if') ?? null,
    plans: ({ serviceDate }, _arguments, context) => context.read((tx) => listPlansOfDate(tx, serviceDate)),
    jobs: ({ serviceDate }, _arguments, context) => context.read((tx) => listPlanningJobs(tx, serviceDate, JOBS_SHOWN)),
    shifts: ({ serviceDate }, _arguments, context) => context.read((tx) => listShifts(tx, serviceDate)),
    tripCount: ({ serviceDate }, _arguments, context) => context.read((tx) => countTripsOfDate(tx, serviceDate)),
    calendarDays: ({ serviceDate }, _arguments, context) => context.read((tx) => listSpecialDaysOf(tx, serviceDate)),
    disruptions: ({ serviceDate }, _arguments, context) => context.read((tx) => listDisruptions(tx, serviceDate)),
  },
  Disruption: {
    vehicle: ({ vehicleId }, _arguments, context) => loadOptional(context.loaders.vehicle, vehicleId),
    driver: ({ driverId }, _arguments, context) => loadOptional(context.loaders.driver, driverId),
    affectedTrips: (disruption, _arguments, context) =>
      context.read(async (tx) => listTripsByIds(tx, await listAffectedTripIds(tx, disruption))),
    presumedAboard: (disruption, _arguments, context) =>
      context.read((tx) => listPresumedTrips(tx, disruption, context.services.clock.now().toJSDate())),
  },
} satisfies Resolvers;
