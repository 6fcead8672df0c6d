/** `Query.node`: any entity by its id. A role reaches through it only what it could ask for by name. */

import { listAuditEntriesByIds } from '../modules/audit/audit-read-model.ts';
import { findRequestFor } from '../modules/booking/booking-read-model.ts';
import { findTableOf } from '../modules/common/entities-read-model.ts';
import { getConsortium } from '../modules/consortium/consortium-read-model.ts';
import { findManifestByIdFor, findStopEventFor } from '../modules/manifests/manifest-read-model.ts';
import { findDisruption, findPlanningJob, findStop } from '../modules/plans/plans-read-model.ts';
import { findOfferFor } from '../modules/quotes/quotes-read-model.ts';
import type { ApiContext } from './context.ts';
import { isAllowed, ROOT_PERMISSIONS } from './permissions.ts';

export interface NodeKind {
  /** The root field whose permission holds for a single one, too. */
  readonly permission: string;
  readonly table: string;
  /** Null when there is none that the actor may see. */
  readonly load: (context: ApiContext, id: string) => Promise<object | null>;
}

/** By the name of the type. A new entity adds a line. */
export const NODES: Readonly<Record<string, NodeKind>> = {
  AuditEntry: {
    permission: 'Query.auditEntries',
    table: 'audit_entry',
    load: async (context, id) => (await context.read((tx) => listAuditEntriesByIds(tx, [id])))[0] ?? null,
  },
  CallTask: { permission: 'Query.callTasks', table: 'call_task', load: ({ loaders }, id) => loaders.callTask.load(id) },
  Consortium: {
    permission: 'Query.node',
    table: 'consortium',
    load: (context) => context.read(getConsortium),
  },
  Disruption: {
    permission: 'Query.serviceDay',
    table: 'disruption',
    load: async (context, id) => (await context.read((tx) => findDisruption(tx, id))) ?? null,
  },
  Driver: { permission: 'Query.drivers', table: 'driver', load: ({ loaders }, id) => loaders.driver.load(id) },
  Manifest: {
    permission: 'Query.manifest',
    table: 'manifest',
    load: (context, id) => context.read((tx) => findManifestByIdFor(tx, context.actor, id)),
  },
  Offer: {
    permission: 'Mutation.quoteTrip',
    table: 'offer',
    load: (context, id) => {
      const now = context.services.clock.now().toJSDate();
      return context.read((tx) => findOfferFor(tx, context.actor, id, now));
    },
  },
  Partner: { permission: 'Query.partners', table: 'partner', load: ({ loaders }, id) => loaders.partner.load(id) },
  Place: { permission: 'Query.places', table: 'place', load: ({ loaders }, id) => loaders.place.load(id) },
  Plan: { permission: 'Query.plan', table: 'plan', load: ({ loaders }, id) => loaders.plan.load(id) },
  PlanningJob: {
    permission: 'Query.planningJob',
    table: 'planning_job',
    load: async (context, id) => (await context.read((tx) => findPlanningJob(tx, id))) ?? null,
  },
  Refusal: { permission: 'Query.refusals', table: 'refusal', load: ({ loaders }, id) => loaders.refusal.load(id) },
  Rider: { permission: 'Query.rider', table: 'rider', load: ({ loaders }, id) => loaders.rider.load(id) },
  Run: { permission: 'Query.plan', table: 'run', load: ({ loaders }, id) => loaders.run.load(id) },
  Settlement: {
    permission: 'Query.settlements',
    table: 'settlement',
    load: ({ loaders }, id) => loaders.settlement.load(id),
  },
  Shift: { permission: 'Query.shifts', table: 'shift', load: ({ loaders }, id) => loaders.shift.load(id) },
  ServiceEvent: {
    permission: 'Query.serviceEvent',
    table: 'service_event',
    load: ({ loaders }, id) => loaders.serviceEvent.load(id),
  },
  StandingOrder: {
    permission: 'Query.standingOrder',
    table: 'standing_order',
    load: ({ loaders }, id) => loaders.standingOrder.load(id),
  },
  StaffAccount: {
    permission: 'Query.staffAccounts',
    table: 'staff_account',
    load: ({ loaders }, id) => loaders.staffAccount.load(id),
  },
  Stop: {
    permission: 'Query.plan',
    table: 'stop',
    load: async (context, id) => (await context.read((tx) => findStop(tx, id))) ?? null,
  },
  StopEvent: {
    permission: 'Query.manifest',
    table: 'stop_event',
    load: (context, id) => context.read((tx) => findStopEventFor(tx, context.actor, id)),
  },
  Trip: { permission: 'Query.trips', table: 'trip', load: ({ loaders }, id) => loaders.trip.load(id) },
  TripRequest: {
    permission: 'Query.tripRequest',
    table: 'trip_request',
    load: async (context, id) => (await context.read((tx) => findRequestFor(tx, context.actor, { id }))) ?? null,
  },
  Vehicle: { permission: 'Query.vehicles', table: 'vehicle', load: ({ loaders }, id) => loaders.vehicle.load(id) },
};

/** With its `__typename`. Null for what is not there, of another consortium, or not for this role: nobody can tell which. */
export async function findNode(context: ApiContext, id: string): Promise<object | null> {
  const allowed = Object.entries(NODES).filter(([, kind]) =>
    isAllowed(ROOT_PERMISSIONS[kind.permission], context.actor.role),
  );
  const tables = allowed.map(([, kind]) => kind.table);
  const table = await context.read((tx) => findTableOf(tx, id, tables));
  const [typeName, kind] = allowed.find(([, candidate]) => candidate.table === table) ?? [];
  const row = await kind?.load(context, id);
  return row ? { ...row, __typename: typeName } : null;
}
