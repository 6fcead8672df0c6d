/** The least cost of the times of a fixed order, by one linear program for every way to place or avoid the breaks: slow, plain, and no code of the solver. */
import { loadHighs } from '../../solver/engines/highs.ts';
import type { Problem, StopReference, Vehicle } from '../../solver/problem.ts';
import {
  END,
  FIRST_STOP,
  findDrive,
  listSystems,
  type ScheduleSystem,
  START,
  solveDifferences,
} from './difference-constraints.ts';

interface Objective {
  readonly weights: Map<number, number>;
  readonly constant: number;
}

/** What the vehicle's time, ride times above the direct duration and waits with riders aboard cost at least; Infinity: no schedule. */
export async function findLeastCost(
  problem: Problem,
  vehicle: Vehicle,
  stops: readonly StopReference[],
): Promise<number> {
  const highs = await loadHighs();
  const { weights, constant } = writeObjective(problem, vehicle, stops);
  let best = Infinity;
  for (const system of listSystems(problem, vehicle, stops)) {
    if (solveDifferences(system.count, system.edges) === undefined) continue;
    if (weights.size === 0) return constant;
    const solved = highs.solve(writeProgram(system, weights));
    if (solved.Status !== 'Optimal') throw new Error(`a feasible system, and the linear program is ${solved.Status}`);
    best = Math.min(best, solved.ObjectiveValue + constant);
  }
  return best;
}

function writeObjective(problem: Problem, vehicle: Vehicle, stops: readonly StopReference[]): Objective {
  const weights = new Map<number, number>();
  const add = (variable: number, weight: number) => {
    if (weight !== 0) weights.set(variable, (weights.get(variable) ?? 0) + weight);
  };
  const perExcess = problem.riders?.perExcessSecond ?? 0;
  const perIdle = problem.riders?.perIdleSecond ?? 0;
  const requestOf = (id: string) => {
    const request = problem.requests.find((one) => one.id === id);
    if (request === undefined) throw new Error(`no request ${id}`);
    return request;
  };
  let constant = 0;
  let aboard = 0;
  let from = vehicle.start;
  let served = 0;
  add(END, vehicle.cost.perSecond);
  add(START, -vehicle.cost.perSecond);
  for (const [index, { request: id, kind }] of stops.entries()) {
    const request = requestOf(id);
    const stop = kind === 'pickup' ? request.pickup : request.dropoff;
    if (aboard > 0) {
      add(FIRST_STOP + index, perIdle * aboard);
      add(FIRST_STOP + index - 1, -perIdle * aboard);
      constant -= perIdle * aboard * (served + (findDrive(problem, from, stop.location) ?? 0));
    }
    if (kind === 'dropoff') {
      const pickup = stops.findIndex((other) => other.request === id && other.kind === 'pickup');
      add(FIRST_STOP + index, perExcess);
      add(FIRST_STOP + pickup, -perExcess);
      const direct = findDrive(problem, request.pickup.location, request.dropoff.location) ?? 0;
      constant -= perExcess * (request.pickup.service + direct);
    }
    aboard += kind === 'pickup' ? 1 : -1;
    from = stop.location;
    served = stop.service;
  }
  return { weights, constant };
}

function writeProgram({ count, edges }: ScheduleSystem, weights: ReadonlyMap<number, number>): string {
  const terms = [...weights].map(([variable, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} t${variable}`);
  const rows = edges.map(({ from, to, most }) => `t${to} - t${from} <= ${most}`);
  const bounds = Array.from({ length: count }, (_, variable) => (variable === 0 ? 't0 = 0' : `t${variable} free`));
  return `Minimize\n obj: ${terms.join(' ')}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
}
