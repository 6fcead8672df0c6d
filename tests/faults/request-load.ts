/** Clerks who enter requests over GraphQL, and the look into the database whether each is there once and whole. */
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '../../src/domain/local-time.ts';
import type { ApiClient } from '../support/api-client.ts';
import { askDatabase, persist, type Target } from './load.ts';

const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { request { id } userErrors { code } } }`;
const PEOPLE = `query ($after: String) { riders(first: 100, after: $after) { edges { node { id home { id } } } pageInfo { hasNextPage endCursor } }
  places(kinds: [SURGERY, OFFICE], first: 20) { id } }`;

interface Person {
  readonly riderId: string;
  readonly fromPlaceId: string;
}

/** What became of a key: the request's id, a refusal, or nobody knows. */
type Fate =
  | { readonly kind: 'entered'; readonly id: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

export interface RequestLoad {
  readonly acknowledged: () => number;
  /** Lets the writers finish what they began. */
  readonly stop: () => Promise<void>;
  /** Sentences about what is lost, doubled or half; empty when all is well. */
  readonly check: () => Promise<readonly string[]>;
}

/** @param date the day that is being planned: requests are entered into it and the days after. */
export async function startRequests(
  target: Target,
  clerk: ApiClient,
  { date, writers }: { date: string; writers: number },
): Promise<RequestLoad> {
  const { people, placeIds } = await listPeople(clerk);
  const fates = new Map<string, Fate>();
  let number = 0;
  let stopping = false;
  const enter = async (): Promise<void> => {
    const turn = number++;
    const key = crypto.randomUUID();
    fates.set(key, { kind: 'unknown' });
    // Each rider once a day, at an hour of its own, so that nearly nobody is refused for travelling already.
    const { riderId, fromPlaceId } = people[turn % people.length] as Person;
    const at = `${addDays(date, Math.floor(turn / people.length) % 10)}T${String(8 + (turn % 9)).padStart(2, '0')}:00`;
    const details = {
      riderId,
      fromPlaceId,
      toPlaceId: placeIds[turn % placeIds.length],
      purpose: 'HEALTH',
      timing: 'ARRIVE_BY',
      at,
    };
    const ask = async (): Promise<Fate> => {
      const { data, errors } = await clerk.ask(REQUEST, { input: { idempotencyKey: key, note: key, details } });
      if (errors.length > 0) throw new Error(errors[0]?.message);
      const { request } = data.requestTrip;
      return request ? { kind: 'entered', id: request.id } : { kind: 'refused' };
    };
    const fate = await persist(ask, () => stopping);
    if (fate) fates.set(key, fate);
  };
  const writer = async (): Promise<void> => {
    while (!stopping) {
      await enter();
      await sleep(20);
    }
  };
  const running = Promise.all(Array.from({ length: writers }, writer));
  return {
    acknowledged: () => [...fates.values()].filter((fate) => fate.kind === 'entered').length,
    stop: async () => {
      stopping = true;
      await running;
    },
    check: () => check(target, fates),
  };
}

async function listPeople(
  clerk: ApiClient,
): Promise<{ readonly people: readonly Person[]; readonly placeIds: readonly string[] }> {
  const people: Person[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await clerk.ask(PEOPLE, { after });
    for (const { node } of data.riders.edges) people.push({ riderId: node.id, fromPlaceId: node.home.id });
    if (!data.riders.pageInfo.hasNextPage)
      return { people, placeIds: data.places.map((place: { id: string }) => place.id) };
    after = data.riders.pageInfo.endCursor;
  }
}

interface Found {
  readonly key: string;
  readonly ids: readonly string[];
  readonly trips: number;
  readonly entries: number;
  readonly keys: number;
}

/** The note of each request is its key. */
async function check(target: Target, fates: ReadonlyMap<string, Fate>): Promise<readonly string[]> {
  const rows = await askDatabase<Found>(
    target,
    `select r.note as key, array_agg(r.id::text) as ids,
       (select count(*)::int from trip t where t.request_id = any (array_agg(r.id))) as trips,
       (select count(*)::int from audit_entry a where a.action = 'requestTrip' and a.entity_id = any (array_agg(r.id))) as entries,
       (select count(*)::int from idempotency_key k where k.operation = 'requestTrip' and k.key = r.note) as keys
     from trip_request r where r.note <> '' group by r.note`,
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  const missing = [...fates].flatMap(([key, fate]) => {
    const ids = found.get(key)?.ids ?? [];
    if (fate.kind === 'entered' && !ids.includes(fate.id)) return [`lost: ${key} was acknowledged and is not there`];
    return fate.kind === 'refused' && ids.length > 0 ? [`stray: ${key} was refused and is there`] : [];
  });
  const wrong = rows.flatMap(({ key, ids, trips, entries, keys }) => {
    if (!fates.has(key)) return [`stray: ${key} was never written`];
    if (ids.length > 1) return [`doubled: ${key} is there ${ids.length} times`];
    const isWhole = trips === 1 && entries === 1 && keys === 1;
    return isWhole ? [] : [`half: ${key} has ${trips} trips, ${entries} audit entries, ${keys} keys`];
  });
  return [...missing, ...wrong];
}
