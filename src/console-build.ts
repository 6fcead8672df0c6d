/** Builds the web console when it was never built or its sources are newer: a fresh clone needs no step of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from './platform/logger.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CONSOLE_FOLDER = join(ROOT, 'dist/console');
const SOURCES = ['src/console', 'src/domain'].map((folder) => join(ROOT, folder));

/** Never fails: without the console the API still serves, and the log says how to build it. */
export async function ensureConsole(logger: Logger): Promise<void> {
  if (!isStale()) return;
  const vite = findVite();
  if (vite === undefined) {
    if (!existsSync(join(CONSOLE_FOLDER, 'index.html')))
      logger.warn('The console is not built: run "npm ci --include=dev && npm run build" once.');
    return;
  }
  const code = await run(vite);
  if (code !== 0) logger.error({ code }, 'The console could not be built; "npm run build" says why.');
}

function isStale(): boolean {
  const built = join(CONSOLE_FOLDER, 'index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return SOURCES.some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => {
      const stats = statSync(join(folder, file), { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.mtimeMs > since;
    }),
  );
}

/** Undefined in an installation without development packages, where the console comes built. */
function findVite(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    return undefined;
  }
}

async function run(vite: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [vite, 'build', '--config', join(ROOT, 'src/console/vite.config.ts'), '--logLevel', 'error'],
    {
      cwd: ROOT,
      // What is served is the production build, whoever starts it: a test's NODE_ENV would pack React's development half.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'ignore',
    },
  );
  return await new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}
