/** More calls than connections: whoever waits too long is told to come again, not that the service is broken. */
import { once } from 'node:events';
import express, { type Response } from 'express';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admit } from '../../../src/api/admission.ts';
import { maskError } from '../../../src/api/errors.ts';
import { listen } from '../../../src/api/listen.ts';
import { createId } from '../../../src/platform/ids.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database?.drop();
});

it('a call that finds no free connection is answered BUSY', async () => {
  const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1, connectionTimeoutMillis: 1_000 });
  const held = await pool.connect();
  const fault = await pool.query('select 1').catch((error: unknown) => error);
  held.release();
  await pool.end();
  const answer = maskError(
    { ids: { next: createId }, logger: createLogger({ level: 'fatal' }) },
    { message: 'x' },
    fault,
  );
  expect(answer.extensions).toEqual({ code: 'BUSY' });
  expect(answer.message).toContain('próbálja újra');
});

it('one call too many is turned away at once, and the next after one has ended is not', async () => {
  const app = express();
  const underWay: Response[] = [];
  app.use(admit(2), (_request, response) => {
    underWay.push(response);
  });
  const http = await listen(app, { host: '127.0.0.1', port: 0 });
  const began = async (count: number) => {
    while (underWay.length < count) await new Promise(setImmediate);
  };
  const first = fetch(http.address);
  const hangingUp = new AbortController();
  const second = fetch(http.address, { signal: hangingUp.signal }).catch(() => undefined);
  await began(2);
  const third = await fetch(http.address);
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });

  underWay[0]?.end('done');
  expect((await first).status).toBe(200);
  const fourth = fetch(http.address);
  await began(3);
  // Who hangs up makes room, too.
  const gone = once(underWay[1] as Response, 'close');
  hangingUp.abort();
  await Promise.all([gone, second]);
  const fifth = fetch(http.address);
  await began(4);
  for (const response of underWay) response.end();
  expect([(await fourth).status, (await fifth).status]).toEqual([200, 200]);
  await http.close(0);
});
