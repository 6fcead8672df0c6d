import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '../../../src/domain/actor.ts';
import { addDays, weekdayOf } from '../../../src/domain/local-time.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { changeStandingOrder } from '../../../src/modules/standing-orders/change-standing-order.ts';
import {
  type CreateStandingOrderInput,
  createStandingOrder,
} from '../../../src/modules/standing-orders/create-standing-order.ts';
import { endStandingOrder } from '../../../src/modules/standing-orders/end-standing-order.ts';
import { generateForOrder, generateRequests } from '../../../src/modules/standing-orders/generate-requests.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  // Two working weeks ahead: a fortnight holds ten working days.
  await database.asOwner('update consortium_policy set booking_horizon_days = 13');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});
beforeEach(async () => {
  services.clock.moveTo(TEST_NOW);
  for (const table of [
    'call_task',
    'idempotency_key',
    'audit_entry',
    'trip',
    'trip_request',
    'standing_order_exception',
    'standing_order',
    'calendar_day',
  ]) {
    await database.asOwner(`delete from ${table}`);
  }
});

/** The test's day is Monday 16 November 2026, 08:00; the first day of the order is the Tuesday. */
const order = (changes: Partial<CreateStandingOrderInput> = {}): CreateStandingOrderInput => ({
  ...{
    idempotencyKey: createId(),
    riderId: pilot.walkerId,
    purpose: 'work',
    fromPlaceId: pilot.homeId,
    toPlaceId: pilot.surgeryId,
  },
  ...{ timing: 'arrive_by', localTime: '07:30', returnKind: 'fixed', returnLocalTime: '16:00', companions: 0 },
  ...{
    pattern: { weekdays: [1, 2, 3, 4, 5], everyWeeks: 1, rotation: [] },
    runsOnHolidays: false,
    schoolDaysOnly: false,
  },
  ...{ validFrom: '2026-11-17', validTo: '2027-06-30' },
  ...changes,
});
const create = async (changes: Partial<CreateStandingOrderInput> = {}) => {
  const outcome = await createStandingOrder(services, pilot.dispatcher, order(changes));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
};
const refusalOf = async (changes: Partial<CreateStandingOrderInput>) => {
  const outcome = await createStandingOrder(services, pilot.dispatcher, order(changes));
  return outcome.kind === 'refused' ? outcome.faults.map((fault) => `${fault.code} ${fault.path.join('.')}`) : 'done';
};
const requests = () =>
  database.asOwner<{ service_date: string; at: string; state: string; withdrawn: boolean; order_id: string }>(
    `select service_date::text, to_char(requested_at at time zone 'Europe/Budapest', 'HH24:MI') as at, withdrawn_at is not null as withdrawn,
       standing_order_id as order_id, (select min(state) from trip where trip.request_id = trip_request.id) as state
     from trip_request order by service_date, created_at`,
  );
const tasks = () =>
  database.asOwner<{ kind: string; sentence_hu: string; state: string }>(
    'select kind, sentence_hu, state from call_task',
  );
const count = async (table: string) => (await database.asOwner(`select 1 from ${table}`)).length;

describe('a new standing order', () => {
  test('asks at once for every day of the rolling horizon, there and back', async () => {
    const { generated, standingOrder } = await create();
    // 17 to 29 November: four days of this week and five of the next.
    expect(generated).toBe(9);
    expect(standingOrder).toMatchObject({ version: 1, localTime: '07:30', partnerId: null });
    const made = await requests();
    expect(made.map((row) => row.at)).toEqual(Array.from({ length: 9 }, () => '07:30'));
    expect(made.every((row) => weekdayOf(row.service_date) <= 5)).toBe(true);
    expect(await count('trip')).toBe(18);
  });

  test('is made once for one key, and makes its requests once', async () => {
    const input = order();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => createStandingOrder(services, pilot.dispatcher, input)),
    );
    expect(
      new Set(answers.map((answer) => (answer.kind === 'done' ? answer.value.standingOrder.id : 'refused'))).size,
    ).toBe(1);
    expect(await count('standing_order')).toBe(1);
    expect(await count('trip_request')).toBe(9);
  });

  test('rests on a holiday and goes on the Saturday that is worked', async () => {
    const own = { consortium_id: pilot.id, name: 'x' };
    await insertRow(database, 'calendar_day', { ...own, service_date: '2026-11-18', kind: 'holiday' });
    await insertRow(database, 'calendar_day', { ...own, service_date: '2026-11-28', kind: 'moved_working_day' });
    await create();
    const dates = (await requests()).map((row) => row.service_date);
    expect(dates).not.toContain('2026-11-18');
    expect(dates).toContain('2026-11-28');
  });

  test('of a night shift brings the rider home on the next service date', async () => {
    const rotation = [{ weekdays: [2], begins: '21:30', ends: '06:00' }];
    await create({ localTime: null, returnLocalTime: null, pattern: { weekdays: [], everyWeeks: 1, rotation } });
    const legs = await database.asOwner('select leg, service_date::text from trip order by service_date, leg');
    expect(legs.slice(0, 2)).toEqual([
      { leg: 'outbound', service_date: '2026-11-17' },
      { leg: 'return', service_date: '2026-11-18' },
    ]);
  });
});

