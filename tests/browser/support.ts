/**
 * A browser before the real service: the pilot consortium in a database of its own, the built console, the real API. What a test sees is what a
 * clerk would see; the clock stands still on both sides, on a Monday at 08:00.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { createTestDatabase } from '../support/database.ts';
import { TEST_NOW } from '../support/services.ts';
import { launchChromium } from './chromium.ts';
import { account, type ConsoleWorld, openConsoleWorld, type StaffRole } from './console-world.ts';

const SCREENSHOTS = fileURLToPath(new URL('./screenshots', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The three sizes at which every screen is looked at. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  office: { width: 1280, height: 720 },
  laptop: { width: 1440, height: 900 },
} as const;
type Size = keyof typeof SIZES;

export interface PageOptions {
  readonly size?: Size;
  readonly language?: 'hu' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly type?: 'normal' | 'large';
}

export interface ConsoleTest extends ConsoleWorld {
  /** A page of a browser of its own, with nothing kept. */
  readonly openPage: (options?: PageOptions) => Promise<Page>;
  /** Signs in with the demo account of the role and opens the path. */
  readonly signIn: (page: Page, role: StaffRole, path: string) => Promise<void>;
}

/** @param dates service dates that get the shifts of the pilot's pattern */
export async function startConsoleTest(dates: readonly string[]): Promise<ConsoleTest> {
  const database = await createTestDatabase({ poolSize: 8 });
  const world = await openConsoleWorld(database, dates);
  let browser: Browser | undefined;
  return {
    ...world,
    openPage: async (options = {}) => {
      browser ??= await launchChromium();
      return await openPage(browser, options);
    },
    signIn: (page, role, path) => signIn(page, world.url, { role, path }),
    close: async () => {
      await browser?.close();
      await world.close();
      await database.drop();
    },
  };
}

/** A page of a context of its own, whose clock stands still like the service's. */
export async function openPage(browser: Browser, options: PageOptions): Promise<Page> {
  const { size = 'laptop', language = 'hu', theme = 'light', type = 'normal' } = options;
  const context = await browser.newContext({
    viewport: SIZES[size],
    timezoneId: 'Europe/Budapest',
    locale: language === 'hu' ? 'hu-HU' : 'en-GB',
    hasTouch: size === 'phone',
  });
  const preferences = JSON.stringify({ language, theme, largeType: type === 'large' });
  await context.addInitScript(`localStorage.setItem('falubusz.preferences', ${JSON.stringify(preferences)})`);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(TEST_NOW));
  return page;
}

export async function signIn(
  page: Page,
  url: string,
  { role, path }: { readonly role: StaffRole; readonly path: string },
): Promise<void> {
  await page.goto(`${url}${path}`);
  const { email, password } = account(role);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.shell').waitFor();
}

/** A question of the board that stands in its menu. */
export async function openBoardMenu(page: Page, item: 'compare' | 'whatIf' | 'calls'): Promise<void> {
  await page.locator('.plan-actions .button').last().click();
  await page.locator(`.menu-item[data-key="${item}"]`).click();
  await page.getByRole('dialog').waitFor();
}

/** Types into a date or a time as a person does: digits in the order of the language, one part after the other. */
export async function typeParts(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().focus();
  await field.page().keyboard.type(digits);
}

/** What axe finds wrong with the page, one line for each; empty when nothing. */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  interface Found {
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }
  const { violations } = await page.evaluate<Found>('axe.run(document)');
  return violations.map((rule) => `${rule.id}: ${rule.help}: ${rule.nodes.map((node) => node.html).join(' | ')}`);
}

/** How many pixels the page is wider than the window; 0 when nothing is cut. */
export async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
}

/** Into tests/browser/screenshots/, for people to look through. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** A paper, beside the pictures. */
export function keepForLooking(name: string, body: Uint8Array): void {
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(join(SCREENSHOTS, name), body);
}

/** Types and presses as a clerk does, and counts the keys. */
export function countKeys(page: Page): {
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly count: () => number;
} {
  let keys = 0;
  return {
    press: async (key) => {
      keys += 1;
      await page.keyboard.press(key);
    },
    type: async (text) => {
      keys += [...text].length;
      await page.keyboard.type(text);
    },
    count: () => keys,
  };
}

/** What has the focus: `input`, `section.done`, … ; `body` when the focus is lost. */
export async function focusOf(page: Page): Promise<string> {
  return await page.evaluate<string>(`(() => {
    const element = document.activeElement ?? document.body;
    const field = element.closest('[data-field]')?.getAttribute('data-field');
    const kind = element.classList.contains('card') ? '.' + [...element.classList].at(-1) : '';
    return element.tagName.toLowerCase() + kind + (field ? ':' + field : '');
  })()`);
}
