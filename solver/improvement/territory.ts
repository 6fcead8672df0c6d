/**
 * Large days on several threads: the plan is cut into neighbouring groups of routes, every searcher changes its own group for a round, and the groups are put together
 * again. The borders lie elsewhere every time.
 */
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { Random } from './random.ts';

/** From so many requests on several searchers divide the plan among them, once there is one, and there are few iterations for every request. */
export const LARGE_DAY = 1500;

/** What a searcher may change: 1 by vehicle, and by request, whether it belongs to it. */
export interface Territory {
  readonly vehicles: Uint8Array;
  readonly requests: Uint8Array;
}

/**
 * Cuts a plan (orders by vehicle) into `parts` groups of about as many stops each: routes and unserved requests in the order of how much nearer they are to one
 * place than to another. The first is drawn, the second is as far from it as any.
 */
export function divide(
  cp: CompiledProblem,
  orders: readonly Int32Array[],
  { parts, random }: { readonly parts: number; readonly random: Random },
): readonly Territory[] {
  const placeOf = (stop: number) => cp.place[stop] as number;
  const here = placeOf(random.below(2 * cp.requestCount));
  const there = findFarthest(cp, here);
  const lean = (place: number) => leanOf(cp, place, here, there);
  const keys = orders.map((order, v) => {
    const places = order.length === 0 ? [cp.startPlace[v] as number] : Array.from(order, placeOf);
    return places.reduce((sum, place) => sum + lean(place), 0) / places.length;
  });
  const ranked = Array.from(keys.keys()).sort((v, w) => (keys[v] as number) - (keys[w] as number) || v - w);
  const total = orders.reduce((sum, order) => sum + order.length + 1, 0);
  const partOfVehicle = new Int32Array(orders.length);
  const border = new Float64Array(parts).fill(Infinity);
  let before = 0;
  for (const v of ranked) {
    const part = Math.min(parts - 1, Math.floor((parts * before) / total));
    partOfVehicle[v] = part;
    border[part] = Math.min(border[part] as number, keys[v] as number);
    before += (orders[v] as Int32Array).length + 1;
  }
  const partOfRequest = Int32Array.from({ length: cp.requestCount }, (_, r) => {
    const boarded = cp.boarded[r] as number;
    if (boarded >= 0) return partOfVehicle[boarded] as number;
    const key = (lean(placeOf(2 * r)) + lean(placeOf(2 * r + 1))) / 2;
    let part = 0;
    while (part + 1 < parts && (border[part + 1] as number) <= key) part++;
    return part;
  });
  for (const [v, order] of orders.entries()) {
    for (const stop of order) partOfRequest[stop >> 1] = partOfVehicle[v] as number;
  }
  return Array.from({ length: parts }, (_, part) => ({
    vehicles: Uint8Array.from(partOfVehicle, (own) => (own === part ? 1 : 0)),
    requests: Uint8Array.from(partOfRequest, (own) => (own === part ? 1 : 0)),
  }));
}

/** Of every territory the routes of its own plan. */
export function unite(territories: readonly Territory[], plans: readonly (readonly Int32Array[])[]): Int32Array[] {
  const vehicles = plans[0]?.length ?? 0;
  return Array.from({ length: vehicles }, (_, v) => {
    const part = territories.findIndex((territory) => territory.vehicles[v] === 1);
    return plans[part]?.[v] ?? new Int32Array(0);
  });
}

/** The place of a stop farthest from `here` that can be reached from it. */
function findFarthest(cp: CompiledProblem, here: number): number {
  let farthest = here;
  let most = 0;
  for (const place of cp.place) {
    const away = cp.duration[here * cp.stride + place] as number;
    if (away <= most || away === Infinity) continue;
    most = away;
    farthest = place;
  }
  return farthest;
}

/** How much farther from `here` than from `there`; places that no way leads to lie in the middle. */
function leanOf(cp: CompiledProblem, place: number, here: number, there: number): number {
  const lean = (cp.duration[here * cp.stride + place] as number) - (cp.duration[there * cp.stride + place] as number);
  return Number.isFinite(lean) ? lean : 0;
}
