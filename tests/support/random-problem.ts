/** Seeded random problems, small enough to solve exactly, with every feature of the contract. */
import type {
  BreakRule,
  FrozenRoute,
  InitialRoute,
  Problem,
  Request,
  StopReference,
  Travel,
  Vehicle,
} from '../../solver/problem.ts';
import { findSchedule } from './difference-constraints.ts';

export interface RandomProblemOptions {
  readonly seed: number;
  readonly maxRequests?: number;
  readonly maxVehicles?: number;
  /** Whole numbers only (the default), so that an integer model loses nothing; else doubles with fractions. */
  readonly integer?: boolean;
  /** Parts of a unit that fractions are drawn in; the default is a million, a hundred is what a model in whole numbers can still state exactly. */
  readonly parts?: number;
  /** Frozen routes, unless false. */
  readonly frozen?: boolean;
}

/** Uniform draws from a 32-bit seed (mulberry32, Tommy Ettinger, public domain). */
export interface Draw {
  /** In [0, 1). */
  readonly unit: () => number;
  /** Whole number in [low, high]. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The same seed, the same draws (mulberry32). `whole` and `pick` are even; `whole` includes both ends. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    whole,
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

const HORIZON = 300;

/** The same seed and options give the same problem. Frozen routes are drawn so that they can be completed; all else may well be infeasible. */
export function createRandomProblem(options: RandomProblemOptions): Problem {
  const draw = createDraw(options.seed * 7919 + 17);
  const parts = options.parts ?? 1e6;
  const jitter = options.integer === false ? () => Math.round(draw.unit() * parts) / parts : () => 0;
  const requestCount = draw.whole(1, options.maxRequests ?? 8);
  const vehicleCount = draw.whole(1, options.maxVehicles ?? 3);
  const rows = vehicleCount + draw.whole(2, 2 * requestCount + 1);
  const travel = drawTravel(draw, rows, jitter);
  const vehicles = Array.from({ length: vehicleCount }, (_, index) => drawVehicle(draw, index, rows, jitter));
  const requests = Array.from({ length: requestCount }, (_, index) =>
    drawRequest({ draw, travel, vehicles, rows, jitter }, index),
  );
  const problem: Problem = {
    name: `random-${options.seed}`,
    travel,
    vehicles,
    requests,
    riders: draw.chance(0.6) ? { perExcessSecond: draw.whole(0, 2), perIdleSecond: draw.whole(0, 2) } : null,
    apart: draw.chance(0.4) && requestCount > 1 ? drawPairs(draw, requests) : null,
    prefer: draw.chance(0.4)
      ? [{ request: draw.pick(requests).id, vehicle: draw.pick(vehicles).id, value: draw.whole(5, 60) }]
      : null,
  };
  const isWhole = options.integer !== false;
  const frozen = options.frozen !== false && draw.chance(0.35) ? drawFrozen(draw, problem, isWhole) : [];
  const withFrozen: Problem = frozen.length > 0 ? { ...problem, frozen } : problem;
  if (!draw.chance(0.4)) return withFrozen;
  return { ...withFrozen, initial: drawInitial(draw, withFrozen), stability: { perMovedRequest: draw.whole(0, 40) } };
}

/** Places on a square, ways asymmetric and not always metric; now and then there is no way. */
function drawTravel(draw: Draw, rows: number, jitter: () => number): Travel {
  const places = Array.from({ length: rows }, () => [draw.whole(0, 40), draw.whole(0, 40)] as const);
  const isAsymmetric = draw.chance(0.5);
  const hasGaps = draw.chance(0.3);
  const distance: (number | null)[][] = [];
  const duration: (number | null)[][] = [];
  for (const [from, one] of places.entries()) {
    const metres: (number | null)[] = [];
    const seconds: (number | null)[] = [];
    for (const [to, other] of places.entries()) {
      const straight = Math.hypot(one[0] - other[0], one[1] - other[1]);
      const isGap = from !== to && hasGaps && draw.chance(0.06);
      const detour = isAsymmetric && from !== to ? draw.whole(0, 8) : 0;
      metres.push(isGap ? null : Math.round(straight) + detour + (from === to ? 0 : jitter()));
      seconds.push(isGap ? null : Math.ceil(straight * 0.9) + detour + (from === to ? 0 : jitter()));
    }
    distance.push(metres);
    duration.push(seconds);
  }
  return { distance, duration };
}

function drawVehicle(draw: Draw, index: number, rows: number, jitter: () => number): Vehicle {
  const start = draw.whole(0, rows - 1);
  const seats = draw.whole(1, 4);
  const shiftStart = draw.chance(0.5) ? 0 : draw.whole(0, 80);
  const shiftEnd = draw.chance(0.5) ? HORIZON : draw.whole(200, HORIZON);
  const breaks: BreakRule[] = [];
  if (draw.chance(0.4)) {
    const earliest = shiftStart + draw.whole(10, 100);
    breaks.push({ earliest, latest: earliest + draw.whole(0, 60), duration: draw.whole(5, 30) + jitter() });
    if (draw.chance(0.3)) {
      const second = earliest + draw.whole(20, 120);
      breaks.push({ earliest: second, latest: second + draw.whole(5, 60), duration: draw.whole(5, 20) });
    }
  }
  return {
    id: `V${index + 1}`,
    start,
    end: draw.chance(0.25) ? null : draw.chance(0.5) ? start : draw.whole(0, rows - 1),
    layouts: draw.chance(0.5)
      ? [{ seat: seats }]
      : [{ seat: seats + 1 }, { seat: Math.max(0, seats - 1), wheelchair: 1 }],
    features: draw.chance(0.5) ? ['lift'] : [],
    shift: { start: shiftStart, end: shiftEnd, maxDuration: draw.chance(0.4) ? draw.whole(100, 250) : null },
    breaks,
    cost: {
      fixed: draw.chance(0.5) ? 0 : draw.whole(1, 50),
      perMetre: draw.whole(0, 3),
      perSecond: draw.chance(0.6) ? 0 : 1,
    },
  };
}

interface RequestFrame {
  readonly draw: Draw;
  readonly travel: Travel;
  readonly vehicles: readonly Vehicle[];
  readonly rows: number;
  readonly jitter: () => number;
}

function drawRequest({ draw, travel, vehicles, rows, jitter }: RequestFrame, index: number): Request {
  const from = draw.whole(0, rows - 1);
  const to = draw.whole(0, rows - 1);
  const direct = travel.duration[from]?.[to] ?? 20;
  const isInbound = draw.chance(0.5);
  const opens = draw.whole(20, HORIZON - 80);
  const tight = [opens, opens + draw.whole(5, 70) + jitter()] as const;
  const wide = draw.chance(0.7) ? ([0, HORIZON] as const) : ([Math.max(0, opens - 60), opens + 110] as const);
  const needsLift = draw.chance(0.2);
  return {
    id: `r${index + 1}`,
    pickup: { location: from, window: isInbound ? tight : wide, service: draw.whole(0, 4) + jitter() },
    dropoff: { location: to, window: isInbound ? wide : tight, service: draw.whole(0, 4) },
    load: needsLift && draw.chance(0.7) ? { wheelchair: 1 } : { seat: draw.whole(1, 2) },
    requires: needsLift ? ['lift'] : [],
    vehicles: draw.chance(0.15) ? [draw.pick(vehicles).id] : null,
    maxRideTime: draw.chance(0.6) ? Math.ceil(direct * 1.3) + draw.whole(3, 20) : null,
    penalty: draw.chance(0.1) ? null : draw.whole(20, 250),
  };
}

function drawPairs(draw: Draw, requests: readonly Request[]): readonly (readonly [string, string])[] {
  const shuffled = [...requests].sort(() => draw.unit() - 0.5);
  const [one, other] = shuffled;
  return one === undefined || other === undefined ? [] : [[one.id, other.id]];
}

function fits(vehicle: Vehicle, aboard: readonly Request[]): boolean {
  return vehicle.layouts.some((layout) =>
    ['seat', 'wheelchair'].every(
      (type) => aboard.reduce((sum, { load }) => sum + (load[type] ?? 0), 0) <= (layout[type] ?? 0),
    ),
  );
}

function mayCarry(vehicle: Vehicle, request: Request): boolean {
  const hasFeatures = (request.requires ?? []).every((feature) => vehicle.features?.includes(feature));
  return hasFeatures && (request.vehicles?.includes(vehicle.id) ?? true) && fits(vehicle, [request]);
}

/** The beginning of a feasible route of one or two requests of one vehicle, cut after a random stop. */
function drawFrozen(draw: Draw, problem: Problem, isWhole: boolean): readonly FrozenRoute[] {
  const vehicle = draw.pick(problem.vehicles);
  const able = problem.requests.filter((request) => mayCarry(vehicle, request));
  for (let attempt = 0; attempt < 8 && able.length > 0; attempt++) {
    const chosen = [...new Set([draw.pick(able), draw.pick(able)])];
    const isApart = (problem.apart ?? []).some((pair) =>
      pair.every((id) => chosen.some((request) => request.id === id)),
    );
    const areTogether = chosen.length === 2 && fits(vehicle, chosen) && !isApart && draw.chance(0.5);
    const stops: StopReference[] = areTogether
      ? [
          ...chosen.map(({ id }) => ({ request: id, kind: 'pickup' as const })),
          ...chosen.map(({ id }) => ({ request: id, kind: 'dropoff' as const })),
        ]
      : chosen.flatMap(({ id }) => [
          { request: id, kind: 'pickup' as const },
          { request: id, kind: 'dropoff' as const },
        ]);
    const schedule = findSchedule(problem, vehicle, stops);
    if (schedule === undefined) continue;
    // A break just avoided leaves a hair's breadth in the times.
    if (isWhole && ![schedule.start, ...schedule.begins].every(Number.isInteger)) continue;
    const count = draw.whole(1, stops.length);
    const facts = stops.slice(0, count).map((stop, index) => ({ ...stop, begin: schedule.begins[index] ?? 0 }));
    return [{ vehicle: vehicle.id, start: schedule.start, stops: facts }];
  }
  return [];
}

/** Any assignment, feasible or not: the search must repair it. */
function drawInitial(draw: Draw, problem: Problem): readonly InitialRoute[] {
  const stopsOf = new Map<string, StopReference[]>();
  for (const { id } of problem.requests) {
    if (draw.chance(0.2)) continue;
    const vehicle = draw.pick(problem.vehicles).id;
    const stops = stopsOf.get(vehicle) ?? [];
    stops.push({ request: id, kind: 'pickup' }, { request: id, kind: 'dropoff' });
    stopsOf.set(vehicle, stops);
  }
  return [...stopsOf].map(([vehicle, stops]) => ({ vehicle, stops }));
}
