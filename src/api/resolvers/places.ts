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
    // Known places; the addresses of the road data join here when a road network is loaded.
    addresses: async (_root, asked, context) => {
      const first = pageSize(asked.first, 50);
      const places = await context.read((tx) => searchPlaces(tx, { search: asked.search, first }));
      return places.map((place) => ({
        label: place.address || place.name,
        coordinates: place.coordinates,
        settlement: loadRequired(context.loaders.settlement, place.settlementId),
        place,
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
