/** Two people over one record: the later one hears who changed what, keeps what was typed, and saves knowing it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleTest, findAxeFaults, SIZES, screenshot, startConsoleTest } from './support.ts';

const VEHICLES = '{ vehicles { id name plate version costPerKmForint costPerHourForint } }';
const UPDATE = `mutation ($input: UpdateVehicleInput!) { updateVehicle(input: $input) { userErrors { message } } }`;
const POLICY = '{ viewer { consortium { policy { driverWaitMinutes version } } } }';
const UPDATE_POLICY = `mutation ($input: UpdatePolicyInput!) { updatePolicy(input: $input) { userErrors { message } } }`;

let test: ConsoleTest;
let page: Page;

const readVehicle = async () =>
  (await test.ask('admin', VEHICLES)).vehicles.find((one: { readonly name: string }) => one.name === 'Gólya');

beforeAll(async () => {
  test = await startConsoleTest([]);
  page = await test.openPage({ size: 'office' });
  await test.signIn(page, 'admin', '/admin?list=vehicles');
});
afterAll(async () => test?.close());

it('says who changed which field from what to what, and keeps what was typed', async () => {
  await page.locator('.records .link', { hasText: 'Gólya' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Forint kilométerenként', { exact: true }).fill('211');
  const { id, version, plate } = await readVehicle();
  const input = { id, expectedVersion: version, plate: 'UJ-RSZ-1', costPerHourForint: 4100 };
  expect((await test.ask('dispatcher', UPDATE, { input })).updateVehicle.userErrors).toEqual([]);
  await dialog.getByRole('button', { name: 'Mentés' }).click();
  const told = dialog.locator('.banner-warning');
  await told.waitFor();
  expect(await told.textContent()).toContain('Közben módosította: Minta Diszpécser');
  expect(await told.locator('li').allTextContents()).toEqual([
    `Rendszám: ${plate} → UJ-RSZ-1`,
    'Forint óránként: 3500 → 4100',
  ]);
  expect(await dialog.getByLabel('Forint kilométerenként', { exact: true }).inputValue()).toBe('211');
  expect(await dialog.getByLabel('Rendszám', { exact: true }).inputValue()).toBe('UJ-RSZ-1');
  // Save was pressed at the end of the form: what is said comes into sight.
  const { y, height } = (await told.boundingBox()) ?? { y: -1, height: 0 };
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThan(SIZES.office.height);
  expect(await findAxeFaults(page)).toEqual([]);
  await screenshot(page, 'admin-stale');
});

it('saves both changes when the later one saves again', async () => {
  await page.getByRole('dialog').getByRole('button', { name: 'Mentés' }).click();
  await page.locator('.records .banner-good').waitFor();
  expect(await readVehicle()).toMatchObject({ plate: 'UJ-RSZ-1', costPerKmForint: 211, costPerHourForint: 4100 });
});

it('names the colleague to a dispatcher, too, who may not read the audit', async () => {
  const own = await test.openPage({ size: 'office' });
  await test.signIn(own, 'dispatcher', '/admin?list=vehicles');
  await own.locator('.records .link', { hasText: 'Gólya' }).click();
  await own.getByRole('dialog').getByLabel('Forint kilométerenként', { exact: true }).fill('222');
  const { id, version } = await readVehicle();
  const input = { id, expectedVersion: version, plate: 'UJ-RSZ-2' };
  expect((await test.ask('admin', UPDATE, { input })).updateVehicle.userErrors).toEqual([]);
  await own.getByRole('dialog').getByRole('button', { name: 'Mentés' }).click();
  const told = own.getByRole('dialog').locator('.banner-warning');
  await told.waitFor();
  expect(await told.textContent()).toContain('Közben módosította: Minta Adminisztrátor (08:00).');
  await own.context().close();
});

it('does so for the rules of the consortium, too', async () => {
  await page.goto(`${test.url}/admin?list=policy`);
  await page.locator('.records .link', { hasText: 'Ennyit vár a vezető' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input').fill('9');
  const { driverWaitMinutes, version } = (await test.ask('admin', POLICY)).viewer.consortium.policy;
  const input = { expectedVersion: version, driverWaitMinutes: 7 };
  expect((await test.ask('admin', UPDATE_POLICY, { input })).updatePolicy.userErrors).toEqual([]);
  await dialog.getByRole('button', { name: 'Mentés' }).click();
  await dialog.locator('.banner-warning li', { hasText: `${driverWaitMinutes} → 7` }).waitFor();
  expect(await dialog.locator('input').inputValue()).toBe('9');
});
