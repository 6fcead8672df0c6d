/**
 * The one table of what a role may do. A root field that is not listed is denied to everybody; a test holds the table
 * against the contract. Rows are narrowed further down: a partner's own riders, a driver's own manifests (read models).
 */
import type { Role } from '../domain/actor.ts';

export type Permission = 'anybody' | readonly Role[];

const STAFF = ['admin', 'coordinator', 'dispatcher', 'intake'] as const;
const DESK = ['admin', 'dispatcher', 'intake'] as const;
const OFFICE = ['admin', 'dispatcher'] as const;
const SIGNED_IN = [...STAFF, 'driver', 'partner'] as const;

export const ROOT_PERMISSIONS: Readonly<Record<string, Permission>> = {
  // identity
  'Query.viewer': 'anybody',
  'Mutation.ping': 'anybody',
  'Mutation.signIn': 'anybody',
  'Mutation.signOut': 'anybody',
  'Subscription.heartbeat': SIGNED_IN,
  'Query.node': SIGNED_IN,
  'Query.staffAccounts': ['admin'],
  'Mutation.createStaffAccount': ['admin'],
  'Mutation.updateStaffAccount': ['admin'],
  // consortium
  'Query.calendar': SIGNED_IN,
  'Mutation.updatePolicy': ['admin'],
  'Mutation.setCalendarDay': OFFICE,
  'Mutation.setServiceHours': ['admin'],
  // places
  'Query.settlements': SIGNED_IN,
  'Query.places': [...STAFF, 'partner'],
  'Query.addresses': [...DESK, 'partner'],
  'Mutation.createSettlement': ['admin'],
  'Mutation.updateSettlement': ['admin'],
  'Mutation.createPlace': [...DESK, 'partner'],
  'Mutation.updatePlace': DESK,
  // riders
  'Query.rider': [...DESK, 'partner'],
  'Query.riders': [...DESK, 'partner'],
  'Query.sensitiveReads': ['admin'],
  'Mutation.createRider': [...DESK, 'partner'],
  'Mutation.updateRider': [...DESK, 'partner'],
  // partners
  'Query.partners': [...STAFF, 'partner'],
  'Mutation.createPartner': OFFICE,
  'Mutation.importFile': [...DESK, 'partner'],
  // fleet
  'Query.vehicles': STAFF,
  'Query.drivers': STAFF,
  'Query.shifts': STAFF,
  'Mutation.createVehicle': OFFICE,
  'Mutation.updateVehicle': OFFICE,
  'Mutation.createDriver': OFFICE,
  'Mutation.updateDriver': OFFICE,
  'Mutation.createShift': OFFICE,
  'Mutation.updateShift': OFFICE,
  // booking
  'Query.tripRequest': [...STAFF, 'partner'],
  'Query.tripRequests': [...STAFF, 'partner'],
  'Query.trips': STAFF,
  'Query.waitingList': DESK,
  'Query.refusals': STAFF,
  'Mutation.requestTrip': [...DESK, 'partner'],
  'Mutation.changeTrip': [...DESK, 'partner'],
  'Mutation.cancelTrip': [...DESK, 'partner'],
  'Mutation.quoteTrip': [...DESK, 'partner'],
  'Mutation.acceptOffer': [...DESK, 'partner'],
  'Mutation.joinWaitingList': [...DESK, 'partner'],
  'Mutation.releaseReturn': [...DESK, 'partner'],
  'Mutation.markMissed': OFFICE,
  // standing orders and events
  'Query.standingOrder': [...STAFF, 'partner'],
  'Query.standingOrders': [...STAFF, 'partner'],
  'Mutation.createStandingOrder': [...DESK, 'partner'],
  'Mutation.changeStandingOrder': [...DESK, 'partner'],
  'Mutation.endStandingOrder': [...DESK, 'partner'],
  'Query.serviceEvent': STAFF,
  'Query.serviceEvents': STAFF,
  'Mutation.createServiceEvent': DESK,
  'Mutation.changeParticipants': DESK,
  'Mutation.cancelServiceEvent': DESK,
  // calls
  'Query.callTasks': DESK,
  'Mutation.recordCall': DESK,
  'Mutation.sendMessage': DESK,
  // plans
  'Query.serviceDay': STAFF,
  'Query.plan': STAFF,
  'Query.planningJob': STAFF,
  'Query.comparePlans': STAFF,
  'Query.moveEffect': OFFICE,
  'Subscription.planningProgress': STAFF,
  'Subscription.serviceDayChanged': STAFF,
  'Mutation.planDay': OFFICE,
  'Mutation.cancelPlanning': OFFICE,
  'Mutation.publishPlan': OFFICE,
  'Mutation.moveTrip': OFFICE,
  'Mutation.setLock': OFFICE,
  'Mutation.reportDisruption': OFFICE,
  'Mutation.askWhatIf': OFFICE,
  // manifests
  'Query.manifest': [...OFFICE, 'intake', 'driver'],
  'Query.manifests': [...OFFICE, 'intake', 'driver'],
  'Subscription.manifestChanged': [...OFFICE, 'intake', 'driver'],
  'Mutation.recordStopEvents': [...OFFICE, 'driver'],
  'Mutation.acknowledgeManifest': ['driver'],
  // travel
  'Query.travelLeg': STAFF,
  'Query.travelOverrules': STAFF,
  'Query.roadData': SIGNED_IN,
  'Query.travelCorrections': STAFF,
  'Mutation.overruleTravel': OFFICE,
  'Mutation.adoptTravelCorrections': OFFICE,
  // audit
  'Query.auditEntries': ['admin', 'coordinator'],
  // A colleague's name to whoever meets a stale version; what was changed stays the audit's.
  'Query.lastChange': DESK,
};

/**
 * Fields below the root that not every role who can reach the object may read: a driver holds a rider on a manifest and
 * sees what helps to carry; nobody outside the office learns the addresses of colleagues. A field that is not listed is open.
 */
export const FIELD_PERMISSIONS: Readonly<Record<string, readonly Role[]>> = {
  'Rider.email': [...DESK, 'partner'],
  'Rider.partner': [...STAFF, 'partner'],
  'Rider.consents': [...DESK, 'partner'],
  'Rider.standingOrders': [...DESK, 'partner'],
  'Rider.recentTrips': [...DESK, 'partner'],
  'Rider.comingTrips': [...DESK, 'partner'],
  'Rider.favouritePlaces': [...DESK, 'partner'],
  'Rider.noShows': [...DESK, 'partner'],
  'Rider.home': [...DESK, 'partner'],
  'Offer.addedMetres': OFFICE,
  'Offer.addedRiderSeconds': OFFICE,
  'Trip.request': [...STAFF, 'partner'],
  'Vehicle.costPerKmForint': STAFF,
  'Vehicle.costPerHourForint': STAFF,
  'Driver.phone': [...DESK, 'driver'],
};

/** Default deny: what no line names is allowed to nobody. @param role undefined before sign-in */
export function isAllowed(permission: Permission | undefined, role: Role | 'system' | undefined): boolean {
  if (permission === undefined) return false;
  if (permission === 'anybody') return true;
  return role !== undefined && role !== 'system' && permission.includes(role);
}

/** Names of the root fields that a role may use, as the viewer is told. */
export function rootFieldsOf(role: Role | 'system'): readonly string[] {
  const fields = Object.keys(ROOT_PERMISSIONS).filter((field) => isAllowed(ROOT_PERMISSIONS[field], role));
  return fields.map((field) => field.slice(field.indexOf('.') + 1)).sort();
}
