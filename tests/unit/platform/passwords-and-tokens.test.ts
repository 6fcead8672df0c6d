import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '../../../src/platform/passwords.ts';
import { createToken, hashToken, isToken } from '../../../src/platform/tokens.ts';

test('a password fits its own hash only, and is stored by argon2id with the stated cost', async () => {
  const stored = await hashPassword('tiszai komp 1912');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, 'tiszai komp 1912')).toBe(true);
  expect(await verifyPassword(stored, 'tiszai komp 1913')).toBe(false);
});

test('without an account every password is wrong, the decoy’s own too', async () => {
  expect(await verifyPassword(undefined, 'nobody has this password')).toBe(false);
});

test('a damaged hash and an endless password are wrong, not faults', async () => {
  expect(await verifyPassword('nonsense', 'x')).toBe(false);
  expect(await verifyPassword(await hashPassword('x'.repeat(201)), 'x'.repeat(201))).toBe(false);
});

test('tokens are 256 bits of chance in a form that is told apart before the database is asked', () => {
  const tokens = new Set(Array.from({ length: 1_000 }, createToken));
  expect(tokens.size).toBe(1_000);
  expect([...tokens].every(isToken)).toBe(true);
  expect(['', 'short', `${createToken()}x`, 'ő'.repeat(43)].some(isToken)).toBe(false);
});

test('the hash is SHA-256', () => {
  // echo -n abc | sha256sum
  expect(hashToken('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
