/**
 * Brute-force truth for the timing of a fixed stop order: a system of difference constraints x_j − x_i ≤ c, feasible exactly when its graph has no negative
 * cycle (Bellman–Ford; Cormen et al., Introduction to Algorithms, 24.4). Slow and plain on purpose: the search is judged by it.
 *
 * Variables: the route's start, the begin of every stop, the route's end, and the begin of every break. Breaks make the system disjunctive (where does a
 * break lie, is it due at all?): every combination is tried.
 */
import type { Problem, Request, StopKind, StopReference, Vehicle } from '../../solver/problem.ts';

export interface ScheduledBreak {
  readonly begin: number;
  readonly duration: number;
  /** Index of the stop before it; −1: before the first. */
  readonly after: number;
  /** At the place left, before the drive, or at the place reached. */
  readonly end: 'left' | 'reached';
}

export interface Schedule {
  readonly start: number;
  readonly end: number;
  readonly begins: readonly number[];
  readonly breaks: readonly ScheduledBreak[];
}

/** x_to − x_from ≤ most. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Differences below this are rounding, as in the checker. */
const ROUNDING = 1e-7;

/** Bellman–Ford from a virtual source; undefined when there is a negative cycle, else the latest solution with every x ≤ 0 shifted to x_0 = 0. */
export function solveDifferences(count: number, edges: readonly Edge[]): readonly number[] | undefined {
  const potential = new Array<number>(count).fill(0);
  for (let round = 0; round <= count; round++) {
    let changed = false;
    for (const { from, to, most } of edges) {
      const next = (potential[from] ?? 0) + most;
      if (next < (potential[to] ?? 0) - ROUNDING) {
        potential[to] = next;
        changed = true;
      }
    }
    if (!changed) return potential.map((value) => value - (potential[0] ?? 0));
  }
  return undefined;
}

interface Walk {
  readonly request: Request;
  readonly kind: StopKind;
  /** Driving time from the place before. */
  readonly drive: number;
}

/**
 * A feasible schedule of `stops` in this order by `vehicle`, or undefined when none exists: windows, service, ride times, shift, maxDuration, due breaks with
 * nobody aboard (before the drive at the stop left, or after it at the stop reached), frozen times. Layouts, features and the like are not asked.
 */
export function findSchedule(
  problem: Problem,
  vehicle: Vehicle,
  stops: readonly StopReference[],
): Schedule | undefined {
  for (const { choice, edges, count } of listSystems(problem, vehicle, stops)) {
    const solved = solveDifferences(count, edges);
    if (solved === undefined) continue;
    const begins = solved.slice(FIRST_STOP, FIRST_STOP + stops.length);
    const breaks = choice.flatMap((where, rule) => {
      if (where.kind !== 'taken') return [];
      const { after, end } = where;
      const begin = solved[FIRST_STOP + stops.length + rule] ?? 0;
      return [{ begin, duration: vehicle.breaks?.[rule]?.duration ?? 0, after, end }];
    });
    return { start: solved[START] ?? 0, end: solved[END] ?? 0, begins, breaks };
  }
  return undefined;
}

/** Variables of a system: 0 = time zero, then these, then the stops, then the breaks. */
export const START = 1;
export const END = 2;
export const FIRST_STOP = 3;

export interface ScheduleSystem {
  readonly count: number;
  readonly edges: readonly Edge[];
  readonly choice: readonly BreakChoice[];
}

/** Every way to place or avoid the breaks, as a system of its own: the order has a schedule when one of them has a solution. */
export function* listSystems(
  problem: Problem,
  vehicle: Vehicle,
  stops: readonly StopReference[],
): Generator<ScheduleSystem> {
  const walk = listWalk(problem, vehicle, stops);
  if (walk === undefined) return;
  const rules = vehicle.breaks ?? [];
  const count = FIRST_STOP + stops.length + rules.length;
  for (const { choice, order } of listCases(rules.length, stops)) {
    const edges = listEdges(problem, vehicle, walk, choice);
    addBreaks({ vehicle, walk, choice, order, home: findHome(problem, vehicle, walk) ?? 0 }, edges);
    yield { count, edges, choice };
  }
}

