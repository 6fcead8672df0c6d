import { overruleTravel } from '../../modules/travel/overrule-travel.ts';
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
  },
  Mutation: {
    overruleTravel: async (_root, { input }, context) =>
      toPayload(context, await overruleTravel(context.services, context.actor, input)),
  },
  TravelOverrule: {
    from: (overrule, _arguments, { loaders }) => loadRequired(loaders.place, overrule.fromPlaceId),
    to: (overrule, _arguments, { loaders }) => loadRequired(loaders.place, overrule.toPlaceId),
  },
} satisfies Resolvers;
