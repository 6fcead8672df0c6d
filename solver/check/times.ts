/** Travel, windows, service, shift and ride times of one route, from the times written in it. */
import { type Context, findLeg } from './context.ts';
import type { ResolvedRoute, ResolvedStop } from './resolve.ts';
import { isAtMost, isSame, type Place, type Report } from './violation.ts';

/**
 * From what is written alone: times are not worked out anew, each is compared with the rule before it. Frozen stops are not judged by the
 * matrix.
 */
export function checkTimes(context: Context, route: ResolvedRoute, report: Report): void {
  checkShift(route, report);
  let from = route.vehicle.start;
  let departure = route.written.start;
  for (const stop of route.stops) {
    // A frozen stop was reached however it was reached: the matrix does not judge what was already driven.
    if (!stop.isFrozen)
      checkArrival({ context, from, departure, to: stop.rule.location }, stop.written.arrival, stop.where, report);
    checkService(stop, report);
    from = stop.rule.location;
    departure = stop.written.departure;
  }
  checkEnd(context, route, { from, departure }, report);
  checkRides(route, report);
}

interface Drive {
  readonly context: Context;
  readonly from: number;
  readonly to: number;
  readonly departure: number;
}

function checkArrival(drive: Drive, arrival: number, where: Place, report: Report): void {
  const leg = findLeg(drive.context.problem, drive.from, drive.to);
  if (leg === undefined) {
    report({
      code: 'NO_WAY',
      where,
      amount: null,
      message: `there is no way from row ${drive.from} to row ${drive.to}`,
    });
    return;
  }
  const expected = drive.departure + leg.duration;
  if (isSame(arrival, expected)) return;
  const message = `leaving row ${drive.from} at ${drive.departure} one is at row ${drive.to} at ${expected}, not at ${arrival}`;
  report({ code: 'TRAVEL', where, amount: Math.abs(expected - arrival), message });
}

function checkService(stop: ResolvedStop, report: Report): void {
  const { written, rule, where } = stop;
  if (!stop.isFrozen && !isAtMost(written.arrival, written.begin)) {
    const message = `service begins at ${written.begin}, before the arrival at ${written.arrival}`;
    report({ code: 'SERVICE', where, amount: written.arrival - written.begin, message });
  }
  if (!isAtMost(written.begin + rule.service, written.departure)) {
    const amount = written.begin + rule.service - written.departure;
    report({
      code: 'SERVICE',
      where,
      amount,
      message: `leaves at ${written.departure}, before ${rule.service} of service is done`,
    });
  }
  if (stop.isFrozen) return;
  const [earliest, latest] = rule.window;
  if (!isAtMost(earliest, written.begin)) {
    const message = `service begins at ${written.begin}, before the window opens at ${earliest}`;
    report({ code: 'WINDOW', where, amount: earliest - written.begin, message });
  }
  if (!isAtMost(written.begin, latest)) {
    const message = `service begins at ${written.begin}, after the window closes at ${latest}`;
    report({ code: 'WINDOW', where, amount: written.begin - latest, message });
  }
}

function checkShift(route: ResolvedRoute, report: Report): void {
  const { written, vehicle, where, frozen } = route;
  const { start, end, maxDuration } = vehicle.shift;
  if (frozen === undefined && !isAtMost(start, written.start)) {
    const message = `starts at ${written.start}, before the shift at ${start}`;
    report({ code: 'SHIFT', where, amount: start - written.start, message });
  }
  if (!isAtMost(written.end, end)) {
    report({
      code: 'SHIFT',
      where,
      amount: written.end - end,
      message: `ends at ${written.end}, after the shift at ${end}`,
    });
  }
  const duration = written.end - written.start;
  if (maxDuration !== null && maxDuration !== undefined && !isAtMost(duration, maxDuration)) {
    const message = `lasts ${duration}, longer than ${maxDuration}`;
    report({ code: 'DURATION', where, amount: duration - maxDuration, message });
  }
}

function checkEnd(
  context: Context,
  route: ResolvedRoute,
  last: { readonly from: number; readonly departure: number },
  report: Report,
): void {
  const where: Place = { ...route.where, path: `${route.where.path}.end` };
  const to = route.vehicle.end;
  if (to !== null && to !== undefined) {
    checkArrival({ context, ...last, to }, route.written.end, where, report);
  } else if (!isSame(route.written.end, last.departure)) {
    const message = `an open route ends when it leaves its last stop, at ${last.departure}, not at ${route.written.end}`;
    report({ code: 'TRAVEL', where, amount: Math.abs(route.written.end - last.departure), message });
  }
}

function checkRides(route: ResolvedRoute, report: Report): void {
  const boarded = new Map<string, ResolvedStop>();
  for (const stop of route.stops) {
    if (stop.written.kind === 'pickup') {
      boarded.set(stop.request.id, stop);
      continue;
    }
    const pickup = boarded.get(stop.request.id);
    const limit = stop.request.maxRideTime;
    if (pickup === undefined || limit === null || limit === undefined || stop.isFrozen) continue;
    const ride = stop.written.begin - (pickup.written.begin + pickup.rule.service);
    if (isAtMost(ride, limit)) continue;
    const message = `${stop.request.id} rides ${ride}, longer than ${limit}`;
    report({ code: 'RIDE_TIME', where: stop.where, amount: ride - limit, message });
  }
}
