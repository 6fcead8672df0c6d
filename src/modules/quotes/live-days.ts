/**
 * Open days, kept in memory while nothing of them changes: opening one takes tens of milliseconds, a question to an open one two. Each
 * server keeps its own; the fingerprint, read with every question, tells when to carry a day on (bookings alone) and when to open it anew.
 */
import { performance } from 'node:perf_hooks';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { startOfDay, toServiceDate } from '../../domain/local-time.ts';
import { amendLiveDay } from '../../planning/amend-day.ts';
import type { Day } from '../../planning/day.ts';
import { createPlaceTable, type PlaceTable } from '../../planning/place-table.ts';
import { type LiveDay, openLiveDay } from '../../planning/quote-day.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { read } from '../common/transact.ts';
import { readKnowledge } from '../common/travel-knowledge-read-model.ts';
import type { Services } from '../services.ts';
import {
  findBookings,
  listLiveSources,
  mapFingerprints,
  mapTripVersions,
  type TripVersions,
} from './live-day-read-model.ts';

export interface OpenedDay {
  readonly live: LiveDay;
  readonly isPublished: boolean;
  readonly fingerprint: string;
  readonly places: PlaceTable;
  /** Of the trips that it was made of. */
  readonly versions: TripVersions;
}

/** What a date was like when it was read. */
export interface DayState {
  readonly fingerprint: string;
  /** On this process's clock. */
  readonly readAt: number;
  /** What was booked since a day that was open then, where it was read with it. */
  readonly since?: { readonly opened: OpenedDay; readonly bookings: Awaited<ReturnType<typeof findBookings>> };
}

interface Kept extends DayState {
  readonly opened: Promise<OpenedDay>;
  /** The same, once it is there. */
  ready?: OpenedDay;
}

interface KnownPlaces {
  readonly knowledge: string;
  readonly until: number;
  readonly places: PlaceTable;
}

interface Memory {
  readonly days: Map<string, Kept>;
  readonly places: Map<string, KnownPlaces>;
}

const MOST_DAYS = 40;
/** Profiles and road data change rarely, and say nothing when they do. */
const TRAVEL_KEPT_MS = 10 * 60_000;
/** Once it has begun, a day is opened anew every minute: what is driven is over. */
const TICK_MS = 60_000;

/** One for each database that this process serves; tests have several. */
const memories = new WeakMap<object, Memory>();

function memoryOf(services: Services): Memory {
  const known = memories.get(services.db);
  if (known) return known;
  const fresh: Memory = { days: new Map(), places: new Map() };
  memories.set(services.db, fresh);
  return fresh;
}

/**
 * The day as it is now.
 *
 * @param places that are asked about, beside those of the day: rows of its table in the answer
 * @param known its state, when the caller has just read it
 */
export async function openDayNow(
  services: Services,
  actor: Actor,
  serviceDate: string,
  places: readonly TravelPoint[],
  known?: DayState,
): Promise<OpenedDay> {
  const { days } = memoryOf(services);
  const key = `${actor.consortiumId}/${serviceDate}`;
  const state = known ?? (await readState(services, actor, serviceDate));
  const kept = days.get(key);
  // Of two calls at once the one that read first may come last: what is kept will do for it.
  const isAsNew = kept !== undefined && (kept.fingerprint === state.fingerprint || kept.readAt > state.readAt);
  const opened = isAsNew
    ? await kept.opened
    : await keep(services, key, state, renew(services, actor, serviceDate, { state, places, before: kept }));
  await opened.places.ensure(places);
  if (knowsPlaces(opened.live, places)) return opened;
  // More places than the day had room for: it is opened again, on the same records.
  const { day, fromAt, table } = opened.live;
  const live = openLiveDay(day, table, fromAt, opened.live);
  return keep(services, key, { ...state, fingerprint: opened.fingerprint }, Promise.resolve({ ...opened, live }));
}

/** Whether the day can be asked about these places, which are rows of its table. */
export function knowsPlaces({ table, firm }: LiveDay, places: readonly TravelPoint[]): boolean {
  return places.every(({ id }) => (table.rowOf.get(id) ?? Number.POSITIVE_INFINITY) < firm.mostLocations);
}

/** Whether nothing but bookings lies between two states of a date. */
function isBookingsApart(one: string, other: string): boolean {
  return one.slice(one.indexOf('/')) === other.slice(other.indexOf('/'));
}

function keep(services: Services, key: string, state: DayState, opened: Promise<OpenedDay>): Promise<OpenedDay> {
  const { days } = memoryOf(services);
  days.delete(key);
  const kept: Kept = { fingerprint: state.fingerprint, readAt: state.readAt, opened };
  days.set(key, kept);
  opened.then(
    (ready) => {
      kept.ready = ready;
    },
    () => {
      if (days.get(key) === kept) days.delete(key);
    },
  );
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return opened;
}

/** What the day is now that a transaction is committed, kept for the next question. @param readAt when its fingerprint was read in it */
export function keepOpened(services: Services, actor: Actor, opened: OpenedDay, readAt: number): void {
  const key = `${actor.consortiumId}/${opened.live.day.serviceDate}`;
  void keep(services, key, { fingerprint: opened.fingerprint, readAt }, Promise.resolve(opened));
}

/** Also read under the lock of the day, to see that nothing has changed since. */
export async function fingerprintNow(tx: Transaction<DB>, services: Services, serviceDate: string): Promise<string> {
  const states = await readStates(tx, services, [serviceDate]);
  return states.get(serviceDate)?.fingerprint ?? '';
}

async function readState(services: Services, actor: Actor, serviceDate: string): Promise<DayState> {
  return read(services, actor, (tx) => readDayState(tx, services, actor, { serviceDate, points: [] }));
}

