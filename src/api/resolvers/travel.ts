import { adoptCorrections } from '../../modules/travel/adopt-corrections.ts';
import { overruleTravel } from '../../modules/travel/overrule-travel.ts';
import { findRoadData } from '../../modules/travel/road-data-read-model.ts';
import { findTravelCorrections } from '../../modules/travel/travel-corrections-read-model.ts';
import { findTravelLeg, listTravelOverrules } from '../../modules/travel/travel-read-model.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';

export const travelResolvers = {
  Query: {
    travelLeg: async (_root, asked, context) => {
      const { services, actor } = context;
      const departure = asked.departure?.toISO() ?? null;
      const leg = await context.read((tx) => findTravelLeg(tx, services, actor.consortiumId, { ...asked, departure }));
      if (!leg) throw badInput('Nincs ilyen hely. / There is no such place.');
      const { cell, geometry, streets } = leg;
      const reachable = cell.kind === 'reachable';
      return {
        seconds: reachable ? Math.round(cell.seconds) : null,
        metres: reachable ? Math.round(cell.metres) : null,
        source: cell.source,
        unreachableReason: reachable ? null : cell.reason,
        geometry,
        streets,
      };
    },
    travelOverrules: (_root, _arguments, context) => context.read(listTravelOverrules),
    roadData: (_root, _arguments, context) =>
      context.read((tx) => findRoadData(tx, context.services, context.actor.consortiumId, context.language)),
    travelCorrections: (_root, _arguments, context) =>
      context.read((tx) => findTravelCorrections(tx, context.services, context.actor.consortiumId)),
  },
  Mutation: {
    overruleTravel: async (_root, { input }, context) =>
      toPayload(context, await overruleTravel(context.services, context.actor, input)),
    adoptTravelCorrections: async (_root, { input }, context) =>
      toPayload(context, await adoptCorrections(context.services, context.actor, input)),
  },
  TravelCorrectionProposal: {
    from: ({ fromId }, _arguments, { loaders }) => loadRequired(loaders.place, fromId),
    to: ({ toId }, _arguments, { loaders }) => loadRequired(loaders.place, toId),
  },
  TravelCorrection: {
    from: ({ fromId }, _arguments, { loaders }) => loadRequired(loaders.place, fromId),
    to: ({ toId }, _arguments, { loaders }) => loadRequired(loaders.place, toId),
  },
  TravelOverrule: {
    from: (overrule, _arguments, { loaders }) => loadRequired(loaders.place, overrule.fromPlaceId),
    to: (overrule, _arguments, { loaders }) => loadRequired(loaders.place, overrule.toPlaceId),
  },
} satisfies Resolvers;
