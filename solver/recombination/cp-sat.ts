/** Set partitioning by CP-SAT, in a child process. Costs are scaled to whole numbers: its answer is a choice of columns, never a cost. */
import { runCpSat } from '../engines/ortools/cp-sat.ts';
import { ModelBuilder } from '../engines/ortools/model-builder.ts';
import type { ClosablePartitionSolver } from './highs.ts';
import type { PartitionSolver } from './partition.ts';

/** Largest scaled cost of one column. */
const CEILING = 1e9;

/** Set partitioning by CP-SAT: costs are scaled to whole numbers, so the answer is the best within a part in a thousand million. It knows the routes of the partition alone, never all of the day. */
export function createCpSatSolver(): ClosablePartitionSolver {
  const solve: PartitionSolver = async (partition, { seconds, signal }) => {
    const model = new ModelBuilder();
    const most = partition.cost.reduce((high, value) => Math.max(high, Math.abs(value)), 1);
    const chosen = new Set(partition.start);
    const variables = partition.cost.map((cost, column) => {
      const variable = model.newLiteral();
      model.addCost(variable, Math.round((cost / most) * CEILING));
      model.hint(variable, chosen.has(column) ? 1 : 0);
      return variable;
    });
    const rows = Array.from({ length: partition.rowCount }, (): number[] => []);
    for (const [column, variable] of variables.entries()) {
      const from = partition.first[column] ?? 0;
      for (let k = from; k < (partition.first[column + 1] ?? from); k++) rows[partition.rows[k] ?? -1]?.push(variable);
    }
    for (const [row, literals] of rows.entries()) {
      const low = partition.rowLow[row] ?? 0;
      const high = partition.rowHigh[row] ?? 0;
      const terms = literals.map((variable) => ({ variable, factor: 1 }));
      if (low === 1 && high === 1) model.addExactlyOne(literals);
      else model.addLinear(terms, { low, high });
    }
    const parameters = { linearizationLevel: 2, numWorkers: 1 };
    const run = { model: model.toProto(), timeLimitSeconds: seconds, parameters, signal };
    const { values } = await runCpSat(run);
    if (values === undefined) return undefined;
    return { columns: variables.filter((variable) => values[variable] === 1), routes: [] };
  };
  return { solve, tell: () => undefined, isTight: Promise.resolve(false), close: () => undefined };
}
