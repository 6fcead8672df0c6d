/**
 * `npm run test:faults -- [--kills 20] [--seed 1] [--writers 8]`: kills service, worker and PostgreSQL (SIGKILL) at random moments
 * under load, brings each back, and then looks whether an acknowledged write is lost, doubled or half there.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../support/racing-clerks.ts';
import { signInDemo } from '../support/scratch-service.ts';
import { Cast, VICTIMS } from './cast.ts';
import { askDatabase } from './load.ts';
import { startPlanning } from './planning-load.ts';
import { startRequests } from './request-load.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    writers: { type: 'string', default: '8' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'falubusz-faults-'));
chmodSync(folder, 0o755);
const random = seededRandom(Number(values.seed));
console.log(`seed ${values.seed}`);
const cast = await Cast.open(folder);
try {
  const { target } = cast;
  const [day] = await askDatabase<{ date: string }>(target, 'select min(service_date)::text as date from trip');
  if (!day) throw new Error('The demonstration has no day.');
  const clerk = await signInDemo(target.api, 'intake');
  const requests = await startRequests(target, clerk, { date: day.date, writers: Number(values.writers) });
  const planning = startPlanning(target, await signInDemo(target.api, 'dispatcher'), day.date);
  for (let number = 1; number <= Number(values.kills); number++) {
    await sleep(200 + random() * 4_000);
    const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'postgres';
    const begun = performance.now();
    await cast.kill(victim);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const so = `${requests.acknowledged()} requests and ${planning.finished()} plans so far`;
    console.log(`${String(number).padStart(2)} ${victim.padEnd(8)} back after ${seconds} s, ${so}`);
  }
  await Promise.all([requests.stop(), planning.stop()]);
  const faults = [...(await requests.check()), ...(await planning.check())];
  for (const fault of faults) console.log(fault);
  console.log(
    `${values.kills} kills, ${requests.acknowledged()} acknowledged requests, ${planning.finished()} plans; faults: ${faults.length} (target 0)`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await cast.close();
  rmSync(folder, { recursive: true, force: true });
}
