/** One PostgreSQL server process over one cluster: find it, start it, wait for it, stop it. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { errorCode, OperatorError } from '../operator-error.ts';
import type { Binaries } from './binaries.ts';
import { OWNER } from './cluster.ts';
import type { DataFolder } from './data-folder.ts';

export const HOST = '127.0.0.1';
const READY_WITHIN_MS = 90_000;
const STOP_WITHIN_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** True when a server was found running (a Node that was killed left it). */
  readonly adopted: boolean;
}

export interface ServerSettings {
  readonly port?: number;
  /** For tests only: nothing survives a power cut. */
  readonly fast?: boolean;
}

const DURABLE = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'];
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_wal_size=4GB'];
const ALWAYS = [
  `listen_addresses=${HOST}`,
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  'log_min_messages=warning',
  'logging_collector=off',
];

/** Adopts the running server or starts one, and returns when it answers. @throws OperatorError with the server's own reason. */
export async function ensurePostmaster(
  binaries: Binaries,
  folder: DataFolder,
  settings: ServerSettings,
): Promise<Postmaster> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const running = readRunning(folder.cluster);
    if (running) {
      if (await answers(folder, running.port)) return { ...running, adopted: true };
    } else {
      retireStalePidFile(folder.cluster);
      const started = await start(binaries, folder, settings, deadline);
      if (started) return started;
    }
    if (Date.now() > deadline)
      throw new OperatorError(`The database in ${folder.cluster} does not answer; see ${folder.log}.`);
    await sleep(200);
  }
}

/** For the cluster's owner, over TCP on this machine; a connection that takes longer than five seconds fails. */
export const connectionConfig = (folder: DataFolder, port: number, database = 'postgres'): ClientConfig => ({
  host: HOST,
  port,
  user: OWNER,
  password: folder.password,
  database,
  connectionTimeoutMillis: 5_000,
});

/** What postmaster.pid says, when the process it names is alive and a PostgreSQL. */
export function readRunning(cluster: string): { readonly pid: number; readonly port: number } | undefined {
  const lines = readPidFile(cluster);
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  return pid > 1 && isPostgres(pid) ? { pid, port } : undefined;
}

function readPidFile(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** A dead process, a zombie and a process that took the number over after a restart of the machine are none. */
function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    if (process.platform !== 'win32')
      return /postgres/.test(execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }));
    return isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * A stale postmaster.pid whose number another process of ours has taken over would keep PostgreSQL from starting. The file is
 * not removed, since its other lines let the new server see whether backends of the old one still run: the first line
 * becomes our own number, which PostgreSQL takes for stale because we are its parent.
 */
function retireStalePidFile(cluster: string): void {
  const lines = readPidFile(cluster);
  const pid = Number(lines?.[0]);
  if (lines === undefined || lines.length < 2 || !isAlive(pid) || isPostgres(pid)) return;
  writeFileSync(join(cluster, 'postmaster.pid'), [String(process.pid), ...lines.slice(1)].join('\n'));
}

async function answers(folder: DataFolder, port: number): Promise<boolean> {
  const client = new Client(connectionConfig(folder, port));
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (errorCode(error) === '28P01') {
      throw new OperatorError(
        `The password in ${folder.path} does not fit the database in ${folder.cluster}; restore the file "password" that belongs to it.`,
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Undefined: try again (backends of a killed server still hold its memory, or another start was faster). */
async function start(
  binaries: Binaries,
  folder: DataFolder,
  settings: ServerSettings,
  deadline: number,
): Promise<Postmaster | undefined> {
  const port = settings.port ?? (await findFreePort());
  const from = logSize(folder.log);
  const child = launch(binaries, folder, [...ALWAYS, ...(settings.fast ? FAST : DURABLE), `port=${port}`]);
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });
  child.once('error', () => {
    exited = true;
  });
  while (!exited && Date.now() < deadline) {
    if (child.pid !== undefined && readRunning(folder.cluster)?.pid === child.pid && (await answers(folder, port))) {
      return { pid: child.pid, port, adopted: false };
    }
    await sleep(50);
  }
  const reason = lastFault(folder.log, from);
  if (/lock file|shared memory|in use|being used/i.test(reason) && Date.now() < deadline) return undefined;
  throw new OperatorError(`PostgreSQL did not start (${reason}); see ${folder.log}.`);
}

/** In a session of its own: Ctrl-C of the terminal must reach Node first, which then stops the database in order. */
function launch(binaries: Binaries, folder: DataFolder, settings: readonly string[]): ChildProcess {
  const log = openSync(folder.log, 'a');
  try {
    const child = spawn(binaries.postgres, ['-D', folder.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
      ...binaries.account,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function logSize(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  truncateSync(log);
  return 0;
}

function lastFault(log: string, from: number): string {
  const lines = readFileSync(log).subarray(from).toString('utf8').split('\n');
  const fault =
    lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.findLast((line) => line.trim() !== '');
  return (fault ?? 'no reason given').replace(/^.*?(FATAL|PANIC): +/, '').trim();
}

/** A port that was free a moment ago; whoever takes it in between makes the start fail, and the caller tries another. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, HOST, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Fast shutdown (open transactions roll back, everything is written), at last an immediate one; returns when it is gone. */
export async function stopPostmaster(binaries: Binaries, cluster: string, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w']);
    return;
  }
  const begun = Date.now();
  signal(pid, 'SIGINT');
  // Not the pid file: PostgreSQL removes it a moment before its process ends.
  while (isPostgres(pid)) {
    if (Date.now() - begun > STOP_WITHIN_MS) signal(pid, 'SIGQUIT');
    if (Date.now() - begun > 2 * STOP_WITHIN_MS) return;
    await sleep(25);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
