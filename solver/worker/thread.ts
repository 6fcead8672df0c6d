/** Entry of a worker thread: searches its own way, round by round, as the coordinator asks. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileProblem } from '../evaluation/compile.ts';
import { type Assignment, openAssignment, type Task } from './searcher.ts';

const assignment = workerData as Assignment;
const searcher = openAssignment(compileProblem(assignment.problem), assignment);

interface Round {
  readonly until: number;
  readonly task: Task;
}

parentPort?.on('message', ({ until, task }: Round) => {
  void searcher.advance(until, task).then((report) => parentPort?.postMessage(report));
});
