import { parseLocalTime } from '../../domain/local-time.ts';
import { askTable } from '../../travel/table.ts';
import type { TravelMatrix, TravelPoint, TravelService } from '../../travel/travel.ts';
import type { PlaceFacts, SharedFacts } from './booking-facts-read-model.ts';
import type { DirectWays, TripDetails } from './check-booking.ts';

/** What the direct ways take. Unknown places have none; the check of the booking then says which is unknown. */
export async function findDirectWays(
  travel: TravelService,
  facts: Pick<SharedFacts, 'places' | 'knowledge'>,
  ride: {
    readonly fromPlaceId: string;
    readonly toPlaceId: string;
    readonly departure: Date;
    readonly consortiumId: string;
  },
): Promise<DirectWays> {
  const from = facts.places.get(ride.fromPlaceId);
  const to = facts.places.get(ride.toPlaceId);
  if (!from || !to) return { thereSeconds: null, backSeconds: null };
  const matrix = await travel.matrix([from, to], {
    departure: ride.departure.toISOString(),
    consortiumId: ride.consortiumId,
    knowledge: facts.knowledge,
  });
  return { thereSeconds: secondsOf(matrix, 0, 1), backSeconds: secondsOf(matrix, 1, 0) };
}

function secondsOf(matrix: TravelMatrix, row: number, column: number): number | null {
  const cell = matrix.cells[row]?.[column];
  return cell?.kind === 'reachable' ? cell.seconds : null;
}

type Way = Pick<TripDetails, 'fromPlaceId' | 'toPlaceId' | 'at'>;

/**
 * As findDirectWays for many rides, asked for by day and destination: a roster is two hundred homes and one workplace on a hundred days.
 * @returns the way of each ride that was asked about
 */
export async function findManyDirectWays(
  travel: TravelService,
  facts: Pick<SharedFacts, 'places' | 'zone' | 'knowledge'>,
  asked: readonly Way[],
  { now, consortiumId }: { readonly now: Date; readonly consortiumId: string },
): Promise<(way: Way) => DirectWays> {
  const groups = new Map<string, { readonly first: Way; readonly froms: Map<string, PlaceFacts> }>();
  for (const way of asked) {
    const group = groups.get(groupKey(way)) ?? { first: way, froms: new Map<string, PlaceFacts>() };
    groups.set(groupKey(way), group);
    const from = facts.places.get(way.fromPlaceId);
    if (from) group.froms.set(from.id, from);
  }
  const known = new Map<string, DirectWays>();
  for (const [key, { first, froms }] of groups) {
    const to = facts.places.get(first.toPlaceId);
    if (!to || froms.size === 0) continue;
    const parsed = parseLocalTime(first.at, facts.zone);
    const departure = (parsed.kind === 'instant' ? parsed.at : now).toISOString();
    const homes: readonly TravelPoint[] = [...froms.values()];
    const query = { departure, consortiumId, knowledge: facts.knowledge };
    const there = await askTable(travel, homes, [to], query);
    const back = await askTable(travel, [to], homes, query);
    for (const [index, { id }] of homes.entries()) {
      known.set(`${key} ${id}`, { thereSeconds: secondsOf(there, index, 0), backSeconds: secondsOf(back, 0, index) });
    }
  }
  return (way) => known.get(`${groupKey(way)} ${way.fromPlaceId}`) ?? { thereSeconds: null, backSeconds: null };
}

function groupKey({ at, toPlaceId }: Way): string {
  return `${at.slice(0, 10)} ${toPlaceId}`;
}
