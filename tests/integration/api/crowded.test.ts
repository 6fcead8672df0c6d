/** More calls than connections: whoever waits too long is told to come again, not that the service is broken. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maskError } from '../../../src/api/errors.ts';
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
  const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1, connectionTimeoutMillis: 50 });
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
