// The process in which CP-SAT runs: one model in, an answer out, then it is killed. Plain JavaScript, so that it starts without a loader in any runner.
// The library hands solutions and bounds found on the way over only when its solve returns (measured): a child killed early has told nothing, so give it a time limit.
import { CpSat } from 'or-tools-wasm/cp-sat';

/** @type {(message: object) => void} */
const send = (message) => process.send?.(message);

process.once('disconnect', () => process.exit(0));
process.once('message', async ({ model, parameters }) => {
  try {
    const bytes = await CpSat.createModel(model);
    const check = await CpSat.validate(bytes);
    if (!check.ok) {
      send({ kind: 'failed', message: check.message });
      return;
    }
    const toNumbers = (values) => (values ?? []).map(Number);
    const { response } = await CpSat.solve(bytes, parameters, {
      onSolution: (found) =>
        send({ kind: 'solution', values: toNumbers(found.solution), objective: found.objectiveValue ?? 0 }),
      onBestBound: (bound) => send({ kind: 'bound', bound }),
    });
    send({
      kind: 'done',
      status: String(response?.status),
      values: toNumbers(response?.solution),
      objective: response?.objectiveValue ?? 0,
      bound: response?.bestObjectiveBound ?? null,
    });
  } catch (error) {
    send({ kind: 'failed', message: String(error) });
  }
});
