/** The processes of one installation, each of which can be killed and brought back: service, worker, embedded PostgreSQL. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../db/embedded/postmaster.ts';
import { connectApi } from '../support/api-client.ts';
import { type Program, runProgram } from '../support/processes.ts';
import type { Target } from './load.ts';

export const VICTIMS = ['service', 'worker', 'postgres'] as const;
export type Victim = (typeof VICTIMS)[number];

const READY_WITHIN_MS = 180_000;

export class Cast {
  readonly #folder: string;
  readonly #port: number;
  readonly target: Target;
  #service: Program | undefined;
  #worker: Program | undefined;
  #lastKillAt = 0;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.target = {
      api: connectApi(`http://127.0.0.1:${port}`),
      ownerUrl: () => this.#ownerUrl(),
      lastKillAt: () => this.#lastKillAt,
    };
  }

  static async open(folder: string): Promise<Cast> {
    const cast = new Cast(folder, await findFreePort());
    try {
      await cast.#startService();
      await cast.#startWorker();
      return cast;
    } catch (error) {
      await cast.close();
      throw error;
    }
  }

  /** Kills with SIGKILL and brings it back, the database by way of the service that watches it. */
  async kill(victim: Victim): Promise<void> {
    await this.#killAndRevive(victim);
    this.#lastKillAt = Date.now();
  }

  async #killAndRevive(victim: Victim): Promise<void> {
    if (victim === 'postgres') {
      process.kill(Number(this.#pidFile()[0]), 'SIGKILL');
      // Not before the service has noticed: it may look ready for a moment yet.
      await sleep(300);
      await this.#untilReady();
      return;
    }
    const program = victim === 'service' ? this.#service : this.#worker;
    program?.child.kill('SIGKILL');
    await program?.ended;
    await (victim === 'service' ? this.#startService() : this.#startWorker());
  }

  async close(): Promise<void> {
    for (const program of [this.#worker, this.#service]) {
      program?.child.kill('SIGINT');
      await program?.ended;
    }
  }

  async #startService(): Promise<void> {
    this.#service = this.#start([]);
    await this.#service.says(/stands at/, READY_WITHIN_MS);
    await this.#untilReady();
  }

  async #startWorker(): Promise<void> {
    this.#worker = this.#start(['--worker-only']);
    await this.#worker.says(/The worker waits for jobs/, READY_WITHIN_MS);
  }

  #start(args: readonly string[]): Program {
    const env = {
      DATABASE_URL: '',
      FALUBUSZ_DATA: this.#folder,
      FALUBUSZ_DEMO: '1',
      PORT: String(this.#port),
      FALUBUSZ_WORKERS: '0',
      LOG_LEVEL: 'warn',
    };
    return runProgram('src/main.ts', { args, env });
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      const answer = await fetch(`${this.target.api.url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(50);
    }
    throw new Error(`The service is not ready after ${READY_WITHIN_MS / 1000} s; it said:\n${this.#service?.output()}`);
  }

  #ownerUrl(): string {
    const port = this.#pidFile()[3];
    const password = readFileSync(join(this.#folder, 'password'), 'utf8').trim();
    return `postgres://falubusz_owner:${password}@127.0.0.1:${port}/falubusz`;
  }

  #pidFile(): readonly string[] {
    return readFileSync(join(this.#folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  }
}
