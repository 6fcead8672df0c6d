/** The database server of this process: the one that DATABASE_URL names, or the embedded one. */
import { fileURLToPath } from 'node:url';
import { assertDatabaseUrl, describeServer } from './connection-fault.ts';
import { startEmbeddedPostgres } from './embedded.ts';

export interface ServerOptions {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** See EmbeddedOptions: the service owns the embedded server, commands beside it share it. */
  readonly mode: 'own' | 'share';
  readonly onEvent?: (sentence: string) => void;
}

export interface DatabaseServer {
  /** Connection string of the owner, for migrations and for openDatabase (which takes the application's role at once). */
  readonly url: string;
  /** For the start message; without password. */
  readonly description: string;
  readonly embedded: boolean;
  /** Stops the embedded server when this process owns it. */
  readonly stop: () => Promise<void>;
}

/** @throws OperatorError with one sentence. A server named by DATABASE_URL is not contacted yet. */
export async function openServer(options: ServerOptions): Promise<DatabaseServer> {
  if (options.databaseUrl !== undefined) {
    assertDatabaseUrl(options.databaseUrl);
    return {
      url: options.databaseUrl,
      description: describeServer(options.databaseUrl),
      embedded: false,
      stop: async () => undefined,
    };
  }
  const { dataFolder, mode, onEvent } = options;
  const postgres = await startEmbeddedPostgres({ dataFolder, mode, ...(onEvent ? { onEvent } : {}) });
  return { url: postgres.url, description: postgres.folder, embedded: true, stop: postgres.stop };
}

/** Where the embedded server keeps its data unless FALUBUSZ_DATA moves it: `.falubusz` in the project. */
export function defaultDataFolder(): string {
  return fileURLToPath(new URL('../.falubusz', import.meta.url));
}
