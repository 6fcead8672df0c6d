/** A call from hello to promise, by keyboard only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATES, enterLastVisit, KNOWN, openIntake, SURGERY, typeNumber } from './intake-fixture.ts';
import { type ConsoleTest, countKeys, focusOf, screenshot, startConsoleTest } from './support.ts';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest(DATES);
  await enterLastVisit(test);
});
afterAll(async () => test?.close());

describe('a known rider calls', () => {
  it('is found by number, shows the last trip, and one digit fills the form with its return', async () => {
    const page = await test.openPage();
    await openIntake(test, page);
    expect(await focusOf(page)).toBe('input');
    await typeNumber(page);
    await page.keyboard.press('Enter');
    await page.locator('section.trip-list:focus').waitFor();
    await page.keyboard.press('1');
    expect(await focusOf(page)).toBe('input:when');
    expect(await page.locator('[data-field=to] input').inputValue()).toContain(SURGERY);
    // Monday now, so tomorrow is the 17th; there at 9:30 and two hours later back.
    expect(await page.locator('[data-field=when] .meaning').textContent()).toBe('nov. 17., kedd, odaér 09:30‑ig');
    await page.keyboard.type('szerda 10');
    expect(await page.locator('[data-field=when] .meaning').textContent()).toBe('nov. 18., szerda, odaér 10:00‑ig');
    expect(await page.locator('[data-field=back] input').inputValue()).toBe('12:00');
    await page.context().close();
  });

  it('gets a promise for the repeated trip with its return within 16 keys beside the number', async () => {
    const page = await test.openPage();
    await openIntake(test, page);
    await typeNumber(page);
    const keys = countKeys(page);
    await keys.press('Enter');
    await page.locator('section.trip-list:focus').waitFor();
    await keys.press('1');
    await keys.type('szerda 10');
    await page.locator('.answer[data-current=true] .verdict-yes').waitFor();
    await screenshot(page, 'intake-offer');
    await keys.press('Enter');
    await page.locator('.done').waitFor();
    await screenshot(page, 'intake-promise');
    expect(keys.count()).toBeLessThanOrEqual(16);
    expect(await focusOf(page)).toBe('section.done');
    const reference = (await page.locator('.reference-large strong').textContent())?.replace(/\s/g, '') ?? '';
    const query = `query ($reference: String!) { tripRequest(reference: $reference) {
      rider { fullName } outbound { state promise { arrivalLatest } } return { state promise { sequence } } } }`;
    const { tripRequest } = await test.ask('intake', query, { reference });
    expect(tripRequest.rider.fullName).toBe(KNOWN.name);
    expect(tripRequest.outbound.promise.arrivalLatest <= '2026-11-18T10:00:00+01:00').toBe(true);
    expect(tripRequest.return.promise.sequence).toBe(1);
    await page.context().close();
  });

  it('keeps the call through a reload, and a second tab has a call of its own', async () => {
    const page = await test.openPage();
    await openIntake(test, page);
    await typeNumber(page);
    await page.keyboard.press('Enter');
    await page.locator('section.trip-list:focus').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.type('szerda 10');
    await page.reload();
    await page.locator('[data-field=when] input:focus').waitFor();
    expect(await page.locator('[data-field=when] input').inputValue()).toBe('szerda 10');
    const second = await page.context().newPage();
    await second.goto(`${test.url}/intake`);
    await second.locator('.suggest-large input:focus').waitFor();
    expect(await second.locator('.suggest-large input').inputValue()).toBe('');
    await page.context().close();
  });
});

describe('an unknown caller', () => {
  it('is added in place by keyboard and can travel at once', async () => {
    const page = await test.openPage();
    await openIntake(test, page);
    await page.keyboard.type('Próba Piroska');
    await page.locator('[role=option]', { hasText: 'Próba Piroska' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.new-rider').waitFor();
    await screenshot(page, 'intake-new-rider');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+36 20 000 9999');
    await page.keyboard.press('Tab');
    await page.keyboard.type('varoshaza');
    await page.locator('.new-rider [role=option]', { hasText: 'Városháza' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.rider-card').waitFor();
    expect(await page.locator('.rider-card h2').textContent()).toBe('Próba Piroska');
    await page.locator('[data-field=to] input:focus').waitFor();
    await page.context().close();
  });
});
