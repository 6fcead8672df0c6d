/** Whether anything that a plan's board shows has changed. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';

/** Estimates of pickups move with the clock while a vehicle is under way: those of a kept board are at most so old. */
const ESTIMATE_SECONDS = 5;

/**
 * A text that is equal only while the board of the plan shows the same (db/migrations/0014: from the very rows, so that no writer has
 * to say what it changed).
 *
 * @returns undefined when there is no such plan that the transaction may see
 */
export async function findBoardVersion(tx: Handle, planId: string, now: Date): Promise<string | undefined> {
  if (!isId(planId)) return undefined;
  const { rows } = await sql<{ readonly version: string | null; readonly underWay: boolean | null }>`
    select version, under_way as "underWay" from plan_board_version(${planId})`.execute(tx);
  const [row] = rows;
  if (!row?.version) return undefined;
  return row.underWay ? `${row.version} ${Math.floor(now.getTime() / 1000 / ESTIMATE_SECONDS)}` : row.version;
}
