/** The intake screen at three sizes, in both languages, light and dark: nothing cut, nothing that axe minds, and pictures to look through. */

import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATES, enterLastVisit, KNOWN, openIntake } from './intake-fixture.ts';
import {
  type ConsoleTest,
  findAxeFaults,
  focusOf,
  overflowOf,
  SIZES,
  type Size,
  screenshot,
  startConsoleTest,
} from './support.ts';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest(DATES);
  await enterLastVisit(test);
});
afterAll(async () => test?.close());

const views = (Object.keys(SIZES) as Size[]).flatMap((size) => [
  { size, language: 'hu', theme: 'light' } as const,
  { size, language: 'en', theme: 'dark' } as const,
]);

describe.each(views)('on a $size in $language, $theme', (view) => {
  it('shows the empty screen, the rider, the keys and the call list without a fault', async () => {
    const page = await test.openPage(view);
    const look = async (name: string) => {
      await screenshot(page, `intake-${name}-${view.size}-${view.language}-${view.theme}`);
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    };
    await openIntake(test, page);
    await look('empty');
    await page.keyboard.type('bagi');
    await page.locator('[role=option]', { hasText: KNOWN.name }).first().waitFor();
    await look('caller');
    await page.keyboard.press('Enter');
    await page.locator('.rider-card').waitFor();
    // The first trip of the list, from wherever the focus is; the answer follows, or that there is none.
    await page.keyboard.press('Alt+1');
    await page.waitForLoadState('networkidle');
    await look('trip');
    await page.keyboard.press('F1');
    await page.locator('dialog[open]').waitFor();
    await look('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    expect(await focusOf(page)).not.toBe('body');
    await page.keyboard.press('F9');
    await page.locator('.call-list').waitFor();
    await look('calls');
    await page.context().close();
  });
});

it('loads less than 200 kB of script, compressed', async () => {
  const page = await test.openPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response);
  });
  await openIntake(test, page);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts.map(async (script) => brotliCompressSync(await script.body()).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(200_000);
  await page.context().close();
});
