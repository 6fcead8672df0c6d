/** The real service in a process of its own, on an embedded database that is thrown away, with the pilot's demonstration day. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectedApi, connectApi } from './api-client.ts';
import { runProgram } from './processes.ts';

/** The first start may build the console as well, on a machine that others use. */
const READY_WITHIN_MS = 600_000;

export interface ScratchService {
  readonly api: ConnectedApi;
  /** The day that the start planned and published. */
  readonly date: string;
  readonly signIn: (role: string) => ReturnType<ConnectedApi['signIn']>;
  /** Ctrl-C, then the folder is removed. */
  readonly close: () => Promise<void>;
}

/** @throws Error when it does not stand, or has no plan, within READY_WITHIN_MS; what was started is stopped then */
export async function startScratchService(
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ScratchService> {
  const folder = mkdtempSync(join(tmpdir(), 'falubusz-scratch-'));
  // The embedded PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  const given = { DATABASE_URL: '', PORT: '0', FALUBUSZ_DATA: folder, FALUBUSZ_DEMO: '1', NODE_ENV: 'production' };
  // With the flags of `npm start`.
  const program = runProgram('src/main.ts', { nodeArgs: ['--max-semi-space-size=64'], env: { ...given, ...env } });
  const close = async () => {
    program.child.kill('SIGINT');
    await program.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [, url = ''] = await program.says(/stands at (http:\S+)\/graphql/, READY_WITHIN_MS);
    const [, date = ''] = await program.says(/Plan of (\d{4}-\d\d-\d\d)/, READY_WITHIN_MS);
    const api = connectApi(url);
    return { api, date, signIn: (role) => signInDemo(api, role), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As an account of the demonstration, whose passwords stand in the seed. */
export function signInDemo(api: ConnectedApi, role: string): ReturnType<ConnectedApi['signIn']> {
  return api.signIn(`${role}@tiszakecske.example`, `falubusz-${role}-demo`);
}
