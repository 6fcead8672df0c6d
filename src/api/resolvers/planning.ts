/** Acts on a day's plans: plan, cancel, publish, move, hold, repair, ask. */
import { askWhatIf } from '../../modules/plans/ask-what-if.ts';
import { cancelPlanning } from '../../modules/plans/cancel-planning.ts';
import { prepareMove } from '../../modules/plans/move-effect.ts';
import { moveTrip } from '../../modules/plans/move-trip.ts';
import { planDay } from '../../modules/plans/plan-day.ts';
import { findServiceDay } from '../../modules/plans/plans-read-model.ts';
import { publishPlan } from '../../modules/plans/publish-plan.ts';
import { reportDisruption } from '../../modules/plans/report-disruption.ts';
import { setLock } from '../../modules/plans/set-lock.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { toPayload } from '../user-errors.ts';

export const planningResolvers = {
  Query: {
    moveEffect: async (_root, asked, context) => {
      const { planId, tripId, shiftId = null, pickupPosition = null, dropoffPosition = null } = asked;
      const move = { planId, tripId, shiftId, pickupPosition, dropoffPosition };
      const prepared = await prepareMove(context.services, context.actor, move);
      if ('kind' in prepared) throw badInput(`${prepared.field}: nincs ilyen ezen a napon. / No such one on that day.`);
      return prepared.effect;
    },
  },
  Mutation: {
    planDay: async (_root, { input }, context) => {
      const { basePlanId = null, onlyShiftIds = null, fromAt } = input;
      const asked = { ...input, basePlanId, onlyShiftIds, fromAt: fromAt?.toJSDate() ?? null };
      return toPayload(context, await planDay(context.services, context.actor, asked));
    },
    cancelPlanning: async (_root, { input }, context) =>
      toPayload(context, await cancelPlanning(context.services, context.actor, input)),
    publishPlan: async (_root, { input }, context) => ({
      callTasksCreated: 0,
      ...toPayload(context, await publishPlan(context.services, context.actor, input)),
    }),
    moveTrip: async (_root, { input }, context) => {
      const { shiftId = null, pickupPosition = null, dropoffPosition = null } = input;
      const asked = { ...input, shiftId, pickupPosition, dropoffPosition };
      return toPayload(context, await moveTrip(context.services, context.actor, asked));
    },
    setLock: async (_root, { input }, context) => {
      const outcome = await setLock(context.services, context.actor, { ...input, tripId: input.tripId ?? null });
      const { userErrors } = toPayload(context, outcome);
      const day = await context.read((tx) => findServiceDay(tx, input.serviceDate));
      return { day: userErrors.length > 0 ? null : day, userErrors };
    },
    reportDisruption: async (_root, { input }, context) => {
      const { kind, vehicleId = null, driverId = null } = input;
      const times = { fromAt: input.fromAt.toJSDate(), toAt: input.toAt.toJSDate() };
      const asked = { ...input, ...times, kind, vehicleId, driverId };
      return toPayload(context, await reportDisruption(context.services, context.actor, asked));
    },
    askWhatIf: async (_root, { input }, context) => {
      const { extraVehicleLike = null, extendShiftId = null } = input;
      const asked = { ...input, extraVehicleLike, extendShiftId };
      return toPayload(context, await askWhatIf(context.services, context.actor, asked));
    },
  },
} satisfies Resolvers;
