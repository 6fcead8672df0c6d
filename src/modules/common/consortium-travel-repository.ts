/** One travel service for all consortia: each question is answered with the profile, the overrules and the cells of the one that asks. */
import type { Kysely } from 'kysely';
import { withConsortium } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { openRemote, openTravel, type RemoteSettings } from '../../travel/open-travel.ts';
import type { RoadLibrary } from '../../travel/roads/road-library.ts';
import type { TravelPoint, TravelQuery, TravelService } from '../../travel/travel.ts';
import { cacheRemote, openRoadsOfConsortium, type RoadsOfConsortium } from './consortium-roads.ts';
import { rememberKnowledge } from './remember-knowledge.ts';
import { createTravelCellStore } from './travel-cell-repository.ts';
import { createCorrectionStore } from './travel-correction-repository.ts';
import { toTravelPoint } from './travel-points.ts';

/** The profile is data that hardly ever changes; overrules and corrections are read at every question that does not name their state. */
const PROFILE_KEPT_MS = 60_000;

export interface ConsortiumTravelOptions {
  readonly roads?: Pick<RoadLibrary, 'current'>;
  readonly remote?: RemoteSettings;
}

export interface ConsortiumTravel extends Required<TravelService> {
  /**
   * After the library has taken other road data: computes the cells between the places of each consortium that has asked since the
   * start, and then switches it in one step. Until then the data it has answers. @throws when a consortium could not be switched
   */
  readonly followRoads: (departure: string) => Promise<void>;
}

type Basis = NonNullable<TravelQuery['basis']>;
type ByBasis = Readonly<Record<Basis, Required<TravelService>>>;

/** What lives as long as the process: editions and caches. */
interface Lasting {
  roads: RoadsOfConsortium | undefined;
  readonly remote: Required<TravelService> | undefined;
}

/**
 * Opened at a consortium's first question; its profile is read again after PROFILE_KEPT_MS, new road data is taken up by followRoads.
 * Every question must name its consortium: else it throws Error.
 */
export function createConsortiumTravel(db: Kysely<DB>, options: ConsortiumTravelOptions = {}): ConsortiumTravel {
  // One for all: its breaker must remember failures, whoever met them.
  const engine = options.remote && openRemote(options.remote);
  const lasting = new Map<string, Promise<Lasting>>();
  const opened = new Map<string, { readonly services: Promise<ByBasis>; readonly until: number }>();

  const openLasting = async (consortiumId: string): Promise<Lasting> => {
    const store = createTravelCellStore(db, consortiumId);
    const current = options.roads?.current();
    return {
      roads: current && (await openRoadsOfConsortium(current, store)),
      remote: engine && options.remote && cacheRemote(engine, options.remote, store),
    };
  };

  const openServices = async (consortiumId: string): Promise<ByBasis> => {
    const kept = await remember(lasting, consortiumId, () => openLasting(consortiumId));
    const profile = await withConsortium(db, consortiumId, async (tx) => {
      const row = await tx.selectFrom('consortium').select('travel_profile').executeTakeFirst();
      return row?.travel_profile ?? {};
    });
    const sources = {
      profile,
      ...(kept.roads ? { roads: toFollowing(kept) } : {}),
      ...(kept.remote ? { remote: kept.remote } : {}),
    };
    const overrules = { listOverrules: rememberKnowledge((placeIds) => listOverrules(db, consortiumId, placeIds)) };
    const corrections = createCorrectionStore(db, consortiumId);
    return {
      adopted: openTravel({ ...sources, overrules, corrections }),
      base: openTravel(sources),
      estimate: openTravel({ profile }),
    };
  };

  const of = async (query: TravelQuery): Promise<Required<TravelService>> => {
    const { consortiumId, basis = 'adopted' } = query;
    if (!consortiumId)
      throw new Error('A question for travel times must say which consortium asks (TravelQuery.consortiumId).');
    let entry = opened.get(consortiumId);
    if (!entry || entry.until <= Date.now()) {
      entry = { services: openServices(consortiumId), until: Date.now() + PROFILE_KEPT_MS };
      opened.set(consortiumId, entry);
      // A failure is not remembered: the next question tries again.
      entry.services.catch(() => opened.delete(consortiumId));
    }
    return (await entry.services)[basis];
  };

  const followRoads = async (departure: string): Promise<void> => {
    const current = options.roads?.current();
    if (!current) return;
    for (const [consortiumId, promise] of lasting) {
      const kept = await promise.catch(() => undefined);
      if (!kept || kept.roads?.roads === current) continue;
      const points = await withConsortium(db, consortiumId, listActivePoints);
      const isFirst = kept.roads === undefined;
      kept.roads = await openRoadsOfConsortium(current, createTravelCellStore(db, consortiumId), { points, departure });
      // Its chain was made without roads.
      if (isFirst) opened.delete(consortiumId);
    }
  };

  return {
    matrix: async (points, query) => (await of(query)).matrix(points, query),
    table: async (from, to, query) => (await of(query)).table(from, to, query),
    leg: async (from, to, query) => (await of(query)).leg(from, to, query),
    followRoads,
  };
}

/** The roads that the consortium has when it asks; a question that has begun ends with those it began with. */
function toFollowing(kept: Lasting): Required<TravelService> {
  const service = (): Required<TravelService> => {
    if (!kept.roads) throw new Error('No road data is open.');
    return kept.roads.service;
  };
  return {
    matrix: async (points, query) => service().matrix(points, query),
    table: async (from, to, query) => service().table(from, to, query),
    leg: async (from, to, query) => service().leg(from, to, query),
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

async function listActivePoints(
  tx: Parameters<Parameters<typeof withConsortium>[2]>[0],
): Promise<readonly TravelPoint[]> {
  const rows = await tx
    .selectFrom('place')
    .select(['id', 'lat', 'lon', 'farm'])
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toTravelPoint);
}

function listOverrules(db: Kysely<DB>, consortiumId: string, placeIds: readonly string[] | 'all') {
  if (placeIds.length === 0) return Promise.resolve([]);
  return withConsortium(db, consortiumId, (tx) => {
    const query = tx
      .selectFrom('travel_overrule')
      .select(['from_place_id as fromId', 'to_place_id as toId', 'seconds', 'metres']);
    const asked =
      placeIds === 'all' ? query : query.where('from_place_id', 'in', placeIds).where('to_place_id', 'in', placeIds);
    return asked.execute();
  });
}
