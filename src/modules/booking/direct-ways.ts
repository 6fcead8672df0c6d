import type { TravelService } from '../../travel/travel.ts';
import type { SharedFacts } from './booking-facts-read-model.ts';
import type { DirectWays } from './check-booking.ts';

/** What the direct ways take. Unknown places have none; the check of the booking then says which is unknown. */
export async function findDirectWays(
  travel: TravelService,
  facts: Pick<SharedFacts, 'places'>,
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
  });
  const seconds = (row: number, column: number) => {
    const cell = matrix.cells[row]?.[column];
    return cell?.kind === 'reachable' ? cell.seconds : null;
  };
  return { thereSeconds: seconds(0, 1), backSeconds: seconds(1, 0) };
}
