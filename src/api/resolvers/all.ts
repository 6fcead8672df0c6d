/** The resolver maps of all subjects. A new subject adds its file and a line here. */
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { auditResolvers } from './audit.ts';
import { consortiumResolvers } from './consortium.ts';
import { fleetResolvers } from './fleet.ts';
import { identityResolvers } from './identity.ts';
import { nodeResolvers } from './node.ts';
import { placesResolvers } from './places.ts';
import { ridersResolvers } from './riders.ts';
import { travelResolvers } from './travel.ts';

export const RESOLVERS: readonly Resolvers[] = [
  auditResolvers,
  consortiumResolvers,
  fleetResolvers,
  identityResolvers,
  nodeResolvers,
  placesResolvers,
  ridersResolvers,
  travelResolvers,
];
