// The process in which CP-SAT runs: one model in, solutions and bounds out, then it is killed. Plain JavaScript, so that it starts without a loader in any runner.
import { writeSync } from 'node:fs';
import { CpSat } from 'or-tools-wasm/cp-sat';

const ANSWERS = 4;

/**
 * Written at once: the solve blocks the event loop, and a message queued there would reach nobody before the end.
 *
 * @type {(message: object) => void}
 */
const send = (message) => {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(ANSWERS, bytes, sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
};

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
