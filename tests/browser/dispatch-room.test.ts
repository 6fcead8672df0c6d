/** The board's room: a trip's details over the day on a phone, and who is left out, the timeline and the map sharing a low window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from './days.ts';
import { type ConsoleTest, findAxeFaults, screenshot, startConsoleTest, typeParts } from './support.ts';

let test: ConsoleTest;

const openBoard = async (size: 'phone' | 'office') => {
  const page = await test.openPage({ size });
  await test.signIn(page, 'dispatcher', `/dispatch?date=${ORDINARY}`);
  await page.locator('.bar').first().waitFor();
  return page;
};

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY]);
  await enterOrdinaryDay(test, ORDINARY);
  await planAndPublish(test, ORDINARY);
});
afterAll(async () => test?.close());

describe('on a phone', () => {
  let page: Page;
  const sheet = () => page.getByRole('dialog');
  beforeAll(async () => {
    page = await openBoard('phone');
  });
  afterAll(async () => page.context().close());

  it('a touched trip shows its details at once, with the focus in them', async () => {
    const bar = page.locator('.bar').nth(20);
    await bar.scrollIntoViewIfNeeded();
    await bar.tap();
    await sheet()
      .getByRole('heading', { name: (await bar.getAttribute('data-name')) ?? '' })
      .waitFor();
    expect(await page.evaluate<boolean>('document.activeElement.closest("[role=dialog]") !== null')).toBe(true);
    expect(await findAxeFaults(page)).toEqual([]);
    const { y, height } = (await sheet().boundingBox()) ?? { y: -1, height: 0 };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(844);
  });

  it('the way back closes them and stays on the day', async () => {
    await page.goBack();
    await sheet().waitFor({ state: 'detached' });
    expect(page.url()).toContain(`/dispatch?date=${ORDINARY}`);
    expect(await page.locator('.bar[aria-selected=true]').count()).toBe(1);
  });

  it('closed by Escape they leave no step behind in the history', async () => {
    await page.locator('.bar[aria-selected=true]').tap();
    await sheet().waitFor();
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('history.state?.sheet ?? null')).toBeNull();
    expect(page.url()).toContain(`/dispatch?date=${ORDINARY}`);
  });

  it('moving from there brings the day into sight again', async () => {
    await page.locator('.bar[aria-selected=true]').tap();
    await sheet().getByRole('button', { name: 'Átrakás' }).click();
    await sheet().waitFor({ state: 'detached' });
    await page.locator('.move-strip').waitFor();
    await screenshot(page, 'dispatch-move-phone');
  });
});

describe('in a low window', () => {
  const heightOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;

  it('the bar gives those who are left out more room by keys, which is kept', async () => {
    const page = await openBoard('office');
    const before = await heightOf(page, '.unserved');
    await page.getByRole('separator').focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowUp');
    await expect.poll(() => heightOf(page, '.unserved')).toBeGreaterThan(before + 50);
    const more = await heightOf(page, '.unserved');
    expect(await heightOf(page, '.timeline-scroll')).toBeGreaterThan(100);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.reload();
    await page.locator('.bar').first().waitFor();
    expect(Math.abs((await heightOf(page, '.unserved')) - more)).toBeLessThan(2);
    // Enter: as much as it needs again.
    await page.getByRole('separator').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heightOf(page, '.unserved')).toBe(before);
    await page.context().close();
  });

  it('the map makes room for the details', async () => {
    const page = await openBoard('office');
    await page.getByRole('button', { name: 'Térkép' }).click();
    await page.locator('.map-panel').waitFor({ state: 'detached' });
    await page.locator('.bar').nth(20).click();
    await page.locator('.details h2').waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('whoever steps from day to day by keys stays on the control that was pressed', async () => {
    const page = await openBoard('office');
    await page.getByRole('button', { name: 'Következő nap' }).focus();
    for (const date of ['2026-11-18', '2026-11-19']) {
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(date);
      await page.locator('[data-day=after]:focus').waitFor();
    }
    await typeParts(page.locator('.day-pick'), ORDINARY.replaceAll('-', ''));
    await page.keyboard.press('Enter');
    await page.locator('.bar').first().waitFor();
    await page.locator('[data-day=date] [role=spinbutton]:focus').first().waitFor();
    await page.context().close();
  });

  it('Enter goes on from a trip to its details', async () => {
    const page = await openBoard('office');
    await page.locator('[role=rowheader][data-run]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.bar[aria-selected=true]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.details-box:focus').waitFor();
    await page.context().close();
  });
});
