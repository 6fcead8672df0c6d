/**
 * Breaks of one route: every due rule is kept by a break of its own, every written break keeps a rule, and each lies where the vehicle stands still with
 * nobody aboard: between the end of a service and the departure, or between an arrival and the start of service.
 */

import type { PlannedBreak } from '../plan.ts';
import type { BreakRule } from '../problem.ts';
import type { ResolvedRoute } from './resolve.ts';
import { isAtMost, isSame, type Place, type Report } from './violation.ts';

/** Frozen stops or not: a break that was due must lie somewhere. */
export function checkBreaks(route: ResolvedRoute, report: Report): void {
  const rules = route.vehicle.breaks ?? [];
  checkRules(route, rules, report);
  const standing = listStandingTimes(route);
  const sorted = [...route.written.breaks.entries()].sort(([, one], [, other]) => one.begin - other.begin);
  let freeFrom = Number.NEGATIVE_INFINITY;
  for (const [index, pause] of sorted) {
    const where = placeOf(route, index);
    if (!isAtMost(freeFrom, pause.begin)) {
      const message = `begins at ${pause.begin}, before the break before it ends at ${freeFrom}`;
      report({ code: 'BREAK_OVERLAP', where, amount: freeFrom - pause.begin, message });
    }
    freeFrom = Math.max(freeFrom, pause.begin + pause.duration);
    checkStanding(pause, standing, where, report);
  }
}

function placeOf(route: ResolvedRoute, index: number): Place {
  return { ...route.where, path: `${route.where.path}.breaks[${index}]` };
}

interface Standing {
  readonly from: number;
  readonly to: number;
  readonly isEmpty: boolean;
}

function listStandingTimes(route: ResolvedRoute): readonly Standing[] {
  const aboard = new Set<string>();
  const standing: Standing[] = [];
  for (const { written, rule, request } of route.stops) {
    standing.push({ from: written.arrival, to: written.begin, isEmpty: aboard.size === 0 });
    if (written.kind === 'pickup') aboard.add(request.id);
    else aboard.delete(request.id);
    standing.push({ from: written.begin + rule.service, to: written.departure, isEmpty: aboard.size === 0 });
  }
  return standing;
}

function checkStanding(pause: PlannedBreak, standing: readonly Standing[], where: Place, report: Report): void {
  const end = pause.begin + pause.duration;
  const held = standing.filter(({ from, to }) => isAtMost(from, pause.begin) && isAtMost(end, to));
  if (held.length === 0) {
    const message = `from ${pause.begin} to ${end} the vehicle drives or serves`;
    report({ code: 'BREAK_OVERLAP', where, amount: null, message });
  } else if (!held.some(({ isEmpty }) => isEmpty)) {
    report({ code: 'BREAK_ABOARD', where, amount: null, message: `at ${pause.begin} somebody is aboard` });
  }
}

function checkRules(route: ResolvedRoute, rules: readonly BreakRule[], report: Report): void {
  const { written } = route;
  const keeps = (pause: PlannedBreak, rule: BreakRule) =>
    isSame(pause.duration, rule.duration) && isAtMost(rule.earliest, pause.begin) && isAtMost(pause.begin, rule.latest);
  const breakOfRule = new Map<number, number>();
  const ruleOfBreak = new Map<number, number>();

  // Augmenting paths (Kuhn): a rule or break once matched stays matched, so due rules are served first.
  const findBreak = (rule: number, tried: Set<number>): boolean => {
    for (const [index, pause] of written.breaks.entries()) {
      const wanted = rules[rule];
      if (tried.has(index) || wanted === undefined || !keeps(pause, wanted)) continue;
      tried.add(index);
      const holder = ruleOfBreak.get(index);
      if (holder !== undefined && !findBreak(holder, tried)) continue;
      ruleOfBreak.set(index, rule);
      breakOfRule.set(rule, index);
      return true;
    }
    return false;
  };
  for (const [index, rule] of rules.entries()) {
    if (!isDue(route, rule) || findBreak(index, new Set())) continue;
    const message = `no break of ${rule.duration} begins between ${rule.earliest} and ${rule.latest}`;
    report({ code: 'BREAK_DUE', where: route.where, amount: rule.duration, message });
  }
  for (const index of rules.keys()) if (!breakOfRule.has(index)) findBreak(index, new Set());
  for (const [index, pause] of written.breaks.entries()) {
    if (ruleOfBreak.has(index)) continue;
    const message = `the break at ${pause.begin} of ${pause.duration} keeps no rule of ${route.vehicle.id}`;
    report({ code: 'BREAK_RULE', where: placeOf(route, index), amount: null, message });
  }
}

/** Literal, without rounding: at the boundary the break is due. */
function isDue(route: ResolvedRoute, rule: BreakRule): boolean {
  return route.written.start <= rule.earliest && route.written.end >= rule.latest + rule.duration;
}
