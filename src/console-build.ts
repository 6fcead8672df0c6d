/** Builds the web console when it was never built or from other sources: a fresh clone needs no step of its own. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from './platform/logger.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CONSOLE_FOLDER = join(ROOT, 'dist/console');
/** What the console was built from. A build by hand empties the folder and this with it: then it is built once more. */
const STAMP = join(CONSOLE_FOLDER, 'sources.sha256');
const SOURCES = ['src/console', 'src/domain'].map((folder) => join(ROOT, folder));

/** Never fails: without the console the API still serves, and the log says how to build it. */
export async function ensureConsole(logger: Logger): Promise<void> {
  // Taken before the build: what is changed meanwhile is built at the next start.
  const sources = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const vite = findVite();
  if (vite === undefined) {
    if (!existsSync(join(CONSOLE_FOLDER, 'index.html')))
      logger.warn('The console is not built: run "npm ci --include=dev && npm run build" once.');
    return;
  }
  const code = await run(vite);
  if (code === 0) writeFileSync(STAMP, sources);
  else logger.error({ code }, 'The console could not be built; "npm run build" says why.');
}

/** Of every file's path and bytes: times say nothing after a checkout, a copy or a step back to an older version. */
function hashSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, file);
      if (statSync(path).isFile()) hash.update(`${relative(ROOT, path)}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
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
