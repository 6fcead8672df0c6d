import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { queryOnce } from '../support/database.ts';
import { type Program, runProgram } from '../support/processes.ts';

let folder: string;
const programs: Program[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'falubusz-start-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.child.kill('SIGINT');
    await program.ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Program {
  const program = runProgram('src/main.ts', {
    args,
    env: {
      DATABASE_URL: '',
      PORT: '0',
      FALUBUSZ_DEMO: '0',
      FALUBUSZ_DATA: join(folder, 'data'),
      NODE_ENV: 'production',
      ...env,
    },
  });
  programs.push(program);
  return program;
}

async function addressOf(program: Program): Promise<string> {
  const [, address = ''] = await program.says(/stands at (http:\S+)\/graphql/);
  await program.says(/Stop with Ctrl-C/);
  return address;
}

test('it starts, is healthy and ready, and Ctrl-C stops everything with exit code 0', async () => {
  const program = start();
  const address = await addressOf(program);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const ready = await fetch(`${address}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', checks: { running: 'ok', database: 'ok', news: 'ok' } },
  ]);
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('falubusz_request_seconds');
  program.child.kill('SIGINT');
  expect(await program.ended).toBe(0);
  expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a worker beside it uses the same database and leaves it running', async () => {
  const service = start();
  const address = await addressOf(service);
  const worker = start({}, ['--worker-only']);
  await worker.says(/The worker waits for jobs/);
  worker.child.kill('SIGINT');
  expect(await worker.ended).toBe(0);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});

test('a port in use is one sentence and exit code 1', async () => {
  const address = await addressOf(start());
  const second = start({ PORT: new URL(address).port, FALUBUSZ_DATA: join(folder, 'other') });
  expect(await second.ended).toBe(1);
  expect(second.output()).toBe(
    `Port ${new URL(address).port} is in use; stop the other program, or set PORT to another number.\n`,
  );
});

test.each([
  [
    { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
    /^The database server 127\.0\.0\.1:1\/x as the default user does not accept connections; .*\n$/,
  ],
  [{ DATABASE_URL: 'http://x' }, /^DATABASE_URL must be like postgres:\/\/.*\n$/],
  [{ PORT: 'http' }, /^PORT must be a whole number from 0 to 65535\.\n$/],
  [{ FALUBUSZ_DATA: '/dev/null/data' }, /^The data folder \/dev\/null\/data cannot be written .*\n$/],
])('a wrong setting is one sentence and exit code 1: %j', async (env, sentence) => {
  const program = start(env);
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(sentence);
});

test('a database newer than the program is one sentence, and no server stays behind', async () => {
  const data = join(folder, 'newer');
  const holder = runProgram('tests/support/embedded-cli.ts', { args: [data] });
  const [, url = ''] = await holder.says(/ready (postgres:\S+)/);
  await queryOnce(
    url,
    `create table schema_migration (number integer primary key, name text not null, checksum text not null, applied_at timestamptz default now())`,
  );
  await queryOnce(url, `insert into schema_migration select n, n::text, 'x' from generate_series(1, 9999) n`);
  holder.child.kill('SIGINT');
  await holder.ended;
  const program = start({ FALUBUSZ_DATA: data });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(
    /^The database is newer than this program \(it stands at migration 9999, the program knows \d+\); update the program\.\n$/,
  );
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('an old Node is told in one sentence', () => {
  const said: string[] = [];
  const codes: number[] = [];
  runInNewContext(readFileSync(new URL('../../src/check-node.cjs', import.meta.url), 'utf8'), {
    process: { versions: { node: '18.20.4' }, exit: (code: number) => codes.push(code) },
    console: { error: (text: string) => said.push(text) },
  });
  expect([said, codes]).toEqual([
    ['Falubusz needs Node 20.19 or newer, this is 18.20.4; install a newer one from https://nodejs.org.'],
    [1],
  ]);
});
