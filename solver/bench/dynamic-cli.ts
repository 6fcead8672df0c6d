/**
 * `node --import tsx solver/bench/dynamic-cli.ts FOLDER [iterations=500] [name …]`: the dial-a-ride instances of Berbeglia, Cordeau & Laporte 2012
 * played in time. A request is answered at once when it becomes known: yes when an insertion exists beside everybody promised, else no. Between
 * two requests the search looks for cheaper orders that keep everybody. What a vehicle has done or is driving to is never changed.
 *
 * One row per instance: requests known, served, cost beside the static best known (of which the value is a lower bound only when all are served).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkSolution,
  evaluate,
  type FrozenRoute,
  type InitialRoute,
  openDay,
  type Problem,
  type Request,
  type Route,
  solve,
} from '../index.ts';
import { PENALTY } from './formats.ts';
import { listInstances } from './instances.ts';

const [folder = '', iterationsText = '500', ...names] = process.argv.slice(2);
const iterations = Number(iterationsText);
const instances = listInstances({ folder, glob: '*', isUmd: false, minimisesFleet: false });
const gaps: number[] = [];
const count = { known: 0, served: 0, faults: 0 };
console.log('instance   requests  served   share      cost   static best   above');
for (const { name, problem, best } of instances) {
  if (names.length > 0 && !names.includes(name)) continue;
  await play(name, problem, { text: readFileSync(join(folder, `${name}.json`), 'utf8'), best: best?.cost });
}
const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
console.log(
  `${count.served} of ${count.known} requests served (${((100 * count.served) / count.known).toFixed(1)} %); ${gaps.length} instances served whole, on average ${mean.toFixed(1)} % above the static best; ${count.faults} faults`,
);
if (count.faults > 0) process.exitCode = 1;

interface Played {
  /** Of the file: when each request becomes known. */
  readonly text: string;
  readonly best: number | undefined;
}

async function play(name: string, whole: Problem, { text, best }: Played): Promise<void> {
  const known = (JSON.parse(text) as { requests: readonly { arrival_time: number }[] }).requests.map(
    (one) => one.arrival_time,
  );
  const order = whole.requests.map((_, index) => index).sort((a, b) => (known[a] ?? 0) - (known[b] ?? 0));
  let routes: readonly Route[] = [];
  const promised: Request[] = [];
  for (const index of order) {
    const request = whole.requests[index];
    const now = known[index] ?? 0;
    if (!request) continue;
    const state = at(now, whole, promised, routes);
    const day = openDay(state.problem, state.plan);
    const [insertion] = day.findInsertions(notBefore(request, now));
    if (!insertion) continue;
    promised.push(request);
    const others = day
      .writeRoutes()
      .map(({ route }) => route)
      .filter((route) => route.vehicle !== insertion.vehicle);
    routes = [...others, insertion.route];
    if (iterations === 0) continue;
    const after = at(now, whole, promised, routes);
    const found = await solve({ ...after.problem, initial: after.plan }, { iterations, seed: 1 });
    if (found.unserved.length === 0) routes = found.routes.filter((route) => route.stops.length > 0);
  }
  tell(name, whole, promised, { routes, best });
}

