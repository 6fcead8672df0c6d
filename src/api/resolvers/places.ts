import { createSettlement } from '../../modules/places/create-settlement.ts';
import { listSettlements } from '../../modules/places/places-read-model.ts';
import { updateSettlement } from '../../modules/places/update-settlement.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { toPayload } from '../user-errors.ts';

export const placesResolvers = {
  Query: {
    settlements: (_root, _arguments, context) => context.read((tx) => listSettlements(tx)),
  },
  Mutation: {
    createSettlement: async (_root, { input }, context) =>
      toPayload(context, await createSettlement(context.services, context.actor, input)),
    updateSettlement: async (_root, { input }, context) =>
      toPayload(context, await updateSettlement(context.services, context.actor, input)),
  },
} satisfies Resolvers;
