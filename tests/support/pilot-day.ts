/** The pilot consortium with the demand and shifts of a date: the real seed, the real rules. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDemand } from '../../db/seed/demand.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { loadConsortium } from '../../db/seed/load.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { type EnteredDemand, enterDemand } from '../../src/modules/booking/enter-demand.ts';
import type { Services } from '../../src/modules/services.ts';
import { createId } from '../../src/platform/ids.ts';

const SEED = fileURLToPath(new URL('../../db/seed', import.meta.url));

export function systemActor(consortiumId: string): Actor {
  return { consortiumId, staffAccountId: null, role: 'system', driverId: null, partnerId: null, language: 'hu' };
}

/** @returns the consortium's id. Passwords are not hashed: nobody can sign in. */
export async function loadPilot(services: Services): Promise<string> {
  const options = { ids: createId, hashPassword: async (password: string) => `hashed:${password.length}` };
  return (await loadConsortium(services.db, join(SEED, 'tiszakecske'), options)).consortiumId;
}

/** Shifts and demand of the date, entered by the system; the same seed gives the same demand. */
export async function enterPilotDay(
  services: Services,
  consortiumId: string,
  date: string,
  seed = 1,
): Promise<EnteredDemand> {
  await ensureShifts(services.db, consortiumId, date, { ids: createId });
  const source = await withConsortium(services.db, consortiumId, (tx) => readDemandSource(tx));
  const demand = generateDemand({ ...source, date, seed });
  return enterDemand(services, systemActor(consortiumId), date, demand);
}
