/** The resolver maps of all subjects. A new subject adds its file and a line here. */
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { auditResolvers } from './audit.ts';
import { bookingResolvers } from './booking.ts';
import { callsResolvers } from './calls.ts';
import { consortiumResolvers } from './consortium.ts';
import { eventsResolvers } from './events.ts';
import { fleetResolvers } from './fleet.ts';
import { identityResolvers } from './identity.ts';
import { manifestsResolvers } from './manifests.ts';
import { nodeResolvers } from './node.ts';
import { placesResolvers } from './places.ts';
import { planningResolvers } from './planning.ts';
import { plansResolvers } from './plans.ts';
import { quotesResolvers } from './quotes.ts';
import { ridersResolvers } from './riders.ts';
import { standingOrdersResolvers } from './standing-orders.ts';
import { travelResolvers } from './travel.ts';

export const RESOLVERS: readonly Resolvers[] = [
  auditResolvers,
  bookingResolvers,
  callsResolvers,
  consortiumResolvers,
  eventsResolvers,
  fleetResolvers,
  identityResolvers,
  manifestsResolvers,
  nodeResolvers,
  placesResolvers,
  planningResolvers,
  plansResolvers,
  quotesResolvers,
  ridersResolvers,
  standingOrdersResolvers,
  travelResolvers,
];
