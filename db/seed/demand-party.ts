/** Who travels with a rider, and how far apart two places are. */
import type { DemandPlace, DemandRider } from './demand-types.ts';
import type { Random } from './random.ts';

export interface Party {
  readonly companions: number;
  readonly wheelchairs: number;
  readonly childSeats: number;
}

/** A rider who needs an attendant has one, a parent brings the child; of the others one in twelve brings somebody. */
export const partyOf = (rider: DemandRider, random: Random): Party => {
  const guest = random.chance(1 / 12) ? 1 : 0;
  const companions = Math.max(rider.attendant ? 1 : 0, rider.childSeats, rider.wheelchair ? 0 : guest);
  return { companions, wheelchairs: rider.wheelchair ? 1 : 0, childSeats: rider.childSeats };
};

export const ALONE: Party = { companions: 0, wheelchairs: 0, childSeats: 0 };

/** Straight metres; 111.2 km a degree, good enough to tell a walk from a ride. */
export const straightMetresBetween = (a: DemandPlace, b: DemandPlace): number =>
  111_195 * Math.hypot(b.lat - a.lat, (b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180));

/** Nearer than this people walk. */
export const WALK_METRES = 700;
