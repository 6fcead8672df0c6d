/** Who is aboard when: layouts, written loads, pairs kept apart, pairing and precedence, features, allowed vehicles, the frozen prefix. */
import type { Load } from '../problem.ts';
import type { Context } from './context.ts';
import type { ResolvedRoute, ResolvedStop } from './resolve.ts';
import { isSame, type Report } from './violation.ts';

const LOAD_ROUNDING = 1e-9;

/** Frozen stops are facts: layouts and pairs kept apart are asked of the others only. */
export function checkAboard(context: Context, route: ResolvedRoute, report: Report): void {
  const foes = listFoes(context);
  const aboard = new Set<string>();
  const done = new Set<string>();
  const load = new Map<string, number>();
  for (const stop of route.stops) {
    const { id } = stop.request;
    if (stop.written.kind === 'pickup') {
      if (aboard.has(id) || done.has(id)) {
        report({ code: 'PAIRING', where: stop.where, amount: null, message: `${id} is picked up twice` });
      } else {
        checkApart(stop, aboard, foes.get(id) ?? [], report);
        checkAllowed(context, route, stop, report);
        aboard.add(id);
        addLoad(load, stop.request.load, 1);
      }
    } else if (aboard.delete(id)) {
      done.add(id);
      addLoad(load, stop.request.load, -1);
    } else if (done.has(id)) {
      report({ code: 'PAIRING', where: stop.where, amount: null, message: `${id} is dropped off twice` });
    } else {
      const message = `${id} is dropped off without being picked up before by the same vehicle`;
      report({ code: 'PRECEDENCE', where: stop.where, amount: null, message });
    }
    checkLoad(route, stop, load, report);
  }
  for (const id of aboard) {
    const message = `${id} is picked up and never dropped off by this vehicle`;
    report({ code: 'PAIRING', where: { ...route.where, request: id }, amount: null, message });
  }
}

function listFoes(context: Context): ReadonlyMap<string, readonly string[]> {
  const foes = new Map<string, string[]>();
  const add = (one: string, other: string) => foes.set(one, [...(foes.get(one) ?? []), other]);
  for (const [one, other] of context.problem.apart ?? []) {
    add(one, other);
    add(other, one);
  }
  return foes;
}

function checkApart(stop: ResolvedStop, aboard: ReadonlySet<string>, foes: readonly string[], report: Report): void {
  for (const foe of foes) {
    if (stop.isFrozen || !aboard.has(foe)) continue;
    report({
      code: 'APART',
      where: stop.where,
      amount: null,
      message: `${stop.request.id} boards while ${foe} is aboard`,
    });
  }
}

function checkAllowed(context: Context, route: ResolvedRoute, stop: ResolvedStop, report: Report): void {
  if (context.pickedUp.get(stop.request.id) === route.vehicle.id) return;
  const allowed = stop.request.vehicles;
  if (allowed !== null && allowed !== undefined && !allowed.includes(route.vehicle.id)) {
    const message = `${stop.request.id} may not ride in ${route.vehicle.id}`;
    report({ code: 'VEHICLE_NOT_ALLOWED', where: stop.where, amount: null, message });
  }
  for (const feature of stop.request.requires ?? []) {
    if ((route.vehicle.features ?? []).includes(feature)) continue;
    const message = `${stop.request.id} needs ${feature}, which ${route.vehicle.id} lacks`;
    report({ code: 'FEATURE', where: stop.where, amount: null, message });
  }
}

function addLoad(load: Map<string, number>, change: Load, sign: 1 | -1): void {
  for (const [type, amount] of Object.entries(change)) load.set(type, (load.get(type) ?? 0) + sign * amount);
}

function checkLoad(route: ResolvedRoute, stop: ResolvedStop, load: ReadonlyMap<string, number>, report: Report): void {
  const { where, written } = stop;
  for (const type of new Set([...load.keys(), ...Object.keys(written.load)])) {
    const amount = load.get(type) ?? 0;
    const said = written.load[type] ?? 0;
    if (Math.abs(said - amount) <= LOAD_ROUNDING) continue;
    report({
      code: 'LOAD',
      where,
      amount: Math.abs(said - amount),
      message: `says ${said} ${type} aboard, there are ${amount}`,
    });
  }
  if (stop.isFrozen) return;
  let least = Number.POSITIVE_INFINITY;
  for (const layout of route.vehicle.layouts) {
    let excess = 0;
    for (const [type, amount] of load) excess += Math.max(0, amount - (layout[type] ?? 0) - LOAD_ROUNDING);
    least = Math.min(least, excess);
  }
  if (least > 0 && [...load.values()].some((amount) => amount > LOAD_ROUNDING)) {
    report({ code: 'LAYOUT', where, amount: least, message: `what is aboard fits no layout of ${route.vehicle.id}` });
  }
}

/** Every route begins with what was driven: the same start, stops and begins, rounding apart. */
export function checkFrozen(context: Context, routes: readonly ResolvedRoute[], report: Report): void {
  for (const [vehicle, frozen] of context.frozen) {
    const route = routes.find((candidate) => candidate.vehicle.id === vehicle);
    if (route === undefined) {
      if (frozen.stops.length === 0) continue;
      const where = { path: 'routes', vehicle, request: null };
      report({ code: 'FROZEN', where, amount: null, message: `${vehicle} has driven already but has no route` });
      continue;
    }
    if (!isSame(route.written.start, frozen.start)) {
      const amount = Math.abs(route.written.start - frozen.start);
      const message = `${vehicle} left at ${frozen.start}, not at ${route.written.start}`;
      report({ code: 'FROZEN', where: route.where, amount, message });
    }
    for (const [index, fact] of frozen.stops.entries()) {
      const written = route.written.stops[index];
      const where = { path: `${route.where.path}.stops[${index}]`, vehicle, request: fact.request };
      if (written?.request !== fact.request || written.kind !== fact.kind) {
        const message = `stop ${index} was the ${fact.kind} of ${fact.request}`;
        report({ code: 'FROZEN', where, amount: null, message });
      } else if (!isSame(written.begin, fact.begin)) {
        const message = `the ${fact.kind} of ${fact.request} began at ${fact.begin}, not at ${written.begin}`;
        report({ code: 'FROZEN', where, amount: Math.abs(written.begin - fact.begin), message });
      }
    }
  }
}
