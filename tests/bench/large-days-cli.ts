/**
 * `node --import tsx tests/bench/large-days-cli.ts [TRIPS,TRIPS…=1000,5000] [SECONDS=120] [LONG=1200] [SEED=1]`: days of a large region (one vehicle for 50 trips)
 * planned in SECONDS and in LONG seconds: who is served, cost over time, memory, how far the time limit is overrun, and by how much the short run lies above the long
 * one. LONG = 0: the short runs alone. `THREADS=2` searches on two threads. Targets: within 3 %, under 2 GiB, time to a given quality grows with an exponent ≤ 1.3.
 *
 * Give one size at a time where memory matters: it is the peak of this process.
 */
import { checkSolution } from '../../solver/check.ts';
import { type Progress, solve } from '../../solver/index.ts';
import type { Problem } from '../../solver/problem.ts';
import { createRegion } from '../support/region.ts';

const TRIPS_PER_VEHICLE = 50;
const THREADS = Number(process.env.THREADS ?? 1);
/** Cost is printed at these shares of the limit. */
const SHARES = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Percent above the long run whose times are compared between sizes. */
const QUALITIES = [10, 5, 3];

interface Run {
  readonly cost: number;
  readonly trace: readonly Progress[];
}

const [sizes = '1000,5000', ...numbers] = process.argv.slice(2);
const [seconds = 120, long = 1200, seed = 1] = numbers.map(Number);

async function measure(problem: Problem, timeLimit: number): Promise<Run> {
  const trace: Progress[] = [];
  const started = performance.now();
  const before = process.cpuUsage();
  const solution = await solve(problem, {
    timeLimit,
    seed,
    threads: THREADS,
    onProgress: (progress) => trace.push(progress),
    onNote: (note) => console.log(`  ${note}`),
  });
  const taken = (performance.now() - started) / 1000;
  const used = process.cpuUsage(before);
  const processor = (used.user + used.system) / 1e6;
  const faults = checkSolution(problem, solution);
  const served = problem.requests.length - solution.unserved.length;
  const first = trace[0];
  console.log(
    `  ${timeLimit} s: cost ${solution.cost.toFixed(0)}, served ${served} of ${problem.requests.length}, ${solution.routes.length} vehicles, ` +
      `${solution.search.iterations} iterations, ${processor.toFixed(0)} s of processor time, overrun ${(taken - timeLimit).toFixed(2)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB, ` +
      `${faults.length} faults; first plan ${first?.cost.toFixed(0)} (${first?.served} served) after ${first?.seconds.toFixed(1)} s`,
  );
  const over = SHARES.map((share) => {
    const known = trace.filter((progress) => progress.seconds <= share * timeLimit).at(-1);
    return `${(share * timeLimit).toFixed(0)} s ${known === undefined ? '–' : `${known.cost.toFixed(0)} (${known.served})`}`;
  });
  console.log(`    ${over.join(', ')}`);
  return { cost: solution.cost, trace };
}

/** Seconds until the cost was at most so many percent above `cost`; undefined: never. */
function findTime(run: Run, cost: number, percent: number): number | undefined {
  return run.trace.find((progress) => progress.cost <= cost * (1 + percent / 100))?.seconds;
}

const times = new Map<number, (number | undefined)[]>();
for (const trips of sizes.split(',').map(Number)) {
  const problem = createRegion({ trips, vehicles: Math.ceil(trips / TRIPS_PER_VEHICLE), seed });
  console.log(`${problem.name ?? ''}: ${problem.travel.duration.length} places`);
  const short = await measure(problem, seconds);
  if (!(long > 0)) continue;
  const reference = await measure(problem, long);
  const best = Math.min(short.cost, reference.cost);
  console.log(`  gap of ${seconds} s: ${(100 * (short.cost / best - 1)).toFixed(2)} % (target at most 3 %)`);
  times.set(
    trips,
    QUALITIES.map((percent) => findTime(short, best, percent)),
  );
}
const [[fewer, quick] = [0, []], [more, slow] = [0, []]] = [...times].sort(([one], [other]) => one - other);
for (const [k, percent] of QUALITIES.entries()) {
  const one = quick[k];
  const other = slow[k];
  if (one === undefined || other === undefined) continue;
  const exponent = Math.log(other / one) / Math.log(more / fewer);
  console.log(
    `within ${percent} %: ${one.toFixed(1)} s and ${other.toFixed(1)} s, exponent ${exponent.toFixed(2)} (target at most 1.3)`,
  );
}
