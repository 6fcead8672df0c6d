/**
 * `node --import tsx tests/bench/quote-latency-cli.ts [seconds] [postgres URL]`: quoteTrip through GraphQL on a day of 300 promised trips
 * and 12 vehicles, one clerk after the other, beside 10 bookings a second (requests entered and taken back) on the same day.
 */
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { withConsortium } from '../../db/tenant.ts';
import { addSeconds, atTimeOfDay, toOffsetText } from '../../src/domain/local-time.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import { quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import { createId } from '../../src/platform/ids.ts';
import { hashPassword, verifyPassword } from '../../src/platform/passwords.ts';
import { startTestApi } from '../support/api-client.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { DATE, listPeople, openPhoneWorld, quantile } from './phone-world.ts';

const TRIPS = Number(process.env.TRIPS ?? 300);
const VEHICLES = 12;
const PASSWORD = 'four random words here';
const QUOTE = `mutation ($input: QuoteTripInput!) { quoteTrip(input: $input) { userErrors { code } result { __typename
  ... on QuotedOffers { offers { id pickup { earliest latest } sentence { hu en } addedMetres } }
  ... on QuotedRefusal { reason { code shortfallMinutes sentence { hu } } alternatives { id sentence { hu } } } } } }`;
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { userErrors { code } request { id version } } }`;
const CANCEL = `mutation ($input: CancelTripInput!) { cancelTrip(input: $input) { userErrors { code } } }`;

const seconds = Number(process.argv[2] ?? 60);
const opened = await openPhoneWorld(process.argv[3]);
const services = { ...opened.services, passwords: { hash: hashPassword, verify: verifyPassword } };
const world = { ...opened, services };
const random = seededRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
try {
  await addVehicles();
  const people = await listPeople(world);
  const riders = people.riderIds.slice(0, -60);
  await fill(riders, people);
  const email = await createClerk();
  const api = await startTestApi(services);
  try {
    const clerk = await api.signIn(email, PASSWORD);
    await measure(clerk, people, people.riderIds.slice(-60));
  } finally {
    await api.close();
  }
} finally {
  await world.close();
}

/** As many more as are missing, like the first one but from five to nine, with drivers of their own. */
async function addVehicles(): Promise<void> {
  const { consortiumId } = world.actor;
  const shifts = await world.ask<{ id: string; vehicle_id: string }>(
    'select id, vehicle_id from shift where service_date = $1 order by id',
    [DATE],
  );
  const first = shifts[0];
  if (!first) throw new Error('The pilot has no shift on that day.');
  for (let n = shifts.length; n < VEHICLES; n++) {
    const [vehicle, driver, shift] = [createId(), createId(), createId()];
    await world.ask(
      `insert into vehicle (consortium_id, id, name, plate, garage_place_id, features)
      select consortium_id, $2, 'Busz ' || $3, 'XX-XX-' || $3, garage_place_id, features from vehicle where id = $1`,
      [first.vehicle_id, vehicle, 900 + n],
    );
    await world.ask(
      `insert into vehicle_layout (consortium_id, vehicle_id, position, seats, wheelchair_places)
      select consortium_id, $2, position, seats, wheelchair_places from vehicle_layout where vehicle_id = $1`,
      [first.vehicle_id, vehicle],
    );
    await world.ask(`insert into driver (consortium_id, id, family_name, given_name) values ($1, $2, 'Sofőr', $3)`, [
      consortiumId,
      driver,
      String(n),
    ]);
    await world.ask(
      `insert into shift (consortium_id, id, service_date, vehicle_id, driver_id, start_at, end_at, start_place_id, end_place_id, max_duration_seconds)
      select consortium_id, $2, service_date, $3, $4, service_date + time '05:00', service_date + time '21:00', start_place_id, end_place_id, null from shift where id = $1`,
      [first.id, shift, vehicle, driver],
    );
  }
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

async function fill(riders: readonly string[], people: People): Promise<void> {
  const from = performance.now();
  let promised = 0;
  for (let attempt = 0; promised < TRIPS && attempt < 3000; attempt++) {
    const details = {
      ...askFor(pick(riders), people),
      purpose: 'health' as const,
      timing: 'arrive_by' as const,
      returnKind: 'none' as const,
      returnAt: null,
    };
    const asked = await quoteTrip(services, world.actor, { details, requestId: null });
    if (asked.kind === 'refused' || asked.value.result.kind !== 'offers') continue;
    const offerId = asked.value.result.offers[0]?.id ?? '';
    const taken = await acceptOffer(services, world.actor, { idempotencyKey: createId(), offerId, channel: 'phone' });
    if (taken.kind === 'done') promised++;
  }
  console.log(
    `${promised} trips promised to ${VEHICLES} vehicles in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
}

