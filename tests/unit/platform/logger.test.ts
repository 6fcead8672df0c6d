import { Writable } from 'node:stream';
import pg from 'pg';
import { expect, test } from 'vitest';
import { createLogger, type Logger } from '../../../src/platform/logger.ts';

function capture(act: (logger: Logger) => void): string {
  let lines = '';
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines += String(chunk);
      done();
    },
  });
  act(createLogger({ level: 'info', destination }));
  return lines;
}

test('what identifies a person is removed at the top and two levels below; ids stay', () => {
  const line = capture((logger) =>
    logger.info(
      {
        phone: '06201234567',
        rider: { id: 'r-1', fullName: 'Kis Anna' },
        input: { rider: { email: 'anna@example.hu' } },
      },
      'booked',
    ),
  );
  expect(line).not.toMatch(/1234567|Kis Anna|anna@/);
  expect(line).toMatch(/r-1/);
});

test('an error of the database is told by code and constraint, without the row that it quotes', () => {
  const error = new pg.DatabaseError('invalid input syntax for type uuid: "Kis Anna"', 1, 'error');
  Object.assign(error, {
    severity: 'ERROR',
    code: '23505',
    constraint: 'rider_phone_key',
    detail: 'Key (phone)=(06201234567) already exists.',
  });
  const line = capture((logger) => logger.error({ err: error }, 'failed'));
  expect(line).not.toMatch(/Kis Anna|06201234567/);
  expect(JSON.parse(line).err).toMatchObject({ code: '23505', constraint: 'rider_phone_key' });
});

test('the cause of an error is told by the same rule', () => {
  const cause = Object.assign(new pg.DatabaseError('x', 1, 'error'), {
    severity: 'ERROR',
    code: '23514',
    detail: 'secret',
  });
  const line = capture((logger) => logger.error({ err: new Error('storing failed', { cause }) }));
  expect(line).not.toContain('secret');
  expect(JSON.parse(line).err.cause.code).toBe('23514');
});
