/** Enters the made-up demand of a date as the telephone would: every request passes the same rules. For demonstrations only. */
import type { Actor } from '../../domain/actor.ts';
import { toOffsetText } from '../../domain/local-time.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { hasDemonstration } from './booking-read-model.ts';
import type { CheckedBooking, TripDetails } from './check-booking.ts';
import { enterRequest } from './enter-request.ts';
import { findOverlap } from './overlapping-trips.ts';
import { announceBookings, prepareBooking } from './request-trip.ts';
import { lockRider } from './service-day-repository.ts';
import type { Purpose, ReturnKind } from './trip-records.ts';

/** As db/seed/demand.ts makes it. */
export interface DemandedRide {
  readonly riderId: string;
  readonly purpose: Purpose;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: 'arrive_by' | 'depart_after';
  /** ISO instants. */
  readonly requestedAt: string;
  readonly companions: number;
  readonly wheelchairs: number;
  readonly childSeats: number;
  readonly returnKind: ReturnKind;
  readonly returnRequestedAt: string | null;
}

export interface EnteredDemand {
  readonly entered: number;
  readonly trips: number;
  /** What the rules refused, by the fault's code. */
  readonly refused: Readonly<Record<string, number>>;
}

const NOTHING: EnteredDemand = { entered: 0, trips: 0, refused: {} };

/** Once a date: a second call finds the demonstration's requests of the date and leaves them. All or none are written. */
export async function enterDemand(
  services: Services,
  actor: Actor,
  serviceDate: string,
  rides: readonly DemandedRide[],
): Promise<EnteredDemand> {
  if (rides.length === 0 || (await read(services, actor, (tx) => hasDemonstration(tx, serviceDate)))) return NOTHING;
  const refused: Record<string, number> = {};
  const checked: { readonly details: TripDetails; readonly booking: CheckedBooking }[] = [];
  for (const ride of rides) {
    const details = toDetails(ride);
    const result = await prepareBooking(services, actor, details, []);
    if (result.kind === 'ok') checked.push({ details, booking: result.booking });
    else for (const { code } of result.faults) refused[code] = (refused[code] ?? 0) + 1;
  }
  return read(services, actor, async (tx) => {
    let entered = 0;
    const dates: string[] = [];
    // In id order, as every use case locks riders.
    for (const { details, booking } of checked.sort((a, b) => (a.details.riderId < b.details.riderId ? -1 : 1))) {
      await lockRider(tx, details.riderId);
      if (await findOverlap(tx, details.riderId, booking.legs)) {
        refused.ALREADY_TRAVELLING = (refused.ALREADY_TRAVELLING ?? 0) + 1;
        continue;
      }
      await enterRequest(tx, services, actor, { details, booking, note: '', source: 'demonstration', partnerId: null });
      dates.push(...booking.legs.map((leg) => leg.serviceDate));
      entered++;
    }
    await announceBookings(tx, actor, dates);
    return { entered, trips: dates.length, refused };
  });
}

function toDetails(ride: DemandedRide): TripDetails {
  const { requestedAt, returnRequestedAt, ...rest } = ride;
  const at = toOffsetText(new Date(requestedAt));
  return { ...rest, at, returnAt: returnRequestedAt ? toOffsetText(new Date(returnRequestedAt)) : null };
}
