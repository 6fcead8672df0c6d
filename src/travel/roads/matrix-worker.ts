/** Worker thread: opens the shared road file once and answers matrices, so that a large one never blocks requests. */
import { parentPort, workerData } from 'node:worker_threads';
import { openContainer } from './container.ts';
import { toStoredRoads } from './road-file.ts';
import { Router } from './router.ts';
import type { Snap } from './snap.ts';

export interface MatrixTask {
  readonly id: number;
  readonly month: number;
  readonly sources: readonly Snap[];
  readonly targets: readonly Snap[];
}
export type MatrixAnswer =
  | { readonly id: number; readonly weights: Float64Array }
  | { readonly id: number; readonly error: string };

const roads = toStoredRoads(openContainer(workerData as SharedArrayBuffer));
const routers = new Map<number, Router>();

parentPort?.on('message', (task: MatrixTask) => {
  try {
    const group = roads.meta.monthGroups[task.month] ?? task.month;
    const router = routers.get(group) ?? new Router(roads.graph, roads.states, roads.metricOf(group));
    routers.set(group, router);
    const weights = router.manyToMany(task.sources, task.targets);
    const answer: MatrixAnswer = { id: task.id, weights };
    parentPort?.postMessage(answer, [weights.buffer as ArrayBuffer]);
  } catch (error) {
    const answer: MatrixAnswer = { id: task.id, error: String(error) };
    parentPort?.postMessage(answer);
  }
});
