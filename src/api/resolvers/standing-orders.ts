import { changeStandingOrder } from '../../modules/standing-orders/change-standing-order.ts';
import { createStandingOrder } from '../../modules/standing-orders/create-standing-order.ts';
import { endStandingOrder } from '../../modules/standing-orders/end-standing-order.ts';
import { listNextDates, listStandingOrdersFor } from '../../modules/standing-orders/standing-orders-read-model.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';

const MOST_DATES = 60;

export const standingOrdersResolvers = {
  Query: {
    standingOrder: (_root, { id }, { loaders }) => loaders.standingOrder.load(id),
    standingOrders: (_root, { riderId }, context) => {
      const now = context.services.clock.now().toJSDate();
      const filter = riderId ? { now, riderIds: [riderId] } : { now };
      return context.read((tx) => listStandingOrdersFor(tx, context.actor, filter));
    },
  },
  Mutation: {
    createStandingOrder: async (_root, { input }, context) => {
      const payload = toPayload(context, await createStandingOrder(context.services, context.actor, input));
      return { ...payload, generated: payload.generated ?? 0 };
    },
    changeStandingOrder: async (_root, { input }, context) =>
      toPayload(context, await changeStandingOrder(context.services, context.actor, input)),
    endStandingOrder: async (_root, { input }, context) =>
      toPayload(context, await endStandingOrder(context.services, context.actor, input)),
  },
  Rider: {
    standingOrders: (rider, _arguments, { loaders }) => loaders.standingOrdersOfRider.load(rider.id),
  },
  TripRequest: {
    standingOrder: (request, _arguments, { loaders }) =>
      request.standingOrderId ? loaders.standingOrder.load(request.standingOrderId) : null,
  },
  StandingOrder: {
    rider: (order, _arguments, { loaders }) => loadRequired(loaders.rider, order.riderId),
    from: (order, _arguments, { loaders }) => loadRequired(loaders.place, order.fromPlaceId),
    to: (order, _arguments, { loaders }) => loadRequired(loaders.place, order.toPlaceId),
    runsOnHolidays: (order) => order.onHolidays === 'run',
    nextDates: async (order, { first }, context) => {
      const most = Math.max(0, Math.min(first, MOST_DATES));
      const now = context.services.clock.now().toJSDate();
      const [dates = []] = await context.read((tx) => listNextDates(tx, [order], now, most));
      return dates;
    },
    active: (order, _arguments, context) =>
      order.validTo === null ||
      order.validTo >= context.services.clock.now().setZone('Europe/Budapest').toFormat('yyyy-MM-dd'),
  },
  StandingPattern: {
    weekdays: (pattern) => (pattern.kind === 'weekly' ? pattern.weekdays : []),
    everyWeeks: (pattern) => (pattern.kind === 'weekly' ? pattern.everyWeeks : 1),
    rotation: (pattern) => (pattern.kind === 'rotation' ? pattern.weeks : []),
  },
  StandingOrderException: {
    skip: (exception) => exception.kind === 'skip',
  },
} satisfies Resolvers;
