/** Plans the template of a week, and a day with it: the searches around week-template.ts. */
import type { Problem, Solution } from '../../solver/index.ts';
import type { TravelService } from '../travel/travel.ts';
import { type BuiltProblem, buildProblem } from './build-problem.ts';
import {
  applyTemplate,
  listCrowdedOut,
  readTemplate,
  type TemplateWishes,
  toTemplateDay,
  type WeekDay,
  type WeekTemplate,
} from './week-template.ts';

/** Searches a plan; the caller says for how long, and where. */
export type Search = (problem: Problem) => Promise<Solution>;

/** Null when the week has no regular ride, or no shift on its fullest day. */
export async function planWeekTemplate(
  days: readonly WeekDay[],
  travel: TravelService,
  search: Search,
): Promise<WeekTemplate | null> {
  const week = toTemplateDay(days);
  if (!week || week.day.shifts.length === 0) return null;
  const built = await buildProblem(week.day, { stabilityForint: 0, onlyShiftIds: null, fromAt: null }, travel);
  return readTemplate(built, await search(built.problem), week.keyOf);
}

export interface RegularDay {
  /** As searched at last; its solution can be checked against the day's own problem, whose windows are wider. */
  readonly problem: Problem;
  readonly solution: Solution;
  /** Trips carried at another time than the template's, because otherwise they would not be carried. */
  readonly released: ReadonlySet<string>;
}

/** Searches with the template; whoever it crowds out is set free and searched for once more. */
export async function planRegularDay(
  built: BuiltProblem,
  keyOf: ReadonlyMap<string, string>,
  week: { readonly template: WeekTemplate; readonly wishes: TemplateWishes },
  search: Search,
): Promise<RegularDay> {
  const { template, wishes } = week;
  const problem = applyTemplate(built, keyOf, template, wishes);
  const solution = await search(problem);
  const released = listCrowdedOut(solution, keyOf, template);
  if (released.size === 0) return { problem, solution, released };
  const initial = solution.routes.map((route) => ({
    vehicle: route.vehicle,
    stops: route.stops.map(({ request, kind }) => ({ request, kind })),
  }));
  const freed = { ...applyTemplate(built, keyOf, template, { ...wishes, released }), initial };
  const second = await search(freed);
  return second.unserved.length < solution.unserved.length
    ? { problem: freed, solution: second, released }
    : { problem, solution, released: new Set() };
}
