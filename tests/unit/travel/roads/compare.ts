/** Holds the router against plain Dijkstra on the graph in which every node of the map is a vertex. */
import { buildGraph } from '../../../../src/travel/roads/build-graph.ts';
import { buildMetric } from '../../../../src/travel/roads/metric.ts';
import { PlainDijkstra } from '../../../../src/travel/roads/plain-dijkstra.ts';
import type { RawRoads } from '../../../../src/travel/roads/read-extract.ts';
import { toArcRestrictions } from '../../../../src/travel/roads/restrictions.ts';
import { findUsableEdges } from '../../../../src/travel/roads/road-file.ts';
import { conditionsOf } from '../../../../src/travel/roads/road-graph.ts';
import { Router } from '../../../../src/travel/roads/router.ts';
import { type Snap, SnapGrid } from '../../../../src/travel/roads/snap.ts';
import { expandStates } from '../../../../src/travel/roads/states.ts';

/** Park–Miller minimal standard generator: the same pairs in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Comparison {
  readonly pairs: number;
  readonly reachable: number;
  /** Pairs whose packed weight (time, distance, penalties) differs in any bit. */
  readonly different: number;
  /** Pairs whose unpacked way does not weigh what the matrix says. */
  readonly waysDifferent: number;
}

export function compare(
  raw: RawRoads,
  options: { sources: number; targets: number; seed: number; month: number },
): Comparison {
  const built = buildGraph(raw);
  const { graph } = built;
  const states = expandStates(graph, toArcRestrictions(raw, built));
  const metric = buildMetric(graph, states, conditionsOf(options.month));
  const router = new Router(graph, states, metric);
  const plainBuilt = buildGraph(raw, true);
  const plain = new PlainDijkstra(plainBuilt.graph, toArcRestrictions(raw, plainBuilt), metric.conditions);
  const grid = new SnapGrid(graph, findUsableEdges(graph, states));
  const random = randomNumbers(options.seed);
  const snapRandom = (): Snap => {
    for (;;) {
      const i = Math.floor(random() * graph.shapeLat7.length);
      const jitter = () => (random() - 0.5) * 0.002;
      const place = {
        lat: (graph.shapeLat7[i] ?? 0) / 1e7 + jitter(),
        lon: (graph.shapeLon7[i] ?? 0) / 1e7 + jitter(),
      };
      const snap = grid.find(place, { maxMetres: 5000, motorways: true });
      if (snap) return snap;
    }
  };
  const sources = Array.from({ length: options.sources }, snapRandom);
  const targets = Array.from({ length: options.targets }, snapRandom);
  // both graphs list the segments of a way in the same order: the plain edge of a segment is its running number
  const toPlain = (snap: Snap): Snap => ({
    ...snap,
    edge: (graph.shapeStart[snap.edge] ?? 0) - snap.edge + snap.segment,
    segment: 0,
  });
  const weights = router.manyToMany(sources, targets);
  const plainTargets = targets.map(toPlain);
  let [reachable, different, waysDifferent] = [0, 0, 0];
  sources.forEach((source, row) => {
    const expected = plain.weightsFrom(toPlain(source), plainTargets);
    targets.forEach((target, column) => {
      const weight = weights[row * targets.length + column];
      if (weight !== Number.POSITIVE_INFINITY) reachable += 1;
      if (weight !== expected[column]) different += 1;
      const way = router.findWay(source, target);
      if ((way?.weight ?? Number.POSITIVE_INFINITY) !== weight) waysDifferent += 1;
    });
  });
  return { pairs: sources.length * targets.length, reachable, different, waysDifferent };
}
