import { listAuditEntries } from '../../modules/audit/audit-read-model.ts';
import { pageSize, toConnection } from '../connections.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';

export const auditResolvers = {
  Query: {
    auditEntries: async (_root, asked, context) => {
      const first = pageSize(asked.first);
      return toConnection(await context.read((tx) => listAuditEntries(tx, { ...asked, first })));
    },
  },
  AuditEntry: {
    by: (entry, _arguments, { loaders }) =>
      entry.staffAccountId ? loaders.staffAccount.load(entry.staffAccountId) : null,
  },
} satisfies Resolvers;
