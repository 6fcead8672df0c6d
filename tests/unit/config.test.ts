import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

test('an empty environment is the embedded database with the demonstration, on the loopback at port 4000', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    demo: true,
    development: false,
    workerOnly: false,
  });
});

test('a real database gets no demonstration unless it is asked for', () => {
  const DATABASE_URL = 'postgres://app@db.example.hu/falubusz';
  expect(readConfig({ DATABASE_URL }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL, FALUBUSZ_DEMO: '1' }).demo).toBe(true);
});

test('all faults are told at once, each as what the setting must be', () => {
  expect(() => readConfig({ PORT: '99999', DATABASE_URL: 'mysql://x', FALUBUSZ_DEMO: 'yes' })).toThrow(
    'PORT must be a whole number from 0 to 65535; DATABASE_URL must be like postgres://user:password@host:5432/database; FALUBUSZ_DEMO must be 0 or 1.',
  );
});

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
});

test('a worker alone works at least one job at a time', () => {
  expect(readConfig({ FALUBUSZ_WORKERS: '0' }, ['--worker-only'])).toMatchObject({ workerOnly: true, workers: 1 });
});
