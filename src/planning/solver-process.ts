/**
 * Runs the solver in a process of its own at low priority: never on the thread that answers requests (measured: beside a solver
 * of normal priority the 99th percentile of a write rose from 56 ms to 2.4 s), and gone within a moment when it is cancelled.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What goes in; `options` are those of the solver without callbacks. Plain data: it is copied to the other process. */
export interface SolverOrder {
  readonly problem: unknown;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SolverRunOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Kills the process; the run then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** 0 (as we) to 19 (last); 10 unless given. */
  readonly priority?: number;
  /** A hard stop for a solver that overlooks its own limit. */
  readonly timeLimitMs?: number;
  /** Another program than the solver, for tests. */
  readonly entry?: URL;
}

/** From the child, in this order: any number of `progress`, then one of the others. */
export type SolverMessage<Solution = unknown, Progress = unknown> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'solution'; readonly solution: Solution }
  | { readonly kind: 'fault'; readonly message: string };

/** The solver ended without an answer: crashed, ran out of memory, was killed, or refused the problem. */
export class SolverFailure extends Error {
  override readonly name = 'SolverFailure';
}

const ENTRY = new URL('solver-child.ts', import.meta.url);
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const PRIORITY = 10;
const STDERR_KEPT = 2_000;

/**
 * @returns the solver's answer. @throws SolverFailure with what the process said last; the signal's reason when it was aborted.
 */
export async function runSolver<Solution, Progress = unknown>(
  order: SolverOrder,
  options: SolverRunOptions<Progress> = {},
): Promise<Solution> {
  const limit = options.timeLimitMs === undefined ? [] : [AbortSignal.timeout(options.timeLimitMs)];
  const signal = AbortSignal.any([...(options.signal ? [options.signal] : []), ...limit]);
  signal.throwIfAborted();
  const child = spawn(process.execPath, ['--import', TSX, fileURLToPath(options.entry ?? ENTRY)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  lowerPriority(child, options.priority ?? PRIORITY);
  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  try {
    const answer = await converse<Solution, Progress>(child, order, options.onProgress);
    signal.throwIfAborted();
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
}

/** At once after the spawn, before the child has made its threads, which inherit it. */
function lowerPriority(child: ChildProcess, priority: number): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, priority);
  } catch {
    // Gone already, or not allowed (some containers): it then runs as we do.
  }
}

async function converse<Solution, Progress>(
  child: ChildProcess,
  order: SolverOrder,
  onProgress?: (progress: Progress) => void,
): Promise<Solution> {
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-STDERR_KEPT);
  });
  let answer: SolverMessage<Solution, Progress> | undefined;
  child.on('message', (message: SolverMessage<Solution, Progress>) => {
    if (message.kind === 'progress') onProgress?.(message.progress);
    else answer = message;
  });
  child.send(order, () => undefined);
  const [code, endedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (answer?.kind === 'solution') return answer.solution;
  if (answer?.kind === 'fault') throw new SolverFailure(answer.message);
  const how = endedBy ? `was ended by ${endedBy}` : `ended with exit code ${code}`;
  const last = complaints
    .split('\n')
    .findLast((line) => /error/i.test(line))
    ?.trim();
  throw new SolverFailure(`The solver process ${how} without an answer${last ? ` (${last})` : ''}.`);
}
