/**
 * Between two calls there is time: the orders kept beside the promises are searched for cheaper ones that keep every promise. What
 * insertion after insertion has left behind is put right, and the next caller finds more room.
 */
import type { Actor } from '../../domain/actor.ts';
import { done, refused } from '../../domain/outcome.ts';
import { assertChecked } from '../../planning/apply-plan.ts';
import type { PlanningSolver } from '../../planning/planning-solver.ts';
import { type LiveOrder, openLiveDay, toBasePlan, toLiveOrders, toSolution } from '../../planning/quote-day.ts';
import { read, transact } from '../common/transact.ts';
import { lockServiceDay } from '../plans/entry.ts';
import type { Services } from '../services.ts';
import { fingerprintNow, openDayNow } from './live-days.ts';
import { hasMovableOrders, saveLivePlan } from './live-plan-repository.ts';

export interface Tidying {
  readonly solve: PlanningSolver;
  readonly limitSeconds: number;
  readonly signal: AbortSignal;
}

/** A saving below this is not worth a change, in forints. */
const LEAST_SAVING = 100;

/** Only while no plan is in force: drivers are not told otherwise for a few litres of fuel. @returns what was saved, in forints */
export async function tidyLivePlan(
  services: Services,
  actor: Actor,
  serviceDate: string,
  { solve, limitSeconds, signal }: Tidying,
): Promise<number> {
  // Opening a day takes the time of a dozen requests.
  if (!(await read(services, actor, (tx) => hasMovableOrders(tx, serviceDate)))) return 0;
  const { live, isPublished, fingerprint } = await openDayNow(services, actor, serviceDate, []);
  if (isPublished || live.unplaced.length > 0) return 0;
  const orders = toLiveOrders(live);
  if (orders.length === 0) return 0;
  const initial = orders.map(({ shiftId, stops }) => ({
    vehicle: shiftId,
    stops: stops.map(({ tripId, kind }) => ({ request: tripId, kind })),
  }));
  const watch = { signal, onProgress: () => undefined };
  const solution = await solve({ ...live.built.problem, initial }, { limitSeconds, seed: 1 }, watch);
  const isFirm = new Set(orders.flatMap((order) => order.stops.map((stop) => stop.tripId)));
  // Whoever was only asked for keeps no place: a promise goes before.
  const found = solution.routes.map(
    (route): LiveOrder => ({
      shiftId: route.vehicle,
      stops: route.stops.flatMap(({ request, kind }) => {
        const trip = isFirm.has(request) ? live.built.trips.get(request) : undefined;
        return trip ? [{ tripId: request, kind, placeId: kind === 'pickup' ? trip.fromPlaceId : trip.toPlaceId }] : [];
      }),
    }),
  );
  const day = { ...live.day, base: toBasePlan('', found, live.day) };
  const after = openLiveDay(day, live.table, live.fromAt);
  const saving = toSolution(live).cost - toSolution(after).cost;
  if (after.unplaced.length > 0 || saving < LEAST_SAVING) return 0;
  assertChecked(after.built, toSolution(after));
  const kept = await transact(services, actor, async (tx) => {
    await lockServiceDay(tx, actor.consortiumId, serviceDate);
    if ((await fingerprintNow(tx, services, serviceDate)) !== fingerprint) {
      return refused({ code: 'STALE_VERSION', path: [] });
    }
    const writtenAt = services.clock.now().toJSDate();
    await saveLivePlan(tx, actor.consortiumId, serviceDate, { orders: toLiveOrders(after), writtenAt });
    return done({});
  });
  return kept.kind === 'done' ? saving : 0;
}
