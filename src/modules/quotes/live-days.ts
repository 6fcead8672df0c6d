/**
 * Open days, kept in memory while nothing of them changes: opening one takes tens of milliseconds, a question to an open one two. Each
 * server keeps its own; the fingerprint, read with every question, tells when to open anew.
 */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { startOfDay, toServiceDate } from '../../domain/local-time.ts';
import type { Day } from '../../planning/day.ts';
import { createPlaceTable, type PlaceTable } from '../../planning/place-table.ts';
import { type LiveDay, openLiveDay } from '../../planning/quote-day.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { listLiveSources, readFingerprint, readTravelFingerprint } from './live-day-read-model.ts';

export interface OpenedDay {
  readonly live: LiveDay;
  readonly isPublished: boolean;
  readonly fingerprint: string;
  readonly places: PlaceTable;
  /** Rows of the travel table that the open days know. */
  readonly rows: number;
}

interface Kept {
  readonly fingerprint: string;
  readonly opened: Promise<OpenedDay>;
}

interface KnownPlaces {
  readonly fingerprint: string;
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
 * @param known the fingerprint, when the caller has just read it
 */
export async function openDayNow(
  services: Services,
  actor: Actor,
  serviceDate: string,
  places: readonly TravelPoint[],
  known?: string,
): Promise<OpenedDay> {
  const { days } = memoryOf(services);
  const key = `${actor.consortiumId}/${serviceDate}`;
  const fingerprint = known ?? (await read(services, actor, (tx) => fingerprintNow(tx, services, serviceDate)));
  const kept = days.get(key);
  if (kept?.fingerprint === fingerprint) {
    const opened = await kept.opened;
    await opened.places.ensure(places);
    // New rows are unknown to the days that are open: they are opened again, on the same records.
    if (places.every((place) => (opened.live.table.rowOf.get(place.id) ?? 0) < opened.rows)) return opened;
    return keep(services, key, fingerprint, Promise.resolve(reopen(opened)));
  }
  const opening = load(services, actor, serviceDate, { fingerprint, places, before: kept?.opened });
  const opened = await keep(services, key, fingerprint, opening);
  if (places.every((place) => (opened.live.table.rowOf.get(place.id) ?? Number.POSITIVE_INFINITY) < opened.rows)) {
    return opened;
  }
  return openDayNow(services, actor, serviceDate, places);
}

function keep(services: Services, key: string, fingerprint: string, opened: Promise<OpenedDay>): Promise<OpenedDay> {
  const { days } = memoryOf(services);
  days.delete(key);
  days.set(key, { fingerprint, opened });
  opened.catch(() => {
    if (days.get(key)?.opened === opened) days.delete(key);
  });
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return opened;
}

/** What the day will be once the transaction is committed is kept for the next question. */
export function keepOpened(services: Services, actor: Actor, opened: OpenedDay): void {
  const key = `${actor.consortiumId}/${opened.live.day.serviceDate}`;
  void keep(services, key, opened.fingerprint, Promise.resolve(opened));
}

/** Also read under the lock of the day, to see that nothing has changed since. */
export async function fingerprintNow(tx: Transaction<DB>, services: Services, serviceDate: string): Promise<string> {
  const state = await readFingerprint(tx, serviceDate);
  const now = services.clock.now().toMillis();
  // The zone moves midnight by hours only: whoever is near it opens anew a little too often.
  const isNear = Math.abs(now - Date.parse(`${serviceDate}T12:00:00Z`)) < 36 * 3_600_000;
  return isNear ? `${state}@${Math.floor(now / TICK_MS)}` : state;
}

async function load(
  services: Services,
  actor: Actor,
  serviceDate: string,
  asked: {
    readonly fingerprint: string;
    readonly places: readonly TravelPoint[];
    readonly before: Promise<OpenedDay> | undefined;
  },
): Promise<OpenedDay> {
  const of = { consortiumId: actor.consortiumId, serviceDate };
  const loaded = await read(services, actor, async (tx) => ({
    sources: await listLiveSources(tx, of),
    travel: await readTravelFingerprint(tx),
  }));
  const [first] = loaded.sources;
  if (!first) throw new Error('A date without any live state; there is always the empty one.');
  const places = placesOf(services, first.day, loaded.travel);
  await places.ensure([...first.day.places, ...asked.places]);
  const fromAt = fromAtOf(services, first.day);
  const before = await asked.before?.catch(() => undefined);
  const known = before?.places === places ? before.live : undefined;
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
  return { ...best, places, fingerprint: asked.fingerprint, rows: places.table.rowOf.size };
}

/** Opens the same records again, where rows have been added to the table. */
function reopen(opened: OpenedDay): OpenedDay {
  const { day, fromAt } = opened.live;
  const rows = opened.places.table.rowOf.size;
  return { ...opened, live: openLiveDay(day, opened.places.table, fromAt, opened.live), rows };
}

function placesOf(services: Services, day: Day, fingerprint: string): PlaceTable {
  const { places } = memoryOf(services);
  const key = `${day.consortiumId}/${day.serviceDate}`;
  const known = places.get(key);
  const now = Date.now();
  if (known && known.fingerprint === fingerprint && known.until > now) return known.places;
  const fresh = createPlaceTable(services.travel, day);
  places.set(key, { fingerprint, until: now + TRAVEL_KEPT_MS, places: fresh });
  const [oldest] = places.keys();
  if (places.size > MOST_DAYS && oldest !== undefined) places.delete(oldest);
  return fresh;
}

function fromAtOf(services: Services, day: Day): Date | null {
  const now = services.clock.now().toJSDate();
  const hasBegun = toServiceDate(now, day.zone) >= day.serviceDate && now > startOfDay(day.serviceDate, day.zone);
  return hasBegun ? now : null;
}
