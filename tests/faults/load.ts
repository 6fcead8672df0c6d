/** What runs while processes are killed, and how it is checked afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the load goes; both change when a process comes back. */
export interface Target {
  /** `http://127.0.0.1:4000` */
  readonly address: () => string;
  /** Connection string of the owner of the database. */
  readonly ownerUrl: () => string;
}

export interface Load {
  readonly name: string;
  /** Once, before the first kill. */
  readonly prepare: (target: Target) => Promise<void>;
  /** One write under an idempotency key; resolves when it was acknowledged, rejects when that is not known. */
  readonly write: (target: Target, key: string) => Promise<void>;
  /** Sentences about what is lost, doubled or half; empty when all is well. */
  readonly check: (target: Target, keys: WrittenKeys) => Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
}

export interface WrittenKeys {
  readonly acknowledged: ReadonlySet<string>;
  /** Begun, but never acknowledged: there once or not at all. */
  readonly unknown: ReadonlySet<string>;
}

export interface RunningLoad {
  readonly acknowledged: () => number;
  readonly stop: () => Promise<WrittenKeys>;
}

/** Writers that repeat a write under the same key until it is acknowledged, as a careful client does. */
export function startLoad(load: Load, target: Target, writers: number): RunningLoad {
  const acknowledged = new Set<string>();
  const unknown = new Set<string>();
  let stopping = false;
  const writer = async (): Promise<void> => {
    while (!stopping) {
      const key = crypto.randomUUID();
      unknown.add(key);
      while (!acknowledged.has(key)) {
        try {
          await load.write(target, key);
          acknowledged.add(key);
          unknown.delete(key);
        } catch {
          if (stopping) return;
          await sleep(100);
        }
      }
      await sleep(5);
    }
  };
  const running = Promise.all(Array.from({ length: writers }, writer));
  return {
    acknowledged: () => acknowledged.size,
    stop: async () => {
      stopping = true;
      await running;
      return { acknowledged, unknown };
    },
  };
}
