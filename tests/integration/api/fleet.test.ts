import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const CREATE_SHIFT = `mutation ($input: CreateShiftInput!) { createShift(input: $input) {
  shift { id startAt endAt startPlace { id } endPlace { id } breaks { durationSeconds } vehicle { plate layouts { seats } } driver { fullName } version }
  userErrors { code path message } } }`;
const CREATE_VEHICLE = `mutation ($input: CreateVehicleInput!) { createVehicle(input: $input) { vehicle { id plate layouts { seats wheelchairPlaces } } userErrors { code path } } }`;

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;
let dispatcher: ApiClient;
let keys = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
  dispatcher = await api.signIn(pilot.emails.dispatcher, PASSWORD);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

const key = () => {
  keys += 1;
  return `fleet-key-${keys}`;
};
const due = (from: string, to: string, minutes: number) => ({
  earliestAt: from,
  latestAt: to,
  durationSeconds: minutes * 60,
});
const shift = (change: object) => ({
  idempotencyKey: key(),
  vehicleId: pilot.vehicleId,
  driverId: pilot.driverId,
  ...change,
});
const createShift = async (change: object) =>
  (await dispatcher.ask(CREATE_SHIFT, { input: shift(change) })).data.createShift;

describe('a shift', () => {
  test('begins and ends at the garage unless told otherwise', async () => {
    const { shift: made, userErrors } = await createShift({
      serviceDate: '2026-11-23',
      startAt: '2026-11-23T05:00:00+01:00',
      endAt: '2026-11-23T13:00:00+01:00',
      breaks: [due('2026-11-23T09:00:00+01:00', '2026-11-23T10:00:00+01:00', 20)],
    });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      startAt: '2026-11-23T05:00:00+01:00',
      startPlace: { id: pilot.garageId },
      endPlace: { id: pilot.garageId },
      breaks: [{ durationSeconds: 1_200 }],
      vehicle: { plate: 'AA-BB-123', layouts: [{ seats: 8 }] },
      driver: { fullName: 'Sofőr Sándor' },
    });
  });

  test('cannot be given to a driver or vehicle that has one at that time, also by two dispatchers at once', async () => {
    const at = { serviceDate: '2026-11-24', startAt: '2026-11-24T05:00:00+01:00', endAt: '2026-11-24T10:00:00+01:00' };
    const answers = await Promise.all([createShift(at), createShift(at), createShift(at)]);
    expect(answers.filter((answer) => answer.shift !== null)).toHaveLength(1);
    const codes = answers.flatMap((answer) => answer.userErrors.map((error: { code: string }) => error.code));
    expect(codes.every((code) => code === 'DRIVER_BOOKED' || code === 'VEHICLE_BOOKED')).toBe(true);
  });

  // Over 6 h 20 minutes are due, over 9 h 45; at 6 h sharp none.
  test.each([
    ['05:00', '11:00', [], null],
    ['05:00', '11:01', [], '20'],
    ['05:00', '14:00', [20], null],
    ['05:00', '14:01', [20], '25'],
    ['05:00', '14:01', [20, 25], null],
    ['05:00', '14:01', [45], null],
  ] as const)('from %s to %s with breaks of %j minutes lacks %s', async (from, to, breaks, missing) => {
    await database.asOwner('delete from shift_break');
    await database.asOwner('delete from shift');
    const day = '2026-11-25';
    const answer = await createShift({
      serviceDate: day,
      startAt: `${day}T${from}:00+01:00`,
      endAt: `${day}T${to}:00+01:00`,
      breaks: breaks.map((minutes) => due(`${day}T08:00:00+01:00`, `${day}T09:00:00+01:00`, minutes)),
    });
    if (missing === null) expect(answer.userErrors).toEqual([]);
    else
      expect(answer.userErrors).toMatchObject([
        { code: 'BREAKS_MISSING', path: ['breaks'], message: expect.stringContaining(missing) },
      ]);
  });

  test('may run over the night of the clock change, and lasts an hour less', async () => {
    // 23:00+01:00 to 06:00+02:00 are six hours: no break is due.
    const { shift: made, userErrors } = await createShift({
      serviceDate: '2027-03-27',
      startAt: '2027-03-27T23:00:00+01:00',
      endAt: '2027-03-28T06:00:00+02:00',
    });
    expect(userErrors).toEqual([]);
    expect(made.endAt).toBe('2027-03-28T06:00:00+02:00');
  });

  test.each([
    [
      'a time that the clock change skips',
      { serviceDate: '2027-03-28', startAt: '2027-03-28T02:30:00+01:00', endAt: '2027-03-28T07:00:00+02:00' },
      'TIME_NOT_EXISTING',
      ['startAt'],
    ],
    [
      'an end before its start',
      { serviceDate: '2026-11-26', startAt: '2026-11-26T10:00:00+01:00', endAt: '2026-11-26T09:00:00+01:00' },
      'INVALID',
      ['endAt'],
    ],
    [
      '17 hours',
      { serviceDate: '2026-11-26', startAt: '2026-11-26T05:00:00+01:00', endAt: '2026-11-26T22:00:00+01:00' },
      'INVALID',
      ['endAt'],
    ],
    [
      'another service date',
      { serviceDate: '2026-11-20', startAt: '2026-11-26T05:00:00+01:00', endAt: '2026-11-26T09:00:00+01:00' },
      'INVALID',
      ['serviceDate'],
    ],
    [
      'an unknown vehicle',
      {
        vehicleId: 'x',
        serviceDate: '2026-11-26',
        startAt: '2026-11-26T05:00:00+01:00',
        endAt: '2026-11-26T09:00:00+01:00',
      },
      'NOT_FOUND',
      ['vehicleId'],
    ],
  ])('is refused with %s', async (_what, change, code, path) => {
    const answer = await createShift(change);
    expect(answer).toMatchObject({ shift: null, userErrors: [{ code, path }] });
  });

  test('keeps its driver and vehicle from being deactivated while it lies ahead', async () => {
    await createShift({
      serviceDate: '2026-12-01',
      startAt: '2026-12-01T05:00:00+01:00',
      endAt: '2026-12-01T09:00:00+01:00',
    });
    const { data } = await dispatcher.ask(
      `mutation ($vehicle: UpdateVehicleInput!, $driver: UpdateDriverInput!) {
        updateVehicle(input: $vehicle) { userErrors { code } } updateDriver(input: $driver) { userErrors { code } } }`,
      {
        vehicle: { id: pilot.vehicleId, expectedVersion: 1, active: false },
        driver: { id: pilot.driverId, expectedVersion: 1, active: false },
      },
    );
    expect(data).toEqual({
      updateVehicle: { userErrors: [{ code: 'IN_USE' }] },
      updateDriver: { userErrors: [{ code: 'IN_USE' }] },
    });
  });
});

