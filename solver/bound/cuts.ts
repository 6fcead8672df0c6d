/** Rows that every plan keeps and a fractional answer may break. */
import { isOrderFeasible } from '../engines/ortools/day.ts';
import { FlowGraph } from './flow.ts';
import type { ArcColumn, Relaxation, Row } from './relaxation.ts';

/** Breaks smaller than this are not worth a row. */
const WORTH = 0.02;
const SUPPORT = 1e-6;

/**
 * Precedence (Ruland and Rodin 1997): whoever is served is carried from pickup to dropoff without passing a garage, reached from a garage without passing the own dropoff,
 * and the dropoff reaches a garage without passing the pickup. Each is a cut: over it, arcs sum to at least 1 less what leaves the request out.
 */
export function findPrecedenceCuts(
  relaxation: Relaxation,
  values: readonly number[],
  isOver: () => boolean,
): readonly Row[] {
  const { day, arcs, starts, ends, out } = relaxation;
  const garage = day.stops.length;
  const inner = arcs.filter(({ column }) => (values[column] ?? 0) > SUPPORT);
  const cuts: Row[] = [];
  for (const [r, left] of out.entries()) {
    if (isOver()) return cuts;
    const needed = 1 - (values[left] ?? 0);
    if (needed < WORTH) continue;
    const pickup = 2 * r;
    const dropoff = pickup + 1;
    const cases = [
      { source: pickup, sink: dropoff, without: garage },
      { source: garage, sink: pickup, without: dropoff },
      { source: dropoff, sink: garage, without: pickup },
    ];
    for (const { source, sink, without } of cases) {
      const graph = new FlowGraph(garage + 1);
      for (const { from, to, column } of inner)
        if (from !== without && to !== without) graph.add(from, to, values[column] ?? 0);
      if (source === garage) for (const { stop, column } of starts) graph.add(garage, stop, values[column] ?? 0);
      if (sink === garage) for (const { stop, column } of ends) graph.add(stop, garage, values[column] ?? 0);
      const { flow, side } = graph.cut(source, sink, needed);
      if (flow > needed - WORTH) continue;
      const crosses = (from: number, to: number) =>
        from !== without && to !== without && side[from] === 1 && side[to] === 0;
      const columns = arcs.filter(({ from, to }) => crosses(from, to)).map(({ column }) => column);
      if (source === garage)
        columns.push(...starts.filter(({ stop }) => crosses(garage, stop)).map(({ column }) => column));
      if (sink === garage)
        columns.push(...ends.filter(({ stop }) => crosses(stop, garage)).map(({ column }) => column));
      columns.push(left);
      cuts.push({ columns, factors: columns.map(() => 1), kind: 'atLeast', side: 1 });
    }
  }
  return cuts;
}

/**
 * Paths of three stops: whoever drives i → j goes on to a k with which the riders of all three can still be carried within their times, or home. And backwards.
 * Keeps what it has proven about triples, because the same arcs return round after round.
 */
export class TripleCuts {
  readonly #relaxation: Relaxation;
  readonly #known = new Map<number, boolean>();
  readonly #after: readonly (readonly ArcColumn[])[];
  readonly #before: readonly (readonly ArcColumn[])[];

  constructor(relaxation: Relaxation) {
    this.#relaxation = relaxation;
    const group = (key: (arc: ArcColumn) => number) => {
      const groups: ArcColumn[][] = relaxation.day.stops.map(() => []);
      for (const arc of relaxation.arcs) groups[key(arc)]?.push(arc);
      return groups;
    };
    this.#after = group(({ from }) => from);
    this.#before = group(({ to }) => to);
  }

  /**
   * Rows that these values of the columns break: what flows on from an arc (or into it) through possible triples is no less than the arc
   * itself.
   * @param isOver asked before every arc; what was found by then is returned
   */
  find(values: readonly number[], isOver: () => boolean): readonly Row[] {
    const { arcs, starts, ends } = this.#relaxation;
    const cuts: Row[] = [];
    for (const arc of arcs) {
      const value = values[arc.column] ?? 0;
      if (isOver()) return cuts;
      if (value < WORTH) continue;
      const onward = (this.#after[arc.to] ?? [])
        .filter(({ to }) => this.#isPossible(arc.from, arc.to, to))
        .map(({ column }) => column);
      onward.push(...ends.filter(({ stop }) => stop === arc.to).map(({ column }) => column));
      const earlier = (this.#before[arc.from] ?? [])
        .filter(({ from }) => this.#isPossible(from, arc.from, arc.to))
        .map(({ column }) => column);
      earlier.push(...starts.filter(({ stop }) => stop === arc.from).map(({ column }) => column));
      for (const columns of [onward, earlier]) {
        const sum = columns.reduce((total, column) => total + (values[column] ?? 0), 0);
        if (sum > value - WORTH) continue;
        cuts.push({
          columns: [...columns, arc.column],
          factors: [...columns.map(() => 1), -1],
          kind: 'atLeast',
          side: 0,
        });
      }
    }
    return cuts;
  }

  #isPossible(i: number, j: number, k: number): boolean {
    const { day } = this.#relaxation;
    if (i === k) return false;
    // What was driven is a fact: its times are not judged.
    if ([i, j, k].some((stop) => (day.stops[stop]?.frozenBy ?? -1) >= 0)) return true;
    const key = (i * day.stops.length + j) * day.stops.length + k;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const answer = this.#prove(i, j, k);
    this.#known.set(key, answer);
    return answer;
  }

  #prove(i: number, j: number, k: number): boolean {
    const { day } = this.#relaxation;
    const path = [i, j, k];
    // A dropoff whose pickup comes later on the path is impossible.
    if (path.some((stop, at) => stop % 2 === 1 && path.indexOf(stop - 1) > at)) return false;
    const earlier = path.filter((stop) => stop % 2 === 1 && !path.includes(stop - 1)).map((stop) => stop - 1);
    const later = path.filter((stop) => stop % 2 === 0 && !path.includes(stop + 1)).map((stop) => stop + 1);
    return listOrders(earlier).some((before) =>
      listOrders(later).some((after) =>
        isOrderFeasible(day, [...before, ...path, ...after], before.length + 1, before.length + 2),
      ),
    );
  }
}

function listOrders(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => listOrders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
