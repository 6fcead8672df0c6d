/** The way in for the operator of a real database, who has no account yet: used by the command line only. */
import type { Kysely } from 'kysely';
import { withSettings } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { type Outcome, refused } from '../../domain/outcome.ts';
import type { Services } from '../services.ts';
import { listConsortia } from './consortium-list-repository.ts';
import {
  type CreateStaffAccountErrorCode,
  type CreateStaffAccountInput,
  createStaffAccount,
} from './create-staff-account.ts';
import type { StaffAccountRecord } from './staff-account-repository.ts';

/** The consortia there are, for a message that names them. */
export function listConsortiumSlugs(db: Kysely<DB>): Promise<readonly string[]> {
  return withSettings(db, { scope: 'system' }, async (tx) => (await listConsortia(tx)).map(({ slug }) => slug));
}

/** Done by the system; NOT_FOUND with the path `consortium` when there is none of that name. */
export async function createFirstAccount(
  services: Services,
  slug: string,
  input: CreateStaffAccountInput,
): Promise<Outcome<{ readonly staffAccount: StaffAccountRecord }, CreateStaffAccountErrorCode>> {
  const consortia = await withSettings(services.db, { scope: 'system' }, listConsortia);
  const consortium = consortia.find((candidate) => candidate.slug === slug);
  if (!consortium) return refused({ code: 'NOT_FOUND', path: ['consortium'] });
  const actor: Actor = {
    consortiumId: consortium.id,
    staffAccountId: null,
    role: 'system',
    driverId: null,
    partnerId: null,
    language: 'en',
  };
  return createStaffAccount(services, actor, input);
}
