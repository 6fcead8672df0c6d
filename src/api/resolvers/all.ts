/** The resolver maps of all subjects. A new subject adds its file and a line here. */
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { bookingResolvers } from './booking.ts';
import { identityResolvers } from './identity.ts';
import { manifestsResolvers } from './manifests.ts';
import { placesResolvers } from './places.ts';
import { planningResolvers } from './planning.ts';
import { plansResolvers } from './plans.ts';

export const RESOLVERS: readonly Resolvers[] = [
  identityResolvers,
  placesResolvers,
  bookingResolvers,
  planningResolvers,
  plansResolvers,
  manifestsResolvers,
];
