/** Administration: every form saved once in a browser, and what was saved is what the service then answers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleTest, findAxeFaults, startConsoleTest, typeParts } from './support.ts';

const DATE = '2026-11-19';

let test: ConsoleTest;
let page: Page;

beforeAll(async () => {
  test = await startConsoleTest([DATE]);
  page = await test.openPage({ size: 'laptop' });
  await test.signIn(page, 'admin', '/admin');
});
afterAll(async () => test?.close());

interface Edit {
  readonly list: string;
  /** Text of the row to open; null opens a new one. */
  readonly row: string | null;
  readonly fill: Readonly<Record<string, string>>;
  readonly query: string;
  readonly holds: string;
}

const EDITS: readonly Edit[] = [
  {
    ...{ list: 'riders', row: 'Antal Gizella', fill: { 'Megjegyzés a vezetőnek': 'Kék kapu.' } },
    ...{ query: '{ riders(search: "Antal Gizella", first: 1) { edges { node { driverNote } } } }', holds: 'Kék kapu.' },
  },
  {
    ...{ list: 'places', row: null, fill: { Név: 'Új óvoda', Cím: '6060 Tiszakécske, Fő utca 1.' } },
    ...{ query: '{ places(search: "Új óvoda", first: 1) { name address } }', holds: 'Fő utca 1.' },
  },
  {
    ...{ list: 'places', row: '2. háziorvosi rendelő', fill: { 'Hogyan közelíthető meg': 'A hátsó bejárathoz.' } },
    ...{ query: '{ places(search: "2. háziorvosi", first: 1) { approachNote } }', holds: 'A hátsó bejárathoz.' },
  },
  {
    ...{ list: 'vehicles', row: 'Bíbic', fill: { Elrendezések: '8+0; 6+1' } },
    ...{ query: '{ vehicles { name layouts { seats wheelchairPlaces } } }', holds: '"seats":6,"wheelchairPlaces":1' },
  },
  {
    ...{ list: 'drivers', row: null, fill: { Családnév: 'Próba', Utónév: 'Péter' } },
    ...{ query: '{ drivers { fullName } }', holds: 'Próba Péter' },
  },
  {
    ...{ list: 'calendar', row: null, fill: { Nap: '2026-12-28', Név: 'Leltár' } },
    ...{ query: '{ calendar(year: 2026) { days { serviceDate name } } }', holds: 'Leltár' },
  },
  {
    ...{ list: 'hours', row: 'Vasárnap', fill: { Mettől: '07:15' } },
    ...{ query: '{ viewer { consortium { serviceHours { weekday opens } } } }', holds: '07:15' },
  },
  {
    ...{ list: 'policy', row: 'Ennyit vár a vezető (perc)', fill: { 'Ennyit vár a vezető (perc)': '6' } },
    ...{ query: '{ viewer { consortium { policy { driverWaitMinutes } } } }', holds: '"driverWaitMinutes":6' },
  },
  {
    ...{ list: 'staff', row: null },
    fill: { Név: 'Új Ügyintéző', 'E-mail-cím': 'uj@tiszakecske.example', Jelszó: 'nagyon-hosszu-jelszo-7' },
    ...{ query: '{ staffAccounts { fullName email role } }', holds: 'uj@tiszakecske.example' },
  },
];

it.each(EDITS)('saves a form of $list', async ({ list, row, fill, query, holds }) => {
  await page.goto(`${test.url}/admin?list=${list}`);
  await page.locator('.records table').waitFor();
  if (row === null) await page.locator('.records-head .button-primary').click();
  else {
    if (list === 'places' || list === 'riders') await page.locator('.records-search').fill(row);
    await page.locator('.records .link', { hasText: row }).first().click();
  }
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  for (const [label, value] of Object.entries(fill)) {
    const parts = dialog.getByRole('group', { name: label, exact: true });
    if ((await parts.count()) > 0) await typeParts(parts.first(), value.replace(/\D/g, ''));
    else await dialog.getByLabel(label, { exact: true }).fill(value);
  }
  await dialog.getByRole('button', { name: 'Mentés' }).click();
  await page.locator('.records .banner-good').waitFor();
  expect(JSON.stringify(await test.ask('admin', query))).toContain(holds);
});

it('moves the end of a shift', async () => {
  await page.goto(`${test.url}/admin?list=shifts`);
  await typeParts(page.locator('.records .date-picker'), DATE.replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await page.locator('.records .link', { hasText: 'Gólya' }).last().click();
  const dialog = page.getByRole('dialog');
  await typeParts(dialog.getByRole('group', { name: 'Meddig' }), '1830');
  await dialog.getByRole('button', { name: 'Mentés' }).click();
  await page.locator('.records .banner-good').waitFor();
  const { shifts } = await test.ask('admin', 'query ($date: LocalDate!) { shifts(serviceDate: $date) { endAt } }', {
    date: DATE,
  });
  expect(shifts.map((shift: { endAt: string }) => shift.endAt)).toContain(`${DATE}T18:30:00+01:00`);
});

it('says what is wrong and keeps what was typed', async () => {
  await page.goto(`${test.url}/admin?list=vehicles`);
  await page.locator('.records .link', { hasText: 'Gólya' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Elrendezések', { exact: true }).fill('nyolc');
  await dialog.getByRole('button', { name: 'Mentés' }).click();
  await dialog.locator('.banner-error').waitFor();
  expect(await dialog.getByLabel('Elrendezések', { exact: true }).inputValue()).toBe('nyolc');
});

it('shows who looked at whose health data', async () => {
  const rider = '{ riders(search: "Bagi Edit", first: 1) { edges { node { fullName mobility { walker } } } } }';
  expect((await test.ask('intake', rider)).riders.edges[0].node.mobility.walker).toBe(true);
  await page.goto(`${test.url}/admin?list=reads`);
  await page.locator('.records tr', { hasText: 'Minta Ügyintéző' }).filter({ hasText: 'Bagi Edit' }).first().waitFor();
});
