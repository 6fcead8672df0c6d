/**
 * The independent checker: verifies every line of the contract from the times written in a solution.
 *
 * It shares no code with the search, searches nothing and repairs nothing. It stands behind every test, benchmark and stored plan.
 */
import { checkAboard, checkFrozen } from './check/aboard.ts';
import { checkBreaks } from './check/breaks.ts';
import { createContext } from './check/context.ts';
import { recomputeCost } from './check/cost.ts';
import { checkCoverage } from './check/coverage.ts';
import { checkNumbers, resolveRoutes } from './check/resolve.ts';
import { checkTimes } from './check/times.ts';
import type { Place, Violation } from './check/violation.ts';
import type { Solution } from './plan.ts';
import type { Problem } from './problem.ts';

export type { Place, Violation, ViolationCode } from './check/violation.ts';

/** Relative, as the contract states it. */
const COST_ROUNDING = 1e-6;

/**
 * Returns everything that is wrong with `solution` as an answer to `problem`; an empty list means that the plan may be used.
 * The problem is taken to be valid (see validate.ts). Times already driven (`frozen`) must be reproduced; they are not judged.
 */
export function checkSolution(problem: Problem, solution: Solution): readonly Violation[] {
  const violations: Violation[] = [];
  const report = (violation: Violation) => violations.push(violation);
  // Arithmetic on NaN would hide what is wrong behind follow-up faults.
  if (!checkNumbers(solution, report)) return violations;
  const context = createContext(problem);
  const routes = resolveRoutes(context, solution, report);
  for (const route of routes) {
    checkTimes(context, route, report);
    checkBreaks(route, report);
    checkAboard(context, route, report);
  }
  checkFrozen(context, routes, report);
  checkCoverage(context, solution, routes, report);
  const cost = recomputeCost(context, solution, routes);
  const rounding = COST_ROUNDING * Math.max(1, Math.abs(cost));
  const where: Place = { path: 'cost', vehicle: null, request: null };
  if (Math.abs(cost - solution.cost) > rounding) {
    const message = `the plan costs ${cost}, not ${solution.cost}`;
    report({ code: 'COST', where, amount: Math.abs(cost - solution.cost), message });
  }
  const { bound } = solution.search;
  if (bound !== null && !(bound <= cost + rounding)) {
    const message = `a bound of ${bound} cannot hold: this plan costs ${cost}`;
    report({ code: 'BOUND', where: { ...where, path: 'search.bound' }, amount: bound - cost, message });
  }
  return violations;
}

/** One line for people: what is wrong, where. */
export function describeViolation(violation: Violation): string {
  return `${violation.code} at ${violation.where.path}: ${violation.message}`;
}
