/** Every screen with what makes it worth looking at: who opens it, on which day, and what is done before the picture. */
import type { Page } from 'playwright-core';
import type { StaffRole } from './console-world.ts';
import { EMPTY, GONE_WRONG, ORDINARY } from './days.ts';
import { KNOWN } from './intake-fixture.ts';
import { openBoardMenu } from './support.ts';

export interface Screen {
  readonly name: string;
  /** Null: nobody has signed in. */
  readonly role: StaffRole | null;
  readonly path: string;
  /** Seen when the screen is there. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const board = (name: string, date: string, act?: Screen['act']): Screen => ({
  ...{
    name: `dispatch-${name}`,
    role: 'dispatcher',
    path: `/dispatch?date=${date}`,
    ready: date === EMPTY ? '[data-shift]' : '.bar',
  },
  ...(act === undefined ? {} : { act }),
});

const list = (name: string): Screen => ({
  ...{ name: `admin-${name}`, role: 'admin', path: `/admin?list=${name}`, ready: '.records table, .records .card' },
});

const chooseCaller = async (page: Page) => {
  await page.locator('.suggest-large input').fill(KNOWN.phone);
  await page.locator('[role=option]', { hasText: KNOWN.name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.rider-card').waitFor();
};

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', role: null, path: '/', ready: '.sign-in' },
  { name: 'home', role: 'admin', path: '/', ready: '.desks' },
  { name: 'intake-start', role: 'intake', path: '/intake', ready: '.suggest-large' },
  {
    ...{ name: 'intake-caller', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await page.locator('.suggest-large input').fill('bagi');
      await page.locator('[role=option]').first().waitFor();
    },
  },
  {
    ...{ name: 'intake-answer', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await chooseCaller(page);
      await page.keyboard.press('Alt+1');
      await page.locator('[data-field=when] input').fill('szerda 10');
      await page.locator('.answer[data-current=true] .verdict').waitFor();
    },
  },
  {
    ...{ name: 'intake-refusal', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await chooseCaller(page);
      await page.keyboard.press('Alt+1');
      await page.locator('[data-field=when] input').fill('szerda 07:30');
      await page.locator('.answer[data-current=true] .verdict').waitFor();
    },
  },
  {
    ...{ name: 'intake-calls', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await page.keyboard.press('F9');
      await page.locator('.call-list [data-task]').first().waitFor();
    },
  },
  {
    ...{ name: 'intake-new-rider', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await page.locator('.suggest-large input').fill('zsombékos');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.new-rider').waitFor();
    },
  },
  {
    ...{ name: 'intake-keys', role: 'intake', path: '/intake', ready: '.suggest-large' },
    act: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('dialog[open]').waitFor();
    },
  },
  board('ordinary', ORDINARY),
  board('trip', ORDINARY, async (page) => {
    await page.locator('.bar').nth(20).click();
    await page.locator('.details h2').waitFor();
  }),
  board('run', ORDINARY, async (page) => {
    await page.locator('.timeline-row .row-head').nth(1).click();
    await page.locator('.details h2').waitFor();
  }),
  board('empty', EMPTY),
  board('wrong', GONE_WRONG),
  board('plan-question', ORDINARY, async (page) => {
    await page.getByRole('button', { name: /Tervezés…|Plan…/ }).click();
    await page.getByRole('dialog').waitFor();
  }),
  board('disruption', GONE_WRONG, async (page) => {
    await page.getByRole('button', { name: /Zavar…|Disruption…/ }).click();
    await page.getByRole('dialog').waitFor();
  }),
  board('what-if', ORDINARY, (page) => openBoardMenu(page, 'whatIf')),
  board('compare', GONE_WRONG, async (page) => {
    await openBoardMenu(page, 'compare');
    await page.locator('.dialog .said').waitFor();
  }),
  board('calls', GONE_WRONG, async (page) => {
    await openBoardMenu(page, 'calls');
    await page.locator('[data-task]').first().waitFor();
  }),
  { name: 'driver-choose', role: 'dispatcher', path: `/driver?date=${GONE_WRONG}`, ready: '.desks' },
  {
    ...{ name: 'driver-run', role: 'dispatcher', path: `/driver?date=${GONE_WRONG}`, ready: '.desks' },
    act: async (page) => {
      await page.locator('.desk').first().click();
      await page.locator('.halt').waitFor();
    },
  },
  {
    ...{ name: 'driver-fresh', role: 'dispatcher', path: `/driver?date=${ORDINARY}`, ready: '.desks' },
    act: async (page) => {
      await page.locator('.desk').first().click();
      await page.locator('.driver-head').waitFor();
    },
  },
  { name: 'driver-none', role: 'driver', path: `/driver?date=${EMPTY}`, ready: '.driver' },
  ...['riders', 'places', 'vehicles', 'drivers', 'shifts', 'calendar', 'hours', 'policy', 'staff', 'reads'].map(list),
  { ...list('imports'), ready: '.import-form' },
  {
    ...list('places'),
    name: 'admin-place-form',
    act: async (page) => {
      await page.locator('.records .link').first().click();
      await page.locator('.pin-map .map-name').first().waitFor();
    },
  },
  {
    ...list('vehicles'),
    name: 'admin-vehicle-form',
    act: async (page) => {
      await page.locator('.records .link').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
