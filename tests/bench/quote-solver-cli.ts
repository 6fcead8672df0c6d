/**
 * `node --import tsx tests/bench/quote-solver-cli.ts [QUOTES] [SEED]`: what one quote costs on a planned day of 300 trips and 12 vehicles, reasons and alternatives
 * included. Processor time of this process, so that a busy machine tells the same; opening the day is timed apart.
 */
import { solve } from '../../solver/index.ts';
import type { Problem, Request, Vehicle } from '../../solver/problem.ts';
import { openDay } from '../../solver/quote/quote.ts';
import { createDraw, type Draw } from '../support/random-problem.ts';

const TRIPS = Number(process.env.TRIPS ?? 300);
const VEHICLES = 12;
const PLACES = 160;
const WARM_UP = 300;
const TARGET_MS = 5;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

const [quotes = 2000, seed = 1] = process.argv.slice(2).map(Number);
const draw = createDraw(seed);

/** Villages within 24 km; roads a third longer than the straight line, at 50 km/h and rounded to seconds, so not quite metric. */
function createTravel(): Problem['travel'] {
  const places = Array.from({ length: PLACES }, () => [draw.unit() * 24_000, draw.unit() * 24_000] as const);
  const distance = places.map(([x, y]) => places.map(([u, v]) => Math.round(1.3 * Math.hypot(x - u, y - v))));
  const duration = distance.map((row) => row.map((metres) => Math.round(metres / 13.9) + (metres > 0 ? 30 : 0)));
  return { distance, duration };
}

function createVehicle(_: unknown, index: number): Vehicle {
  const start = (5 + (index % 4)) * HOUR;
  const noon = start + 5 * HOUR;
  return {
    id: `V${index + 1}`,
    start: index % 3,
    end: index % 3,
    layouts: index % 3 === 0 ? [{ seat: 8 }, { seat: 5, wheelchair: 1 }] : [{ seat: 8 }],
    features: index % 3 === 0 ? ['lift'] : [],
    shift: { start, end: start + 11 * HOUR, maxDuration: 11 * HOUR },
    breaks: [{ earliest: noon, latest: noon + HOUR, duration: 30 * MINUTE }],
    cost: { fixed: 2000, perMetre: 0.3, perSecond: 0.5 },
  };
}

/** Half know when they must arrive, half when they can leave; half an hour either way. */
function createTrip(travel: Problem['travel'], one: Draw, id: string): Request {
  const from = one.whole(0, PLACES - 1);
  const to = (from + one.whole(1, PLACES - 1)) % PLACES;
  const direct = travel.duration[from]?.[to] ?? 0;
  const opens = one.whole(6 * 12, 17 * 12) * 5 * MINUTE;
  const needsLift = one.chance(0.12);
  const maxRideTime = Math.round(1.5 * direct) + 10 * MINUTE;
  const isOutbound = one.chance(0.5);
  const window = [opens, opens + 30 * MINUTE] as const;
  const around = isOutbound
    ? ([opens - maxRideTime - 10 * MINUTE, opens + 30 * MINUTE] as const)
    : ([opens, opens + 30 * MINUTE + maxRideTime + 10 * MINUTE] as const);
  return {
    id,
    pickup: { location: from, window: isOutbound ? around : window, service: needsLift ? 300 : 60 },
    dropoff: { location: to, window: isOutbound ? window : around, service: needsLift ? 240 : 45 },
    load: needsLift ? { wheelchair: 1 } : { seat: one.whole(1, 2) },
    requires: needsLift ? ['lift'] : [],
    maxRideTime,
    penalty: 100_000,
  };
}

const travel = createTravel();
const wanted: Problem = {
  travel,
  vehicles: Array.from({ length: VEHICLES }, createVehicle),
  requests: Array.from({ length: TRIPS }, (_, index) => createTrip(travel, draw, `t${index + 1}`)),
  riders: { perExcessSecond: 0.2, perIdleSecond: 0.2 },
};
const solution = await solve(wanted, { iterations: 1500, seed });
const served = new Set(solution.routes.flatMap(({ stops }) => stops.map(({ request }) => request)));
const problem = { ...wanted, requests: wanted.requests.filter(({ id }) => served.has(id)) };
const plan = solution.routes.map(({ vehicle, stops }) => ({
  vehicle,
  stops: stops.map(({ request, kind }) => ({ request, kind })),
}));
console.log(`day: ${problem.requests.length} of ${TRIPS} trips in the plan, ${plan.length} of ${VEHICLES} vehicles`);

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const opened = processorMs();
const day = openDay(problem, plan);
console.log(`opening the day: ${(processorMs() - opened).toFixed(1)} ms`);

const times = { feasible: [] as number[], infeasible: [] as number[] };
for (let k = 0; k < WARM_UP + quotes; k++) {
  const trip = createTrip(travel, draw, 'asked');
  const started = processorMs();
  const { kind } = day.quote(trip);
  if (k >= WARM_UP) times[kind].push(processorMs() - started);
}
const rows = Object.entries({ ...times, all: [...times.feasible, ...times.infeasible] });
console.log('quotes        n   median     p95     p99     max   (ms of processor time)');
for (const [name, values] of rows) {
  const sorted = values.sort((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  const figures = [at(0.5), at(0.95), at(0.99), at(1)].map((text) => text.padStart(8)).join('');
  console.log(`${name.padEnd(10)}${String(sorted.length).padStart(5)}${figures}`);
  if (name === 'all') console.log(`p99 ${at(0.99)} ms, target at most ${TARGET_MS} ms`);
}