/** The problem as it stands at a moment: what is driven or being driven to is frozen, and nothing begins before now. */
function at(
  now: number,
  whole: Problem,
  promised: readonly Request[],
  routes: readonly Route[],
): { problem: Problem; plan: readonly InitialRoute[] } {
  const rules = new Map(promised.map((request) => [request.id, request]));
  const frozen: FrozenRoute[] = [];
  const waits = new Map<string, number>();
  for (const route of routes) {
    const stops = takeDriven(route, rules, whole, now);
    const last = stops.at(-1);
    if (!last) continue;
    frozen.push({
      vehicle: route.vehicle,
      start: route.start,
      stops: stops.map(({ request, kind, begin }) => ({ request, kind, begin })),
    });
    const service = rules.get(last.request)?.[last.kind].service ?? 0;
    // A vehicle that stands still cannot leave before now: its last service lasts until then.
    waits.set(`${last.kind} ${last.request}`, Math.max(0, now - (last.begin + service)));
  }
  const isUnderWay = new Set(frozen.map((route) => route.vehicle));
  const isDriven = new Set(frozen.flatMap((route) => route.stops.map((stop) => `${stop.kind} ${stop.request}`)));
  const requests = promised.map((request): Request => {
    const [atPickup, atDropoff] = [waits.get(`pickup ${request.id}`) ?? 0, waits.get(`dropoff ${request.id}`) ?? 0];
    const open = isDriven.has(`pickup ${request.id}`) ? request : notBefore(request, now);
    return {
      ...open,
      pickup: { ...open.pickup, service: open.pickup.service + atPickup },
      dropoff: { ...open.dropoff, service: open.dropoff.service + atDropoff },
      maxRideTime: open.maxRideTime == null ? null : open.maxRideTime - atPickup,
      penalty: PENALTY,
    };
  });
  const vehicles = whole.vehicles.map((vehicle) =>
    isUnderWay.has(vehicle.id)
      ? vehicle
      : { ...vehicle, shift: { ...vehicle.shift, start: Math.max(vehicle.shift.start, now) } },
  );
  const plan = routes.map((route) => ({
    vehicle: route.vehicle,
    stops: route.stops.map(({ request, kind }) => ({ request, kind })),
  }));
  return { problem: { ...whole, vehicles, requests, frozen, initial: null }, plan };
}

function takeDriven(route: Route, rules: ReadonlyMap<string, Request>, whole: Problem, now: number) {
  let place = whole.vehicles.find((vehicle) => vehicle.id === route.vehicle)?.start ?? 0;
  const driven: Route['stops'][number][] = [];
  for (const stop of route.stops) {
    const next = rules.get(stop.request)?.[stop.kind].location ?? place;
    const leftAt = stop.arrival - (whole.travel.duration[place]?.[next] ?? 0);
    if (leftAt > now) break;
    driven.push(stop);
    place = next;
  }
  return driven;
}

/** Nobody is fetched before the call. */
function notBefore(request: Request, now: number): Request {
  const clip = <Stop extends Request['pickup']>(stop: Stop): Stop => ({
    ...stop,
    window: [Math.max(stop.window[0], now), stop.window[1]],
  });
  return { ...request, pickup: clip(request.pickup), dropoff: clip(request.dropoff) };
}

/** The orders that were driven, judged once more by the rules of the whole instance. */
function tell(
  name: string,
  whole: Problem,
  promised: readonly Request[],
  of: { readonly routes: readonly Route[]; readonly best: number | undefined },
): void {
  const { routes, best } = of;
  const problem = { ...whole, requests: promised.map((request) => ({ ...request, penalty: PENALTY })) };
  const orders = routes.map((route) => ({
    vehicle: route.vehicle,
    stops: route.stops.map(({ request, kind }) => ({ request, kind })),
  }));
  const { solution, violations } = evaluate(problem, orders);
  const faults = [...violations, ...checkSolution(problem, solution)].length;
  const share = promised.length / whole.requests.length;
  count.known += whole.requests.length;
  count.served += promised.length;
  count.faults += faults;
  // Whoever serves fewer drives less: a gap only when all are served.
  const gap = best !== undefined && share === 1 ? (100 * (solution.cost - best)) / best : undefined;
  if (gap !== undefined) gaps.push(gap);
  const columns = [
    name.padEnd(10),
    String(whole.requests.length).padStart(8),
    String(promised.length).padStart(7),
    `${(100 * share).toFixed(1)} %`.padStart(8),
    solution.cost.toFixed(2).padStart(9),
    (best?.toFixed(2) ?? '').padStart(13),
    (gap === undefined ? '' : `${gap.toFixed(1)} %`).padStart(8),
  ];
  console.log(`${columns.join(' ')}${faults > 0 ? `  ${faults} FAULTS` : ''}`);
}
