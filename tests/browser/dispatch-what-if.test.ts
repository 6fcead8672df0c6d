/** Another vehicle, or a longer shift, beside today: the answer is a plan to compare with, never one to publish. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from './days.ts';
import { type ConsoleTest, findAxeFaults, openBoardMenu, screenshot, startConsoleTest } from './support.ts';

const DAY = `query ($date: LocalDate!) { serviceDay(date: $date) { tripCount publishedPlan { number }
  plans { number origin state figures { tripsUnserved metres } runs { shift { vehicle { name } } } } } }`;

let test: ConsoleTest;
let page: Page;

const readDay = async () => (await test.ask('dispatcher', DAY, { date: ORDINARY })).serviceDay;

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY]);
  await enterOrdinaryDay(test, ORDINARY);
  await planAndPublish(test, ORDINARY);
  page = await test.openPage({ size: 'office' });
  await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await page.locator('.bar').first().waitFor();
});
afterAll(async () => test?.close());

it.each([
  {
    way: 'another vehicle',
    number: 2,
    choose: async () => {
      const like = page.getByRole('dialog').locator('select option', { hasText: 'Bíbic' });
      await page
        .getByRole('dialog')
        .locator('select')
        .selectOption((await like.getAttribute('value')) ?? '');
    },
  },
  {
    way: 'a longer shift',
    number: 3,
    choose: async () => {
      await page.getByRole('dialog').getByText('Tovább tartana egy műszak').click();
      await page.getByRole('dialog').getByLabel('Ennyi perccel').fill('90');
    },
  },
])('sets $way beside the plan in force', async ({ number, choose }) => {
  await openBoardMenu(page, 'whatIf');
  const dialog = page.getByRole('dialog');
  await choose();
  expect(await findAxeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kiszámolom' }).click();
  await page.locator('.job-strip').waitFor();
  await test.workNewest(ORDINARY);
  // The question that was asked is answered by a comparison with the plan in force.
  await dialog.locator('.compare-figures').waitFor();
  const compared = await dialog.locator('select option:checked').allTextContents();
  expect(compared[0]).toContain('1. terv – érvényben');
  expect(compared[1]).toContain(`${number}. terv – mi lenne, ha`);
  const day = await readDay();
  const [whatIf] = day.plans;
  expect(whatIf).toMatchObject({ number, origin: 'WHAT_IF' });
  const figure = async (name: string) =>
    (await dialog.locator('.compare-figures tr', { hasText: name }).locator('td').last().textContent())?.replace(
      /\s/g,
      '',
    );
  expect(await figure('Kimaradó')).toBe(String(whatIf.figures.tripsUnserved));
  expect(await figure('Kilométer')).toBe(String(Math.round(whatIf.figures.metres / 1000)));
  expect(await findAxeFaults(page)).toEqual([]);
  await screenshot(page, `dispatch-what-if-${number}`);
  await dialog.getByRole('button', { name: 'Ezt mutasd' }).click();
  await dialog.waitFor({ state: 'detached' });
  // A copy of the day can be looked at; nobody drives by it.
  await page.locator('.plan-pick option:checked', { hasText: 'mi lenne, ha' }).waitFor({ state: 'attached' });
  await page.locator('.bar').first().waitFor();
  expect(await page.getByRole('button', { name: 'Közzététel' }).count()).toBe(0);
  expect(day.publishedPlan.number).toBe(1);
});
