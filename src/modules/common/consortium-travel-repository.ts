/** One travel service for all consortia: each question is answered with the profile and the overrules of the one that asks. */
import type { Kysely } from 'kysely';
import { withConsortium } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { openTravel } from '../../travel/open-travel.ts';
import type { TravelQuery, TravelService } from '../../travel/travel.ts';

/** The profile is data that hardly ever changes; overrules are read at every question. */
const PROFILE_KEPT_MS = 60_000;

interface Opened {
  readonly service: Required<TravelService>;
  readonly until: number;
}

/** @param roads the road network, where there is one */
export function createConsortiumTravel(db: Kysely<DB>, roads?: TravelService): Required<TravelService> {
  const opened = new Map<string, Opened>();

  const of = async (query: TravelQuery): Promise<Required<TravelService>> => {
    const { consortiumId } = query;
    if (!consortiumId)
      throw new Error('A question for travel times must say which consortium asks (TravelQuery.consortiumId).');
    const known = opened.get(consortiumId);
    if (known && known.until > Date.now()) return known.service;
    const profile = await withConsortium(db, consortiumId, async (tx) => {
      const row = await tx.selectFrom('consortium').select('travel_profile').executeTakeFirst();
      return row?.travel_profile ?? {};
    });
    const overrules = { listOverrules: (placeIds: readonly string[]) => listOverrules(db, consortiumId, placeIds) };
    const service = openTravel({ profile, overrules, ...(roads ? { roads } : {}) });
    opened.set(consortiumId, { service, until: Date.now() + PROFILE_KEPT_MS });
    return service;
  };

  return {
    matrix: async (points, query) => (await of(query)).matrix(points, query),
    table: async (from, to, query) => (await of(query)).table(from, to, query),
    leg: async (from, to, query) => (await of(query)).leg(from, to, query),
  };
}

function listOverrules(db: Kysely<DB>, consortiumId: string, placeIds: readonly string[]) {
  if (placeIds.length === 0) return Promise.resolve([]);
  return withConsortium(db, consortiumId, (tx) =>
    tx
      .selectFrom('travel_overrule')
      .select(['from_place_id as fromId', 'to_place_id as toId', 'seconds', 'metres'])
      .where('from_place_id', 'in', placeIds)
      .where('to_place_id', 'in', placeIds)
      .execute(),
  );
}
