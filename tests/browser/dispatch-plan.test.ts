/** A dispatcher's morning: plan, drag, undo, lock, move by keys, publish; somebody else was faster; the line breaks and comes back. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMPTY, enterOrdinaryDay, ORDINARY } from './days.ts';
import { type ConsoleTest, findAxeFaults, startConsoleTest } from './support.ts';

const DAY = `query ($date: LocalDate!) { serviceDay(date: $date) { plans { id number state origin version } publishedPlan { id number } } }`;
const PUBLISH = `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { userErrors { message } } }`;

let test: ConsoleTest;
let page: Page;

const readDay = async () => (await test.ask('dispatcher', DAY, { date: ORDINARY })).serviceDay;

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY, EMPTY]);
  await enterOrdinaryDay(test, ORDINARY);
  page = await test.openPage({ size: 'office' });
});
afterAll(async () => test?.close());

/** Holds a bar over other runs until one says that it fits; then it is still held. */
async function dragToFit(bar: Locator): Promise<boolean> {
  await bar.evaluate('(element) => element.scrollIntoView({ block: "center" })');
  const from = await bar.boundingBox();
  const view = await page.locator('.timeline-scroll').boundingBox();
  const axis = await page.locator('.timeline-axis').boundingBox();
  if (from === null || view === null || axis === null) return false;
  const own = page.locator(`[data-trip="${await bar.getAttribute('data-trip')}"]`);
  await page.mouse.move(from.x + 3, from.y + 3);
  await page.mouse.down();
  for (const row of await page.locator('[data-shift]', { hasNot: own }).all()) {
    const to = await row.boundingBox();
    if (to === null || to.y < axis.y + axis.height || to.y + to.height > view.y + view.height) continue;
    await page.mouse.move(from.x + 8, to.y + 12, { steps: 3 });
    const verdict = page.locator(
      `[data-shift="${await row.getAttribute('data-shift')}"]:is([data-target=fits], [data-target=breaks])`,
    );
    await verdict.waitFor();
    if ((await verdict.getAttribute('data-target')) === 'fits') return true;
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return false;
}

it('plans a day that has none, with the search to be seen', async () => {
  await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await page.getByRole('button', { name: 'Tervezés…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tervezés indítása' }).click();
  await page.locator('.job-strip progress').waitFor();
  await test.workNewest(ORDINARY);
  await page.getByText('Elkészült: 1. terv').waitFor();
  await page.locator('.bar').first().waitFor();
  expect((await readDay()).plans.map((plan: { origin: string }) => plan.origin)).toEqual(['PLANNED']);
});

it('drags a trip to a run where it fits, and takes the move back', async () => {
  let held = false;
  for (const bar of (await page.locator('.bar').all()).slice(0, 12)) {
    held = await dragToFit(bar);
    if (held) break;
  }
  expect(held).toBe(true);
  await page.mouse.up();
  const back = page.getByRole('button', { name: 'Vissza: 1. terv' });
  await back.waitFor();
  // A move is a draft of its own; the one before stays.
  expect((await readDay()).plans.map((plan: { origin: string }) => plan.origin)).toEqual(['MOVED', 'PLANNED']);
  await back.click();
  await page.locator('.plan-pick option:checked', { hasText: '1. terv' }).waitFor({ state: 'attached' });
});

it('locks a trip and says where another would fit, by keys alone', async () => {
  await page.locator('[role=rowheader][data-run]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.bar[aria-selected=true]:focus').waitFor();
  await page.keyboard.press('l');
  await page.locator('.bar[aria-selected=true] .lock').waitFor();
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
  await page.keyboard.press('Escape');
  await page.locator('.move-strip').waitFor({ state: 'detached' });
});

it('publishes with a question that says what it means', async () => {
  await page.getByRole('button', { name: 'Közzététel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Közzététel' }).click();
  await page.getByText('Érvényben: 1. terv.').waitFor();
  expect((await readDay()).publishedPlan.number).toBe(1);
});

it('tells that somebody was faster instead of overwriting', async () => {
  const late = await test.openPage({ size: 'office' });
  // A line that lets nothing through: the screen does not hear of what the other one does.
  await late.routeWebSocket(/graphql/, () => undefined);
  await test.signIn(late, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await late.locator('.bar').first().waitFor();
  await late.locator('.plan-pick').selectOption({ index: 0 });
  await late.getByRole('button', { name: 'Közzététel' }).click();
  await late.getByRole('dialog').waitFor();
  const [moved] = (await readDay()).plans;
  const input = { planId: moved.id, expectedVersion: moved.version };
  expect((await test.ask('admin', PUBLISH, { input })).publishPlan.userErrors).toEqual([]);
  await late.getByRole('dialog').getByRole('button', { name: 'Közzététel' }).click();
  await late.locator('.banner-warning', { hasText: 'Közben Minta Adminisztrátor' }).waitFor();
  await late.context().close();
});

it('shows what happened while the line was down, once it is back', async () => {
  const far = await test.openPage({ size: 'office' });
  const lines: { readonly close: () => Promise<void> }[] = [];
  let isDown = false;
  await far.routeWebSocket(/graphql/, (line) => {
    if (isDown) return void line.close();
    line.connectToServer();
    lines.push(line);
  });
  await test.signIn(far, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await far.locator('.bar').first().waitFor();
  isDown = true;
  for (const line of lines) await line.close();
  await far.locator('.shell > .banner-warning').waitFor();
  const before = (await readDay()).plans.length;
  const input = { idempotencyKey: 'meanwhile-in-another-office', serviceDate: ORDINARY, limitSeconds: 5, seed: 2 };
  await test.ask('admin', 'mutation ($input: PlanDayInput!) { planDay(input: $input) { userErrors { message } } }', {
    input,
  });
  await test.workNewest(ORDINARY);
  isDown = false;
  await far.locator('.plan-pick option', { hasText: `${before + 1}. terv` }).waitFor({ state: 'attached' });
  await far.locator('.shell > .banner-warning').waitFor({ state: 'detached' });
  await far.context().close();
});
