/** Every request is either served by exactly one vehicle or listed as unserved once. */
import type { Solution } from '../plan.ts';
import type { Context } from './context.ts';
import type { ResolvedRoute } from './resolve.ts';
import type { Place, Report } from './violation.ts';

/**
 * Reports also a mandatory request (penalty null) that is left out.
 * @param routes those that could be resolved
 */
export function checkCoverage(
  context: Context,
  solution: Solution,
  routes: readonly ResolvedRoute[],
  report: Report,
): void {
  const vehiclesOf = listServingVehicles(routes);
  const listed = new Map<string, number>();
  for (const [index, { request }] of solution.unserved.entries()) {
    const where: Place = { path: `unserved[${index}]`, vehicle: null, request };
    listed.set(request, (listed.get(request) ?? 0) + 1);
    if (!context.requests.has(request)) {
      report({ code: 'UNKNOWN_REQUEST', where, amount: null, message: `no request has the id ${request}` });
    }
  }
  for (const [id, request] of context.requests) {
    const where: Place = { path: 'unserved', vehicle: null, request: id };
    const served = vehiclesOf.get(id)?.size ?? 0;
    const times = listed.get(id) ?? 0;
    if (served > 1) {
      report({
        code: 'PAIRING',
        where: { ...where, path: 'routes' },
        amount: served,
        message: `${id} is in ${served} routes`,
      });
    }
    if (served === 0 && times === 0) {
      report({ code: 'COVERAGE', where, amount: null, message: `${id} is neither served nor listed as unserved` });
    }
    if (served > 0 && times > 0) {
      report({ code: 'COVERAGE', where, amount: null, message: `${id} is served and yet listed as unserved` });
    }
    if (times > 1) {
      report({ code: 'COVERAGE', where, amount: times, message: `${id} is listed as unserved ${times} times` });
    }
    if (times > 0 && request.penalty === null) {
      report({ code: 'MANDATORY', where, amount: null, message: `${id} must be served (its penalty is null)` });
    }
  }
}

function listServingVehicles(routes: readonly ResolvedRoute[]): ReadonlyMap<string, ReadonlySet<string>> {
  const vehiclesOf = new Map<string, Set<string>>();
  for (const route of routes) {
    for (const { request } of route.stops) {
      const vehicles = vehiclesOf.get(request.id) ?? new Set<string>();
      vehiclesOf.set(request.id, vehicles.add(route.vehicle.id));
    }
  }
  return vehiclesOf;
}
