/** Vehicles as flat arrays: garages, shifts, costs, layouts, breaks, and which vehicles are interchangeable. */
import type { Problem, Vehicle } from '../problem.ts';

export interface Fleet {
  /** By vehicle: matrix rows; an open end is the row `nowhere`. */
  readonly startPlace: Int32Array;
  readonly endPlace: Int32Array;
  /** The route starts in `[startOpens, startCloses]` and ends by `endCloses`; a frozen route has started at one moment. */
  readonly startOpens: Float64Array;
  readonly startCloses: Float64Array;
  readonly endCloses: Float64Array;
  readonly maxDuration: Float64Array;
  readonly fixedCost: Float64Array;
  readonly perMetre: Float64Array;
  readonly perSecond: Float64Array;
  /** Layouts of v are the rows `layoutFirst[v] .. layoutFirst[v + 1])` of `layoutLoad` (layout × load type). */
  readonly layoutFirst: Int32Array;
  readonly layoutLoad: Float64Array;
  /** Breaks of v, earliest first: `breakFirst[v] .. breakFirst[v + 1])`. */
  readonly breakFirst: Int32Array;
  readonly breakEarliest: Float64Array;
  readonly breakLatest: Float64Array;
  readonly breakDuration: Float64Array;
  /** Vehicles with the same number differ in nothing but their id (and in what `assign` says about them). */
  readonly fleetClass: Int32Array;
}

/** Vehicles as flat arrays; `types`: all load types, in their order; `nowhere`: the row at no distance from everywhere. */
export function compileFleet(problem: Problem, types: readonly string[], nowhere: number): Fleet {
  const { vehicles } = problem;
  const frozenStart = new Map((problem.frozen ?? []).map((route) => [route.vehicle, route.start]));
  const numbers = (read: (vehicle: Vehicle) => number) => Float64Array.from(vehicles, read);
  return {
    startPlace: Int32Array.from(vehicles, (vehicle) => vehicle.start),
    endPlace: Int32Array.from(vehicles, (vehicle) => vehicle.end ?? nowhere),
    startOpens: numbers((vehicle) => frozenStart.get(vehicle.id) ?? vehicle.shift.start),
    startCloses: numbers((vehicle) => frozenStart.get(vehicle.id) ?? Infinity),
    endCloses: numbers((vehicle) => vehicle.shift.end),
    maxDuration: numbers((vehicle) => vehicle.shift.maxDuration ?? Infinity),
    fixedCost: numbers((vehicle) => vehicle.cost.fixed),
    perMetre: numbers((vehicle) => vehicle.cost.perMetre),
    perSecond: numbers((vehicle) => vehicle.cost.perSecond),
    ...compileLayouts(vehicles, types),
    ...compileBreaks(vehicles),
    fleetClass: compileClasses(problem),
  };
}

function compileLayouts(vehicles: readonly Vehicle[], types: readonly string[]) {
  const layoutFirst = new Int32Array(vehicles.length + 1);
  for (const [v, vehicle] of vehicles.entries()) layoutFirst[v + 1] = (layoutFirst[v] ?? 0) + vehicle.layouts.length;
  const rows = vehicles.flatMap((vehicle) =>
    vehicle.layouts.flatMap((layout) => types.map((type) => layout[type] ?? 0)),
  );
  return { layoutFirst, layoutLoad: Float64Array.from(rows) };
}

function compileBreaks(vehicles: readonly Vehicle[]) {
  const breakFirst = new Int32Array(vehicles.length + 1);
  const rules = vehicles.flatMap((vehicle, v) => {
    const own = [...(vehicle.breaks ?? [])].sort((one, other) => one.earliest - other.earliest);
    breakFirst[v + 1] = (breakFirst[v] ?? 0) + own.length;
    return own;
  });
  return {
    breakFirst,
    breakEarliest: Float64Array.from(rules, (rule) => rule.earliest),
    breakLatest: Float64Array.from(rules, (rule) => rule.latest),
    breakDuration: Float64Array.from(rules, (rule) => rule.duration),
  };
}

function compileClasses(problem: Problem): Int32Array {
  const known = new Map<string, number>();
  const hasDriven = new Set((problem.frozen ?? []).map((route) => route.vehicle));
  return Int32Array.from(problem.vehicles, ({ id, ...rest }) => {
    const key = JSON.stringify([rest, hasDriven.has(id) ? id : null]);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}
