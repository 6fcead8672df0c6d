/** The resolver maps of all subjects. A new subject adds its file and a line here. */
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { identityResolvers } from './identity.ts';
import { placesResolvers } from './places.ts';

export const RESOLVERS: readonly Resolvers[] = [identityResolvers, placesResolvers];