describe('a vehicle', () => {
  const vehicle = (change: object) => ({
    idempotencyKey: key(),
    name: 'Kék busz',
    plate: 'cc-dd-456',
    garagePlaceId: pilot.garageId,
    layouts: [{ seats: 8 }, { seats: 5, wheelchairPlaces: 1 }],
    ...change,
  });

  test('has alternative layouts', async () => {
    const { data } = await dispatcher.ask(CREATE_VEHICLE, { input: vehicle({}) });
    expect(data.createVehicle.vehicle).toMatchObject({
      plate: 'CC-DD-456',
      layouts: [
        { seats: 8, wheelchairPlaces: 0 },
        { seats: 5, wheelchairPlaces: 1 },
      ],
    });
  });

  test.each([
    ['no layout', { layouts: [] }, 'INVALID', ['layouts']],
    ['nine seats', { layouts: [{ seats: 9 }] }, 'INVALID', ['layouts']],
    ['eight seats and a wheelchair', { layouts: [{ seats: 8, wheelchairPlaces: 1 }] }, 'INVALID', ['layouts']],
    ['an unknown feature', { features: ['wings'] }, 'INVALID', ['features']],
    ['a plate in use', { plate: 'aa-bb-123' }, 'DUPLICATE', ['plate']],
    ['an unknown garage', { garagePlaceId: 'x' }, 'NOT_FOUND', ['garagePlaceId']],
    ['costs below nothing', { costPerKmForint: -1 }, 'INVALID', ['costPerKmForint']],
  ])('is refused with %s', async (_what, change, code, path) => {
    const { data } = await dispatcher.ask(CREATE_VEHICLE, { input: vehicle({ plate: 'EE-FF-789', ...change }) });
    expect(data.createVehicle).toMatchObject({ vehicle: null, userErrors: [{ code, path }] });
  });
});
