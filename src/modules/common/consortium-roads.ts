/** Roads and remote engine of one consortium behind its cache: each cell is computed once per edition. */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { createCachedTravel } from '../../travel/cache/cached-travel.ts';
import { TravelEditions } from '../../travel/cache/editions.ts';
import type { TravelCellStore } from '../../travel/cache/store.ts';
import type { RemoteSettings } from '../../travel/open-travel.ts';
import type { OpenedRoads } from '../../travel/roads/road-library.ts';
import type { TravelPoint, TravelQuery, TravelService } from '../../travel/travel.ts';

/** The cells of one import for one consortium. */
export interface RoadsOfConsortium {
  readonly roads: OpenedRoads;
  readonly service: Required<TravelService>;
}

/**
 * Opens an import for a consortium and makes its date the current one.
 * @param points when given, the cells between them are computed and stored before the switch, while the old data answers
 */
export async function openRoadsOfConsortium(
  roads: OpenedRoads,
  store: TravelCellStore,
  prepare?: { readonly points: readonly TravelPoint[]; readonly departure: string },
): Promise<RoadsOfConsortium> {
  const { dataDate, network } = roads;
  const editions = await TravelEditions.open({
    source: 'roads',
    store,
    open: async (date) => (date === dataDate ? network : null),
    variantOf: (query) => toRoadVariant(roads, query),
  });
  if (prepare) await editions.prepare(dataDate, prepare.points, { queries: [{ departure: prepare.departure }] });
  if (editions.currentDate !== dataDate) await editions.switchTo(dataDate);
  return { roads, service: await editions.at(dataDate) };
}

/** Months with equal conditions share their cells; another import of the same day (another area, another cost table) does not. */
export function toRoadVariant({ network, checksum }: OpenedRoads, { departure }: TravelQuery): string {
  const month = DateTime.fromISO(departure, { zone: 'Europe/Budapest' }).month - 1;
  const group = network.meta.monthGroups[month] ?? month;
  return `${String(group + 1).padStart(2, '0')}/${checksum.slice(0, 8)}`;
}

/**
 * A remote engine does not say how old its data is, so its cells are kept for the calendar month in which they were asked; the
 * engine's address is part of the key. The answer carries the date that the engine gave, or none.
 */
export function cacheRemote(
  remote: Required<TravelService>,
  { kind, baseUrl, dataDate }: RemoteSettings,
  store: TravelCellStore,
): Required<TravelService> {
  const variant = createHash('sha256').update(`${kind} ${baseUrl}`).digest('hex').slice(0, 16);
  const undated = withDate(remote, null);
  const caches = new Map<string, Required<TravelService>>();
  const ofMonth = (): Required<TravelService> => {
    const month = `${new Date().toISOString().slice(0, 7)}-01`;
    const known = caches.get(month);
    if (known) return known;
    const cache = createCachedTravel({
      service: undated,
      store,
      source: 'remote',
      dataDate: month,
      variantOf: () => variant,
    });
    caches.clear();
    caches.set(month, cache);
    return cache;
  };
  const dated: Required<TravelService> = {
    matrix: (points, query) => ofMonth().matrix(points, query),
    table: (from, to, query) => ofMonth().table(from, to, query),
    leg: (from, to, query) => remote.leg(from, to, query),
  };
  return withDate(dated, dataDate ?? null);
}

function withDate(service: Required<TravelService>, dataDate: string | null): Required<TravelService> {
  return {
    matrix: async (points, query) => ({ ...(await service.matrix(points, query)), dataDate }),
    table: async (from, to, query) => ({ ...(await service.table(from, to, query)), dataDate }),
    leg: (from, to, query) => service.leg(from, to, query),
  };
}
