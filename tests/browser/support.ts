/**
 * A browser before the real service: the pilot consortium in a database of its own, the built console, the real API. What a test sees is what a
 * clerk would see; the clock stands still on both sides, on a Monday at 08:00.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { loadConsortium } from '../../db/seed/load.ts';
import { listen } from '../../src/api/listen.ts';
import { serveConsole } from '../../src/api/serve-console.ts';
import { createApiServer } from '../../src/api/server.ts';
import { CONSOLE_FOLDER, ensureConsole } from '../../src/console-build.ts';
import { createId } from '../../src/platform/ids.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { hashPassword } from '../../src/platform/passwords.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../support/services.ts';

import { launchChromium } from './chromium.ts';

const SEED = fileURLToPath(new URL('../../db/seed/tiszakecske', import.meta.url));
const SCREENSHOTS = fileURLToPath(new URL('./screenshots', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The three sizes at which every screen is looked at. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  office: { width: 1280, height: 720 },
} as const;
export type Size = keyof typeof SIZES;

export type StaffRole = 'admin' | 'coordinator' | 'dispatcher' | 'intake';

export interface PageOptions {
  readonly size?: Size;
  readonly language?: 'hu' | 'en';
  readonly theme?: 'light' | 'dark';
}

export interface ConsoleTest {
  readonly url: string;
  readonly database: TestDatabase;
  readonly services: TestServices;
  readonly consortiumId: string;
  /** A page of a browser of its own, with nothing kept. */
  readonly openPage: (options?: PageOptions) => Promise<Page>;
  /** Signs in with the demo account of the role and opens the path. */
  readonly signIn: (page: Page, role: StaffRole, path: string) => Promise<void>;
  /** One operation as the role, over HTTP. @throws Error with what the API said */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; the contract is what is tested
  readonly ask: (role: StaffRole, query: string, variables?: object) => Promise<any>;
  /** Does something as if it were another day: history is made where it belongs. */
  readonly at: <Result>(instant: string, act: () => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** @param dates service dates that get the shifts of the pilot's pattern */
export async function startConsoleTest(dates: readonly string[]): Promise<ConsoleTest> {
  const database = await createTestDatabase({ poolSize: 8 });
  const services = createTestServices(database);
  await ensureConsole(services.logger);
  const { consortiumId } = await loadConsortium(database.db, SEED, { ids: createId, hashPassword });
  for (const date of dates) await ensureShifts(database.db, consortiumId, date, { ids: createId });
  const server = await createApiServer({
    services,
    metrics: createMetrics(),
    ...{ development: false, origins: [], trustedProxies: 0, checks: { database: () => true } },
    extend: (app) => serveConsole(app, CONSOLE_FOLDER),
  });
  const http = await listen(server.app, { host: '127.0.0.1', port: 0 });
  server.attach(http.server);
  const url = http.address.replace(/\/$/, '');
  let browser: Browser | undefined;

  const tokens = new Map<StaffRole, string>();
  const post = async (query: string, variables: object, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    if (body.errors !== undefined) throw new Error(body.errors.map((error) => error.message).join('; '));
    return body.data as never;
  };
  const tokenOf = async (role: StaffRole): Promise<string> => {
    const known = tokens.get(role);
    if (known !== undefined) return known;
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
    const data: { signIn: { token: string } } = await post(query, { input: { ...account(role), wantToken: true } }, {});
    tokens.set(role, data.signIn.token);
    return data.signIn.token;
  };
  return {
    ...{ url, database, services, consortiumId },
    openPage: async ({ size = 'laptop', language = 'hu', theme = 'light' } = {}) => {
      browser ??= await launchChromium();
      const context = await browser.newContext({ viewport: SIZES[size], timezoneId: 'Europe/Budapest' });
      const preferences = JSON.stringify({ language, theme, largeType: false });
      await context.addInitScript(`localStorage.setItem('falubusz.preferences', ${JSON.stringify(preferences)})`);
      const page = await context.newPage();
      await page.clock.setFixedTime(new Date(TEST_NOW));
      return page;
    },
    signIn: async (page, role, path) => {
      await page.goto(`${url}${path}`);
      const { email, password } = account(role);
      await page.locator('input[type=email]').fill(email);
      await page.locator('input[type=password]').fill(password);
      await page.keyboard.press('Enter');
      await page.locator('.shell').waitFor();
    },
    ask: async (role, query, variables = {}) =>
      await post(query, variables, { authorization: `Bearer ${await tokenOf(role)}` }),
    at: async (instant, act) => {
      services.clock.moveTo(instant);
      // A sign-in of another week has expired.
      tokens.clear();
      try {
        return await act();
      } finally {
        services.clock.moveTo(TEST_NOW);
        tokens.clear();
      }
    },
    close: async () => {
      await browser?.close();
      await http.close();
      await server.close();
      await services.close();
      await database.drop();
    },
  };
}

/** As db/seed/tiszakecske/demo-staff.csv has them. */
function account(role: StaffRole): { readonly email: string; readonly password: string } {
  return { email: `${role}@tiszakecske.example`, password: `falubusz-${role}-demo` };
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
