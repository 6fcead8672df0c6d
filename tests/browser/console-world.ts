/** The real service with the console before it: the pilot consortium in the given database, the built files, real travel times. The clock stands still. */
import { fileURLToPath } from 'node:url';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { loadConsortium } from '../../db/seed/load.ts';
import { listen } from '../../src/api/listen.ts';
import { serveConsole } from '../../src/api/serve-console.ts';
import { createApiServer } from '../../src/api/server.ts';
import { CONSOLE_FOLDER, ensureConsole } from '../../src/console-build.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { createConsortiumTravel } from '../../src/modules/common/consortium-travel-repository.ts';
import { createId } from '../../src/platform/ids.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { hashPassword } from '../../src/platform/passwords.ts';
import type { TestDatabase } from '../support/database.ts';
import { systemActor } from '../support/pilot-day.ts';
import { workJob } from '../support/planned-day.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../support/services.ts';

const SEED = fileURLToPath(new URL('../../db/seed/tiszakecske', import.meta.url));

export type StaffRole = 'admin' | 'coordinator' | 'dispatcher' | 'intake' | 'driver';

export interface ConsoleWorld {
  readonly url: string;
  readonly database: Pick<TestDatabase, 'asOwner'>;
  readonly services: TestServices;
  readonly consortiumId: string;
  readonly system: Actor;
  /** One operation as the role, over HTTP. @throws Error with what the API said */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; the contract is what is tested
  readonly ask: (role: StaffRole, query: string, variables?: object) => Promise<any>;
  /** Does something as if it were another day: history is made where it belongs. */
  readonly at: <Result>(instant: string, act: () => Promise<Result>) => Promise<Result>;
  /** No worker runs beside a test: the newest job of the date is worked here. */
  readonly workNewest: (date: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param dates service dates that get the shifts of the pilot's pattern */
export async function openConsoleWorld(
  database: Pick<TestDatabase, 'db' | 'ownerUrl' | 'asOwner'>,
  dates: readonly string[],
): Promise<ConsoleWorld> {
  const services = createTestServices(database, createConsortiumTravel(database.db));
  await ensureConsole(services.logger);
  const { consortiumId } = await loadConsortium(database.db, SEED, { ids: createId, hashPassword });
  for (const date of dates) await ensureShifts(database.db, consortiumId, date, { ids: createId });
  const server = await createApiServer({
    services,
    metrics: createMetrics(),
    ...{ development: false, origins: [], trustedProxies: 0, checks: { database: () => true } },
    extend: (app) => serveConsole(app, CONSOLE_FOLDER),
  });
  const http = await listen(server.app, { host: '127.0.0.1', port: 0 });
  server.attach(http.server);
  const url = http.address.replace(/\/$/, '');

  const tokens = new Map<StaffRole, string>();
  const post = async (query: string, variables: object, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    if (body.errors !== undefined) throw new Error(body.errors.map((error) => error.message).join('; '));
    return body.data as never;
  };
  const tokenOf = async (role: StaffRole): Promise<string> => {
    const known = tokens.get(role);
    if (known !== undefined) return known;
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
    const data: { signIn: { token: string } } = await post(query, { input: { ...account(role), wantToken: true } }, {});
    tokens.set(role, data.signIn.token);
    return data.signIn.token;
  };
  const system = systemActor(consortiumId);
  const ask: ConsoleWorld['ask'] = async (role, query, variables = {}) =>
    await post(query, variables, { authorization: `Bearer ${await tokenOf(role)}` });
  return {
    ...{ url, database, services, consortiumId, system, ask },
    at: async (instant, act) => {
      services.clock.moveTo(instant);
      // A sign-in of another week has expired.
      tokens.clear();
      try {
        return await act();
      } finally {
        services.clock.moveTo(TEST_NOW);
        tokens.clear();
      }
    },
    workNewest: async (date) => {
      const query = 'query ($date: LocalDate!) { serviceDay(date: $date) { jobs { id } } }';
      const [job] = (await ask('dispatcher', query, { date })).serviceDay.jobs;
      if (job === undefined) throw new Error('no job was begun');
      await workJob(services, system, job.id);
    },
    close: async () => {
      await http.close();
      await server.close();
      await services.close();
    },
  };
}

/** As db/seed/tiszakecske/demo-staff.csv has them. */
export function account(role: StaffRole): { readonly email: string; readonly password: string } {
  return { email: `${role}@tiszakecske.example`, password: `falubusz-${role}-demo` };
}
