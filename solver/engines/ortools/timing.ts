/**
 * The best times of one route in doubles, for a fixed order of stops and fixed places of breaks: a linear program (HiGHS) over the start, the begins, the breaks and
 * the end. What CP-SAT found in whole numbers is an order; its times are found here.
 */
import type { PlannedBreak, PlannedStop, Route } from '../../plan.ts';
import type { BreakRule, Problem, Request, StopReference, Vehicle } from '../../problem.ts';
import { loadHighs } from '../highs.ts';

export type BreakPlace =
  | { readonly kind: 'late-start' | 'early-end'; readonly rule: BreakRule }
  | {
      readonly kind: 'taken';
      readonly rule: BreakRule;
      /** Index of the stop before whose leg it lies; −1 before the first. */
      readonly after: number;
      readonly end: 'left' | 'reached';
      /** Position among the breaks of the route, by time. */
      readonly position: number;
    };

export interface OrderedRoute {
  readonly vehicle: Vehicle;
  readonly stops: readonly StopReference[];
  readonly breaks: readonly BreakPlace[];
}

interface Leg {
  readonly request: Request;
  readonly kind: StopReference['kind'];
  readonly service: number;
  readonly drive: number;
  readonly row: number;
  readonly fact: number | undefined;
}

/** A break that is not due misses its hour by at least this. */
const STRICTLY = 1e-5;

/** The cheapest times, or undefined when this order cannot be kept in doubles. */
export async function timeRoute(problem: Problem, route: OrderedRoute): Promise<Route | undefined> {
  const legs = listLegs(problem, route);
  const program = new Program(legs.length);
  addRules(program, problem, route, legs);
  addPrices(program, problem, route, legs);
  const solver = await loadHighs();
  const answer = solver.solve(program.toText(), { output_flag: false, primal_feasibility_tolerance: 1e-9 });
  if (answer.Status !== 'Optimal') return undefined;
  const value = (name: string) => answer.Columns[name]?.Primal ?? 0;
  return writeRoute(route, legs, homeOf(problem, route, legs), value);
}

/** Text of an LP: variables a (start), z (end), s0… (begins), k0… (breaks). */
class Program {
  readonly #rows: string[] = [];
  readonly #prices = new Map<string, number>();
  readonly #names: Set<string>;

  constructor(stops: number) {
    this.#names = new Set(['a', 'z', ...Array.from({ length: stops }, (_, index) => `s${index}`)]);
  }

  /** later − earlier ≥ gap; null stands for time zero. */
  gap(later: string | null, earlier: string | null, gap: number): void {
    for (const name of [later, earlier]) if (name !== null) this.#names.add(name);
    const terms = `${later === null ? '' : `+ 1 ${later}`} ${earlier === null ? '' : `- 1 ${earlier}`}`;
    this.#rows.push(` r${this.#rows.length}: ${terms} >= ${gap}`);
  }

  price(name: string, amount: number): void {
    this.#prices.set(name, (this.#prices.get(name) ?? 0) + amount);
  }

