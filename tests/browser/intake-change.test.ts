/** A caller moves a trip that a colleague has moved meanwhile: the clerk reads who it was, loses nothing, and saves knowingly. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DATES, enterLastVisit, KNOWN, openIntake, typeNumber } from './intake-fixture.ts';
import { type ConsoleTest, findAxeFaults, screenshot, startConsoleTest } from './support.ts';

const RIDER = `query ($search: String!) { riders(search: $search, first: 1) { edges { node { id home { id } } } }
  places(search: "1. háziorvosi rendelő", first: 1) { id } }`;
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { request { id version } userErrors { message } } }`;
const CHANGE = `mutation ($input: ChangeTripInput!) { changeTrip(input: $input) { userErrors { message } } }`;
const READ = 'query ($id: ID!) { tripRequest(id: $id) { version outbound { requestedDropoff { latest } } } }';

let test: ConsoleTest;

beforeAll(async () => {
  test = await startConsoleTest(DATES);
  await enterLastVisit(test);
});
afterAll(async () => test?.close());

it('names the colleague, keeps what was typed, and saves over the fresh version', async () => {
  const found = await test.ask('intake', RIDER, { search: KNOWN.phone });
  const rider = found.riders.edges[0].node;
  const details = {
    ...{ riderId: rider.id, purpose: 'HEALTH', fromPlaceId: rider.home.id, toPlaceId: found.places[0].id },
    ...{ timing: 'ARRIVE_BY', at: '2026-11-18T09:30', returnKind: 'NONE' },
  };
  const { requestTrip } = await test.ask('intake', REQUEST, { input: { idempotencyKey: 'to-be-changed', details } });
  expect(requestTrip.userErrors).toEqual([]);
  const { id, version } = requestTrip.request;

  const page = await test.openPage();
  await openIntake(test, page);
  await typeNumber(page);
  await page.keyboard.press('Enter');
  await page.locator('.rider-card').waitFor();
  await page.keyboard.press('F8');
  await page.locator('.coming:focus, .coming :focus').first().waitFor();
  await page.keyboard.press('m');
  const when = page.locator('[data-field=when] input');
  await page.locator('[data-field=when] input:focus').waitFor();
  await when.fill('szerda 11');

  const input = { requestId: id, expectedVersion: version, at: '2026-11-18T10:00' };
  expect((await test.ask('dispatcher', CHANGE, { input })).changeTrip.userErrors).toEqual([]);
  await page.keyboard.press('Enter');
  const told = page.locator('.answer .banner-warning');
  await told.waitFor();
  expect(await told.textContent()).toContain('Közben módosította: Minta Diszpécser (08:00).');
  expect(await when.inputValue()).toBe('szerda 11');
  expect(await findAxeFaults(page)).toEqual([]);
  await screenshot(page, 'intake-stale');

  await when.press('Enter');
  await page.locator('.done').waitFor();
  const { tripRequest } = await test.ask('intake', READ, { id });
  expect(tripRequest.outbound.requestedDropoff.latest).toBe('2026-11-18T11:00:00+01:00');
  await page.context().close();
});
