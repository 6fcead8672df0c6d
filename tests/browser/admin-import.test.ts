/** An employer's roster: the trial says what is wrong and books nothing; the mended file is tried, then read for good. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleTest, findAxeFaults, screenshot, startConsoleTest } from './support.ts';

const DATE = '2026-11-18';
const HEADING = 'Név;Dátum;Kezdés;Vége';
const TRIPS = 'query ($date: LocalDate!) { serviceDay(date: $date) { tripCount } }';
const PARTNER = 'Tisza-parti Konzervüzem';
const NAMES = ['Balla Károly', 'Molnár Ágota'] as const;

let test: ConsoleTest;
let page: Page;

const countTrips = async () => (await test.ask('dispatcher', TRIPS, { date: DATE })).serviceDay.tripCount;

const choose = async (rows: readonly string[]) => {
  const buffer = Buffer.from(`${[HEADING, ...rows].join('\n')}\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'beosztas.csv', mimeType: 'text/csv', buffer });
};

beforeAll(async () => {
  test = await startConsoleTest([DATE]);
  page = await test.openPage({ size: 'office' });
  await test.signIn(page, 'admin', '/admin?list=imports');
  await page.getByLabel('Melyik partner embereiről szól').selectOption({ label: PARTNER });
});
afterAll(async () => test?.close());

it('says row by row what is wrong, and books nothing', async () => {
  await choose([`${NAMES[0]};${DATE};06:00;14:00`, `${NAMES[1]};sosem;06:00;14:00`]);
  await page.getByRole('button', { name: 'Próba' }).click();
  await page.locator('.banner-warning', { hasText: '1 jó sor, 1 hibás' }).waitFor();
  expect(await page.locator('.records tbody .problem').nth(1).textContent()).not.toBe('');
  expect(await page.getByRole('button', { name: 'beolvasása' }).count()).toBe(0);
  expect(await findAxeFaults(page)).toEqual([]);
  await screenshot(page, 'admin-import-faults');
  expect(await countTrips()).toBe(0);
});

it('tries the mended file, then reads it for good', async () => {
  await choose(NAMES.map((name) => `${name};${DATE};06:00;14:00`));
  // Another file: what was said of the one before is gone.
  await page.locator('.records tbody').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Próba' }).click();
  await page.locator('.banner-good', { hasText: '2 jó sor, 0 hibás' }).waitFor();
  expect(await countTrips()).toBe(0);
  await page.getByRole('button', { name: '2 jó sor beolvasása' }).click();
  await page.locator('.banner-good', { hasText: 'Beolvasva: 2 sor' }).waitFor();
  expect(await page.locator('.records tbody b').allTextContents()).toHaveLength(2);
  // There and back, for both.
  expect(await countTrips()).toBe(4);
  await screenshot(page, 'admin-import-done');
});
