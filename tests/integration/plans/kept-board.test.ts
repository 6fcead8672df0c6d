/** The dispatcher's board is given again as it was sent, but never when anything that it shows has changed, and to nobody else. */
import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import type { KyselyPlugin, OperationNode } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKeptQuestion } from '../../../src/api/kept-questions.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { recordStopEvents } from '../../../src/modules/manifests/record-stop-events.ts';
import type { PlanRow } from '../../../src/modules/plans/plan-records.ts';
import { setLock } from '../../../src/modules/plans/set-lock.ts';
import type { Services } from '../../../src/modules/services.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { doneValue, makePlan, planInput, publish } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

/** What the console asks for its timeline. */
const BOARD = readBoard();
/** The same and a field more, which is read anew each time. */
const ANEW = BOARD.replace('{\n    ...PlanBoard', '{\n    ...PlanBoard\n    seed');

let database: TestDatabase;
let services: TestServices;
/** Two servers on one database. */
let api: TestApi;
let otherApi: TestApi;
let pilot: BookingFixture;
let sister: BookingFixture;
let dispatcher: ApiClient;
let plan: PlanRow;
let requestId: string;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  [api, otherApi] = [await startTestApi(services), await startTestApi(services)];
  pilot = await createBookingFixture(database, 'pilot');
  sister = await createBookingFixture(database, 'sister');
  dispatcher = await api.signIn(pilot.emails.dispatcher, PASSWORD);
  requestId = await request({ returnKind: 'fixed', returnAt: `${DATE}T11:00` });
  // Two at one time to a place that closes: one of them may stay without a ride, and be shown so.
  await request({ riderId: pilot.secondWalkerId });
  plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  await publish(services, pilot.dispatcher, plan);
});
afterAll(async () => {
  await api?.close();
  await otherApi?.close();
  await services?.close();
  await database?.drop();
});

function readBoard(): string {
  const file = new URL('../../../src/console/dispatch/dispatch.graphql', import.meta.url);
  const operation = separateOperations(parse(readFileSync(file, 'utf8'))).DispatchPlan;
  if (!operation) throw new Error('The console no longer reads its board by DispatchPlan.');
  return print(operation);
}

async function request(change: Parameters<typeof ride>[1] = {}): Promise<string> {
  const input = { idempotencyKey: `kept-board-${++count}`, details: ride(pilot, change), note: '' };
  return doneValue(await requestTrip(services, pilot.dispatcher, input)).request.id;
}

async function look(client: ApiClient = dispatcher, id = plan.id) {
  const { data, errors } = await client.ask(BOARD, { id });
  return { board: data?.plan, codes: errors.map((error) => error.extensions.code) };
}

async function lookAnew() {
  const { data } = await dispatcher.ask(ANEW, { id: plan.id });
  const { seed, ...board } = data.plan;
  expect(seed).toEqual(expect.any(Number));
  return board;
}

test('is kept: what no change ever touches is not read again', async () => {
  const { board } = await look();
  // Runs are never rewritten, so nobody looks whether they were.
  await database.asOwner('update run set metres = metres + 1000');
  expect((await look()).board).toEqual(board);
  expect((await lookAnew()).runs).not.toEqual(board.runs);
  await database.asOwner('update run set metres = metres - 1000');
  expect(await lookAnew()).toEqual(board);
});

const tripOf = async (leg: 'outbound' | 'return') => {
  const rows = await database.asOwner<{ id: string; shift_id: string }>(
    `select t.id, r.shift_id from trip t join stop s on s.trip_id = t.id and s.kind = 'pickup' join plan_run r on r.run_id = s.run_id
     where t.request_id = $1 and t.leg = $2 and r.plan_id = $3`,
    [requestId, leg, plan.id],
  );
  const [trip] = rows;
  if (!trip) throw new Error('The plan does not carry the trip.');
  return { tripId: trip.id, shiftId: trip.shift_id };
};

/** Whoever writes it: a use case of today or of tomorrow. */
const write = (text: string, id: () => string) => () => database.asOwner(text, [id()]);

