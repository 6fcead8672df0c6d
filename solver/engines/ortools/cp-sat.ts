/**
 * Runs a CP-SAT model in a child process: a solve blocks its event loop, and cancelling takes seconds where killing is sure.
 *
 * The child is our own process and dies with us (its channel closes). It holds 570–880 MB while it lives and starts in about 0.3 s.
 */
import { fork } from 'node:child_process';
import type { CpModelProto, SatParameters } from 'or-tools-wasm/cp-sat';

export interface CpSatRun {
  readonly model: CpModelProto;
  readonly timeLimitSeconds: number;
  readonly parameters?: SatParameters;
  readonly signal?: AbortSignal | undefined;
  readonly onSolution?: (values: readonly number[], objective: number) => void;
  readonly onBound?: (bound: number) => void;
}

export interface CpSatAnswer {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** Values of the variables in their order; undefined when no solution was found. */
  readonly values: readonly number[] | undefined;
  readonly objective: number;
  /** Proven lower bound on the objective; null when none was told. */
  readonly bound: number | null;
}

type Message =
  | { readonly kind: 'solution'; readonly values: readonly number[]; readonly objective: number }
  | { readonly kind: 'bound'; readonly bound: number }
  | {
      readonly kind: 'done';
      readonly status: string;
      readonly values: readonly number[];
      readonly objective: number;
      readonly bound: number | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Beyond its own time limit the child gets this long to hand its answer over before it is killed. */
const GRACE_SECONDS = 3;

/** Status numbers and names of CpSolverStatus. */
const STATUS: Readonly<Record<string, CpSatAnswer['status']>> = {
  OPTIMAL: 'optimal',
  FEASIBLE: 'feasible',
  INFEASIBLE: 'infeasible',
  '4': 'optimal',
  '2': 'feasible',
  '3': 'infeasible',
};

/** Resolves with the best known when the time is over or the signal fires. Rejects when the model is invalid or the child dies by itself without an answer. */
export function runCpSat(run: CpSatRun): Promise<CpSatAnswer> {
  const { promise, resolve, reject } = createDeferred<CpSatAnswer>();
  const child = fork(new URL('./cp-sat-child.mjs', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let best: { readonly values: readonly number[]; readonly objective: number } | undefined;
  let bound: number | null = null;
  const finish = (answer: CpSatAnswer | Error) => {
    clearTimeout(timer);
    run.signal?.removeEventListener('abort', stop);
    child.removeAllListeners();
    child.kill('SIGKILL');
    if (answer instanceof Error) reject(answer);
    else resolve(answer);
  };
  const stop = () =>
    finish({
      status: best === undefined ? 'unknown' : 'feasible',
      values: best?.values,
      objective: best?.objective ?? 0,
      bound,
    });
  const timer = setTimeout(stop, (run.timeLimitSeconds + GRACE_SECONDS) * 1000);
  run.signal?.addEventListener('abort', stop);
  child.on('message', (message: Message) => {
    if (message.kind === 'solution') {
      best = message;
      run.onSolution?.(message.values, message.objective);
    } else if (message.kind === 'bound') {
      bound = Math.max(bound ?? Number.NEGATIVE_INFINITY, message.bound);
      run.onBound?.(bound);
    } else if (message.kind === 'failed') {
      finish(new Error(`CP-SAT refused the model: ${message.message}`));
    } else {
      const status = STATUS[message.status] ?? 'unknown';
      const hasSolution = status === 'optimal' || status === 'feasible';
      finish({
        status,
        values: hasSolution ? message.values : undefined,
        objective: message.objective,
        bound: message.bound ?? bound,
      });
    }
  });
  child.on('exit', (code, killedBy) => {
    if (best === undefined)
      finish(new Error(`the CP-SAT process ended (${killedBy ?? `exit code ${code}`}) without an answer`));
    else stop();
  });
  child.on('error', finish);
  child.send({ model: run.model, parameters: { maxTimeInSeconds: run.timeLimitSeconds, ...run.parameters } });
  if (run.signal?.aborted === true) stop();
  return promise;
}

function createDeferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
