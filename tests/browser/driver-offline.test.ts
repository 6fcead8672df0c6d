/** A driver's day of eight hours and 120 presses, its middle third without a signal and with a reload: everything arrives, in order, once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterOrdinaryDay, ORDINARY, planAndPublish } from './days.ts';
import { type ConsoleTest, findAxeFaults, overflowOf, screenshot, startConsoleTest } from './support.ts';

const EVENTS = 120;
const BEGIN_MS = Date.parse(`${ORDINARY}T13:50:00+01:00`);
const APART_MS = 4 * 60_000;
/** Of Szántai Sándor, who signs in as the driver of the demonstration. */
const MANIFESTS = `query ($date: LocalDate!) { manifests(serviceDate: $date) { acknowledgedAt shift { id driver { fullName } }
  events { idempotencyKey kind deviceTime } } }`;
const SENT = `(async () => {
  const open = indexedDB.open('falubusz-driver');
  const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const all = db.transaction('event').objectStore('event').getAll();
  const events = await new Promise((done) => { all.onsuccess = () => done(all.result); });
  db.close();
  return { kept: events.length, waiting: events.filter((event) => !event.sent).length };
})()`;

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest([ORDINARY]);
  await enterOrdinaryDay(test, ORDINARY);
  await planAndPublish(test, ORDINARY);
});
afterAll(async () => test?.close());

const read = (page: Page) => page.evaluate<{ readonly kept: number; readonly waiting: number }>(SENT);

async function until(page: Page, holds: (now: { readonly kept: number; readonly waiting: number }) => boolean) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (holds(await read(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The phone keeps ${JSON.stringify(await read(page))}.`);
}

/** What the screen asks for next; every fourth press is a slip that is taken back. */
async function press(page: Page, number: number): Promise<void> {
  const odometer = page.locator('.odometer input');
  const undo = page.getByRole('button', { name: 'Visszavonás' });
  const isDone = (await page.locator('.halt').count()) === 0;
  if (number === 0) {
    await odometer.fill('48210');
    await page.keyboard.press('Enter');
  } else if (isDone || number % 4 === 3) await undo.click();
  else await page.locator('.halt .button-primary').first().click();
}

it('keeps the day on the phone and sends it in order when the signal is back', { timeout: 400_000 }, async () => {
  const page = await test.openPage({ size: 'phone' });
  page.setDefaultTimeout(60_000);
  const moveTo = async (ms: number) => {
    test.services.clock.moveTo(new Date(ms).toISOString());
    await page.clock.setFixedTime(new Date(ms));
  };
  await moveTo(BEGIN_MS);
  await test.signIn(page, 'driver', `/driver?date=${ORDINARY}`);
  await page.getByRole('button', { name: 'Láttam' }).click();
  await page.getByRole('button', { name: 'Láttam' }).waitFor({ state: 'detached' });
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await screenshot(page, 'driver-begin');
  expect(await findAxeFaults(page)).toEqual([]);
  const pressed: string[] = [];
  for (let number = 0; number < EVENTS; number += 1) {
    if (number === EVENTS / 3) {
      await until(page, ({ waiting }) => waiting === 0);
      await page.context().setOffline(true);
      await page.reload();
      await page.locator('.halt').waitFor();
    }
    if (number === (2 * EVENTS) / 3) {
      expect(await read(page)).toEqual({ kept: number, waiting: EVENTS / 3 });
      await screenshot(page, 'driver-offline');
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().setOffline(false);
    }
    await moveTo(BEGIN_MS + number * APART_MS);
    pressed.push(new Date(BEGIN_MS + number * APART_MS).toISOString());
    await press(page, number);
    await until(page, ({ kept }) => kept === number + 1);
  }
  await until(page, ({ waiting }) => waiting === 0);
  const { manifests } = await test.ask('dispatcher', MANIFESTS, { date: ORDINARY });
  const own = manifests.find(
    (one: { shift: { driver: { fullName: string } } }) => one.shift.driver.fullName === 'Szántai Sándor',
  );
  expect(own.acknowledgedAt).not.toBeNull();
  const events: readonly { readonly idempotencyKey: string; readonly deviceTime: string }[] = own.events;
  expect(new Set(events.map((event) => event.idempotencyKey)).size).toBe(EVENTS);
  expect(events.map((event) => new Date(event.deviceTime).toISOString())).toEqual(pressed);
  expect(await page.locator('.banner-error').count()).toBe(0);
  await page.context().close();
});