function listWalk(problem: Problem, vehicle: Vehicle, stops: readonly StopReference[]): readonly Walk[] | undefined {
  const walk: Walk[] = [];
  let from = vehicle.start;
  for (const { request: id, kind } of stops) {
    const request = problem.requests.find((candidate) => candidate.id === id);
    if (request === undefined) throw new Error(`no request ${id}`);
    const to = kind === 'pickup' ? request.pickup.location : request.dropoff.location;
    const drive = findDrive(problem, from, to);
    if (drive === undefined) return undefined;
    walk.push({ request, kind, drive });
    from = to;
  }
  return walk;
}

/** Driving time in the problem's unit; undefined: no way. */
export function findDrive(problem: Problem, from: number, to: number): number | undefined {
  const drive = problem.travel.duration[from]?.[to];
  const distance = problem.travel.distance[from]?.[to];
  return drive === null || distance === null || distance === undefined ? undefined : drive;
}

/** Not due because the route starts too late or ends too early, or taken between stop `after` and the next, at either end of the leg. */
export type BreakChoice =
  | { readonly kind: 'starts-later' }
  | { readonly kind: 'ends-earlier' }
  | { readonly kind: 'taken'; readonly after: number; readonly end: 'left' | 'reached' };

function* listBreakChoices(rules: number, stops: readonly StopReference[]): Generator<readonly BreakChoice[]> {
  if (rules === 0) {
    yield [];
    return;
  }
  const options: BreakChoice[] = [{ kind: 'starts-later' }, { kind: 'ends-earlier' }];
  let aboard = 0;
  options.push({ kind: 'taken', after: -1, end: 'reached' });
  for (const [index, stop] of stops.entries()) {
    aboard += stop.kind === 'pickup' ? 1 : -1;
    if (aboard > 0) continue;
    options.push({ kind: 'taken', after: index, end: 'left' });
    if (index < stops.length - 1) options.push({ kind: 'taken', after: index, end: 'reached' });
  }
  for (const rest of listBreakChoices(rules - 1, stops)) for (const option of options) yield [option, ...rest];
}

interface Case {
  readonly choice: readonly BreakChoice[];
  /** In which order breaks at one place follow each other. */
  readonly order: readonly number[];
}

function* listCases(rules: number, stops: readonly StopReference[]): Generator<Case> {
  for (const choice of listBreakChoices(rules, stops)) for (const order of listOrders(rules)) yield { choice, order };
}

function listOrders(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return listOrders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => [...order.slice(0, place), count - 1, ...order.slice(place)]),
  );
}

/** A break that is not due must miss its hour by more than rounding. */
const STRICTLY = 1e-5;

function listEdges(problem: Problem, vehicle: Vehicle, walk: readonly Walk[], choice: readonly BreakChoice[]): Edge[] {
  const edges: Edge[] = [];
  const atLeast = (later: number, earlier: number, gap: number) => edges.push({ from: later, to: earlier, most: -gap });
  const atMost = (later: number, earlier: number, gap: number) => edges.push({ from: earlier, to: later, most: gap });
  const frozen = (problem.frozen ?? []).find((route) => route.vehicle === vehicle.id);
  const stop = (index: number) => 3 + index;
  const served = (index: number) => (walk[index] === undefined ? 0 : serviceOf(walk[index]));

  if (frozen === undefined) atLeast(1, 0, vehicle.shift.start);
  else fix(edges, 1, frozen.start);
  atMost(2, 0, vehicle.shift.end);
  const { maxDuration } = vehicle.shift;
  if (maxDuration !== null && maxDuration !== undefined) atMost(2, 1, maxDuration);

  for (const [index, { request, kind, drive }] of walk.entries()) {
    const fact = frozen?.stops[index];
    if (fact !== undefined) {
      fix(edges, stop(index), fact.begin);
      continue;
    }
    const [earliest, latest] = (kind === 'pickup' ? request.pickup : request.dropoff).window;
    atLeast(stop(index), 0, earliest);
    atMost(stop(index), 0, latest);
    atLeast(stop(index), index === 0 ? 1 : stop(index - 1), (index === 0 ? 0 : served(index - 1)) + drive);
    const pickup = walk.findIndex((other) => other.request.id === request.id && other.kind === 'pickup');
    const { maxRideTime } = request;
    if (kind === 'dropoff' && pickup >= 0 && maxRideTime !== null && maxRideTime !== undefined) {
      atMost(stop(index), stop(pickup), request.pickup.service + maxRideTime);
    }
  }
  const last = walk.length - 1;
  if (last < 0) return edges;
  const home = findHome(problem, vehicle, walk);
  if (home === undefined) {
    // No way home: an impossible edge says so.
    edges.push({ from: 0, to: 0, most: -1 });
    return edges;
  }
  atLeast(2, stop(last), served(last) + home);
  // Standing after the last service is needed only for a break there.
  const breaksAtEnd = choice.some((where) => where.kind === 'taken' && where.after === last);
  if (!breaksAtEnd) atMost(2, stop(last), served(last) + home);
  return edges;
}

