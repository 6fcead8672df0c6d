/** The phone call: quotes, promises, refusals, the waiting list. */
import { acceptOffer } from '../../modules/quotes/accept-offer.ts';
import { type QuoteAnswer, sayRefused } from '../../modules/quotes/answer.ts';
import { joinWaitingList } from '../../modules/quotes/join-waiting-list.ts';
import { markMissed } from '../../modules/quotes/mark-missed.ts';
import { quoteTrip } from '../../modules/quotes/quote-trip.ts';
import { listWaitingTrips, pageRefusals } from '../../modules/quotes/quotes-read-model.ts';
import { releaseReturn } from '../../modules/quotes/release-return.ts';
import { toConnection } from '../connections.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';
import { assertPage, toUnservedReason } from './booking.ts';

export const quotesResolvers = {
  Query: {
    waitingList: (_root, { serviceDate }, context) => context.read((tx) => listWaitingTrips(tx, serviceDate)),
    refusals: async (_root, { from, to, first, after }, context) =>
      toConnection(await context.read((tx) => pageRefusals(tx, { from, to }, { first: assertPage(first), after }))),
  },
  Mutation: {
    quoteTrip: async (_root, { input }, context) => {
      const { wheelchairs = null, childSeats = null, returnAt = null, ...details } = input.details;
      const asked = { details: { ...details, wheelchairs, childSeats, returnAt }, requestId: input.requestId ?? null };
      return toPayload(context, await quoteTrip(context.services, context.actor, asked));
    },
    acceptOffer: async (_root, { input }, context) =>
      toPayload(context, await acceptOffer(context.services, context.actor, input)),
    joinWaitingList: async (_root, { input }, context) =>
      toPayload(context, await joinWaitingList(context.services, context.actor, input)),
    releaseReturn: async (_root, { input }, context) => {
      const asked = { ...input, readyAt: input.readyAt ?? null };
      return toPayload(context, await releaseReturn(context.services, context.actor, asked));
    },
    markMissed: async (_root, { input }, context) =>
      toPayload(context, await markMissed(context.services, context.actor, input)),
  },
  QuoteResult: {
    __resolveType: (answer: QuoteAnswer) => (answer.kind === 'offers' ? 'QuotedOffers' : 'QuotedRefusal'),
  },
  QuotedRefusal: {
    refusalId: ({ refusal }) => refusal.id,
    reason: (answer) => ({ ...toUnservedReason(answer.refusal), sentence: sayRefused(answer) }),
  },
  Offer: {
    from: ({ fromPlaceId }, _arguments, context) => loadRequired(context.loaders.place, fromPlaceId),
    to: ({ toPlaceId }, _arguments, context) => loadRequired(context.loaders.place, toPlaceId),
  },
  Refusal: {
    rider: ({ riderId }, _arguments, context) => loadRequired(context.loaders.rider, riderId),
    reason: (refusal) => toUnservedReason(refusal),
  },
  Rider: {
    noShows: ({ id }, _arguments, context) => loadRequired(context.loaders.noShows, id),
  },
} satisfies Resolvers;
