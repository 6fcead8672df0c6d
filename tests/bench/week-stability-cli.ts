/**
 * Week-stable standing orders against planning each day alone.
 * node --import tsx tests/bench/week-stability-cli.ts [weeks=8] [iterations=3000] [commuters=200] [seed=1] [absent=0.02]
 * Targets: spread median at most 3 min, 95th percentile at most 5 min, cost within 3 % of planning each day alone.
 * absent: share of rides given up beforehand, day by day; the template of a week is searched as long as its days together,
 * a day planned alone twice as long as one planned with the template.
 */
import { checkSolution, type Problem, type Solution, solve } from '../../solver/index.ts';
import { weekdayOf } from '../../src/domain/local-time.ts';
import { buildProblem } from '../../src/planning/build-problem.ts';
import { planRegularDay, planWeekTemplate } from '../../src/planning/plan-week.ts';
import type { WeekDay, WeekTemplate } from '../../src/planning/week-template.ts';
import { createWorld } from './week-stability-world.ts';

const [weeks = 8, iterations = 3000, commuters = 200, seed = 1, absent = 0.02] = process.argv.slice(2).map(Number);
const FROM = '2026-10-19';
const WISHES = { stabilityForint: 0, onlyShiftIds: null, fromAt: null };
const STABILITY_SECONDS = 300;

const searchFor =
  (rounds: number) =>
  async (problem: Problem): Promise<Solution> => {
    const solution = await solve(problem, { iterations: rounds, seed });
    const violations = checkSolution(problem, solution);
    if (violations.length > 0) throw new Error(`The checker refused a plan: ${JSON.stringify(violations[0])}`);
    return solution;
  };

const search = searchFor(iterations);

/** By regular ride and week: the pickups, in seconds from midnight. */
type Pickups = Map<string, number[]>;
const note = (pickups: Pickups, week: number, one: WeekDay, solution: Solution) => {
  for (const stop of solution.routes.flatMap((route) => route.stops)) {
    if (stop.kind !== 'pickup') continue;
    const key = `${week} ${one.keyOf.get(stop.request)}`;
    pickups.set(key, [...(pickups.get(key) ?? []), stop.begin]);
  }
};
const spreads = (pickups: Pickups) =>
  [...pickups.values()]
    .filter((times) => times.length > 1)
    .map((times) => (Math.max(...times) - Math.min(...times)) / 60)
    .sort((a, b) => a - b);
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
/** What the plan costs by the day's own rules: without the wish for the template's vehicle. */
const pureCost = (solution: Solution, problem: Problem) => {
  const vehicleOf = new Map(
    solution.routes.flatMap((route) => route.stops.map((stop) => [stop.request, route.vehicle] as const)),
  );
  const moved = (problem.prefer ?? []).filter(
    (wish) => vehicleOf.has(wish.request) && vehicleOf.get(wish.request) !== wish.vehicle,
  );
  return solution.cost - moved.reduce((sum, wish) => sum + wish.value, 0);
};

const world = await createWorld({ from: FROM, weeks, commuters, seed, absent });
const totals = { alone: 0, stable: 0, aloneUnserved: 0, stableUnserved: 0, trips: 0, sameVehicle: 0, withTemplate: 0 };
const alone: Pickups = new Map();
const stable: Pickups = new Map();
const line = (name: string, pickups: Pickups) => {
  const sorted = spreads(pickups);
  const [median, high, most] = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(2));
  return `${name}: pickup spread across a week, ${sorted.length} rides: median ${median} min, 95th percentile ${high} min, most ${most} min`;
};
/** Of all weeks so far: a run that is stopped early still says something. */
const report = () => {
  console.log(line('alone ', alone));
  console.log(line('stable', stable));
  console.log(
    `cost: stable is ${((totals.stable / totals.alone - 1) * 100).toFixed(2)} % above alone (${Math.round(totals.stable)} against ${Math.round(totals.alone)} Ft)`,
  );
  console.log(
    `unserved of ${totals.trips}: alone ${totals.aloneUnserved}, stable ${totals.stableUnserved}; with the template's vehicle ${((100 * totals.sameVehicle) / totals.withTemplate).toFixed(1)} %`,
  );
};
const begun = Date.now();
for (let week = 0; week < weeks; week++) {
  const own = world.days.filter((one) => Math.floor(dayNumber(one.day.serviceDate) / 7) === week);
  const template: WeekTemplate | null = await planWeekTemplate(own, world.travel, searchFor(iterations * own.length));
  for (const one of own) {
    const built = await buildProblem(one.day, WISHES, world.travel);
    // The same budget in all: a day and its share of the template.
    const free = await searchFor(iterations * 2)(built.problem);
    const wishes = { stabilitySeconds: STABILITY_SECONDS, otherVehicleForint: 200 };
    const planned = template
      ? await planRegularDay(built, one.keyOf, { template, wishes }, search)
      : { problem: built.problem, solution: free };
    note(alone, week, one, free);
    note(stable, week, one, planned.solution);
    const cost = pureCost(planned.solution, planned.problem);
    totals.alone += free.cost;
    totals.stable += cost;
    totals.aloneUnserved += free.unserved.length;
    totals.stableUnserved += planned.solution.unserved.length;
    totals.trips += one.day.trips.length;
    const wished = new Map((planned.problem.prefer ?? []).map((wish) => [wish.request, wish.vehicle]));
    for (const route of planned.solution.routes)
      for (const stop of route.stops)
        if (stop.kind === 'pickup' && wished.has(stop.request)) {
          totals.withTemplate += 1;
          if (wished.get(stop.request) === route.vehicle) totals.sameVehicle += 1;
        }
    console.log(
      `${one.day.serviceDate} (${weekdayOf(one.day.serviceDate)}) ${one.day.trips.length} trips: alone ${Math.round(free.cost)} Ft, ${free.unserved.length} unserved; ` +
        `stable ${Math.round(cost)} Ft, ${planned.solution.unserved.length} unserved; ${Math.round((Date.now() - begun) / 1000)} s`,
    );
  }
  report();
}

function dayNumber(date: string): number {
  return Math.round((Date.parse(date) - Date.parse(FROM)) / 86_400_000);
}
