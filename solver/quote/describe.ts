/** A place found for a request, in the words of the contract. */
import { costOfRoute, writeRoute } from '../evaluation/write-solution.ts';
import type { Insertion } from './answer.ts';
import type { QuoteDay, Spot } from './day.ts';
import { listMoved, toBegins } from './moved.ts';

/** Times and prices of a spot, by writing the route before and after. */
export function describe(day: QuoteDay, slot: number, spot: Spot): Insertion | undefined {
  const { cp, planner } = day;
  const { vehicle: v } = spot;
  const inForce = day.routeInForce(v);
  const order = day.orderWith(slot, spot);
  const route = writeRoute(cp, planner, v, order);
  if (route === undefined) return undefined;
  // A return may move its outbound, which is asked about with it.
  const own = new Set(Array.from(order, (stop) => (day.isAsked(stop >> 1) ? day.requestAt(stop >> 1).id : '')));
  const others = listMoved(toBegins(inForce?.route), toBegins(route)).filter((one) => !own.has(one.request));
  const { id } = day.requestAt(day.slotIndex(slot));
  const pickup = route.stops.find((stop) => stop.request === id && stop.kind === 'pickup');
  const dropoff = route.stops.find((stop) => stop.request === id && stop.kind === 'dropoff');
  if (pickup === undefined || dropoff === undefined) return undefined;
  return {
    vehicle: route.vehicle,
    stops: route.stops.map(({ request, kind }) => ({ request, kind })),
    route,
    addedCost: costOfRoute(cp, route) - (inForce?.cost ?? 0),
    addedDistance: measure(day, v, order) - measure(day, v, day.stopsOf(v)),
    addedRideTime: others.reduce((sum, one) => sum + one.dropoffShift - one.pickupShift, 0),
    moved: others.filter((one) => one.pickupShift !== 0 || one.dropoffShift !== 0),
    pickupBegin: pickup.begin,
    dropoffBegin: dropoff.begin,
  };
}

/** Metres of an order; an unused vehicle drives none. */
function measure({ cp }: QuoteDay, v: number, order: Int32Array): number {
  if (order.length === 0) return 0;
  let place = cp.startPlace[v] as number;
  let distance = 0;
  const leg = (next: number) => {
    const length = cp.distance[place * cp.stride + next] as number;
    distance += length < Infinity ? length : 0;
    place = next;
  };
  for (const stop of order) leg(cp.place[stop] as number);
  leg(cp.endPlace[v] as number);
  return distance;
}
