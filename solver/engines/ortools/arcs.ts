/** Which stop may follow which: an arc is dropped only when no plan can use it (Dumas et al. 1991, Cordeau 2006). */
import { type Day, fitsSome, isOrderFeasible, isServable, legBetween } from './day.ts';

export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Between stops numbered 2r (pickup) and 2r + 1 (dropoff); those of the frozen prefix are the only ones there. */
export function listArcs(day: Day): readonly Arc[] {
  const arcs: Arc[] = [];
  const servable = day.problem.requests.map((_, request) => isServable(day, request));
  const isTogether = createTogether(day);
  for (const from of day.stops.keys()) {
    for (const to of day.stops.keys()) {
      const one = Math.floor(from / 2);
      const other = Math.floor(to / 2);
      if (from === to || !servable[one] || !servable[other]) continue;
      if (isFrozenArc(day, from, to) || (!touchesFrozen(day, from, to) && isArcPossible(day, from, to, isTogether)))
        arcs.push({ from, to });
    }
  }
  return arcs;
}

function isFrozenArc(day: Day, from: number, to: number): boolean {
  return day.frozen.some((stops) => stops.some((stop, index) => stop === from && stops[index + 1] === to));
}

/** Frozen stops are left only along the frozen order, apart from the last, and reached by nothing else. */
function touchesFrozen(day: Day, from: number, to: number): boolean {
  if ((day.stops[to]?.frozenBy ?? -1) >= 0) return true;
  return day.frozen.some((stops) => stops.includes(from) && stops.at(-1) !== from);
}

type Together = (one: number, other: number) => boolean;

/** Whether two requests may be aboard one vehicle at one moment. */
function createTogether(day: Day): Together {
  const { requests, vehicles, apart } = day.problem;
  const foes = new Set((apart ?? []).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const cache = new Map<number, boolean>();
  return (one, other) => {
    const key = one * requests.length + other;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const a = requests[one];
    const b = requests[other];
    const shared = [...(day.vehiclesOf[one] ?? [])].filter((v) => day.vehiclesOf[other]?.has(v));
    // What was driven is a fact, also where it broke a rule.
    const isFact = (day.stops[2 * one]?.frozenBy ?? -1) >= 0 && (day.stops[2 * other]?.frozenBy ?? -1) >= 0;
    const fit = shared.some((v) => {
      const vehicle = vehicles[v];
      return vehicle !== undefined && a !== undefined && b !== undefined && fitsSome(vehicle, [a.load, b.load]);
    });
    const answer = isFact || (fit && !foes.has(`${a?.id} ${b?.id}`));
    cache.set(key, answer);
    return answer;
  };
}

function isArcPossible(day: Day, from: number, to: number, isTogether: Together): boolean {
  const i = Math.floor(from / 2);
  const j = Math.floor(to / 2);
  const leg = legBetween(day, from, to);
  const a = day.stops[from];
  const b = day.stops[to];
  if (a === undefined || b === undefined || a.low + leg > b.high) return false;
  if (i === j) return a.isPickup;
  const vehiclesOfI = day.vehiclesOf[i];
  const vehiclesOfJ = day.vehiclesOf[j];
  if (vehiclesOfI === undefined || vehiclesOfJ === undefined || ![...vehiclesOfI].some((v) => vehiclesOfJ.has(v)))
    return false;
  const [pi, di, pj, dj] = [2 * i, 2 * i + 1, 2 * j, 2 * j + 1];
  const can = (order: readonly number[], direct: number) => isOrderFeasible(day, order, direct);
  if (a.isPickup && b.isPickup) return isTogether(i, j) && (can([pi, pj, di, dj], 1) || can([pi, pj, dj, di], 1));
  if (a.isPickup) return isTogether(i, j) && can([pj, pi, dj, di], 2);
  if (b.isPickup) return can([pi, di, pj, dj], 2);
  return isTogether(i, j) && (can([pi, pj, di, dj], 3) || can([pj, pi, di, dj], 3));
}