/** The state of a date and, where that is all that has changed, the bookings since it was opened last: in one visit to the database. */
export async function readDayState(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { serviceDate, points }: { readonly serviceDate: string; readonly points: readonly TravelPoint[] },
): Promise<DayState> {
  const states = await readStates(tx, services, [serviceDate]);
  const state = states.get(serviceDate) ?? { fingerprint: '', readAt: 0 };
  const opened = memoryOf(services).days.get(`${actor.consortiumId}/${serviceDate}`)?.ready;
  if (!opened || opened.fingerprint === state.fingerprint || !maybeCarried(services, opened, state)) return state;
  return { ...state, since: { opened, bookings: await readBookings(tx, opened, points) } };
}

function readBookings(tx: Transaction<DB>, { live, versions }: OpenedDay, points: readonly TravelPoint[]) {
  return findBookings(tx, live.day.serviceDate, { versions, points: [...live.day.places, ...points] });
}

function maybeCarried(services: Services, opened: OpenedDay, { fingerprint }: DayState): boolean {
  return isBookingsApart(opened.fingerprint, fingerprint) && isFresh(services, opened);
}

/** By date, in one statement. */
export async function readStates(
  tx: Transaction<DB>,
  services: Services,
  serviceDates: readonly string[],
): Promise<ReadonlyMap<string, DayState>> {
  const readAt = performance.now();
  const fingerprints = await mapFingerprints(tx, serviceDates);
  const now = services.clock.now().toMillis();
  const withTick = (serviceDate: string, fingerprint: string) => {
    // The zone moves midnight by hours only: whoever is near it opens anew a little too often.
    const isNear = Math.abs(now - Date.parse(`${serviceDate}T12:00:00Z`)) < 36 * 3_600_000;
    return isNear ? `${fingerprint}@${Math.floor(now / TICK_MS)}` : fingerprint;
  };
  return new Map([...fingerprints].map(([date, text]) => [date, { fingerprint: withTick(date, text), readAt }]));
}

interface Renewal {
  readonly state: DayState;
  readonly places: readonly TravelPoint[];
  readonly before: Kept | undefined;
}

/** The day that was open before, carried on where only bookings have changed; else opened anew. */
async function renew(services: Services, actor: Actor, serviceDate: string, asked: Renewal): Promise<OpenedDay> {
  const { state, places, before } = asked;
  const { fingerprint } = state;
  const old = await before?.opened.catch(() => undefined);
  if (old && maybeCarried(services, old, state)) {
    const bookings =
      state.since?.opened === old
        ? state.since.bookings
        : await read(services, actor, (tx) => readBookings(tx, old, places));
    if (bookings) {
      await old.places.ensure(bookings.places);
      const amended = amendLiveDay(old.live, bookings);
      if (amended) return { ...old, live: amended, fingerprint, versions: bookings.versions };
    }
  }
  return load(services, actor, serviceDate, { state, places, before: old });
}

async function load(
  services: Services,
  actor: Actor,
  serviceDate: string,
  asked: Omit<Renewal, 'before'> & { readonly before: OpenedDay | undefined },
): Promise<OpenedDay> {
  const of = { consortiumId: actor.consortiumId, serviceDate };
  const loaded = await read(services, actor, async (tx) => ({
    // Before the trips themselves: whatever changes in between is seen as a change.
    versions: await mapTripVersions(tx, serviceDate),
    sources: await listLiveSources(tx, of),
    knowledge: await readKnowledge(tx),
  }));
  const [first] = loaded.sources;
  if (!first) throw new Error('A date without any live state; there is always the empty one.');
  const places = placesOf(services, first.day, loaded.knowledge);
  await places.ensure([...first.day.places, ...asked.places]);
  const fromAt = fromAtOf(services, first.day);
  const known = asked.before?.places === places ? asked.before.live : undefined;
  const opened = loaded.sources.map(({ day, isPublished }) => ({
    isPublished,
    open: () => openLiveDay(day, places.table, fromAt, known),
  }));
  let best: { readonly live: LiveDay; readonly isPublished: boolean } | undefined;
  for (const { open, isPublished } of opened) {
    const live = open();
    if (!best || live.unplaced.length < best.live.unplaced.length) best = { live, isPublished };
    if (live.unplaced.length === 0) break;
  }
  if (!best) throw new Error('A date without any live state; there is always the empty one.');
  return { ...best, places, fingerprint: asked.state.fingerprint, versions: loaded.versions };
}

function placesOf(services: Services, day: Day, knowledge: string): PlaceTable {
  const { places } = memoryOf(services);
  const key = `${day.consortiumId}/${day.serviceDate}`;
  const known = places.get(key);
  const now = Date.now();
  if (known && known.knowledge === knowledge && known.until > now) return known.places;
  const fresh = createPlaceTable(services.travel, day, knowledge);
  places.set(key, { knowledge, until: now + TRAVEL_KEPT_MS, places: fresh });
  const [oldest] = places.keys();
  if (places.size > MOST_DAYS && oldest !== undefined) places.delete(oldest);
  return fresh;
}

/** Whether its travel times may be used still. */
function isFresh(services: Services, { live, places }: OpenedDay): boolean {
  const { consortiumId, serviceDate } = live.day;
  const known = memoryOf(services).places.get(`${consortiumId}/${serviceDate}`);
  return known?.places === places && known.until > Date.now();
}

function fromAtOf(services: Services, day: Day): Date | null {
  const now = services.clock.now().toJSDate();
  const hasBegun = toServiceDate(now, day.zone) >= day.serviceDate && now > startOfDay(day.serviceDate, day.zone);
  return hasBegun ? now : null;
}