describe('a standing order that cannot be', () => {
  test.each([
    ['without a day', { pattern: { weekdays: [], everyWeeks: 1, rotation: [] } }, ['NO_DAYS pattern']],
    [
      'whose days do not lie in its period',
      { validFrom: '2026-11-17', validTo: '2026-11-18', pattern: { weekdays: [5], everyWeeks: 1, rotation: [] } },
      ['NO_DAYS pattern'],
    ],
    ['without an end', { validTo: null }, ['NO_END validTo']],
    ['that ends in three years', { validTo: '2029-11-17' }, ['NO_END validTo']],
    ['that begins in the past', { validFrom: '2026-11-15' }, ['IN_PAST validFrom']],
    [
      'whose return comes before the outbound',
      { localTime: '16:00', returnLocalTime: '07:30' },
      ['RETURN_BEFORE_OUTBOUND returnLocalTime'],
    ],
    [
      'whose return begins before one can be there',
      { localTime: '07:30', returnLocalTime: '07:30' },
      ['RETURN_BEFORE_OUTBOUND returnLocalTime'],
    ],
    ['on the ninth weekday', { pattern: { weekdays: [9], everyWeeks: 1, rotation: [] } }, ['INVALID pattern']],
    ['without a time', { localTime: null }, ['INVALID localTime']],
    ['of nobody', { riderId: createId() }, ['NOT_FOUND riderId']],
    ['to nowhere', { toPlaceId: createId() }, ['NOT_FOUND toPlaceId']],
    [
      'at night, on all of its days',
      { localTime: '03:30', returnKind: 'none', returnLocalTime: null },
      ['OUTSIDE_HOURS localTime'],
    ],
  ] as const)('%s is refused, and nothing is written', async (_name, changes, faults) => {
    expect(await refusalOf(changes as Partial<CreateStandingOrderInput>)).toEqual(faults);
    expect(await count('standing_order')).toBe(0);
    expect(await count('trip_request')).toBe(0);
    expect(await count('audit_entry')).toBe(0);
  });

  test('from and to one place is refused', async () => {
    expect(await refusalOf({ toPlaceId: pilot.homeId })).toEqual(['SAME_PLACE toPlaceId']);
  });

  test("of somebody else's rider is not found by a partner", async () => {
    const outcome = await createStandingOrder(services, pilot.partner, order());
    expect(outcome).toMatchObject({ kind: 'refused', faults: [{ code: 'NOT_FOUND', path: ['riderId'] }] });
    const own = await createStandingOrder(services, pilot.partner, order({ riderId: pilot.partnerRiderId }));
    expect(own).toMatchObject({ kind: 'done', value: { standingOrder: { partnerId: pilot.partnerId } } });
  });
});

