import { listAuditEntries } from '../../modules/audit/audit-read-model.ts';
import { pageSize, toConnection } from '../connections.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadOptional } from '../loaders/load-optional.ts';

export const auditResolvers = {
  Query: {
    lastChange: async (_root, { entityId }, context) =>
      (await context.read((tx) => listAuditEntries(tx, { entityId, first: 1 }))).rows[0]?.row ?? null,
    auditEntries: async (_root, asked, context) => {
      const first = pageSize(asked.first);
      return toConnection(await context.read((tx) => listAuditEntries(tx, { ...asked, first })));
    },
  },
  RecordChange: {
    byName: async ({ staffAccountId }, _arguments, { loaders }) =>
      (await loadOptional(loaders.staffAccount, staffAccountId))?.fullName ?? null,
  },
  AuditEntry: {
    by: ({ staffAccountId }, _arguments, { loaders }) => loadOptional(loaders.staffAccount, staffAccountId),
  },
} satisfies Resolvers;
