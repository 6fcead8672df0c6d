/**
 * `node --import tsx tests/bench/quote-latency-cli.ts [seconds=60] [postgres URL]`: quoteTrip through GraphQL on a published day of 300 trips
 * and 12 vehicles, one clerk after the other, beside 10 bookings a second (requests entered and taken back) on the same day.
 * Target: 99th percentile at most 100 ms. BESIDE=promises: the bookings are promises (quoted, accepted and taken back), each a new version of the
 * published plan: more than the target asks. QUOTES=n: on a busy machine, where waiting says nothing, n times a booking and then a quote, in
 * processor time of this process (client included), of PostgreSQL (on Linux, means) and statements sent.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { addSeconds, atTimeOfDay, toOffsetText } from '../../src/domain/local-time.ts';
import { createId } from '../../src/platform/ids.ts';
import { startTestApi } from '../support/api-client.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { addVehicles, createAccount, DATE, listPeople, openPhoneWorld, publishDay, quantile } from './phone-world.ts';

const TRIPS = Number(process.env.TRIPS ?? 300);
const VEHICLES = 12;
const QUOTE = `mutation ($input: QuoteTripInput!) { quoteTrip(input: $input) { userErrors { code } result { __typename
  ... on QuotedOffers { offers { id pickup { earliest latest } sentence { hu en } } }
  ... on QuotedRefusal { reason { code shortfallMinutes sentence { hu } } alternatives { id sentence { hu } } } } } }`;
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { userErrors { code } request { id version } } }`;
const ACCEPT = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { userErrors { code } request { id version } } }`;
const CANCEL = `mutation ($input: CancelTripInput!) { cancelTrip(input: $input) { userErrors { code } } }`;

const seconds = Number(process.argv[2] ?? 60);
const world = await openPhoneWorld(process.argv[3]);
const random = seededRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
try {
  await addVehicles(world, VEHICLES);
  const { served, trips } = await publishDay(world, TRIPS);
  console.log(`${served} of ${trips} trips planned on ${VEHICLES} vehicles and published`);
  const people = await listPeople(world);
  const api = await startTestApi(world.services);
  try {
    const clerk = await api.signIn(await createAccount(world, 'intake'), world.password);
    const { quote, book } = createCalls(clerk, people, await listFreeRiders());
    // Code that has just been loaded is slow once; a clerk meets it once after a start.
    for (let n = 0; n < 20; n++) await quote();
    if (process.env.QUOTES) await measureWork(Number(process.env.QUOTES), quote, book);
    else await measureWaiting(quote, book);
  } finally {
    await api.close();
  }
} finally {
  await world.close();
}

interface People {
  readonly homeIds: readonly string[];
  readonly placeIds: readonly string[];
}

function askFor(riderId: string, people: People) {
  const at = addSeconds(atTimeOfDay(DATE, '07:00'), Math.floor(random() * 40) * 900);
  return {
    ...{ riderId, fromPlaceId: pick(people.homeIds), toPlaceId: pick(people.placeIds), at: toOffsetText(at) },
    ...{ companions: 0, wheelchairs: 0, childSeats: 0, flexibilityMinutes: 60 },
  };
}

/** Who travels on that day already would only hear so. */
async function listFreeRiders(): Promise<readonly string[]> {
  const rows = await world.ask<{ id: string }>(
    `select id from rider r where deactivated_at is null
      and not exists (select 1 from trip t where t.rider_id = r.id and t.service_date = $1) order by id`,
    [DATE],
  );
  return rows.map((row) => row.id);
}

type Clerk = Awaited<ReturnType<Awaited<ReturnType<typeof startTestApi>>['signIn']>>;

type Call = () => Promise<string>;

