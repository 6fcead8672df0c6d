/** A few worker threads over the shared road file; rows of a matrix are dealt out to them. */
import { Worker } from 'node:worker_threads';
import type { MatrixAnswer, MatrixTask } from './matrix-worker.ts';
import type { Snap } from './snap.ts';

/** A worker does not inherit the loader of TypeScript ("--import tsx" is ignored in threads of Node 20): it registers its own. */
const BOOTSTRAP = `
const api = ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
const worker = ${JSON.stringify(new URL('./matrix-worker.ts', import.meta.url).href)};
import(api).then(({ register }) => { register(); return import(worker); });
`;

interface Waiting {
  readonly resolve: (weights: Float64Array) => void;
  readonly reject: (error: Error) => void;
}

/** Threads do not keep the process alive while nothing is asked. */
export class MatrixPool {
  #workers: Worker[];
  #waiting = new Map<number, Waiting>();
  #nextId = 0;

  constructor(buffer: SharedArrayBuffer, threads: number) {
    this.#workers = Array.from({ length: threads }, () => this.#start(buffer));
  }

  #start(buffer: SharedArrayBuffer): Worker {
    const worker = new Worker(BOOTSTRAP, { eval: true, execArgv: [], workerData: buffer });
    worker.on('message', (answer: MatrixAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('weights' in answer) waiting?.resolve(answer.weights);
      else waiting?.reject(new Error(answer.error));
      if (this.#waiting.size === 0) for (const idle of this.#workers) idle.unref();
    });
    worker.on('error', (error) => this.#rejectAll(error));
    worker.unref();
    return worker;
  }

  #rejectAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  /**
   * As Router.manyToMany, with the rows divided between the threads.
   *
   * @throws Error when a thread dies or the pool is closed; ask such a pool nothing more, as it would never answer
   */
  async manyToMany(month: number, sources: readonly Snap[], targets: readonly Snap[]): Promise<Float64Array> {
    const size = Math.ceil(sources.length / this.#workers.length);
    const parts = this.#workers.map((worker, index) => {
      const rows = sources.slice(index * size, (index + 1) * size);
      return this.#ask(worker, { id: this.#nextId++, month, sources: rows, targets });
    });
    const weights = new Float64Array(sources.length * targets.length);
    let at = 0;
    for (const part of await Promise.all(parts)) {
      weights.set(part, at);
      at += part.length;
    }
    return weights;
  }

  #ask(worker: Worker, task: MatrixTask): Promise<Float64Array> {
    worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(task.id, { resolve, reject });
      worker.postMessage(task);
    });
  }

  /** Whoever waits for an answer is told that there will be none. */
  async close(): Promise<void> {
    this.#rejectAll(new Error('The threads that work out travel times were stopped.'));
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
