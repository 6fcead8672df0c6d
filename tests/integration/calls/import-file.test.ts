import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-time.ts';
import { cancelServiceEvent } from '../../../src/modules/events/cancel-service-event.ts';
import { changeParticipants } from '../../../src/modules/events/change-participants.ts';
import { createServiceEvent } from '../../../src/modules/events/create-service-event.ts';
import { importFile } from '../../../src/modules/partners/import-file.ts';
import type { ImportFileInput } from '../../../src/modules/partners/open-import.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  await database.asOwner('update partner set place_id = $1', [pilot.surgeryId]);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});
beforeEach(async () => {
  for (const table of ['call_task', 'idempotency_key', 'trip', 'trip_request', 'event_participant', 'service_event'])
    await database.asOwner(`delete from ${table}`);
});

/** Windows-1250 of the Hungarian letters that this test writes. */
const CP1250: Readonly<Record<string, number>> = {
  Á: 0xc1,
  É: 0xc9,
  é: 0xe9,
  á: 0xe1,
  ó: 0xf3,
  ő: 0xf5,
  ű: 0xfb,
  í: 0xed,
  ö: 0xf6,
  ü: 0xfc,
  ú: 0xfa,
};
const toCp1250 = (text: string) => Buffer.from([...text].map((sign) => CP1250[sign] ?? sign.charCodeAt(0)));
const input = (content: Buffer | string, changes: Partial<ImportFileInput> = {}): ImportFileInput => ({
  ...{
    idempotencyKey: createId(),
    kind: 'shift_roster',
    content: Buffer.from(content).toString('base64'),
    dryRun: false,
    ...changes,
  },
});
const run = async (content: Buffer | string, changes: Partial<ImportFileInput> = {}) => {
  const outcome = await importFile(services, pilot.partner, input(content, changes));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value.report;
};
const countRequests = async () => (await database.asOwner('select 1 from trip_request')).length;
const ROSTER = 'Név;Dátum;Kezdés;Vége\r\nÁcs Éva;2026.11.17.;7.30;15.30\r\nÁcs Éva;2026. 11. 18.;7:30;15:30\r\n';

describe('a roster', () => {
  test('in UTF-8, with a mark and in Windows-1250 says the same', async () => {
    const texts = [
      Buffer.from(ROSTER),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ROSTER)]),
      toCp1250(ROSTER),
    ];
    const reports = await Promise.all(texts.map((text) => run(text, { dryRun: true })));
    expect(reports.map((report) => report.encoding)).toEqual(['utf-8', 'utf-8', 'windows-1250']);
    for (const report of reports) {
      expect(report).toMatchObject({ rowCount: 2, goodCount: 2, faultCount: 0, dryRun: true, delimiter: ';' });
      expect(report.rows[0]?.action).toBe('Ács Éva: 2026-11-17 07:30 – felvehető');
    }
    expect(await countRequests()).toBe(0);
  });

  test('with commas and English headings is read too', async () => {
    const report = await run('name,date,begins,ends\n"Éva Ács",2026-11-17,7:30,15:30\n', { dryRun: true });
    expect(report).toMatchObject({ delimiter: ',', goodCount: 1 });
  });

  test('is booked once, however often it is sent', async () => {
    const first = await run(ROSTER);
    expect(first).toMatchObject({ goodCount: 2, dryRun: false });
    expect(first.rows.every((row) => row.requestId !== null)).toBe(true);
    const again = await run(ROSTER);
    expect(again.rows.map((row) => row.action)).toEqual([
      'Ács Éva: 2026-11-17 07:30 – már fel van véve',
      'Ács Éva: 2026-11-18 07:30 – már fel van véve',
    ]);
    const input = { kind: 'shift_roster' as const, content: Buffer.from(ROSTER).toString('base64'), dryRun: false };
    await Promise.all(
      [1, 2, 3].map(() => importFile(services, pilot.partner, { ...input, idempotencyKey: createId() })),
    );
    expect(await countRequests()).toBe(2);
    expect(await database.asOwner('select distinct source, partner_id from trip_request')).toEqual([
      { source: 'partner', partner_id: pilot.partnerId },
    ]);
  });

  test('says the fault of every row and books nothing', async () => {
    const rows = [
      'Kis Anna;2026.11.17.;7:30;15:30',
      'Ács Éva;2026.02.30.;7:30;15:30',
      'Ács Éva;2026.11.17.;25:00;15:30',
      ';2026.11.17.;7:30;15:30',
      'Ács Éva;2026.11.01.;7:30;15:30',
      'Ács Éva;2026.11.19.;7:30;15:30',
      'Ács Éva;2026.11.19.;7:30;15:30',
    ];
    const report = await run(`Név;Dátum;Kezdés;Vége\n${rows.join('\n')}\n`);
    expect(report).toMatchObject({ rowCount: 7, faultCount: 6, goodCount: 1, dryRun: true });
    const faults = report.rows.map((row) => row.faults[0] ?? '');
    // Anna is a rider of the consortium, but not one of the partner's: for the partner she does not exist.
    expect(faults[0]).toContain('nincs a nyilvántartásban');
    expect(faults[1]).toContain('2026.02.30.');
    expect(faults[2]).toContain('25:00');
    expect(faults[3]).toContain('Hiányzik a név');
    expect(faults[4]).toContain('elmúlt');
    expect(faults[6]).toContain('7. sorban');
    expect(report.rows.map((row) => row.line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(await countRequests()).toBe(0);
  });

  test.each([
    ['nothing', ''],
    ['a heading without the columns', 'alma;körte\n1;2\n'],
    ['a quote that never ends', 'Név;Dátum;Kezdés;Vége\n"Ács Éva;2026.11.17.;7:30;15:30\n'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0])],
  ])('of %s is unreadable', async (_name, content) => {
    expect(await importFile(services, pilot.partner, input(content))).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'UNREADABLE_FILE', path: ['content'] }],
    });
  });

  test("of somebody else's people is not found", async () => {
    expect(await importFile(services, pilot.partner, input(ROSTER, { partnerId: createId() }))).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'NOT_FOUND' }],
    });
  });

  test('of 20,000 rows with a broken one books nothing and names that one; mended, it is booked', async () => {
    await database.asOwner('update consortium_policy set booking_horizon_days = 120');
    for (let number = 0; number < 200; number++) {
      await insertRow(database, 'rider', {
        ...{
          consortium_id: pilot.id,
          id: createId(),
          settlement_id: pilot.settlementId,
          home_place_id: pilot.homeId,
          partner_id: pilot.partnerId,
        },
        ...{
          family_name: 'Dolgozó',
          given_name: `Szám${number}`,
          phone: `+36 30 100 ${String(number).padStart(4, '0')}`,
        },
      });
    }
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `Dolgozó Szám${index % 200};${addDays('2026-11-17', Math.floor(index / 200))};7:30;15:30`,
    );
    const broken = rows.with(12_345, 'Dolgozó Szám1;sosem;7:30;15:30');
    const head = 'név;dátum;kezdés;vége\n';
    const report = await run(head + broken.join('\n'));
    expect(report).toMatchObject({ rowCount: 20_000, faultCount: 1, goodCount: 19_999, dryRun: true });
    // The report holds a thousand rows, the broken one first.
    expect(report.rows).toHaveLength(1_000);
    expect(report.rows[0]).toMatchObject({ line: 12_347 });
    expect(report.rows[0]?.faults[0]).toContain('sosem');
    expect(await countRequests()).toBe(0);
    // Ten days of it are enough here; tests/bench/import-cli.ts books all.
    expect(await run(head + rows.slice(0, 2_000).join('\n'))).toMatchObject({ goodCount: 2_000, dryRun: false });
    expect(await countRequests()).toBe(2_000);
  }, 180_000);
});

