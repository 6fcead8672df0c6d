/** Requests and trips: asking, changing, cancelling, looking up. */
import { toServiceDate } from '../../domain/local-time.ts';
import { sayReason } from '../../domain/text/reasons.ts';
import { findRequestFor, listTripsOfDate, pageTripRequests } from '../../modules/booking/booking-read-model.ts';
import { cancelTrip } from '../../modules/booking/cancel-trip.ts';
import { changeTrip } from '../../modules/booking/change-trip.ts';
import { requestTrip } from '../../modules/booking/request-trip.ts';
import {
  listComingRequests,
  listFavouritePlaceIds,
  listRecentRequests,
} from '../../modules/booking/rider-trips-read-model.ts';
import { toConnection } from '../connections.ts';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { loadOptional } from '../loaders/load-optional.ts';
import { toPayload } from '../user-errors.ts';

const LARGEST_PAGE = 100;

/**
 * @returns `first` itself
 * @throws GraphQLError BAD_USER_INPUT outside of 1 to 100
 */
export function assertPage(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput('first: 1 és 100 közötti szám legyen. / Must be from 1 to 100.');
}

export const bookingResolvers = {
  Query: {
    tripRequest: async (_root, by, context) =>
      (await context.read((tx) => findRequestFor(tx, context.actor, by))) ?? null,
    tripRequests: async (_root, { first, after, ...filter }, context) =>
      toConnection(
        await context.read((tx) => pageTripRequests(tx, context.actor, filter, { first: assertPage(first), after })),
      ),
    trips: (_root, { serviceDate }, context) => context.read((tx) => listTripsOfDate(tx, serviceDate)),
  },
  Mutation: {
    requestTrip: async (_root, { input }, context) => {
      const { details } = input;
      const { wheelchairs = null, childSeats = null, returnAt = null } = details;
      const asked = { ...input, details: { ...details, wheelchairs, childSeats, returnAt } };
      return toPayload(context, await requestTrip(context.services, context.actor, asked));
    },
    changeTrip: async (_root, { input }, context) =>
      toPayload(context, await changeTrip(context.services, context.actor, input)),
    cancelTrip: async (_root, { input }, context) =>
      toPayload(context, await cancelTrip(context.services, context.actor, { ...input, legs: input.legs ?? null })),
  },
  Rider: {
    recentTrips: ({ id }, { first }, context) =>
      context.read((tx) => listRecentRequests(tx, context.actor, { riderId: id, today: todayOf(context), first })),
    comingTrips: ({ id }, _arguments, context) =>
      context.read((tx) => listComingRequests(tx, context.actor, { riderId: id, today: todayOf(context) })),
    favouritePlaces: async ({ id }, _arguments, context) => {
      const placeIds = await context.read((tx) => listFavouritePlaceIds(tx, context.actor, id));
      return Promise.all(placeIds.map((placeId) => loadRequired(context.loaders.place, placeId)));
    },
  },
  TripRequest: {
    rider: ({ riderId }, _arguments, context) => loadRequired(context.loaders.rider, riderId),
    partner: ({ partnerId }, _arguments, context) => loadOptional(context.loaders.partner, partnerId),
    from: ({ fromPlaceId }, _arguments, context) => loadRequired(context.loaders.place, fromPlaceId),
    to: ({ toPlaceId }, _arguments, context) => loadRequired(context.loaders.place, toPlaceId),
    outbound: async ({ id }, _arguments, context) => {
      const trips = await context.loaders.tripsOfRequest.load(id);
      const outbound = trips.find((trip) => trip.leg === 'outbound');
      if (!outbound) throw new Error('A request without its outbound trip.');
      return outbound;
    },
    return: async ({ id }, _arguments, context) =>
      (await context.loaders.tripsOfRequest.load(id)).find((trip) => trip.leg === 'return') ?? null,
  },
  Trip: {
    request: ({ requestId }, _arguments, context) => loadRequired(context.loaders.tripRequest, requestId),
    rider: ({ riderId }, _arguments, context) => loadRequired(context.loaders.rider, riderId),
    from: ({ fromPlaceId }, _arguments, context) => loadRequired(context.loaders.place, fromPlaceId),
    to: ({ toPlaceId }, _arguments, context) => loadRequired(context.loaders.place, toPlaceId),
    released: ({ releasedAt }) => releasedAt !== null,
    promise: async ({ id }, _arguments, context) => (await context.loaders.promisesOfTrip.load(id)).at(-1) ?? null,
    promises: ({ id }, _arguments, context) => context.loaders.promisesOfTrip.load(id),
    scheduledPickupAt: async ({ id }, _arguments, context) =>
      (await context.loaders.scheduledTrip.load(id))?.pickupAt ?? null,
    scheduledDropoffAt: async ({ id }, _arguments, context) =>
      (await context.loaders.scheduledTrip.load(id))?.dropoffAt ?? null,
    estimatedPickupAt: async ({ id }, _arguments, context) =>
      (await context.loaders.estimatedPickup.load(id))?.pickupAt ?? null,
    events: ({ id }, _arguments, context) => context.loaders.eventsOfTrip.load(id),
    unservedReason: async ({ id }, _arguments, context) => {
      const refusal = await context.loaders.publishedRefusal.load(id);
      return refusal && toUnservedReason(refusal);
    },
  },
  Promise: {
    promisedBy: ({ promisedBy }, _arguments, context) => loadOptional(context.loaders.staffAccount, promisedBy),
  },
} satisfies Resolvers;

function todayOf(context: ApiContext): string {
  return toServiceDate(context.services.clock.now().toJSDate());
}

interface StoredReason {
  readonly reason: string;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
  readonly replanned: boolean;
}

/** With the sentence for the rider in both languages. */
export function toUnservedReason({ reason, shortfallMinutes, shortfallPlaces, replanned }: StoredReason) {
  const code = reason;
  const sentence = sayReason({ code, shortfallMinutes, shortfallPlaces });
  return { code, shortfallMinutes, shortfallPlaces, replanned, sentence };
}
