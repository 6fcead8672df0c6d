/** A rider of the pilot with a doctor's visit behind her, as intake tests need one. */
import type { Page } from 'playwright-core';
import type { ConsoleTest } from './support.ts';

/** Bagi Mária of db/seed/tiszakecske/riders.csv: lives on a farm, needs no help. */
export const KNOWN = { phone: '20 000 0003', name: 'Bagi Mária' };
/** The Monday of the clock is 16 November 2026. */
export const DATES = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'] as const;
export const SURGERY = '1. háziorvosi rendelő';

const RIDER = 'query ($search: String!) { riders(search: $search, first: 1) { edges { node { id home { id } } } } }';
const PLACE = 'query ($search: String!) { places(search: $search, first: 1) { id } }';
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { request { id } userErrors { message } } }`;

/** Last Tuesday there at 9:30, back at 11:30. */
export async function enterLastVisit(test: ConsoleTest): Promise<void> {
  await test.at('2026-11-09T08:00:00+01:00', async () => {
    const rider = (await test.ask('intake', RIDER, { search: KNOWN.phone })).riders.edges[0].node;
    const surgery = (await test.ask('intake', PLACE, { search: SURGERY })).places[0];
    const details = {
      ...{ riderId: rider.id, purpose: 'HEALTH', fromPlaceId: rider.home.id, toPlaceId: surgery.id },
      ...{ timing: 'ARRIVE_BY', at: '2026-11-10T09:30', returnKind: 'FIXED', returnAt: '2026-11-10T11:30' },
    };
    const input = { idempotencyKey: 'last-visit-of-bagi-maria', details };
    const { requestTrip } = await test.ask('intake', REQUEST, { input });
    if (requestTrip.userErrors.length > 0) throw new Error(requestTrip.userErrors[0].message);
  });
}

/** Signs in and waits until the screen takes keys: its first field has the focus. */
export async function openIntake(test: ConsoleTest, page: Page): Promise<void> {
  await test.signIn(page, 'intake', '/intake');
  await page.locator('.suggest-large input:focus').waitFor();
}

/** Types the number of the known rider until she is found. */
export async function typeNumber(page: Page): Promise<void> {
  await page.keyboard.type(KNOWN.phone);
  await page.locator('[role=option]', { hasText: KNOWN.name }).first().waitFor();
}
