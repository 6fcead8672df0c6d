/** A dispatcher's morning in a real browser: plan, move by keys, lock, publish; breakdown ending in the call list; papers; three sizes. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterPilotDay, systemActor } from '../support/pilot-day.ts';
import { workJob } from '../support/planned-day.ts';
import {
  type ConsoleTest,
  findAxeFaults,
  overflowOf,
  SIZES,
  type Size,
  screenshot,
  startConsoleTest,
} from './support.ts';

/** A Tuesday with school; the clock of the test stands on the Monday before. */
const DATE = '2026-11-17';
const PLAN = `mutation ($input: PlanDayInput!) { planDay(input: $input) { job { id } userErrors { message } } }`;
const PUBLISH = `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { userErrors { message } } }`;
const DAY = `query ($date: LocalDate!) { serviceDay(date: $date) { shifts { id } plans { id number state origin version } publishedPlan { number } } }`;

let test: ConsoleTest;

/** No worker runs beside the test: whoever asks for a plan in the browser gets it from here. */
async function workNewest(): Promise<void> {
  const { jobs } = (
    await test.ask('dispatcher', 'query ($date: LocalDate!) { serviceDay(date: $date) { jobs { id } } }', {
      date: DATE,
    })
  ).serviceDay;
  const id: string | undefined = jobs[0]?.id;
  if (id === undefined) throw new Error('no job was begun');
  await workJob(test.services, systemActor(test.consortiumId), id);
}

const openBoard = async (page: Page) => {
  await test.signIn(page, 'dispatcher', `/dispatch?date=${DATE}`);
  await page.locator('.bar').first().waitFor();
};

beforeAll(async () => {
  test = await startConsoleTest([]);
  await enterPilotDay(test.services, test.consortiumId, DATE);
  const input = { idempotencyKey: 'first-plan', serviceDate: DATE, limitSeconds: 5 };
  await test.ask('dispatcher', PLAN, { input });
  await workNewest();
  const [plan] = (await test.ask('dispatcher', DAY, { date: DATE })).serviceDay.plans;
  await test.ask('dispatcher', PUBLISH, { input: { planId: plan.id, expectedVersion: plan.version } });
});
afterAll(async () => test?.close());

it('moves a trip by keys to a run where it fits, offers the way back, locks it, and publishes', async () => {
  const page = await test.openPage({ size: 'office' });
  await openBoard(page);
  await page.locator('[role=rowheader]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.bar[aria-selected=true]:focus').waitFor();
  await page.keyboard.press('m');
  const rows = await page.locator('[data-shift]').count();
  for (let row = 0; row < rows; row += 1) {
    await page.keyboard.press('ArrowDown');
    await page.locator('.move-fits, .move-breaks').waitFor();
    if ((await page.locator('.move-fits').count()) > 0) break;
  }
  expect(await findAxeFaults(page)).toEqual([]);
  await screenshot(page, 'dispatch-moving-office-hu-light');
  await page.keyboard.press('Enter');
  // The move is a draft of its own; the one before stays.
  await page.getByRole('button', { name: 'Vissza a 1. tervhez' }).waitFor();
  const { plans } = (await test.ask('dispatcher', DAY, { date: DATE })).serviceDay;
  expect(plans.map((plan: { origin: string }) => plan.origin)).toEqual(['MOVED', 'PLANNED']);

  await page.locator('.bar[aria-selected=true]').focus();
  await page.keyboard.press('l');
  await page.locator('.bar[aria-selected=true] .lock').waitFor();

  await page.getByRole('button', { name: 'Közzététel' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Közzététel' }).click();
  await page.getByText('A 2. terv érvényben van.').waitFor();
  expect((await test.ask('dispatcher', DAY, { date: DATE })).serviceDay.publishedPlan.number).toBe(2);
  await page.context().close();
});

it('takes a broken-down vehicle out, repairs the day and asks before it is published', async () => {
  const page = await test.openPage({ size: 'laptop' });
  await openBoard(page);
  await page.getByRole('button', { name: 'Zavar…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=time]').fill('07:10');
  expect(await findAxeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kiveszem, és átrakom az utasokat' }).click();
  await page.locator('.warnings', { hasText: 'Lerobbant a jármű' }).waitFor();
  await workNewest();
  await page.getByRole('dialog').getByRole('button', { name: 'Közzététel' }).waitFor();
  await screenshot(page, 'dispatch-repair-laptop-hu-light');
  await page.context().close();
});

it('prints manifest and waybill as PDF for the office and for nobody without a session', async () => {
  const page = await test.openPage();
  await openBoard(page);
  const { shifts } = (await test.ask('dispatcher', DAY, { date: DATE })).serviceDay;
  for (const kind of ['manifest', 'waybill']) {
    const path = `/paper/${kind}/${shifts[0].id}.pdf`;
    const head = await page.evaluate<string>(
      `fetch('${path}').then(async (answer) => answer.status + (await answer.text()).slice(0, 5))`,
    );
    expect(head).toBe('200%PDF-');
    expect((await fetch(`${test.url}${path}`)).status).toBe(401);
  }
  await page.context().close();
});

const views = (Object.keys(SIZES) as Size[]).flatMap((size) => [
  { size, language: 'hu', theme: 'light' } as const,
  { size, language: 'en', theme: 'dark' } as const,
]);

it.each(views)('shows the board and the lists on a $size in $language, $theme, without a fault', async (view) => {
  const page = await test.openPage(view);
  const look = async (name: string) => {
    await screenshot(page, `${name}-${view.size}-${view.language}-${view.theme}`);
    expect(await findAxeFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  };
  await openBoard(page);
  await page.locator('.bar').first().click();
  await page.locator('.details h2').waitFor();
  await look('dispatch-board');
  for (const list of ['riders', 'places', 'vehicles', 'shifts', 'policy']) {
    await page.goto(`${test.url}/admin?list=${list}`);
    await page.locator('.records table, .records .card').first().waitFor();
    await look(`admin-${list}`);
  }
  await page.context().close();
});
