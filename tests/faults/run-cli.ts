/**
 * `npm run test:faults -- [--kills 20] [--seed 1] [--writers 8]`: kills service, worker and PostgreSQL (SIGKILL) at random moments
 * under load, brings each back, and then looks whether an acknowledged write is lost, doubled or half there.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Cast, VICTIMS } from './cast.ts';
import { createDatabaseLoad } from './database-load.ts';
import { startLoad } from './load.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    writers: { type: 'string', default: '8' },
  },
});

/** Mulberry32: the moments and victims of a seed are the same every time. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'falubusz-faults-'));
chmodSync(folder, 0o755);
const random = createRandom(Number(values.seed));
const load = createDatabaseLoad();
console.log(`seed ${values.seed}, load: ${load.name}`);
const cast = await Cast.open(folder);
try {
  await load.prepare(cast.target);
  const running = startLoad(load, cast.target, Number(values.writers));
  for (let number = 1; number <= Number(values.kills); number++) {
    await sleep(200 + random() * 1_500);
    const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'postgres';
    const begun = performance.now();
    await cast.kill(victim);
    console.log(
      `${String(number).padStart(2)} ${victim.padEnd(8)} back after ${((performance.now() - begun) / 1000).toFixed(1)} s, ${running.acknowledged()} writes so far`,
    );
  }
  const keys = await running.stop();
  const faults = await load.check(cast.target, keys);
  for (const fault of faults) console.log(fault);
  console.log(`${keys.acknowledged.size} acknowledged writes, ${values.kills} kills, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await load.close?.();
  await cast.close();
  rmSync(folder, { recursive: true, force: true });
}
