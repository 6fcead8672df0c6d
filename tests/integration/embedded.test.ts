import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { queryOnce } from '../support/database.ts';
import { type Program, runProgram, unprivilegedUser } from '../support/processes.ts';

const nobody = unprivilegedUser();
const READY = /ready (postgres:\S+) (adopted|started) in (.*)/;
let folder: string;
let programs: Program[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'falubusz-embedded-'));
  chmodSync(folder, 0o755);
  programs = [];
});
afterEach(async () => {
  for (const program of programs) program.child.kill('SIGINT');
  await Promise.all(programs.map((program) => program.ended));
  const pid = serverPid();
  if (pid !== undefined) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
});

function start(dataFolder = join(folder, 'data'), user?: { readonly uid: number; readonly gid: number }): Program {
  const program = runProgram('tests/support/embedded-cli.ts', {
    args: [dataFolder],
    cwd: '/',
    ...(user ? { user } : {}),
  });
  programs.push(program);
  return program;
}

async function ready(program: Program): Promise<{ url: string; how: string; where: string }> {
  const [, url = '', how = '', where = ''] = await program.says(READY);
  return { url, how, where };
}

function serverPid(cluster = join(folder, 'data', 'postgres')): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('the data survives a stop and a start, and Ctrl-C leaves no server behind', async () => {
  const first = start();
  const { url } = await ready(first);
  await queryOnce(url, 'create table kept as select 42 as answer');
  const pid = serverPid() ?? 0;
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  // Its parent is gone, so that it stays a zombie until process 1 has taken note of it.
  await expect.poll(() => isAlive(pid)).toBe(false);
  const again = await ready(start());
  expect(await queryOnce(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('durability is on, it listens on the loopback only, and the password file is private', async () => {
  const { url } = await ready(start());
  const [settings] = await queryOnce(
    url,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
            current_setting('listen_addresses') as address, current_setting('password_encryption') as passwords`,
  );
  expect(settings).toEqual({
    fsync: 'on',
    commit: 'on',
    pages: 'on',
    address: '127.0.0.1',
    passwords: 'scram-sha-256',
  });
  expect(statSync(join(folder, 'data', 'password')).mode & 0o777).toBe(0o600);
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(queryOnce(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('after a kill -9 of the program the next start takes its server over', async () => {
  const first = start();
  const { url } = await ready(first);
  await queryOnce(url, 'create table kept ()');
  const pid = serverPid();
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  const second = start();
  const again = await ready(second);
  expect(again.how).toBe('adopted');
  expect(serverPid()).toBe(pid);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(serverPid()).toBeUndefined();
});

test('after a kill -9 of program and server the next start recovers what was committed', async () => {
  const first = start();
  const { url } = await ready(first);
  await queryOnce(url, 'create table kept as select 42 as answer');
  const pid = serverPid() ?? 0;
  first.child.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  await first.ended;
  const again = await ready(start());
  expect(again.how).toBe('started');
  expect(await queryOnce(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('after a kill -9 of the server alone the program brings it back on the same port', async () => {
  const program = start();
  const { url } = await ready(program);
  process.kill(serverPid() ?? 0, 'SIGKILL');
  await program.says(/event: The database runs again/);
  expect(await queryOnce(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a stale postmaster.pid whose number now belongs to another process does not stop the start', async () => {
  const first = start();
  await ready(first);
  const pid = serverPid() ?? 0;
  first.child.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  await first.ended;
  const file = join(folder, 'data', 'postgres', 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
  expect((await ready(start())).how).toBe('started');
});

test('a second start on the same data folder says so in one sentence and leaves the first alone', async () => {
  const { url } = await ready(start());
  const second = start();
  await second.says(
    /sentence: Another Falubusz is running on the data folder .*; stop it first, or set FALUBUSZ_DATA to another folder\./,
  );
  expect(await second.ended).toBe(1);
  expect(await queryOnce(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('of three first starts at once one wins and the others say so', async () => {
  const three = [start(), start(), start()];
  const outcomes = await Promise.all(three.map((program) => program.says(/ready|sentence: Another Falubusz/)));
  expect(outcomes.map(([said]) => said).toSorted()).toEqual([
    'ready',
    'sentence: Another Falubusz',
    'sentence: Another Falubusz',
  ]);
});

test('a data folder that is a file is one sentence', async () => {
  const program = start('/dev/null/data');
  await program.says(
    /sentence: The data folder \/dev\/null\/data cannot be written \(ENOTDIR\); make it writable, or set FALUBUSZ_DATA/,
  );
  expect(await program.ended).toBe(1);
});

describe.skipIf(nobody === undefined)('as root', () => {
  test('the server runs as an unprivileged user', async () => {
    await ready(start());
    expect(statSync(`/proc/${serverPid()}`).uid).toBe(nobody?.uid);
  });

  test('under a 0700 home the database moves to a folder that the unprivileged user can reach, and the message names it', async () => {
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    const program = start(join(home, 'project', '.falubusz'));
    const { where } = await ready(program);
    const cluster = /PostgreSQL in (\/var\/lib\/falubusz\/\w+)/.exec(where)?.[1] ?? '';
    expect(readFileSync(join(home, 'project', '.falubusz', 'postgres-lies-in'), 'utf8').trim()).toBe(cluster);
    program.child.kill('SIGINT');
    await program.ended;
    rmSync(cluster, { recursive: true });
  });

  test('an ordinary user starts as well', async () => {
    if (nobody === undefined) return;
    chownSync(folder, nobody.uid, nobody.gid);
    await ready(start(join(folder, 'data'), nobody));
  });

  test('a read-only data folder is one sentence', async () => {
    if (nobody === undefined) return;
    const program = start(folder, nobody);
    await program.says(
      /sentence: The data folder .* cannot be written \(EACCES\); make it writable, or set FALUBUSZ_DATA to another folder\./,
    );
    expect(await program.ended).toBe(1);
  });
});