  toText(): string {
    const prices = [...this.#prices].filter(([, amount]) => amount !== 0);
    const goal = prices.map(([name, amount]) => `${amount < 0 ? '-' : '+'} ${Math.abs(amount)} ${name}`).join(' ');
    const bounds = [...this.#names].map((name) => ` ${name} free`).join('\n');
    return `Minimize\n obj: ${goal === '' ? '0 a' : goal}\nSubject To\n${this.#rows.join('\n')}\nBounds\n${bounds}\nEnd\n`;
  }
}

function listLegs(problem: Problem, { vehicle, stops }: OrderedRoute): readonly Leg[] {
  const facts = (problem.frozen ?? []).find(({ vehicle: id }) => id === vehicle.id)?.stops ?? [];
  let from = vehicle.start;
  return stops.map(({ request: id, kind }, index) => {
    const request = problem.requests.find((candidate) => candidate.id === id);
    if (request === undefined) throw new Error(`no request has the id ${id}`);
    const rule = kind === 'pickup' ? request.pickup : request.dropoff;
    const drive = problem.travel.duration[from]?.[rule.location] ?? 0;
    from = rule.location;
    return { request, kind, service: rule.service, drive, row: rule.location, fact: facts[index]?.begin };
  });
}

function homeOf(problem: Problem, { vehicle }: OrderedRoute, legs: readonly Leg[]): number {
  const last = legs.at(-1);
  if (last === undefined || vehicle.end === null || vehicle.end === undefined) return 0;
  return problem.travel.duration[last.row]?.[vehicle.end] ?? 0;
}

function addRules(program: Program, problem: Problem, route: OrderedRoute, legs: readonly Leg[]): void {
  const { vehicle } = route;
  const frozen = (problem.frozen ?? []).find(({ vehicle: id }) => id === vehicle.id);
  program.gap('a', null, frozen?.start ?? vehicle.shift.start);
  if (frozen !== undefined) program.gap(null, 'a', -frozen.start);
  program.gap(null, 'z', -vehicle.shift.end);
  const longest = vehicle.shift.maxDuration;
  if (longest !== null && longest !== undefined) program.gap('a', 'z', -longest);
  const pickups = new Map<string, number>();
  for (const [index, { request, kind, drive, fact }] of legs.entries()) {
    const own = `s${index}`;
    if (kind === 'pickup') pickups.set(request.id, index);
    if (fact !== undefined) {
      program.gap(own, null, fact);
      program.gap(null, own, -fact);
      continue;
    }
    const { window } = kind === 'pickup' ? request.pickup : request.dropoff;
    program.gap(own, null, window[0]);
    program.gap(null, own, -window[1]);
    program.gap(own, index === 0 ? 'a' : `s${index - 1}`, (legs[index - 1]?.service ?? 0) + drive);
    const pickup = pickups.get(request.id);
    if (
      kind === 'dropoff' &&
      pickup !== undefined &&
      request.maxRideTime !== null &&
      request.maxRideTime !== undefined
    ) {
      program.gap(`s${pickup}`, own, -(request.maxRideTime + request.pickup.service));
    }
  }
  const last = legs.length - 1;
  const away = (legs[last]?.service ?? 0) + homeOf(problem, route, legs);
  program.gap('z', `s${last}`, away);
  const isHeldAtEnd = route.breaks.some((place) => place.kind === 'taken' && place.after === last);
  if (!isHeldAtEnd) program.gap(`s${last}`, 'z', -away);
  addBreaks(program, route, legs, homeOf(problem, route, legs));
}

function addBreaks(program: Program, route: OrderedRoute, legs: readonly Leg[], home: number): void {
  const driveInto = (index: number) => (legs[index]?.fact !== undefined ? 0 : (legs[index]?.drive ?? home));
  const taken = route.breaks
    .flatMap((place) => (place.kind === 'taken' ? [place] : []))
    .sort((one, other) => one.position - other.position);
  for (const { kind, rule } of route.breaks) {
    if (kind === 'late-start') program.gap('a', null, rule.earliest + STRICTLY);
    if (kind === 'early-end') program.gap(null, 'z', -(rule.latest + rule.duration - STRICTLY));
  }
  for (const [index, { rule, after, end }] of taken.entries()) {
    const own = `k${index}`;
    const drive = driveInto(after + 1);
    program.gap(own, null, rule.earliest);
    program.gap(null, own, -rule.latest);
    program.gap(own, after < 0 ? 'a' : `s${after}`, (legs[after]?.service ?? 0) + (end === 'reached' ? drive : 0));
    program.gap(after === legs.length - 1 ? 'z' : `s${after + 1}`, own, rule.duration + (end === 'left' ? drive : 0));
    const before = taken[index - 1];
    if (before === undefined) continue;
    const isAcross = before.after === after && before.end === 'left' && end === 'reached';
    program.gap(own, `k${index - 1}`, before.rule.duration + (isAcross ? drive : 0));
  }
}

function addPrices(program: Program, problem: Problem, { vehicle }: OrderedRoute, legs: readonly Leg[]): void {
  const perExcess = problem.riders?.perExcessSecond ?? 0;
  const perIdle = problem.riders?.perIdleSecond ?? 0;
  program.price('z', vehicle.cost.perSecond);
  program.price('a', -vehicle.cost.perSecond);
  let aboard = 0;
  for (const [index, { kind, fact }] of legs.entries()) {
    // A frozen leg's wait is a fact, whatever it was.
    if (fact === undefined && index > 0) {
      program.price(`s${index}`, perIdle * aboard);
      program.price(`s${index - 1}`, -perIdle * aboard);
    }
    aboard += kind === 'pickup' ? 1 : -1;
    program.price(`s${index}`, kind === 'pickup' ? -perExcess : perExcess);
  }
}

function writeRoute(
  { vehicle, breaks }: OrderedRoute,
  legs: readonly Leg[],
  home: number,
  value: (name: string) => number,
): Route {
  const taken = breaks
    .flatMap((place) => (place.kind === 'taken' ? [place] : []))
    .sort((one, other) => one.position - other.position);
  const planned = taken.map(
    ({ rule }, index): PlannedBreak => ({ begin: value(`k${index}`), duration: rule.duration }),
  );
  const heldAfter = (index: number) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...taken.flatMap(({ after, end, rule }, at) =>
        after === index && end === 'left' ? [value(`k${at}`) + rule.duration] : [],
      ),
    );
  const restBefore = (index: number) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...taken.flatMap(({ after, end }, at) => (after === index - 1 && end === 'reached' ? [value(`k${at}`)] : [])),
    );
  const stops: PlannedStop[] = [];
  const load = new Map<string, number>();
  let departure = value('a');
  for (const [index, { request, kind, service, drive, fact }] of legs.entries()) {
    // How fast a frozen leg was driven nobody knows: fast enough for the break after it.
    const arrival = fact === undefined ? departure + drive : Math.min(fact, departure + drive, restBefore(index));
    const begin = fact ?? Math.max(arrival, value(`s${index}`));
    for (const [type, amount] of Object.entries(request.load))
      load.set(type, (load.get(type) ?? 0) + (kind === 'pickup' ? amount : -amount));
    departure = Math.max(begin + service, heldAfter(index));
    stops.push({ request: request.id, kind, arrival, begin, departure, load: Object.fromEntries(load) });
  }
  return { vehicle: vehicle.id, start: value('a'), end: departure + home, breaks: planned, stops };
}
