/** A no with its reason and what works instead. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DATES, enterLastVisit, openIntake, typeNumber } from './intake-fixture.ts';
import { type ConsoleTest, findAxeFaults, focusOf, screenshot, startConsoleTest } from './support.ts';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest(DATES);
  await enterLastVisit(test);
});
afterAll(async () => test?.close());

it('says why and offers what works, which one digit takes', async () => {
  const page = await test.openPage();
  await openIntake(test, page);
  await typeNumber(page);
  await page.keyboard.press('Enter');
  await page.locator('section.trip-list:focus').waitFor();
  await page.keyboard.press('1');
  // The surgery opens at eight.
  await page.keyboard.type('szerda 07:30');
  await page.locator('.answer[data-current=true] .verdict-no').waitFor();
  await page.locator('.answer .offer').first().waitFor();
  await screenshot(page, 'intake-refusal');
  expect((await page.locator('.answer > .sentence').textContent())?.length).toBeGreaterThan(10);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  // Enter takes no alternative by chance: it only goes there.
  expect(await focusOf(page)).toBe('section.answer');
  await page.keyboard.press('1');
  await page.locator('.done').waitFor();
  await page.context().close();
});