function createCalls(clerk: Clerk, people: People, riders: readonly string[]) {
  const ask = async () => {
    const details = { ...askFor(pick(riders), people), purpose: 'HEALTH', timing: 'ARRIVE_BY' };
    return clerk.ask(QUOTE, { input: { details } });
  };
  const quote: Call = async () => {
    const answer = await ask();
    const { result, userErrors } = answer.data?.quoteTrip ?? {};
    return result?.__typename ?? userErrors?.[0]?.code ?? answer.errors[0]?.message ?? '?';
  };
  const entered: { id: string; version: number }[] = [];
  const book: Call = async () => {
    const known = entered.length > 20 ? entered.shift() : undefined;
    if (known) {
      await clerk.ask(CANCEL, { input: { requestId: known.id, expectedVersion: known.version } });
      return 'taken back';
    }
    if (process.env.BESIDE === 'promises') return promise();
    const { flexibilityMinutes: _, ...asked } = askFor(pick(riders), people);
    const details = { ...asked, purpose: 'HEALTH', timing: 'ARRIVE_BY' };
    const answer = await clerk.ask(REQUEST, { input: { idempotencyKey: createId(), details } });
    const request = answer.data?.requestTrip?.request;
    if (request) entered.push(request);
    return 'booked';
  };
  const promise: Call = async () => {
    const { result } = (await ask()).data?.quoteTrip ?? {};
    const offerId = result?.offers?.[0]?.id ?? result?.alternatives?.[0]?.id;
    if (!offerId) return 'refused';
    const input = { idempotencyKey: createId(), offerId, channel: 'phone' };
    const answer = await clerk.ask(ACCEPT, { input });
    const { request, userErrors } = answer.data?.acceptOffer ?? {};
    if (!request) return userErrors?.[0]?.code ?? answer.errors[0]?.message ?? '?';
    entered.push(request);
    return 'promised';
  };
  return { quote, book };
}

/** By answer: how long each took, in ms. */
type Times = Map<string, number[]>;

function note(times: Times, name: string, ms: number): void {
  const list = times.get(name);
  if (list) list.push(ms);
  else times.set(name, [ms]);
}

async function measureWork(count: number, quote: Call, book: Call): Promise<void> {
  const times: Times = new Map();
  const statements: Times = new Map();
  const database: Times = new Map();
  const databaseMs = await watchDatabase();
  const counted = countStatements();
  for (let n = 0; n < count; n++) {
    for (const call of [book, quote]) {
      const before = process.cpuUsage();
      const [asked, worked] = [counted(), databaseMs()];
      const name = await call();
      const { user, system } = process.cpuUsage(before);
      note(times, name, (user + system) / 1000);
      note(statements, name, counted() - asked);
      note(database, name, databaseMs() - worked);
    }
  }
  for (const [name, list] of times) tell(name, list);
  console.log('statements:');
  for (const [name, list] of statements) tell(name, list, '');
  console.log('processor time of PostgreSQL, mean:');
  for (const [name, list] of database) {
    console.log(`${name.padEnd(20)} ${(list.reduce((sum, ms) => sum + ms, 0) / list.length).toFixed(1)} ms`);
  }
}

/** @returns the processor time that the connections open now have taken in PostgreSQL, in ms; 0 where the system does not tell */
async function watchDatabase(): Promise<() => number> {
  const rows = await world.ask<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()');
  const nanosecondsOf = (pid: number) => {
    try {
      return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      return 0;
    }
  };
  return () => rows.reduce((sum, { pid }) => sum + nanosecondsOf(pid), 0) / 1e6;
}

/** @returns how many statements this process has sent to PostgreSQL since */
function countStatements(): () => number {
  let count = 0;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    count++;
    return Reflect.apply(query, this, args);
  } as typeof query;
  return () => count;
}

async function measureWaiting(quote: Call, book: Call): Promise<void> {
  const times: Times = new Map();
  const beside = bookBeside(book);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const from = performance.now();
    const name = await quote();
    note(times, name, performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const bookings = await beside.stop();
  const all = [...times.values()].flat();
  for (const [name, list] of times) tell(name, list);
  tell('all quotes', all);
  tell('bookings beside', bookings);
  const p99 = quantile(all, 0.99);
  const verdict = p99 <= 100 ? 'kept' : 'MISSED';
  const rate = (bookings.length / seconds).toFixed(1);
  console.log(`quoteTrip p99 ${p99.toFixed(0)} ms beside ${rate} bookings a second; target 100 ms: ${verdict}`);
}

/** Ten a second: new requests, and some of those before taken back. */
function bookBeside(book: Call) {
  const times: number[] = [];
  const open = new Set<Promise<void>>();
  const timer = setInterval(() => {
    const from = performance.now();
    const booking = book().then(() => void times.push(performance.now() - from));
    open.add(booking);
    void booking.finally(() => open.delete(booking));
  }, 100);
  return {
    stop: async (): Promise<readonly number[]> => {
      clearInterval(timer);
      await Promise.all(open);
      return times;
    },
  };
}

function tell(name: string, list: readonly number[], unit = ' ms'): void {
  const [half, most, worst] = [0.5, 0.9, 0.99].map((share) => quantile(list, share).toFixed(0));
  console.log(
    `${name.padEnd(20)} ${String(list.length).padStart(5)}  p50 ${half}  p90 ${most}  p99 ${worst}  max ${Math.max(...list).toFixed(0)}${unit}`,
  );
}
