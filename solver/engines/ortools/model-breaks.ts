/** Breaks: a due one is taken at a place left or reached while nobody is aboard. */
import type { BreakRule } from '../../problem.ts';
import type { DayStop } from './day.ts';
import { not } from './model-builder.ts';
import type { GarageLiteral, RouteModel } from './model-routes.ts';
import type { ShiftTimes } from './model-times.ts';

export interface Pause {
  readonly vehicle: number;
  readonly rule: BreakRule;
  /** Not due because the route starts late enough (else: ends early enough). */
  readonly late: number;
  readonly begin: number;
  readonly due: number;
  /** By stop: taken there before its service. */
  readonly reached: ReadonlyMap<number, number>;
  /** By stop: taken there after its service. */
  readonly left: ReadonlyMap<number, number>;
}

/**
 * After addTimes, whose starts and ends it needs.
 * @returns one pause a rule, by vehicle; empty, and nothing is added, where no vehicle has a rule
 */
export function addBreaks(model: RouteModel, times: ShiftTimes): readonly Pause[] {
  const { vehicles } = model.day.problem;
  if (!vehicles.some(({ breaks }) => (breaks ?? []).length > 0)) return [];
  const all: Pause[] = [];
  const riders = addRiderCount(model);
  for (const [v, { breaks }] of vehicles.entries()) {
    const pauses = (breaks ?? []).map((rule) => addBreak(model, times, { vehicle: v, rule, riders }));
    all.push(...pauses);
    for (const [index, one] of pauses.entries())
      for (const other of pauses.slice(index + 1)) keepBreaksApart(model, one, other);
  }
  return all;
}

/** Requests aboard after each stop, at least. */
function addRiderCount({ builder, day, arcs }: RouteModel): readonly number[] {
  const riders = day.stops.map(({ isPickup }) => builder.newInteger(isPickup ? 1 : 0, day.problem.requests.length));
  for (const { from, to, literal } of arcs) {
    builder.addGap(riders[to] ?? 0, riders[from] ?? 0, day.stops[to]?.isPickup ? 1 : -1, [literal]);
  }
  return riders;
}

interface BreakFrame {
  readonly vehicle: number;
  readonly rule: BreakRule;
  readonly riders: readonly number[];
}

function addBreak(model: RouteModel, times: ShiftTimes, { vehicle, rule, riders }: BreakFrame): Pause {
  const { builder, day, rides, used } = model;
  const { scale } = day;
  const begin = builder.newInteger(scale.down(rule.earliest), scale.down(rule.latest));
  const due = builder.newLiteral();
  const reached = new Map<number, number>();
  const left = new Map<number, number>();
  for (const [stop, { request, isPickup }] of day.stops.entries()) {
    const ride = rides[request]?.get(vehicle);
    if (ride === undefined) continue;
    const taken = builder.newLiteral();
    (isPickup ? reached : left).set(stop, taken);
    builder.addImplication(taken, ride);
    // Before a pickup nobody is aboard when it leaves one aboard; after a dropoff, when it leaves none.
    builder.addLinear([{ variable: riders[stop] ?? 0, factor: 1 }], { high: isPickup ? 1 : 0 }, [taken]);
  }
  const pause: Pause = { vehicle, rule, late: builder.newLiteral(), begin, due, reached, left };
  placeBreak(model, times, vehicle, pause);
  builder.addExactlyOne([...reached.values(), ...left.values(), not(due)]);
  avoidBreak(model, times, vehicle, pause);
  builder.addImplication(due, used[vehicle] ?? 0);
  return pause;
}

/** Not due: the route starts after `earliest` or ends before `latest + duration`. The boundary itself is let in: it is the limit of plans that are not due. */
function avoidBreak(
  { builder, day, used }: RouteModel,
  times: ShiftTimes,
  vehicle: number,
  { rule, due, late }: Pause,
): void {
  const start = times.start.get(vehicle);
  const end = times.end.get(vehicle);
  if (start === undefined || end === undefined) return;
  const early = builder.newLiteral();
  builder.addLinear([{ variable: start, factor: 1 }], { low: day.scale.down(rule.earliest) }, [late]);
  builder.addLinear([{ variable: end, factor: 1 }], { high: day.scale.up(rule.latest + rule.duration) }, [early]);
  builder.addClause([not(used[vehicle] ?? 0), due, late, early]);
}

function placeBreak(model: RouteModel, times: ShiftTimes, vehicle: number, pause: Pause): void {
  const { builder, day, arcs, begin, starts, ends } = model;
  const rest = day.scale.down(pause.rule.duration);
  for (const { from, to, literal, gap, isFrozen } of arcs) {
    const before = pause.left.get(from);
    const after = pause.reached.get(to);
    const drive = isFrozen ? 0 : gap - (day.stops[from]?.service ?? 0);
    if (before !== undefined) builder.addGap(begin[to] ?? 0, pause.begin, rest + drive, [literal, before]);
    if (after !== undefined)
      builder.addGap(pause.begin, begin[from] ?? 0, (day.stops[from]?.service ?? 0) + drive, [literal, after]);
  }
  for (const [stop, taken] of pause.left) {
    builder.addGap(pause.begin, begin[stop] ?? 0, serviceOf(day.stops[stop]), [taken]);
  }
  for (const [stop, taken] of pause.reached) builder.addGap(begin[stop] ?? 0, pause.begin, rest, [taken]);
  const own = ({ vehicle: v }: GarageLiteral) => v === vehicle;
  for (const { stop, literal, drive } of starts.filter(own)) {
    const taken = pause.reached.get(stop);
    const start = times.start.get(vehicle);
    const isFact = (day.frozen[vehicle]?.length ?? 0) > 0;
    if (taken !== undefined && start !== undefined)
      builder.addGap(pause.begin, start, isFact ? 0 : drive, [literal, taken]);
  }
  for (const { stop, literal, drive } of ends.filter(own)) {
    const taken = pause.left.get(stop);
    const end = times.end.get(vehicle);
    if (taken !== undefined && end !== undefined) builder.addGap(end, pause.begin, rest + drive, [literal, taken]);
  }
}

function serviceOf(stop: DayStop | undefined): number {
  return stop?.service ?? 0;
}

/** Two breaks of one vehicle do not overlap, and one before a drive ends in time for the other after it. */
function keepBreaksApart({ builder, day, arcs }: RouteModel, one: Pause, other: Pause): void {
  const first = builder.newLiteral();
  builder.addGap(other.begin, one.begin, day.scale.down(one.rule.duration), [first, one.due, other.due]);
  builder.addGap(one.begin, other.begin, day.scale.down(other.rule.duration), [not(first), one.due, other.due]);
  for (const { from, to, literal, gap, isFrozen } of arcs) {
    const drive = isFrozen ? 0 : gap - serviceOf(day.stops[from]);
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const before = a.left.get(from);
      const after = b.reached.get(to);
      if (before === undefined || after === undefined) continue;
      builder.addGap(b.begin, a.begin, day.scale.down(a.rule.duration) + drive, [literal, before, after]);
    }
  }
}
