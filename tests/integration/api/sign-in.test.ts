import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  token viewer { account { email role } consortium { slug today } permissions } userErrors { code path message } } }`;
const WHO = '{ viewer { account { email } } }';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});
beforeEach(async () => {
  services.clock.moveTo(TEST_NOW);
  await database.asOwner('update staff_account set failed_sign_ins = 0, locked_until = null');
});

const signIn = (input: object, headers = {}) => api.ask(SIGN_IN, { input }, headers);

describe('signing in', () => {
  test('gives a program a token that is stored as its hash only', async () => {
    const { data, headers } = await signIn({ email: pilot.emails.intake, password: PASSWORD, wantToken: true });
    expect(data.signIn.userErrors).toEqual([]);
    expect(data.signIn.viewer).toMatchObject({
      account: { role: 'INTAKE' },
      consortium: { slug: 'pilot', today: '2026-11-16' },
    });
    expect(data.signIn.viewer.permissions).toContain('createRider');
    expect(data.signIn.viewer.permissions).not.toContain('updatePolicy');
    expect(headers.get('set-cookie')).toBeNull();
    const stored = await database.asOwner<{ hash: string }>(`select encode(token_hash, 'escape') as hash from session`);
    expect(stored.map((row) => row.hash)).not.toContain(data.signIn.token);
    expect((await api.as(data.signIn.token).ask(WHO)).data.viewer.account.email).toBe(pilot.emails.intake);
  });

  test('gives a browser a cookie that scripts cannot read and other sites cannot send', async () => {
    const { data, headers } = await signIn({ email: pilot.emails.intake, password: PASSWORD });
    expect(data.signIn.token).toBeNull();
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-falubusz=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    const answer = await api.ask(WHO, {}, { cookie: cookie.split(';')[0] ?? '' });
    expect(answer.data.viewer.account.email).toBe(pilot.emails.intake);
  });

  test.each([
    ['a wrong password', { email: 'intake@pilot.test', password: 'not the password' }],
    ['an unknown address', { email: 'nobody@pilot.test', password: PASSWORD }],
    ['an empty password', { email: 'intake@pilot.test', password: '' }],
    ['a password of 10,000 signs', { email: 'intake@pilot.test', password: 'x'.repeat(10_000) }],
  ])('answers %s alike', async (_what, input) => {
    const { data } = await signIn(input);
    expect(data.signIn).toMatchObject({ viewer: null, token: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] });
  });

  test('locks after five failures, also against the right password, and opens again', async () => {
    const email = pilot.emails.dispatcher;
    for (let attempt = 1; attempt <= 4; attempt++) {
      expect((await signIn({ email, password: 'wrong' })).data.signIn.userErrors[0].code).toBe('WRONG_CREDENTIALS');
    }
    expect((await signIn({ email, password: 'wrong' })).data.signIn.userErrors[0].code).toBe('LOCKED_OUT');
    const locked = await signIn({ email, password: PASSWORD });
    expect(locked.data.signIn.userErrors[0]).toMatchObject({
      code: 'LOCKED_OUT',
      message: expect.stringContaining('08:01'),
    });
    // One minute from 08:00 on.
    services.clock.moveTo('2026-11-16T08:01:00+01:00');
    expect((await signIn({ email, password: PASSWORD })).data.signIn.userErrors).toEqual([]);
    const [row] = await database.asOwner('select failed_sign_ins from staff_account where email = $1', [email]);
    expect(row).toEqual({ failed_sign_ins: 0 });
  });

  test('counts twenty attempts at the same moment, and locks', async () => {
    const email = pilot.emails.coordinator;
    await Promise.all(Array.from({ length: 20 }, () => signIn({ email, password: 'wrong' })));
    expect((await signIn({ email, password: PASSWORD })).data.signIn.userErrors[0].code).toBe('LOCKED_OUT');
  });

  test('speaks the language that the browser asks for', async () => {
    const { data } = await signIn({ email: 'x@y.z', password: 'x' }, { 'accept-language': 'en-GB,en;q=0.9,hu;q=0.5' });
    expect(data.signIn.userErrors[0].message).toContain('do not belong together');
  });
});

describe('a session', () => {
  test('ends after twelve idle hours in a browser', async () => {
    const { headers } = await signIn({ email: pilot.emails.intake, password: PASSWORD });
    const cookie = { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
    services.clock.moveTo('2026-11-16T19:59:00+01:00');
    expect((await api.ask(WHO, {}, cookie)).data.viewer).not.toBeNull();
    services.clock.moveTo('2026-11-17T08:00:00+01:00');
    expect((await api.ask(WHO, {}, cookie)).data.viewer).toBeNull();
  });

  test('ends with signing out, here or everywhere', async () => {
    const here = await api.signIn(pilot.emails.intake, PASSWORD);
    const there = await api.signIn(pilot.emails.intake, PASSWORD);
    const { data } = await here.ask('mutation { signOut(input: {}) { done } }');
    expect(data.signOut.done).toBe(true);
    expect((await here.ask(WHO)).data.viewer).toBeNull();
    expect((await there.ask(WHO)).data.viewer).not.toBeNull();
    const again = await api.signIn(pilot.emails.intake, PASSWORD);
    await again.ask('mutation { signOut(input: { everywhere: true }) { done } }');
    expect((await there.ask(WHO)).data.viewer).toBeNull();
  });

  test('ends when an admin locks the account out, and the last admin cannot be', async () => {
    const admin = await api.signIn(pilot.emails.admin, PASSWORD);
    const driver = await api.signIn(pilot.emails.driver, PASSWORD);
    const update = `mutation ($input: UpdateStaffAccountInput!) { updateStaffAccount(input: $input) { staffAccount { active } userErrors { code path } } }`;
    const lock = (id: string) => admin.ask(update, { input: { id, expectedVersion: 1, active: false } });
    expect((await lock(pilot.accountIds.driver)).data.updateStaffAccount.staffAccount).toEqual({ active: false });
    expect((await driver.ask(WHO)).data.viewer).toBeNull();
    expect((await lock(pilot.accountIds.admin)).data.updateStaffAccount.userErrors).toMatchObject([
      { code: 'INVALID', path: ['active'] },
    ]);
  });

  test.each(['', 'x', 'A'.repeat(43), '../../etc', "' or 1=1 --"])('is not there for the token %s', async (token) => {
    const { data, errors } = await api.ask(
      '{ viewer { account { id } } settlements { id } }',
      {},
      { authorization: `Bearer ${token}` },
    );
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(data?.settlements ?? null).toBeNull();
  });
});

describe('a new account', () => {
  const CREATE = `mutation ($input: CreateStaffAccountInput!) { createStaffAccount(input: $input) { staffAccount { id email } userErrors { code path } } }`;
  const input = { email: 'uj@pilot.test', fullName: 'Új Ildikó', role: 'INTAKE', password: 'nyolc zold kerekpar ugat' };

  test('signs in', async () => {
    const admin = await api.signIn(pilot.emails.admin, PASSWORD);
    const { data } = await admin.ask(CREATE, { input: { ...input, idempotencyKey: 'account-1' } });
    expect(data.createStaffAccount.userErrors).toEqual([]);
    await expect(api.signIn('uj@pilot.test', input.password)).resolves.toBeDefined();
    const audit = await database.asOwner(
      "select after::text as text from audit_entry where action = 'createStaffAccount'",
    );
    expect(JSON.stringify(audit)).not.toContain('argon2');
  });

  test.each([
    ['a short password', { password: 'rövid jelsz' }, 'WEAK_PASSWORD', ['password']],
    ['a common one', { password: 'password1234' }, 'WEAK_PASSWORD', ['password']],
    ['an address in use, elsewhere too', { email: 'admin@pilot.test' }, 'DUPLICATE', ['email']],
    ['a malformed address', { email: 'not an address' }, 'INVALID', ['email']],
    ['a driver account without a driver', { role: 'DRIVER' }, 'INVALID', ['driverId']],
    ['an unknown partner', { role: 'PARTNER', partnerId: 'nope' }, 'NOT_FOUND', ['partnerId']],
  ])('is refused with %s', async (_what, change, code, path) => {
    const admin = await api.signIn(pilot.emails.admin, PASSWORD);
    const { data } = await admin.ask(CREATE, {
      input: { ...input, email: 'masik@pilot.test', ...change, idempotencyKey: `account-${Math.random()}` },
    });
    expect(data.createStaffAccount).toMatchObject({ staffAccount: null, userErrors: [{ code, path }] });
  });
});
