/** Every screen on an ordinary day, an empty one and one gone wrong, at three sizes, in both languages and colours, and in large type: nothing cut, nothing that axe minds. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from './console-world.ts';
import { EMPTY, enterOrdinaryDay, letGoWrong, ORDINARY, planAndPublish } from './days.ts';
import { enterLastVisit, openIntake } from './intake-fixture.ts';
import { SCREENS } from './screens.ts';
import {
  type ConsoleTest,
  findAxeFaults,
  overflowOf,
  type PageOptions,
  screenshot,
  startConsoleTest,
} from './support.ts';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest([EMPTY]);
  await enterLastVisit(test);
  await enterOrdinaryDay(test, ORDINARY);
  await planAndPublish(test, ORDINARY);
  await letGoWrong(test);
});
afterAll(async () => test?.close());

/** Each language with each colour somewhere; large type where there is least room for it. */
const views: readonly Required<PageOptions>[] = [
  { size: 'phone', language: 'hu', theme: 'light', type: 'normal' },
  { size: 'phone', language: 'en', theme: 'dark', type: 'normal' },
  { size: 'phone', language: 'hu', theme: 'dark', type: 'large' },
  { size: 'office', language: 'hu', theme: 'dark', type: 'normal' },
  { size: 'office', language: 'en', theme: 'light', type: 'normal' },
  { size: 'laptop', language: 'hu', theme: 'light', type: 'normal' },
  { size: 'laptop', language: 'en', theme: 'dark', type: 'large' },
];

describe.each(views)('on a $size in $language, $theme, $type type', (view) => {
  const pages = new Map<StaffRole | null, Page>();
  afterAll(async () => {
    for (const page of pages.values()) await page.context().close();
  });

  it.each(SCREENS)('$name', async (screen) => {
    let page = pages.get(screen.role);
    if (page === undefined) {
      page = await test.openPage(view);
      pages.set(screen.role, page);
      if (screen.role !== null) await test.signIn(page, screen.role, screen.path);
    } else await page.evaluate('sessionStorage.clear()');
    await page.goto(`${test.url}${screen.path}`);
    await page.locator(screen.ready).first().waitFor();
    await screen.act?.(page);
    await screenshot(page, [screen.name, ...Object.values(view)].join('-'));
    expect(await findAxeFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
});

it('loads less than 200 kB of script for the intake screen, compressed', async () => {
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
