/**
 * Where the database lies. The data folder (`.falubusz`, or FALUBUSZ_DATA) holds `password`, `postgres.log` and `postgres/`.
 * When we are root and the data folder lies under a folder that the unprivileged user cannot pass (a 0700 home), only
 * `postgres/` moves, to /var/lib/falubusz/<hash of the data folder>, and the file `postgres-lies-in` of the data folder says so.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { errorCode, OperatorError } from '../operator-error.ts';
import type { Account } from './account.ts';

export interface DataFolder {
  readonly path: string;
  /** The database cluster (PGDATA). */
  readonly cluster: string;
  readonly log: string;
  /** Of the owner role; never printed. */
  readonly password: string;
}

const POINTER = 'postgres-lies-in';

/** Creates the folder if need be. @throws OperatorError when it cannot be written. */
export function prepareDataFolder(folder: string, account: Account): DataFolder {
  const path = createFolder(resolve(folder));
  const cluster = clusterFolder(path, account);
  return { path, cluster, log: join(path, 'postgres.log'), password: readOrCreatePassword(path) };
}

/** @throws OperatorError naming the folder and the two ways out. */
export function createFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const probe = join(folder, `.write-probe-${randomUUID()}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(folder);
  } catch (error) {
    throw new OperatorError(
      `The data folder ${folder} cannot be written (${errorCode(error)}); make it writable, or set FALUBUSZ_DATA to another folder.`,
    );
  }
}

function clusterFolder(path: string, account: Account): string {
  const pointer = readIfPresent(join(path, POINTER))?.trim();
  if (pointer) return pointer;
  const inside = join(path, 'postgres');
  if (account.uid === undefined || reachable(path, account)) return inside;
  const parent = '/var/lib/falubusz';
  const away = join(createFolder(parent), createHash('sha256').update(path).digest('hex').slice(0, 12));
  if (!reachable(parent, account)) {
    throw new OperatorError(
      `The unprivileged user of the database can reach neither ${path} nor ${parent}; set FALUBUSZ_DATA to a folder that it can reach.`,
    );
  }
  writeFileSync(join(path, POINTER), `${away}\n`);
  return away;
}

/** Whether every folder up to the root lets this user pass. */
function reachable(path: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(path) === path || reachable(dirname(path), account);
}

/** Two first starts at once agree on the password of whoever links it first. */
function readOrCreatePassword(path: string): string {
  const file = join(path, 'password');
  const known = readIfPresent(file);
  if (known) return known.trim();
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new OperatorError(
      `The file ${file} cannot be read (${errorCode(error)}); start as the user who owns the data folder, or set FALUBUSZ_DATA to another folder.`,
    );
  }
}

/** Makes a private folder of the database's user. */
export function createPrivateFolder(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}

/** Whether the cluster belongs to somebody whom we cannot act for. @throws OperatorError */
export function assertOwnCluster(cluster: string): void {
  const uid = process.getuid?.();
  if (uid === undefined || uid === 0) return;
  try {
    accessSync(cluster, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new OperatorError(
      `The database in ${cluster} belongs to another user (${errorCode(error)}); start as that user, or set FALUBUSZ_DATA to another folder.`,
    );
  }
}
