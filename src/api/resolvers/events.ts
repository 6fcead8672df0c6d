import { cancelServiceEvent } from '../../modules/events/cancel-service-event.ts';
import { changeParticipants } from '../../modules/events/change-participants.ts';
import { createServiceEvent } from '../../modules/events/create-service-event.ts';
import { listServiceEvents } from '../../modules/events/service-events-read-model.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';

export const eventsResolvers = {
  Query: {
    serviceEvent: (_root, { id }, { loaders }) => loaders.serviceEvent.load(id),
    serviceEvents: (_root, { from, to }, context) => context.read((tx) => listServiceEvents(tx, from, to)),
  },
  Mutation: {
    createServiceEvent: async (_root, { input }, context) =>
      toPayload(context, await createServiceEvent(context.services, context.actor, input)),
    changeParticipants: async (_root, { input }, context) =>
      toPayload(context, await changeParticipants(context.services, context.actor, input)),
    cancelServiceEvent: async (_root, { input }, context) =>
      toPayload(context, await cancelServiceEvent(context.services, context.actor, input)),
  },
  TripRequest: {
    serviceEvent: (request, _arguments, { loaders }) =>
      request.serviceEventId ? loaders.serviceEvent.load(request.serviceEventId) : null,
  },
  ServiceEvent: {
    place: (event, _arguments, { loaders }) => loadRequired(loaders.place, event.placeId),
    participants: (event, _arguments, { loaders }) => loaders.participantsOfEvent.load(event.id),
  },
  EventParticipant: {
    rider: (participant, _arguments, { loaders }) => loadRequired(loaders.rider, participant.riderId),
    from: (participant, _arguments, { loaders }) => loadRequired(loaders.place, participant.fromPlaceId),
    request: (participant, _arguments, { loaders }) =>
      participant.requestId ? loaders.tripRequest.load(participant.requestId) : null,
  },
} satisfies Resolvers;
