/** The thread in which HiGHS solves set partitioning programs: one message in, one out, so that nothing else is blocked. */
import { parentPort } from 'node:worker_threads';
import loader, { type Highs } from 'highs';
import type { Partition } from './partition.ts';

// The package types its CommonJS face; its ES face exports the loader itself as default.
const ready = (loader as unknown as () => Promise<Highs>)();

async function answer(partition: Partition, seconds: number): Promise<readonly number[] | undefined> {
  const highs = await ready;
  const columns = partition.cost.length;
  return highs.withModel((model) => {
    model.options.set({ output_flag: false, time_limit: seconds, threads: 1, mip_rel_gap: 0 });
    model.passModel({
      numCols: columns,
      numRows: partition.rowCount,
      colCost: Float64Array.from(partition.cost),
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(1),
      rowLower: Float64Array.from(partition.rowLow),
      rowUpper: Float64Array.from(partition.rowHigh),
      integrality: new Int32Array(columns).fill(1),
      matrix: {
        format: 'csc',
        numRows: partition.rowCount,
        numCols: columns,
        starts: Int32Array.from(partition.first),
        indices: Int32Array.from(partition.rows),
        values: new Float64Array(partition.rows.length).fill(1),
      },
    });
    const start = new Float64Array(columns);
    for (const column of partition.start) start[column] = 1;
    model.setSolution({ colValue: start });
    model.run();
    const { colValue } = model.getSolution();
    return Array.from(colValue.keys()).filter((column) => (colValue[column] ?? 0) > 0.5);
  });
}

parentPort?.on('message', ({ partition, seconds }: { partition: Partition; seconds: number }) => {
  answer(partition, seconds).then(
    (columns) => parentPort?.postMessage({ columns }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