/** Driving time from the last stop to the end of an unempty route; undefined when there is no way. */
function findHome(problem: Problem, vehicle: Vehicle, walk: readonly Walk[]): number | undefined {
  const last = walk.at(-1);
  if (last === undefined || vehicle.end === null || vehicle.end === undefined) return 0;
  const row = last.kind === 'pickup' ? last.request.pickup.location : last.request.dropoff.location;
  return findDrive(problem, row, vehicle.end);
}

function serviceOf(stop: Walk): number {
  return stop.kind === 'pickup' ? stop.request.pickup.service : stop.request.dropoff.service;
}

function fix(edges: Edge[], variable: number, value: number): void {
  edges.push({ from: 0, to: variable, most: value }, { from: variable, to: 0, most: -value });
}

interface BreakFrame {
  readonly vehicle: Vehicle;
  readonly walk: readonly Walk[];
  readonly choice: readonly BreakChoice[];
  readonly order: readonly number[];
  readonly home: number;
}

function addBreaks({ vehicle, walk, choice, order, home }: BreakFrame, edges: Edge[]): void {
  const lastAt = new Map<string, number>();
  // What happens at the place left comes before what happens at the place reached.
  const isLeft = (rule: number) => choice[rule]?.kind === 'taken' && choice[rule].end === 'left';
  for (const index of [...order.filter(isLeft), ...order.filter((rule) => !isLeft(rule))]) {
    const rule = vehicle.breaks?.[index];
    const where = choice[index];
    if (rule === undefined || where === undefined) continue;
    if (where.kind === 'starts-later') {
      edges.push({ from: 1, to: 0, most: -(rule.earliest + STRICTLY) });
      continue;
    }
    if (where.kind === 'ends-earlier') {
      edges.push({ from: 0, to: 2, most: rule.latest + rule.duration - STRICTLY });
      continue;
    }
    const begin = 3 + walk.length + index;
    edges.push({ from: begin, to: 0, most: -rule.earliest }, { from: 0, to: begin, most: rule.latest });
    const next = walk[where.after + 1];
    const before = walk[where.after];
    const drive = next?.drive ?? home;
    const ready = (before === undefined ? 0 : serviceOf(before)) + (where.end === 'reached' ? drive : 0);
    edges.push({ from: begin, to: where.after < 0 ? 1 : 3 + where.after, most: -ready });
    const after = rule.duration + (where.end === 'left' ? drive : 0);
    edges.push({ from: next === undefined ? 2 : 3 + where.after + 1, to: begin, most: -after });
    for (const end of ['left', 'reached'] as const) {
      const previous = lastAt.get(`${where.after} ${end}`);
      if (previous === undefined) continue;
      const between = end === 'left' && where.end === 'reached' ? drive : 0;
      edges.push({
        from: begin,
        to: 3 + walk.length + previous,
        most: -((vehicle.breaks?.[previous]?.duration ?? 0) + between),
      });
    }
    lastAt.set(`${where.after} ${where.end}`, index);
  }
}
