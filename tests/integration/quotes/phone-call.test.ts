/** A call from the question to the promise, on a real database. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { acceptOffer } from '../../../src/modules/quotes/accept-offer.ts';
import type { QuotedOffersAnswer, QuotedRefusalAnswer } from '../../../src/modules/quotes/answer.ts';
import { joinWaitingList } from '../../../src/modules/quotes/join-waiting-list.ts';
import { type QuoteTripInput, quoteTrip } from '../../../src/modules/quotes/quote-trip.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
let run = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
});
beforeEach(async () => {
  pilot = await createBookingFixture(database, `pilot${run++}`);
  services.clock.moveTo(TEST_NOW);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

const ask = (change: Parameters<typeof ride>[1] = {}, requestId: string | null = null): QuoteTripInput => ({
  details: { ...ride(pilot, change), flexibilityMinutes: 60 },
  requestId,
});
const key = () => `key-${Math.random()}`;

async function offersFor(change: Parameters<typeof ride>[1] = {}): Promise<QuotedOffersAnswer> {
  const { result } = value(await quoteTrip(services, pilot.dispatcher, ask(change)));
  if (result.kind !== 'offers') throw new Error(JSON.stringify(result));
  return result;
}

async function refusalFor(change: Parameters<typeof ride>[1] = {}): Promise<QuotedRefusalAnswer> {
  const { result } = value(await quoteTrip(services, pilot.dispatcher, ask(change)));
  if (result.kind !== 'refusal') throw new Error(JSON.stringify(result));
  return result;
}

const accept = (offerId: string, idempotencyKey = key()) =>
  acceptOffer(services, pilot.dispatcher, { idempotencyKey, offerId, channel: 'phone' });

describe('quoteTrip', () => {
  test('offers different pickup windows of the policy, with the sentence in both languages', async () => {
    const { offers } = await offersFor({ returnKind: 'fixed', returnAt: `${DATE}T10:00` });
    expect(offers.length).toBeGreaterThan(0);
    const [first] = offers;
    if (!first) throw new Error('no offer');
    const minutes = (first.pickup.latest.getTime() - first.pickup.earliest.getTime()) / 60_000;
    expect(minutes).toBeLessThanOrEqual(30);
    // Asked to be there by 09:00 for a ride of ten minutes, 30 minutes early at the most.
    expect(first.arrivalLatest.toISOString()).toBe(`${DATE}T08:00:00.000Z`);
    expect(first.sentence.hu).toContain('9 órára odaér');
    expect(first.sentence.en).toContain('there by 9:00');
    const windows = offers.map((offer) => offer.pickup.earliest.getTime());
    expect(new Set(windows).size).toBe(windows.length);
  });
});

describe('acceptOffer', () => {
  test('turns an offer into a promise, once', async () => {
    const { offers } = await offersFor({ returnKind: 'fixed', returnAt: `${DATE}T10:00` });
    const again = key();
    const first = value(await accept(offers[0]?.id ?? '', again));
    expect(first.request?.reference).toMatch(/^[A-Z0-9]{6}$/);
    const repeated = value(await accept(offers[0]?.id ?? '', again));
    expect(repeated.request?.id).toBe(first.request?.id);
    expect(await accept(offers[0]?.id ?? '')).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'ALREADY_ACCEPTED' }],
    });
    const trips = await database.asOwner(
      'select t.state, p.sequence from trip t join promise p on p.trip_id = t.id where t.request_id = $1',
      [first.request?.id],
    );
    expect(trips).toEqual([
      { state: 'promised', sequence: 1 },
      { state: 'promised', sequence: 1 },
    ]);
  });

  test('an offer that has expired, and one of another consortium, are answered and change nothing', async () => {
    const { offers } = await offersFor();
    const other = await createBookingFixture(database, `other${run++}`);
    const foreign = await acceptOffer(services, other.dispatcher, {
      idempotencyKey: key(),
      offerId: offers[0]?.id ?? '',
      channel: 'phone',
    });
    expect(foreign).toMatchObject({ kind: 'refused', faults: [{ code: 'NOT_FOUND' }] });
    services.clock.moveTo('2026-11-16T08:06:00+01:00');
    expect(await accept(offers[0]?.id ?? '')).toMatchObject({ kind: 'refused', faults: [{ code: 'EXPIRED' }] });
    const [count] = await database.asOwner<{ n: number }>(
      'select count(*)::int as n from trip_request where consortium_id = $1',
      [pilot.id],
    );
    expect(count?.n).toBe(0);
  });

  test('a rider who is on the way already is told so', async () => {
    const { offers } = await offersFor();
    value(await accept(offers[0]?.id ?? ''));
    expect(await quoteTrip(services, pilot.dispatcher, ask({ toPlaceId: pilot.officeId }))).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'ALREADY_TRAVELLING', path: ['details', 'at'] }],
    });
  });

  test('the last wheelchair place goes to one of two clerks; the other hears a fresh answer', async () => {
    // One lift vehicle with one place: both want to be there by 09:00 from the same place.
    const chair = { wheelchairs: 1 };
    const one = await offersFor({ ...chair, riderId: pilot.walkerId });
    const other = await offersFor({ ...chair, riderId: pilot.secondWalkerId, at: `${DATE}T09:00` });
    const answers = await Promise.all([accept(one.offers[0]?.id ?? ''), accept(other.offers[0]?.id ?? '')]);
    const done = answers.filter((answer) => answer.kind === 'done');
    const refused = answers.find((answer) => answer.kind === 'refused');
    expect(done.length).toBeGreaterThan(0);
    if (refused) {
      expect(refused).toMatchObject({
        faults: [{ code: 'NO_LONGER_FEASIBLE' }],
        value: { freshResult: expect.anything() },
      });
    }
  });
});

describe('a refusal', () => {
  test('names the reason and what is missing, and every alternative can be accepted at once', async () => {
    // Eight seats and eight seats: a party of nine never fits.
    const no = await refusalFor({ companions: 8 });
    expect(no.refusal).toMatchObject({ reason: 'SEATS_FULL', shortfallPlaces: 1 });
    expect(no.alternatives.map((one) => one.alternative)).toContain('part_of_party');
    for (const one of no.alternatives) value(await accept(one.id));
  });

  test('tells who finds the door closed when it opens and when it closed, however far that is', async () => {
    // The office is open from 08:00 to 12:00; being there means up to half an hour before.
    const arrivals = async (at: string) => {
      const no = await refusalFor({ toPlaceId: pilot.officeId, at: `${DATE}T${at}` });
      expect(no.refusal.reason).toBe('CLOSED_AT_ARRIVAL');
      const times = no.alternatives.filter((one) => one.alternative === 'other_time');
      for (const one of times) expect(one.outsideHour).toBe(true);
      return times.map((one) => one.arrivalLatest.toISOString());
    };
    const [opening, ...later] = await arrivals('06:45');
    expect(later).toEqual([]);
    expect(opening && opening >= `${DATE}T06:30` && opening <= `${DATE}T07:00:00.000Z`, opening).toBe(true);
    const [closing, ...earlier] = await arrivals('13:30');
    expect(earlier).toEqual([]);
    expect(closing && closing >= `${DATE}T10:30` && closing <= `${DATE}T11:00:00.000Z`, closing).toBe(true);
  });

  test('keeps the request on the waiting list when asked to', async () => {
    const chair = { wheelchairs: 1 };
    const riders = [pilot.walkerId, pilot.secondWalkerId, pilot.riderId];
    let no: QuotedRefusalAnswer | undefined;
    for (const riderId of riders) {
      const { result } = value(
        await quoteTrip(services, pilot.dispatcher, ask({ ...chair, companions: 0, riderId, at: `${DATE}T06:40` })),
      );
      if (result.kind === 'refusal') no = result;
      else value(await accept(result.offers[0]?.id ?? ''));
    }
    if (!no) throw new Error('Everybody fits; the test is wrong.');
    const joined = value(
      await joinWaitingList(services, pilot.dispatcher, { idempotencyKey: key(), refusalId: no.refusal.id }),
    );
    expect(joined.request.riderId).toBe(no.refusal.riderId);
  });
});