describe('the nightly duty', () => {
  test('makes one request a day however often and by however many it runs', async () => {
    const { standingOrder } = await create();
    services.clock.moveTo('2026-11-17T03:30:00+01:00');
    const system = systemActor(pilot.id);
    await Promise.all(Array.from({ length: 6 }, () => generateForOrder(services, system, standingOrder.id)));
    const again = await generateRequests(services, system);
    expect(again).toMatchObject({ orders: 1, generated: 0, failed: 0 });
    const dates = (await requests()).map((row) => row.service_date);
    expect(new Set(dates).size).toBe(dates.length);
    // Monday the 30th has come within the horizon (16th + 13 days = 29th, 17th + 13 = 30th).
    expect(dates).toContain('2026-11-30');
    expect(dates).toHaveLength(10);
  });

  test('tells what it cannot make, once, and takes the call back when it could be made after all', async () => {
    await insertRow(database, 'calendar_day', {
      consortium_id: pilot.id,
      service_date: '2026-11-19',
      kind: 'blackout',
      name: 'x',
    });
    const { standingOrder, generated } = await create();
    expect(generated).toBe(8);
    await generateForOrder(services, systemActor(pilot.id), standingOrder.id);
    expect(await tasks()).toMatchObject([{ kind: 'standing_order_unserved', state: 'open' }]);
    expect((await tasks())[0]?.sentence_hu).toContain('november 19-én, csütörtökön');
    expect((await tasks())[0]?.sentence_hu).toContain('aznap nincs szolgáltatás');
    await database.asOwner('delete from calendar_day');
    await generateForOrder(services, systemActor(pilot.id), standingOrder.id);
    expect(await tasks()).toMatchObject([{ state: 'done' }]);
    expect(await count('trip_request')).toBe(9);
  });

  test('tells that the rider travels already at that time, and leaves that booking alone', async () => {
    const details = {
      ...{ riderId: pilot.walkerId, purpose: 'health' as const, fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId },
      ...{ timing: 'arrive_by' as const, at: '2026-11-18T07:25', companions: 0, wheelchairs: null, childSeats: null },
      ...{ returnKind: 'none' as const, returnAt: null },
    };
    const booked = await requestTrip(services, pilot.dispatcher, { idempotencyKey: createId(), details, note: '' });
    expect(booked.kind).toBe('done');
    const { generated } = await create();
    expect(generated).toBe(8);
    expect((await tasks())[0]?.sentence_hu).toContain('már van másik foglalása');
  });

  test('tells that the clock change skips the time, and makes up no other one', async () => {
    services.clock.moveTo('2027-03-26T08:00:00+01:00');
    // The service date Saturday 27 March 2027 ends with the night of the change; its 02:30 is skipped.
    const saturdays = { weekdays: [6], everyWeeks: 1, rotation: [] };
    await create({
      ...{ validFrom: '2027-03-26', localTime: '02:30', returnKind: 'none', returnLocalTime: null },
      pattern: saturdays,
    });
    expect(await requests()).toEqual([]);
    const sentences = (await tasks()).map((task) => task.sentence_hu);
    expect(
      sentences.some(
        (one) => one.includes('március 27-én') && one.includes('az óraátállítás miatt aznap nincs ilyen időpont'),
      ),
    ).toBe(true);
  });
});