const hold = (locked: boolean) => async () => {
  const lock = { serviceDate: DATE, kind: 'trip' as const, ...(await tripOf('outbound')), locked };
  doneValue(await setLock(services, pilot.dispatcher, lock));
};

const record = (kind: 'arrived' | 'boarded', at: string) => async () => {
  services.clock.moveTo(`${DATE}T${at}:00+01:00`);
  const { shiftId, tripId } = await tripOf('outbound');
  const event = {
    idempotencyKey: `kept-board-${kind}`,
    kind,
    tripId,
    placeId: null,
    undoesKey: null,
    odometerKm: null,
  };
  const events = [{ ...event, deviceTime: services.clock.now().toJSDate() }];
  const { results } = doneValue(await recordStopEvents(services, pilot.dispatcher, { shiftId, events }));
  expect(results).toMatchObject([{ event: { kind } }]);
};

describe('is made anew when', () => {
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a request makes the plan stale', () => request({ at: `${DATE}T12:00` })],
    ['a dispatcher holds a trip', hold(true)],
    ['a dispatcher lets it go', hold(false)],
    ['a rider is renamed', write(`update rider set family_name = 'Új' where id = $1`, () => pilot.walkerId)],
    ['a phone changes', write(`update rider set phone = '+36 20 555 9999' where id = $1`, () => pilot.walkerId)],
    ['a place is renamed', write(`update place set name = 'Új rendelő' where id = $1`, () => pilot.surgeryId)],
    ['a garage moves', write('update place set lat = lat + 0.001 where id = $1', () => pilot.garageId)],
    ['a settlement is renamed', write(`update settlement set name = 'Új' where id = $1`, () => pilot.settlementId)],
    [
      'who planned it is renamed',
      write(`update staff_account set full_name = 'Új Név' where id = $1`, () => pilot.accountIds.dispatcher),
    ],
    ['a purpose changes', write(`update trip_request set purpose = 'shopping' where id = $1`, () => requestId)],
    [
      'a trip is wanted at another time',
      write(
        `update trip set requested_pickup_latest = requested_pickup_latest + interval '1 minute' where request_id = $1`,
        () => requestId,
      ),
    ],
    [
      'a promise is made',
      write(
        `insert into promise (consortium_id, trip_id, sequence, promised_pickup_earliest, promised_pickup_latest,
           promised_arrival_latest, channel)
         select consortium_id, id, 7, requested_pickup_earliest, requested_pickup_latest, requested_dropoff_latest, 'phone'
         from trip where request_id = $1`,
        () => requestId,
      ),
    ],
    ['a note is written on it', write(`update plan set note = 'Új' where id = $1`, () => plan.id)],
    ['a driver has arrived late', record('arrived', '09:20')],
    ['the clock goes on while a vehicle is under way', async () => services.clock.moveTo(`${DATE}T10:55:00+01:00`)],
    ['somebody is aboard', record('boarded', '10:56')],
    [
      'another plan is in force',
      async () => {
        const next = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: plan.id }));
        doneValue(await publish(services, pilot.dispatcher, next, { acceptBrokenPromises: true, acceptDropped: true }));
      },
    ],
  ];

  test.each(changes)('%s', async (_name, change) => {
    const other = await otherApi.signIn(pilot.emails.dispatcher, PASSWORD);
    const before = (await look()).board;
    expect((await look(other)).board).toEqual(before);
    await change();
    const after = (await look()).board;
    expect(after).not.toEqual(before);
    expect(after).toEqual(await lookAnew());
    // What is written through one server, the other knows at once.
    expect((await look(other)).board).toEqual(after);
  });

  test('no table that it reads can change without being looked at', async () => {
    const tables = new Set<string>();
    const watching: Services = { ...services, db: services.db.withPlugin(collectTables(tables)) };
    const watched = await startTestApi(watching);
    const client = await watched.signIn(pilot.emails.dispatcher, PASSWORD);
    tables.clear();
    await client.ask(ANEW, { id: plan.id });
    await watched.close();
    expect(tables).toContain('promise');
    const [looked] = await database.asOwner<{ text: string }>(
      `select pg_get_functiondef('plan_board_version'::regproc) as text`,
    );
    const unseen = [...tables].filter((table) => !new RegExp(`(from|join) ${table}\\b`).test(looked?.text ?? ''));
    const rewritable = await database.asOwner(
      `select name from unnest($1::text[]) as name
       where to_regclass(name) is not null and has_table_privilege('falubusz_app', to_regclass(name), 'update, delete')`,
      [unseen.filter((table) => table !== 'session')],
    );
    expect(rewritable).toEqual([]);
  });
});

