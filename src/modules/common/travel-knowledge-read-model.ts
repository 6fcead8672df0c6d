/** What people know about ways, as one text: as long as it stays, known travel times hold. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';

/** Overruled ways and adopted corrections. To be selected beside what else is read. */
export const KNOWLEDGE = sql<string>`(select concat_ws(' ', count(*), sum(version), max(created_at)) from travel_overrule) || ' ' ||
  (select concat_ws(' ', count(*), max(adopted_at)) from travel_correction)`;

/** See KNOWLEDGE; for comparing only. */
export async function readKnowledge(tx: Handle): Promise<string> {
  const { knowledge } = await tx.selectNoFrom(KNOWLEDGE.as('knowledge')).executeTakeFirstOrThrow();
  return knowledge;
}
