/** Plans the template of this week and the next from their regular rides, before the days are planned. */
import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/actor.ts';
import { addDays, startOfDay, toServiceDate } from '../../domain/local-time.ts';
import { planWeekTemplate, type Search } from '../../planning/plan-week.ts';
import type { PlanningSolver } from '../../planning/planning-solver.ts';
import type { WeekDay } from '../../planning/week-template.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read } from '../common/transact.ts';
import { loadDay } from '../plans/day-read-model.ts';
import type { Services } from '../services.ts';
import { findWeekTemplate, mapRegularTrips, weekOf } from './week-template-read-model.ts';
import { putWeekTemplate } from './week-template-repository.ts';

/** One search stands for five days: it may take longer than that of a day. */
const SEARCH_SECONDS = 60;
const SEED = 1;

/** A week that has begun keeps its template: its riders know their times. @returns how many templates were made */
export async function makeWeekTemplates(
  services: Services,
  actor: Actor,
  solve: PlanningSolver,
  signal: AbortSignal,
): Promise<number> {
  const zone = await read(services, actor, (tx) => findZone(tx));
  const today = toServiceDate(services.clock.now().toJSDate(), zone);
  let made = 0;
  for (const weekStart of [weekOf(today), addDays(weekOf(today), 7)]) {
    if (signal.aborted) break;
    if (await makeOne(services, actor, { weekStart, hasBegun: weekStart <= today }, { solve, signal })) made += 1;
  }
  return made;
}

async function makeOne(
  services: Services,
  actor: Actor,
  week: { readonly weekStart: string; readonly hasBegun: boolean },
  by: { readonly solve: PlanningSolver; readonly signal: AbortSignal },
): Promise<boolean> {
  const { weekStart } = week;
  const known = await read(services, actor, async (tx) => {
    const days: WeekDay[] = [];
    for (let offset = 0; offset < 7; offset++) {
      const serviceDate = addDays(weekStart, offset);
      const keyOf = await mapRegularTrips(tx, serviceDate);
      if (keyOf.size === 0) continue;
      const day = await loadDay(tx, { consortiumId: actor.consortiumId, serviceDate, basePlanId: null });
      days.push({ day, keyOf: new Map([...keyOf].filter(([id]) => day.trips.some((trip) => trip.id === id))) });
    }
    return { days, stored: await findWeekTemplate(tx, weekStart) };
  });
  const demandHash = hashDemand(known.days);
  if (known.stored && (week.hasBegun || known.stored.demandHash === demandHash)) return false;
  let cost = 0;
  const search: Search = async (problem) => {
    const limits = { limitSeconds: SEARCH_SECONDS, seed: SEED };
    const solution = await by.solve(problem, limits, { signal: by.signal, onProgress: () => undefined });
    cost = solution.cost;
    return solution;
  };
  const template = await planWeekTemplate(known.days, services.travel, search);
  if (!template) return false;
  const madeAt = services.clock.now().toJSDate();
  await read(services, actor, (tx) =>
    putWeekTemplate(tx, actor.consortiumId, { weekStart, template, cost, demandHash, madeAt }),
  );
  return true;
}

/** Of who is to be carried when and by which shifts; one day's absence of one rider does not make the template old. */
function hashDemand(days: readonly WeekDay[]): string {
  const rides = new Set<string>();
  const shifts = new Set<string>();
  for (const { day, keyOf } of days) {
    const midnight = startOfDay(day.serviceDate, day.zone).getTime();
    for (const trip of day.trips) {
      const key = keyOf.get(trip.id);
      if (key)
        rides.add(`${key} ${trip.requestedPickup.latest.getTime() - midnight} ${trip.fromPlaceId} ${trip.toPlaceId}`);
    }
    for (const shift of day.shifts)
      shifts.add(`${shift.vehicleId} ${shift.driverId} ${shift.startAt.getTime() - midnight}`);
  }
  return createHash('sha256')
    .update(JSON.stringify([[...rides].sort(), [...shifts].sort()]))
    .digest('hex');
}
