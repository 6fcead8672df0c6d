/** Regression: the no-shows of a rider were counted up to the machine's date, whatever the service's clock said. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { startTestApi, type TestApi } from '../../support/api-client.ts';
import { createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { doneValue } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 });
  services = createTestServices(database);
  api = await startTestApi(services);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

test('a no-show counts in the period before the day of the service’s clock, and not after it', async () => {
  const pilot = await createBookingFixture(database, 'pilot');
  const input = { idempotencyKey: 'no-show-ride', details: ride(pilot), note: '' };
  doneValue(await requestTrip(services, pilot.dispatcher, input));
  await database.asOwner("update trip set state = 'no_show' where consortium_id = $1", [pilot.id]);
  const counted = async (now: string) => {
    services.clock.moveTo(now);
    const dispatcher = await api.signIn(pilot.emails.dispatcher, PASSWORD);
    const query = 'query ($id: ID!) { rider(id: $id) { noShows { count } } }';
    return (await dispatcher.ask(query, { id: pilot.walkerId })).data?.rider.noShows.count;
  };
  expect(await counted(`${DATE}T20:00:00+01:00`)).toBe(1);
  // Four years later: longer than any period that can be set.
  expect(await counted('2030-11-17T20:00:00+01:00')).toBe(0);
});
