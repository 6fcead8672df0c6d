import { withSettings } from '../../../db/tenant.ts';
import type { Services } from '../services.ts';

/** All consortia of the database: for what the house does by itself, never for a person's request. */
export async function listConsortiumIds(services: Pick<Services, 'db'>): Promise<readonly string[]> {
  return withSettings(services.db, { scope: 'system' }, async (tx) => {
    const rows = await tx.selectFrom('consortium').select('id').orderBy('id').execute();
    return rows.map((row) => row.id);
  });
}
