import { createPartner } from '../../modules/partners/create-partner.ts';
import { listPartners } from '../../modules/partners/partners-read-model.ts';
import { createRider } from '../../modules/riders/create-rider.ts';
import { searchRiders } from '../../modules/riders/search-riders-read-model.ts';
import { listSensitiveReads } from '../../modules/riders/sensitive-read-model.ts';
import { updateRider } from '../../modules/riders/update-rider.ts';
import { pageSize, toConnection } from '../connections.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { sayName } from '../names.ts';
import { toPayload } from '../user-errors.ts';

export const ridersResolvers = {
  Query: {
    rider: (_root, { id }, { loaders }) => loaders.rider.load(id),
    riders: async (_root, asked, context) => {
      const first = pageSize(asked.first);
      return toConnection(await context.read((tx) => searchRiders(tx, context.actor, { ...asked, first })));
    },
    sensitiveReads: (_root, asked, context) => {
      const first = pageSize(asked.first);
      return context.read((tx) => listSensitiveReads(tx, { ...asked, first }));
    },
    partners: (_root, _arguments, context) => context.read((tx) => listPartners(tx, context.actor)),
  },
  Mutation: {
    createRider: async (_root, { input }, context) =>
      toPayload(context, await createRider(context.services, context.actor, input)),
    updateRider: async (_root, { input }, context) =>
      toPayload(context, await updateRider(context.services, context.actor, input)),
    createPartner: async (_root, { input }, context) =>
      toPayload(context, await createPartner(context.services, context.actor, input)),
  },
  Rider: {
    fullName: (rider, _arguments, context) => sayName(rider, context.language),
    settlement: (rider, _arguments, { loaders }) => loadRequired(loaders.settlement, rider.settlementId),
    home: (rider, _arguments, { loaders }) => loadRequired(loaders.place, rider.homePlaceId),
    partner: (rider, _arguments, { loaders }) => (rider.partnerId ? loaders.partner.load(rider.partnerId) : null),
    mobility: (rider, _arguments, { loaders }) => loaders.mobility.load(rider.id),
    targetGroups: async (rider, _arguments, { loaders }) => (await loaders.targetGroups.load(rider.id))?.groups ?? null,
    consents: (rider, _arguments, { loaders }) => loaders.consents.load(rider.id),
  },
  SensitiveRead: {
    rider: (read, _arguments, { loaders }) => loadRequired(loaders.rider, read.riderId),
    readBy: (read, _arguments, { loaders }) => (read.readById ? loaders.staffAccount.load(read.readById) : null),
  },
  Partner: {
    place: (partner, _arguments, { loaders }) => (partner.placeId ? loaders.place.load(partner.placeId) : null),
  },
} satisfies Resolvers;
