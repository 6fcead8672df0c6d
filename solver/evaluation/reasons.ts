/** Why each unserved request of a finished plan is not in it: a reason code that was checked against the plan, and what is missing. */

import type { PlanState } from '../improvement/state.ts';
import type { Reason, UnservedRequest } from '../plan.ts';
import type { Request } from '../problem.ts';
import { type CompiledProblem, fitsSomeLayout, hasFeatures, isAllowed } from './compile.ts';
import { diagnoseOrder, type Obstacle } from './diagnose.ts';

/** Stops of orders looked at for all requests together, and for one at least, before the nearest obstacle found is taken: some tenths of a second. */
const MOST_STOPS = 500_000;
const LEAST_STOPS = 2500;
const NOT_FOUND: Reason = { code: 'COST', shortfall: null, detail: 'no place for it was found in this plan' };

/**
 * A reason for everybody in the bank, in the order of the day. Once `isLate` says so, the rest get what can be told without looking at the plan, else that no place
 * was found.
 */
export function explainUnserved(state: PlanState, isLate = () => false): readonly UnservedRequest[] {
  const { cp } = state;
  const requests = [...state.bank.subarray(0, state.bankCount)].sort((a, b) => a - b);
  const share = Math.max(LEAST_STOPS, MOST_STOPS / Math.max(1, requests.length));
  return requests.map((r) => ({
    request: cp.problem.requests[r]?.id ?? '',
    reason: findReason(state, r, { share, isLate }),
  }));
}

function findReason(
  state: PlanState,
  r: number,
  { share, isLate }: { readonly share: number; readonly isLate: () => boolean },
): Reason {
  const { cp } = state;
  const request = cp.problem.requests[r];
  const fixed = request === undefined ? undefined : findFixedObstacle(cp, request);
  if (fixed !== undefined) return fixed;
  if (isLate()) return NOT_FOUND;
  return findPrice(state, r) ?? findObstacleAlone(state, r) ?? findObstacleBeside(state, r, share);
}

/** Reasons that lie in the request and the fleet, whatever the day looks like. */
export function findFixedObstacle(cp: CompiledProblem, request: Request): Reason | undefined {
  const no = (code: Reason['code'], detail: string): Reason => ({ code, shortfall: null, detail });
  const { pickup, dropoff } = request;
  if (!((cp.duration[pickup.location * cp.stride + dropoff.location] ?? Infinity) < Infinity)) {
    return no('UNREACHABLE', 'there is no way from the pickup to the dropoff');
  }
  const allowed = cp.problem.vehicles.filter((vehicle) => isAllowed(vehicle, request));
  if (allowed.length === 0) return no('VEHICLE_NOT_ALLOWED', 'no vehicle of the day may carry it');
  const equipped = allowed.filter((vehicle) => hasFeatures(vehicle, request));
  if (equipped.length === 0)
    return no('NO_FEATURE', `no vehicle that may carry it has ${(request.requires ?? []).join(', ')}`);
  if (equipped.some((vehicle) => fitsSomeLayout(vehicle, request))) return undefined;
  return no('NO_LAYOUT', 'its load fits no layout of a vehicle that may carry it');
}

/** There is a place, but it costs more than leaving the request out. */
function findPrice(state: PlanState, r: number): Reason | undefined {
  const { cp } = state;
  let best = Infinity;
  for (const [v, route] of state.routes.entries()) {
    const extra = cp.assign[r * cp.vehicleCount + v] ?? Infinity;
    if (extra === Infinity) continue;
    state.memo.find(route, r);
    best = Math.min(best, state.memo.delta + extra);
  }
  if (best === Infinity) return undefined;
  const shortfall = Math.max(0, best - (cp.penalty[r] ?? 0));
  return { code: 'COST', shortfall, detail: `serving it would cost ${round(shortfall)} more than leaving it out` };
}

/** Not even a vehicle with nothing else to do can serve it. */
function findObstacleAlone(state: PlanState, r: number): Reason | undefined {
  const { cp } = state;
  let nearest: Obstacle | undefined;
  for (let v = 0; v < cp.vehicleCount; v++) {
    if ((cp.assign[r * cp.vehicleCount + v] ?? Infinity) === Infinity) continue;
    const order = [...(cp.frozen[v] ?? [])].filter((stop) => stop >> 1 !== r);
    const obstacle = diagnoseOrder(cp, state.planner, v, Int32Array.from([...order, 2 * r, 2 * r + 1]));
    if (obstacle === undefined) return undefined;
    nearest = nearer(nearest, obstacle);
  }
  return nearest === undefined ? undefined : toReason(nearest, 'even in an otherwise empty vehicle');
}

/** Some vehicle could, were it not for the others: the obstacle that is nearest to giving way. */
function findObstacleBeside(state: PlanState, r: number, most: number): Reason {
  const { cp } = state;
  let nearest: Obstacle | undefined;
  let looked = 0;
  for (const [v, route] of state.routes.entries()) {
    if ((cp.assign[r * cp.vehicleCount + v] ?? Infinity) === Infinity) continue;
    const frozen = cp.frozen[v]?.length ?? 0;
    const old = [...route.seq.subarray(0, route.length)].filter((stop) => stop !== 2 * r + 1);
    const isBoarded = cp.boarded[r] === v;
    for (let i = frozen; i <= old.length && looked < most; i++) {
      // Hours too late or too early, no position is the nearest to giving way.
      const left = (route.early[i] ?? 0) + (route.chain.service[i] ?? 0);
      const next = route.late[i + 1] ?? Infinity;
      const margin = (cp.closes[2 * r] ?? 0) - (cp.opens[2 * r] ?? 0) + (cp.direct[r] ?? 0);
      if (left > (cp.closes[2 * r] ?? 0) + margin || next < (cp.opens[2 * r] ?? 0) - margin) continue;
      for (let j = i; j <= old.length && looked < most; j++) {
        looked += old.length + 2;
        const head = old.slice(0, i);
        const pickup = isBoarded ? [] : [2 * r];
        const order = Int32Array.from([...head, ...pickup, ...old.slice(i, j), 2 * r + 1, ...old.slice(j)]);
        const obstacle = diagnoseOrder(cp, state.planner, v, order);
        if (obstacle !== undefined) nearest = nearer(nearest, obstacle);
        if (isBoarded) break;
      }
    }
  }
  if (nearest === undefined) return NOT_FOUND;
  const isOthers = nearest.request >= 0 && nearest.request !== r && nearest.code !== 'CAPACITY';
  return toReason(isOthers ? { ...nearest, code: 'OTHERS_WINDOW' } : nearest, 'beside the others of this plan');
}

function nearer(one: Obstacle | undefined, other: Obstacle): Obstacle {
  if (one === undefined) return other;
  return (other.shortfall ?? Infinity) < (one.shortfall ?? Infinity) ? other : one;
}

const WORDS: Partial<Record<Reason['code'], string>> = {
  UNREACHABLE: 'there is no way',
  CAPACITY: 'no layout has room',
  TIME_WINDOW: 'its window would be missed',
  OTHERS_WINDOW: 'the window or ride limit of another request would be missed',
  RIDE_TIME: 'the ride would be too long',
  SHIFT: 'the shift would be too short',
  BREAK: 'no break would be possible',
};

function toReason({ code, shortfall }: Obstacle, when: string): Reason {
  const missing = shortfall === null ? '' : ` by ${round(shortfall)}`;
  return { code, shortfall, detail: `${WORDS[code] ?? code}${missing} ${when}` };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
