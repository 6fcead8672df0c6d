/** From stop events to adopted corrections: nothing counts before a person adopts it, and nothing from fewer than five drives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { createConsortiumTravel } from '../../../src/modules/common/consortium-travel-repository.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { findManifestFor, listManifestStops } from '../../../src/modules/manifests/manifest-read-model.ts';
import { recordStopEvents } from '../../../src/modules/manifests/record-stop-events.ts';
import { measureAllRuns } from '../../../src/modules/travel/measure-runs.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { insertRow, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { doneValue, makePlan, planInput, publish } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const REPORT = `{ travelCorrections { observations usedObservations pairsWithTooFew
  proposals { from { id } to { id } band season baseSource baseSeconds correctedSeconds observations adopted }
  adopted { from { id } factor observations } } }`;
const ADOPT = `mutation ($input: AdoptTravelCorrectionsInput!) { adoptTravelCorrections(input: $input) {
  adopted { from { id } to { id } } userErrors { code path message } } }`;
const LEG = `query ($from: ID!, $to: ID!) { travelLeg(fromPlaceId: $from, toPlaceId: $to) { seconds source } }`;

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: BookingFixture;
let dispatcher: ApiClient;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database, createConsortiumTravel(database.db));
  api = await startTestApi(services);
  pilot = await createBookingFixture(database, 'pilot');
  dispatcher = await api.signIn(pilot.emails.dispatcher, PASSWORD);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

/** Drives home → surgery; the first one comes from the day that is driven below. */
async function addDrives(runId: string, count: number, seconds: number): Promise<void> {
  for (let k = 0; k < count; k++) {
    await insertRow(database, 'leg_observation', {
      ...{ consortium_id: pilot.id, id: createId(), run_id: runId, position: 1_000 + k },
      ...{ from_place_id: pilot.homeId, to_place_id: pilot.surgeryId },
      ...{ departed_at: `2026-11-${10 + k}T08:00:00+01:00`, seconds, predicted_seconds: 200, base_source: 'estimate' },
    });
  }
}

test('a day that was driven becomes measured legs once, twelve hours after its end', { timeout: 60_000 }, async () => {
  const driver = { ...pilot.driver, driverId: pilot.secondDriverId };
  const details = ride(pilot, { riderId: pilot.riderId, at: `${DATE}T09:00` });
  doneValue(await requestTrip(services, pilot.dispatcher, { idempotencyKey: 'learn-0001', details, note: '' }));
  doneValue(await publish(services, pilot.dispatcher, await makePlan(services, pilot.dispatcher, planInput(DATE))));
  const manifest = await read(services, driver, (tx) => findManifestFor(tx, driver, pilot.liftShiftId));
  if (!manifest) throw new Error('There is no manifest.');
  const stops = await read(services, driver, (tx) => listManifestStops(tx, manifest, 'hu'));
  const tripId = stops.find(({ kind }) => kind === 'pickup')?.tripId ?? null;
  services.clock.moveTo(`${DATE}T14:00:00+01:00`);
  const event = (kind: 'arrived' | 'boarded' | 'alighted', time: string, placeId: string) => ({
    ...{ idempotencyKey: `learn-${kind}-${time}`, kind, tripId, placeId, undoesKey: null, odometerKm: null },
    deviceTime: new Date(`${DATE}T${time}+01:00`),
  });
  const { results } = doneValue(
    await recordStopEvents(services, driver, {
      shiftId: pilot.liftShiftId,
      events: [
        event('arrived', '08:30:00', pilot.homeId),
        event('boarded', '08:34:00', pilot.homeId),
        event('arrived', '08:40:40', pilot.surgeryId),
        event('alighted', '08:44:00', pilot.surgeryId),
      ],
    }),
  );
  expect(results.map(({ conflict }) => conflict)).toEqual([null, null, null, null]);
  expect(await measureAllRuns(services)).toBe(0);
  services.clock.moveTo('2026-11-18T08:00:00+01:00');
  // From boarding at 08:34:00 to the arrival at 08:40:40 are 400 s.
  expect(await measureAllRuns(services)).toBe(1);
  const legs = await database.asOwner('select from_place_id, to_place_id, seconds, base_source from leg_observation');
  expect(legs).toEqual([
    { from_place_id: pilot.homeId, to_place_id: pilot.surgeryId, seconds: 400, base_source: 'estimate' },
  ]);
  expect(await measureAllRuns(services)).toBe(0);
  expect(await database.asOwner('select 1 from leg_observation')).toHaveLength(1);
});

test('four drives are counted and not proposed', async () => {
  const [run] = await database.asOwner<{ run_id: string }>('select run_id from leg_observation');
  await addDrives(run?.run_id ?? '', 3, 400);
  const { data } = await dispatcher.ask(REPORT);
  expect(data.travelCorrections).toMatchObject({ observations: 4, pairsWithTooFew: 1, proposals: [], adopted: [] });
  const input = { adopt: [{ fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId }] };
  const { data: refused } = await dispatcher.ask(ADOPT, { input });
  expect(refused.adoptTravelCorrections).toMatchObject({
    adopted: null,
    userErrors: [{ code: 'NOT_PROPOSED', path: ['adopt', '0'] }],
  });
  expect(refused.adoptTravelCorrections.userErrors[0].message).toContain('nem javasolják');
});

test('six drives are proposed, change nothing until adopted, and are taken back again', async () => {
  const pair = { from: pilot.homeId, to: pilot.surgeryId };
  const [run] = await database.asOwner<{ run_id: string }>('select run_id from leg_observation limit 1');
  await database.asOwner('delete from leg_observation where position >= 1000');
  await addDrives(run?.run_id ?? '', 5, 400);
  const before = (await dispatcher.ask(LEG, pair)).data.travelLeg;
  expect(before.source).toBe('ESTIMATE');
  const { data } = await dispatcher.ask(REPORT);
  expect(data.travelCorrections.proposals[0]).toMatchObject({ band: null, observations: 6, adopted: false });
  expect(data.travelCorrections.proposals[0].baseSeconds).toBe(before.seconds);
  expect((await dispatcher.ask(LEG, pair)).data.travelLeg).toEqual(before);

  const key = { fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId };
  const { data: adopted } = await dispatcher.ask(ADOPT, { input: { adopt: [key] } });
  expect(adopted.adoptTravelCorrections).toMatchObject({ adopted: [{ from: { id: pilot.homeId } }], userErrors: [] });
  const after = (await dispatcher.ask(LEG, pair)).data.travelLeg;
  expect(after.source).toBe('MEASURED');
  expect(after.seconds).toBe(data.travelCorrections.proposals[0].correctedSeconds);
  const entries = await database.asOwner(`select 1 from audit_entry where action = 'adoptTravelCorrections'`);
  expect(entries).toHaveLength(1);

  await dispatcher.ask(ADOPT, { input: { withdraw: [key] } });
  expect((await dispatcher.ask(LEG, pair)).data.travelLeg).toEqual(before);
  const { data: again } = await dispatcher.ask(ADOPT, { input: { withdraw: [key] } });
  expect(again.adoptTravelCorrections.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('who may only look cannot adopt', async () => {
  const intake = await api.signIn(pilot.emails.intake, PASSWORD);
  expect((await intake.ask(REPORT)).errors).toEqual([]);
  const { errors } = await intake.ask(ADOPT, { input: { adopt: [] } });
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  const driver = await api.signIn(pilot.emails.driver, PASSWORD);
  expect((await driver.ask(REPORT)).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
