/** `node --import tsx tests/solver/judge-cli.ts [FROM] [TO] [ITERATIONS]`: the search against the exact engine, one line a seed; exit code 1 on a disagreement. */
import { createJudgedProblem, judge } from '../support/judge.ts';

const [from = 1, to = 300, iterations = 3000] = process.argv.slice(2).map(Number);
const count = { agreed: 0, undecided: 0, disagreed: 0 };
for (let seed = from; seed <= to; seed++) {
  const problem = createJudgedProblem(seed);
  const started = performance.now();
  const verdict = await judge(problem, { iterations, exactSeconds: 60 });
  count[verdict.kind]++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const detail =
    verdict.kind === 'disagreed'
      ? verdict.message
      : verdict.kind === 'agreed'
        ? (verdict.cost?.toFixed(3) ?? 'infeasible')
        : '';
  console.log(
    `${seed} (${problem.requests.length} requests, ${problem.vehicles.length} vehicles) ${verdict.kind} ${detail} ${seconds} s`,
  );
}
console.log(count);
process.exitCode = count.disagreed > 0 ? 1 : 0;
