import type { Handle } from '../../../db/tenant.ts';

/** Visible only to a transaction of the system's own. */
export function listConsortia(tx: Handle): Promise<readonly { readonly id: string; readonly slug: string }[]> {
  return tx.selectFrom('consortium').select(['id', 'slug']).orderBy('slug').execute();
}
