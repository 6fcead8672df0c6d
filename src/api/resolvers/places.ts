import { searchAddresses } from '../../modules/places/address-search-read-model.ts';
import { createPlace } from '../../modules/places/create-place.ts';
import { createSettlement } from '../../modules/places/create-settlement.ts';
import { listSettlements, searchPlaces } from '../../modules/places/places-read-model.ts';
import { updatePlace } from '../../modules/places/update-place.ts';
import { updateSettlement } from '../../modules/places/update-settlement.ts';
import { pageSize } from '../connections.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';

export const placesResolvers = {
  Query: {
    settlements: (_root, _arguments, context) => context.read(listSettlements),
    places: (_root, asked, context) => {
      const first = pageSize(asked.first);
      return context.read((tx) => searchPlaces(tx, { ...asked, first }));
    },
    addresses: async (_root, asked, context) => {
      const first = pageSize(asked.first, 50);
      const { services, actor, loaders } = context;
      const { search } = asked;
      const found = await context.read((tx) =>
        searchAddresses(tx, services.roads, actor.consortiumId, { search, first }),
      );
      return found.map(({ label, coordinates, settlementId, placeId }) => ({
        ...{ label, coordinates },
        settlement: settlementId === null ? null : loadRequired(loaders.settlement, settlementId),
        place: placeId === null ? null : loadRequired(loaders.place, placeId),
      }));
    },
  },
  Mutation: {
    createSettlement: async (_root, { input }, context) =>
      toPayload(context, await createSettlement(context.services, context.actor, input)),
    updateSettlement: async (_root, { input }, context) =>
      toPayload(context, await updateSettlement(context.services, context.actor, input)),
    createPlace: async (_root, { input }, context) =>
      toPayload(context, await createPlace(context.services, context.actor, input)),
    updatePlace: async (_root, { input }, context) =>
      toPayload(context, await updatePlace(context.services, context.actor, input)),
  },
  Place: {
    settlement: (place, _arguments, { loaders }) => loadRequired(loaders.settlement, place.settlementId),
    openingHours: (place, _arguments, { loaders }) => loaders.openingHours.load(place.id),
    shifts: (place, _arguments, { loaders }) => loaders.workplaceShifts.load(place.id),
  },
} satisfies Resolvers;