async function createClerk(): Promise<string> {
  const email = 'clerk@bench.test';
  await withConsortium(services.db, world.actor.consortiumId, async (tx) => {
    const row = { consortium_id: world.actor.consortiumId, id: createId(), email, full_name: 'Bench', role: 'intake' };
    await tx
      .insertInto('staff_account')
      .values({ ...row, password_hash: await hashPassword(PASSWORD) })
      .execute();
  });
  return email;
}

type Clerk = Awaited<ReturnType<Awaited<ReturnType<typeof startTestApi>>['signIn']>>;

async function measure(clerk: Clerk, people: People, riders: readonly string[]): Promise<void> {
  const times: Record<string, number[]> = {};
  const delays: number[] = [];
  new PerformanceObserver(() => undefined).observe({ entryTypes: ['measure'] });
  const until = performance.now() + seconds * 1000;
  let bookings = 0;
  const entered: { id: string; version: number }[] = [];
  const booking = async () => {
    const known = entered.length > 20 ? entered.shift() : undefined;
    bookings++;
    if (known) {
      await clerk.ask(CANCEL, { input: { requestId: known.id, expectedVersion: known.version } });
      return;
    }
    const { flexibilityMinutes: _, ...details } = askFor(pick(riders), people);
    const answer = await clerk.ask(REQUEST, {
      input: { idempotencyKey: createId(), details: { ...details, purpose: 'HEALTH', timing: 'ARRIVE_BY' } },
    });
    const request = answer.data?.requestTrip?.request;
    if (request) entered.push(request);
  };
  const timer = setInterval(() => void booking().catch((error: unknown) => console.error(error)), 100);
  const lag = setInterval(() => {
    const from = performance.now();
    setImmediate(() => delays.push(performance.now() - from));
  }, 20);
  while (performance.now() < until) {
    const from = performance.now();
    const answer = await clerk.ask(QUOTE, {
      input: { details: { ...askFor(pick(riders), people), purpose: 'HEALTH', timing: 'ARRIVE_BY' } },
    });
    const kind =
      answer.data?.quoteTrip?.result?.__typename ??
      answer.data?.quoteTrip?.userErrors?.[0]?.code ??
      answer.errors[0]?.message ??
      '?';
    const list = times[kind] ?? [];
    times[kind] = list;
    list.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  clearInterval(timer);
  clearInterval(lag);
  const all = Object.values(times).flat();
  const row = (name: string, list: readonly number[]) =>
    console.log(
      `${name.padEnd(20)} ${String(list.length).padStart(5)}  p50 ${quantile(list, 0.5).toFixed(0)}  p90 ${quantile(list, 0.9).toFixed(0)}  p99 ${quantile(list, 0.99).toFixed(0)}  max ${Math.max(...list).toFixed(0)} ms`,
    );
  for (const [name, list] of Object.entries(times)) row(name, list);
  row('all', all);
  row('event loop', delays);
  console.log(`${(bookings / seconds).toFixed(1)} bookings a second beside`);
}
