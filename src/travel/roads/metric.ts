/** Weights and hierarchy for one set of conditions: months with the same open ways and the same ground share one. */
import { type ContractOptions, contract, type Hierarchy } from './contract.ts';
import { arcWeight, type Conditions, conditionsOf, isArcDrivable, type RoadGraph } from './road-graph.ts';
import type { StateGraph } from './states.ts';

export interface Metric {
  readonly conditions: Conditions;
  /** Packed weight of each arc; Infinity where closed. */
  readonly arcWeights: Float64Array;
  readonly hierarchy: Hierarchy;
}

/** First month (0–11) with the same conditions, for each month: months with equal numbers share a metric. */
export function monthGroups(graph: RoadGraph): number[] {
  const seasonal = new Set<number>();
  for (let edge = 0; edge < graph.edgeFrom.length; edge++) {
    if (isArcDrivable(graph, 2 * edge) || isArcDrivable(graph, 2 * edge + 1)) {
      seasonal.add(graph.attributes[graph.edgeAttributes[edge] ?? 0]?.months ?? 0);
    }
  }
  const keys = Array.from({ length: 12 }, (_, month) => {
    const open = [...seasonal].map((months) => (months >> month) & 1).join('');
    return `${conditionsOf(month).wet}|${open}`;
  });
  return keys.map((key) => keys.indexOf(key));
}

/** Arc weights of a month. */
export function weighArcs(graph: RoadGraph, conditions: Conditions): Float64Array {
  const weights = new Float64Array(graph.edgeFrom.length * 2);
  for (let arc = 0; arc < weights.length; arc++) weights[arc] = arcWeight(graph, arc, conditions);
  return weights;
}

/** Weight of each turn together with the arc entered; Infinity where that arc is closed. */
export function weighTurns(states: StateGraph, arcWeights: Float64Array): Float64Array {
  const weights = new Float64Array(states.turnTo.length);
  for (let i = 0; i < weights.length; i++) {
    const arc = states.stateArc[states.turnTo[i] as number] as number;
    weights[i] = (states.turnWeights[i] as number) + (arcWeights[arc] as number);
  }
  return weights;
}

/**
 * The long part of an import.
 * @returns with the order, which makes the next one of the same states quicker
 */
export function buildMetric(
  graph: RoadGraph,
  states: StateGraph,
  conditions: Conditions,
  options: ContractOptions = {},
): Metric & { readonly order: Int32Array } {
  const arcWeights = weighArcs(graph, conditions);
  const { hierarchy, order } = contract(
    {
      count: states.stateArc.length,
      start: states.turnStart,
      to: states.turnTo,
      weights: weighTurns(states, arcWeights),
    },
    options,
  );
  return { conditions, arcWeights, hierarchy, order };
}
