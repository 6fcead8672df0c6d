/** `node --import tsx tests/bench/bound-cli.ts FOLDER [SECONDS] [GLOB]`: how far the proven bound lies below the best-known value of public instances. */
import { listInstances } from '../../solver/bench/instances.ts';
import { proveBound } from '../../solver/bound/index.ts';

const [folder = '../shared/bench/darp-a', seconds = '30', glob = '*'] = process.argv.slice(2);
const gaps: number[] = [];
console.log('instance      bound  best-known  gap %       s');
for (const { name, problem, best } of listInstances({ folder, glob, isUmd: false, minimisesFleet: false })) {
  if (best === undefined) continue;
  const started = performance.now();
  const bound = (await proveBound(problem, { timeLimitSeconds: Number(seconds) })) ?? 0;
  const gap = (100 * (best.cost - bound)) / best.cost;
  gaps.push(gap);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(8)}${bound.toFixed(3).padStart(11)}${best.cost.toFixed(2).padStart(12)}${gap.toFixed(2).padStart(7)}${took.padStart(8)}`,
  );
  // Papers print two decimals.
  if (bound > best.cost + 0.01) throw new Error(`${name}: the bound ${bound} lies above a plan of ${best.cost}`);
}
const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
console.log(
  `${gaps.length} instances, mean gap ${mean.toFixed(2)} %, ${gaps.filter((gap) => gap < 0.01).length} proven optimal`,
);
