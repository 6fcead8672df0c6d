/** Creates the database cluster once: into a folder beside it, then by a rename, so that a kill leaves nothing half made. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import type { Binaries } from './binaries.ts';
import { assertOwnCluster, createPrivateFolder, type DataFolder } from './data-folder.ts';

/** The bootstrap superuser; migrations run as it, the service runs as the application's role. */
export const OWNER = 'falubusz_owner';

const ABANDONED_AFTER_MS = 10 * 60_000;

/** @throws OperatorError when initdb fails or the cluster is of another major version. */
export async function ensureCluster(binaries: Binaries, folder: DataFolder): Promise<void> {
  if (!existsSync(join(folder.cluster, 'PG_VERSION'))) await createCluster(binaries, folder);
  assertOwnCluster(folder.cluster);
  const major = Number.parseInt(readFileSync(join(folder.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (major !== binaries.major) {
    throw new OperatorError(
      `The data in ${folder.cluster} was written by PostgreSQL ${major}, this program brings ${binaries.major}; dump it with the older program, or set FALUBUSZ_DATA to another folder.`,
    );
  }
}

async function createCluster(binaries: Binaries, folder: DataFolder): Promise<void> {
  removeAbandonedDrafts(folder.cluster);
  const draft = `${folder.cluster}.new-${randomUUID()}`;
  createPrivateFolder(draft, binaries.account);
  const passwordFile = join(dirname(draft), `.${basename(draft)}-password`);
  writeFileSync(passwordFile, folder.password, { mode: 0o600 });
  const { uid, gid } = binaries.account;
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
  try {
    await runInitdb(binaries, draft, passwordFile);
    renameSync(draft, folder.cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // A start at the same moment was faster: its cluster has the same password.
    if (!existsSync(join(folder.cluster, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function removeAbandonedDrafts(cluster: string): void {
  for (const name of readdirSync(dirname(cluster))) {
    const path = join(dirname(cluster), name);
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** Builtin C.UTF-8: accents fold in `lower()` the same on every machine, and no upgrade of a system library breaks an index. */
async function runInitdb(binaries: Binaries, pgdata: string, passwordFile: string): Promise<void> {
  const options = [
    '-D',
    pgdata,
    '-U',
    OWNER,
    '--pwfile',
    passwordFile,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
  ];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'];
  const child = spawn(binaries.initdb, [...options, ...locale], {
    ...binaries.account,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let faults = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    faults = (faults + text).slice(-2000);
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code === 0) return;
  const line = faults.split('\n').find((text) => /error|fatal|could not/i.test(text)) ?? `exit code ${code}`;
  throw new OperatorError(
    `The database could not be created in ${pgdata} (${line.trim()}); see that the disk has room, or set FALUBUSZ_DATA to another folder.`,
  );
}