describe('is given to nobody else', () => {
  const client = async (fixture: BookingFixture, role: 'dispatcher' | 'coordinator' | 'driver' | 'partner') =>
    api.signIn(fixture.emails[role], PASSWORD);

  test('another consortium sees no such plan', async () => {
    expect((await look()).board).not.toBeNull();
    expect(await look(await client(sister, 'dispatcher'))).toEqual({ board: null, codes: [] });
  });

  test('roles without the right are refused, another with it sees the same', async () => {
    const { board } = await look();
    for (const role of ['driver', 'partner'] as const) {
      expect((await look(await client(pilot, role))).codes).toEqual(['FORBIDDEN']);
    }
    expect((await look(await client(pilot, 'coordinator'))).board).toEqual(board);
    expect((await look(api)).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('a session that was ended gets nothing from the next moment on', async () => {
    const leaving = await client(pilot, 'dispatcher');
    expect((await look(leaving)).board).not.toBeNull();
    const { data } = await leaving.ask('mutation { signOut(input: {}) { done } }');
    expect(data.signOut).toEqual({ done: true });
    expect((await look(leaving)).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('names stand as the language of the one who asks wants them', async () => {
    const { board } = await look();
    await database.asOwner(`update staff_account set language = 'en' where id = $1`, [pilot.accountIds.coordinator]);
    const english = (await look(await client(pilot, 'coordinator'))).board;
    expect(english).not.toEqual(board);
  });
});

describe('only a question within the shape is kept', () => {
  const body = (query: string, variables: object = { id: plan.id }) => ({ query, variables });
  test.each([
    ["the console's own", () => body(BOARD), true],
    ['with another name for a field', () => body('query ($p: ID!) { x: plan(id: $p) { y: id } }', { p: 'a' }), true],
    ['with a field more', () => body(ANEW), false],
    ['with a field more below', () => body('query ($id: ID!) { plan(id: $id) { runs { driver { phone } } } }'), false],
    ['of the plan before', () => body('query ($id: ID!) { plan(id: $id) { base { runs { id } } } }'), false],
    [
      'with a second root field',
      () => body('query ($id: ID!) { plan(id: $id) { id } viewer { account { id } } }'),
      false,
    ],
    ['with a directive', () => body('query ($id: ID!) { plan(id: $id) { id @skip(if: true) } }'), false],
    ['without a variable', () => body('{ plan(id: "a") { id } }'), false],
    ['that cannot be read', () => body('query ($id: ID!) { plan(id: $id) { '), false],
    [
      'that turns in a circle',
      () => body('query ($id: ID!) { plan(id: $id) { ...A } } fragment A on Plan { ...A }'),
      false,
    ],
  ] as const)('%s', (_name, question, isKept) => {
    expect(readKeptQuestion(question()) !== null).toBe(isKept);
  });

  test('and no other body at all', () => {
    for (const other of [
      null,
      'text',
      [],
      {},
      { query: 1 },
      { query: BOARD },
      { query: BOARD, variables: { id: 1 } },
    ]) {
      expect(readKeptQuestion(other)).toBeNull();
    }
  });
});

/** The tables that are read, as Kysely's plugins see them. */
function collectTables(tables: Set<string>): KyselyPlugin {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null) return;
    const node = value as OperationNode & { readonly table?: { readonly identifier?: { readonly name?: string } } };
    if (node.kind === 'TableNode' && node.table?.identifier?.name) tables.add(node.table.identifier.name);
    for (const inner of Object.values(value)) visit(inner);
  };
  return {
    transformQuery: ({ node }) => {
      visit(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
