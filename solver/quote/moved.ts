/** Who is moved by an insertion, and how far. */
import type { Route } from '../plan.ts';

export interface MovedRequest {
  readonly request: string;
  /** Later is positive, in the unit of time; 0 where only the other end moves. */
  readonly pickupShift: number;
  readonly dropoffShift: number;
}

type Begins = ReadonlyMap<string, { readonly pickup?: number; readonly dropoff?: number }>;

/** Begin of service by request; empty for a vehicle that has no route. */
export function toBegins(route: Route | undefined): Begins {
  const begins = new Map<string, { pickup?: number; dropoff?: number }>();
  for (const { request, kind, begin } of route?.stops ?? [])
    begins.set(request, { ...begins.get(request), [kind]: begin });
  return begins;
}

/** Rounding of times below which nobody has moved. */
const STILL = 1e-6;

/** Everybody of the route before, with how far each was moved. */
export function listMoved(before: Begins, after: Begins): readonly MovedRequest[] {
  return [...before].map(([request, old]) => {
    const fresh = after.get(request);
    const shift = (one: number | undefined, other: number | undefined) => {
      const by = (other ?? 0) - (one ?? 0);
      return one === undefined || other === undefined || Math.abs(by) < STILL ? 0 : by;
    };
    return { request, pickupShift: shift(old.pickup, fresh?.pickup), dropoffShift: shift(old.dropoff, fresh?.dropoff) };
  });
}
