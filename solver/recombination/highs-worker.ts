/** The thread in which HiGHS solves set partitioning programs: one message in, one out, so that nothing else is blocked. */
import { parentPort } from 'node:worker_threads';
import loader, { type Highs } from 'highs';
import type { Partition } from './partition.ts';

// The package types its CommonJS face; its ES face exports the loader itself as default.
const ready = (loader as unknown as () => Promise<Highs>)();

/** Columns the relaxation starts with and takes on in each further round: with eight times as many it took ten times as long for the same answer. */
const MOST_PRICED = 600;
const ROUNDS = 12;
/** A round that gains no larger share of the relaxation's value is the last. */
const LEAST_GAIN = 1e-5;
/** Columns the integer program is given: first few, which is soon solved, then more from the plan found. */
const INTEGER_STEPS = [800, 2000, 5000];

/** What each row was worth in the last relaxation: the next pool differs little. Before the first, every route of the plan to beat shares its cost among its rows. */
let prices: Float64Array | undefined;

function sharePrices({ start, cost, first, rows, rowCount }: Partition): Float64Array {
  const worth = new Float64Array(rowCount);
  for (const column of start) {
    const from = first[column] ?? 0;
    const to = first[column + 1] ?? 0;
    for (let k = from; k < to; k++) worth[rows[k] ?? 0] = (cost[column] ?? 0) / (to - from);
  }
  return worth;
}

/**
 * The relaxation first, by column generation over the pool: it starts with the columns that look best at the last prices and takes on what prices in. A column whose
 * reduced cost exceeds the distance between the plan to beat and the relaxation is in no better plan (where the relaxation was solved to its end); of the others the
 * most promising are solved in whole numbers.
 */
async function answer(partition: Partition, seconds: number): Promise<readonly number[]> {
  const highs = await ready;
  const started = performance.now();
  const remaining = () => Math.max(0, seconds - (performance.now() - started) / 1000);
  let plan: readonly number[] = partition.start;
  const costOf = (columns: readonly number[]) =>
    columns.reduce((sum, column) => sum + (partition.cost[column] ?? 0), 0);
  const isStart = new Set(partition.start);
  let reduced = price(partition, prices ?? sharePrices(partition));
  let columns = pick(reduced, MOST_PRICED, (column) => isStart.has(column));
  let value = Infinity;
  for (let round = 0; round < ROUNDS && remaining() > 0; round++) {
    const relaxed = highs.withModel((model) => {
      // Primal simplex without presolve: the programs are small, and every round begins with all columns of the last.
      model.options.set({ output_flag: false, time_limit: remaining(), presolve: 'off', simplex_strategy: 4 });
      model.passModel(pose(partition, columns, false));
      model.run();
      return model.getSolution();
    });
    prices = relaxed.rowDual;
    reduced = price(partition, prices);
    const before = value;
    value = columns.reduce((sum, column, k) => sum + (partition.cost[column] ?? 0) * (relaxed.colValue[k] ?? 0), 0);
    const known = new Set(columns);
    const fresh = pick(reduced, MOST_PRICED, () => false).filter(
      (column) => !known.has(column) && (reduced[column] as number) < -1e-7,
    );
    // The first rounds may have to pass through plans of one value before the prices are right.
    const isSettled = value < costOf(plan) - 1e-6 && before - value < LEAST_GAIN * Math.abs(value);
    if (fresh.length === 0 || isSettled) break;
    columns = [...columns, ...fresh];
  }
  const ranked = pick(reduced, Infinity, () => false);
  for (const most of INTEGER_STEPS) {
    if (remaining() === 0) break;
    const room = costOf(plan) - value;
    const isKept = new Set(plan);
    const isUseful = (column: number) => !isKept.has(column) && (reduced[column] as number) < room;
    const useful = [...plan, ...ranked.slice(0, most).filter(isUseful)];
    plan = highs.withModel((model) => {
      // Looking for symmetries took longer than the solution.
      model.options.set({
        output_flag: false,
        time_limit: remaining(),
        mip_rel_gap: 0,
        mip_detect_symmetry: false,
      });
      model.passModel(pose(partition, useful, true));
      model.setSolution({ colValue: Float64Array.from(useful, (column) => (isKept.has(column) ? 1 : 0)) });
      model.run();
      const { colValue } = model.getSolution();
      const chosen = useful.filter((_, k) => (colValue[k] ?? 0) > 0.5);
      return chosen.length > 0 && costOf(chosen) < costOf(plan) ? chosen : plan;
    });
    // Everything that can be in a better plan was looked at.
    if (most >= ranked.length || (reduced[ranked[most] as number] as number) >= costOf(plan) - value) break;
  }
  return plan;
}

/** Reduced costs of all columns. */
function price({ cost, first, rows }: Partition, worth: Float64Array): Float64Array {
  return Float64Array.from(cost, (own, column) => {
    let rest = own;
    for (let k = first[column] ?? 0; k < (first[column + 1] ?? 0); k++) rest -= worth[rows[k] ?? 0] ?? 0;
    return rest;
  });
}

/** The `most` columns with the least value, and before them all that must be among them. */
function pick(value: Float64Array, most: number, isNeeded: (column: number) => boolean): number[] {
  const ranked = Array.from(value.keys()).sort((one, other) => (value[one] ?? 0) - (value[other] ?? 0) || one - other);
  return [...ranked.filter(isNeeded), ...ranked.slice(0, most).filter((column) => !isNeeded(column))];
}

/** The program over some of the columns, in whole numbers or relaxed. */
function pose(partition: Partition, columns: readonly number[], isInteger: boolean) {
  const { rowCount, rowLow, rowHigh, cost, first, rows } = partition;
  const starts = [0];
  const indices: number[] = [];
  for (const column of columns) {
    for (let k = first[column] ?? 0; k < (first[column + 1] ?? 0); k++) indices.push(rows[k] ?? 0);
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rowCount,
    colCost: Float64Array.from(columns, (column) => cost[column] ?? 0),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(isInteger ? 1 : Infinity),
    rowLower: Float64Array.from(rowLow),
    rowUpper: Float64Array.from(rowHigh),
    ...(isInteger ? { integrality: new Int32Array(columns.length).fill(1) } : {}),
    matrix: {
      format: 'csc' as const,
      numRows: rowCount,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  };
}

parentPort?.on('message', ({ partition, seconds }: { partition: Partition; seconds: number }) => {
  answer(partition, seconds).then(
    (columns) => parentPort?.postMessage({ columns }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