describe('changing a standing order', () => {
  const change = (id: string, input: object, expectedVersion = 1) =>
    changeStandingOrder(services, pilot.dispatcher, { id, expectedVersion, skip: false, scope: 'all', ...input });

  test('this one: leaves a day out, and takes it in again at another time', async () => {
    const { standingOrder } = await create();
    const skipped = await change(standingOrder.id, { scope: 'this_one', serviceDate: '2026-11-19', skip: true });
    expect(skipped).toMatchObject({
      kind: 'done',
      value: { standingOrder: { version: 2, exceptions: [{ serviceDate: '2026-11-19', kind: 'skip' }] } },
    });
    expect((await requests()).find((row) => row.service_date === '2026-11-19')).toMatchObject({
      state: 'cancelled',
      withdrawn: true,
    });
    await change(standingOrder.id, { scope: 'this_one', serviceDate: '2026-11-19', localTime: '08:15' }, 2);
    const day = (await requests()).filter((row) => row.service_date === '2026-11-19');
    expect(day.map(({ at, state }) => `${at} ${state}`).sort()).toEqual(['07:30 cancelled', '08:15 requested']);
  });

  test('from now on: a new order takes over the days ahead, and what still fits keeps its request', async () => {
    const { standingOrder } = await create();
    const before = await database.asOwner('select id, service_date::text from trip_request');
    const outcome = await change(standingOrder.id, {
      scope: 'from_now_on',
      serviceDate: '2026-11-23',
      pattern: { weekdays: [1, 2], everyWeeks: 1, rotation: [] },
    });
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
    const next = outcome.value.standingOrder;
    expect(next.id).not.toBe(standingOrder.id);
    const held = (await requests()).filter((row) => row.state === 'requested');
    expect(held.filter((row) => row.order_id === standingOrder.id).map((row) => row.service_date)).toEqual([
      ...['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
    ]);
    expect(held.filter((row) => row.order_id === next.id).map((row) => row.service_date)).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
    const kept = await database.asOwner('select id from trip_request where withdrawn_at is null');
    expect(kept.every((row) => before.some((old) => old.id === row.id))).toBe(true);
    const [old] = await database.asOwner('select valid_to::text from standing_order where id = $1', [standingOrder.id]);
    expect(old?.valid_to).toBe('2026-11-22');
  });

  test('all: moves every day ahead and keeps the references that were written down', async () => {
    const { standingOrder } = await create();
    const references = await database.asOwner('select reference from trip_request order by service_date');
    const outcome = await change(standingOrder.id, { localTime: '08:00' });
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { standingOrder: { id: standingOrder.id, localTime: '08:00', version: 2 } },
    });
    expect(new Set((await requests()).map((row) => row.at))).toEqual(new Set(['08:00']));
    expect(await database.asOwner('select reference from trip_request order by service_date')).toEqual(references);
  });

  test.each([
    ['a day that it does not ask for', { scope: 'this_one', serviceDate: '2026-11-21', skip: true }, 'INVALID'],
    ['a day that is over', { scope: 'from_now_on', serviceDate: '2026-11-10', localTime: '08:00' }, 'IN_PAST'],
    ['nothing', { scope: 'all' }, 'INVALID'],
    ['no days', { scope: 'all', pattern: { weekdays: [], everyWeeks: 1, rotation: [] } }, 'NO_DAYS'],
    ['an end in three years', { scope: 'all', validTo: '2029-12-31' }, 'NO_END'],
    ['a return before the way there', { scope: 'all', localTime: '17:00' }, 'RETURN_BEFORE_OUTBOUND'],
  ])('refuses %s and changes nothing', async (_name, input, code) => {
    const { standingOrder } = await create();
    const before = await requests();
    expect(await change(standingOrder.id, input)).toMatchObject({ kind: 'refused', faults: [{ code }] });
    expect(await requests()).toEqual(before);
  });

  test('answers a stale version with the fresh order', async () => {
    const { standingOrder } = await create();
    await change(standingOrder.id, { localTime: '08:00' });
    const late = await change(standingOrder.id, { localTime: '09:00' });
    expect(late).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'STALE_VERSION' }],
      value: { standingOrder: { localTime: '08:00' } },
    });
  });

  test('leaves a day that the rider cancelled cancelled', async () => {
    const { standingOrder } = await create();
    await database.asOwner(
      "update trip set state = 'cancelled', cancelled_at = now(), cancellation_class = 'early' where service_date = '2026-11-20'",
    );
    await change(standingOrder.id, { localTime: '08:00' });
    expect((await requests()).find((row) => row.service_date === '2026-11-20')).toMatchObject({
      at: '07:30',
      state: 'cancelled',
    });
  });
});

test('an order that ends takes back what it asked for from that day on', async () => {
  const { standingOrder } = await create();
  const outcome = await endStandingOrder(services, pilot.dispatcher, {
    id: standingOrder.id,
    expectedVersion: 1,
    from: '2026-11-20',
  });
  expect(outcome).toMatchObject({ kind: 'done', value: { standingOrder: { validTo: '2026-11-19', version: 2 } } });
  expect((await requests()).filter((row) => row.state === 'requested').map((row) => row.service_date)).toEqual([
    ...['2026-11-17', '2026-11-18', '2026-11-19'],
  ]);
  const early = await endStandingOrder(services, pilot.dispatcher, {
    id: standingOrder.id,
    expectedVersion: 2,
    from: addDays('2026-11-16', -1),
  });
  expect(early).toMatchObject({ kind: 'refused', faults: [{ code: 'INVALID' }] });
});