describe('an event', () => {
  const event = (changes = {}) => ({
    ...{
      idempotencyKey: createId(),
      name: 'Egészségnap',
      placeId: pilot.surgeryId,
      startAt: '2026-11-17T10:00',
      endAt: '2026-11-17T12:00',
    },
    ...{
      capacity: 10,
      withReturn: true,
      participants: [{ riderId: pilot.walkerId }, { riderId: pilot.secondWalkerId }],
      ...changes,
    },
  });
  const create = async (changes = {}) => {
    const outcome = await createServiceEvent(services, pilot.dispatcher, event(changes));
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
    return outcome.value.serviceEvent;
  };
  const trips = () => database.asOwner('select leg, state from trip order by leg, state');

  test('is one booking for all, there and back', async () => {
    await create();
    expect(await trips()).toEqual([
      ...Array(2).fill({ leg: 'outbound', state: 'requested' }),
      ...Array(2).fill({ leg: 'return', state: 'requested' }),
    ]);
    expect(await database.asOwner('select distinct source from trip_request')).toEqual([{ source: 'event' }]);
  });

  test.each([
    ['in the past', { startAt: '2026-11-15T10:00', endAt: '2026-11-15T12:00' }, 'IN_PAST'],
    ['that ends before it begins', { endAt: '2026-11-17T09:00' }, 'INVALID'],
    [
      'at a time that the clock change skips',
      { startAt: '2027-03-28T02:30', endAt: '2027-03-28T05:00' },
      'TIME_NOT_EXISTING',
    ],
    ['nowhere', { placeId: createId() }, 'NOT_FOUND'],
    ['with a stranger', { participants: [{ riderId: createId() }] }, 'NOT_FOUND'],
    ['with more people than places', { capacity: 1 }, 'CAPACITY_FULL'],
  ])('%s is refused, and nothing is written', async (_name, changes, code) => {
    const outcome = await createServiceEvent(services, pilot.dispatcher, event(changes));
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(outcome.kind === 'refused' && outcome.faults.map((fault) => fault.code)).toContain(code);
    expect(await database.asOwner('select 1 from service_event')).toEqual([]);
    expect(await countRequests()).toBe(0);
  });

  test('takes people off and on again, and calls those who cannot be brought', async () => {
    const made = await create();
    const change = (add: readonly string[], remove: readonly string[], expectedVersion: number) =>
      changeParticipants(services, pilot.dispatcher, {
        serviceEventId: made.id,
        expectedVersion,
        add: add.map((riderId) => ({ riderId })),
        removeRiderIds: remove,
      });
    expect(await change([], [pilot.walkerId], 1)).toMatchObject({
      kind: 'done',
      value: { serviceEvent: { version: 2 } },
    });
    expect((await trips()).filter((trip) => trip.state === 'cancelled')).toHaveLength(2);
    expect(await change([pilot.walkerId], [], 1)).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'STALE_VERSION' }],
    });
    expect(await change([pilot.walkerId], [], 2)).toMatchObject({ kind: 'done' });
    expect((await trips()).filter((trip) => trip.state === 'requested')).toHaveLength(4);
    expect(await database.asOwner('select 1 from call_task')).toEqual([]);
    const second = await create({ name: 'Klub', startAt: '2026-11-17T10:10', endAt: '2026-11-17T12:10' });
    expect(second.version).toBe(1);
    const calls = await database.asOwner<{ sentence_hu: string }>('select sentence_hu from call_task');
    expect(calls).toHaveLength(2);
    expect(calls[0]?.sentence_hu).toContain('már van másik foglalása');
  });

  test('of more people than the vehicles on duty have seats for is travelled to in waves', async () => {
    const people: string[] = [];
    for (let number = 0; number < 17; number++) {
      const id = createId();
      people.push(id);
      await insertRow(database, 'rider', {
        ...{ consortium_id: pilot.id, id, settlement_id: pilot.settlementId, home_place_id: pilot.homeId },
        ...{ family_name: 'Vendég', given_name: `Szám${number}` },
      });
    }
    const widths = () =>
      database.asOwner<{ leg: string; minutes: number; count: number }>(
        `select leg, extract(epoch from case leg when 'outbound' then requested_dropoff_latest - requested_dropoff_earliest
           else requested_pickup_latest - requested_pickup_earliest end)::int / 60 as minutes, count(*)::int as count
         from trip group by 1, 2 order by 1, 2`,
      );
    const invite = (count: number) => people.slice(0, count).map((riderId) => ({ riderId }));
    // Two vehicles of eight seats: sixteen come at once.
    const made = await create({ capacity: 20, participants: invite(16) });
    expect(await widths()).toEqual([
      { leg: 'outbound', minutes: 30, count: 16 },
      { leg: 'return', minutes: 30, count: 16 },
    ]);
    // The seventeenth needs a second round: half an hour earlier there, and half an hour later home.
    const change = { serviceEventId: made.id, expectedVersion: 1, add: invite(17).slice(16), removeRiderIds: [] };
    expect(await changeParticipants(services, pilot.dispatcher, change)).toMatchObject({ kind: 'done' });
    expect(await widths()).toEqual([
      { leg: 'outbound', minutes: 30, count: 16 },
      { leg: 'outbound', minutes: 60, count: 1 },
      { leg: 'return', minutes: 30, count: 16 },
      { leg: 'return', minutes: 60, count: 1 },
    ]);
  });

  test('that is called off cancels everything and calls everybody', async () => {
    const made = await create();
    expect(await cancelServiceEvent(services, pilot.dispatcher, { id: made.id, expectedVersion: 1 })).toMatchObject({
      kind: 'done',
      value: { serviceEvent: { cancelled: true } },
    });
    expect((await trips()).every((trip) => trip.state === 'cancelled')).toBe(true);
    expect(await database.asOwner('select 1 from call_task')).toHaveLength(2);
    expect(await cancelServiceEvent(services, pilot.dispatcher, { id: made.id, expectedVersion: 2 })).toMatchObject({
      kind: 'refused',
    });
  });

  test('takes its people from a file, once, and refuses more than it has places for', async () => {
    const made = await create({ participants: [], capacity: 2 });
    const dispatcherRun = (text: string, dryRun = false) =>
      importFile(
        services,
        pilot.dispatcher,
        input(text, { kind: 'event_participants', serviceEventId: made.id, dryRun }),
      );
    const file = 'Név;Telefon\nKis Anna;06-20/555-0001\nNagy Béla;\n';
    expect(await dispatcherRun(file, true)).toMatchObject({
      kind: 'done',
      value: { report: { goodCount: 2, dryRun: true } },
    });
    expect(await countRequests()).toBe(0);
    expect(await dispatcherRun(file)).toMatchObject({
      kind: 'done',
      value: { report: { goodCount: 2, dryRun: false } },
    });
    expect(await dispatcherRun(file)).toMatchObject({ kind: 'done', value: { report: { goodCount: 2 } } });
    expect(await countRequests()).toBe(2);
    expect(await dispatcherRun(`${file}Ács Éva;\n`)).toMatchObject({
      kind: 'done',
      value: { report: { faultCount: 1, dryRun: true } },
    });
    expect(await countRequests()).toBe(2);
  });
});
