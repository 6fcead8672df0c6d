/** A day far larger than the pilot's: 40 runs and about 600 trips, planned in a moment. For what must stay quick when a consortium grows. */
import { DAY_TRIPS, generateDemand } from '../../db/seed/demand.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { solve } from '../../solver/index.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { enterDemand } from '../../src/modules/booking/enter-demand.ts';
import { planDay } from '../../src/modules/plans/plan-day.ts';
import type { PlanRow } from '../../src/modules/plans/plan-records.ts';
import type { Services } from '../../src/modules/services.ts';
import { createId } from '../../src/platform/ids.ts';
import { doneValue, finishJob, planInput, publish } from './planned-day.ts';

const RUNS = 40;
const TRIPS = 600;

/** Each shift of the date again with a vehicle and a driver of its own, until there are enough. */
const COPY_SHIFTS = `
with base as (
  select s.*, row_number() over (order by s.start_at, s.id) as n, count(*) over () as total from shift s where service_date = $1 and cancelled_at is null
), copies as (
  select b.*, c.copy, gen_random_uuid() as new_shift, gen_random_uuid() as new_vehicle, gen_random_uuid() as new_driver
  from base b cross join generate_series(2, 100) as c(copy) where (c.copy - 1) * b.total + b.n <= $2
), vehicles as (
  insert into vehicle (consortium_id, id, name, plate, features, garage_place_id, cost_fixed_forint, cost_per_km_forint, cost_per_hour_forint)
  select c.consortium_id, c.new_vehicle, v.name || ' ' || c.copy, 'DEMO-' || c.n || '-' || c.copy, v.features, v.garage_place_id,
    v.cost_fixed_forint, v.cost_per_km_forint, v.cost_per_hour_forint
  from copies c join vehicle v on v.consortium_id = c.consortium_id and v.id = c.vehicle_id returning id
), layouts as (
  insert into vehicle_layout (consortium_id, vehicle_id, "position", seats, wheelchair_places)
  select c.consortium_id, c.new_vehicle, l."position", l.seats, l.wheelchair_places
  from copies c join vehicle_layout l on l.consortium_id = c.consortium_id and l.vehicle_id = c.vehicle_id returning 1
), drivers as (
  insert into driver (consortium_id, id, family_name, given_name)
  select c.consortium_id, c.new_driver, d.family_name, d.given_name || ' ' || c.copy
  from copies c join driver d on d.consortium_id = c.consortium_id and d.id = c.driver_id returning id
), shifts as (
  insert into shift (consortium_id, id, service_date, vehicle_id, driver_id, start_at, end_at, start_place_id, end_place_id, max_duration_seconds)
  select consortium_id, new_shift, service_date, new_vehicle, new_driver, start_at, end_at, start_place_id, end_place_id, max_duration_seconds
  from copies returning id
)
insert into shift_break (consortium_id, shift_id, "position", earliest_at, latest_at, duration_seconds)
select c.consortium_id, c.new_shift, b."position", b.earliest_at, b.latest_at, b.duration_seconds
from copies c join shift_break b on b.consortium_id = c.consortium_id and b.shift_id = c.id`;

/**
 * @param ask runs a statement as the owner of the database
 * @returns the published plan
 */
export async function enterLargeDay(
  services: Services,
  actor: Actor,
  date: string,
  ask: (text: string, values: readonly unknown[]) => Promise<unknown>,
): Promise<PlanRow> {
  await ensureShifts(services.db, actor.consortiumId, date, { ids: createId });
  await ask(COPY_SHIFTS, [date, RUNS]);
  const source = await withConsortium(services.db, actor.consortiumId, (tx) => readDemandSource(tx));
  const demand = generateDemand({ ...source, date, seed: 1, scale: TRIPS / DAY_TRIPS.working });
  await enterDemand(services, actor, date, demand);
  const { job } = doneValue(await planDay(services, actor, planInput(date)));
  const plan = await finishJob(services, actor, job.id, (problem, { seed }) => solve(problem, { iterations: 1, seed }));
  doneValue(await publish(services, actor, plan));
  return plan;
}
