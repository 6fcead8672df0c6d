/**
 * `node --import tsx tests/solver/judge-cli.ts [FROM] [TO] [ITERATIONS] [SECONDS]`: the search against the optimum by enumeration and, unless SECONDS (300) is 0,
 * against the exact engine; one line a problem, exit code 1 on a disagreement.
 */
import { createJudgedProblem, judge, type Verdict } from '../support/judge.ts';

const [from = 1, to = 300, iterations = 3000, exactSeconds = 300] = process.argv.slice(2).map(Number);
const verdicts: Verdict[] = [];
for (let seed = from; seed <= to; seed++) {
  const problem = createJudgedProblem(seed);
  const started = performance.now();
  const verdict = await judge(problem, { iterations, exactSeconds });
  verdicts.push(verdict);
  const { kind, optimum, engine, message } = verdict;
  const what = optimum === Infinity ? 'infeasible' : optimum.toFixed(3);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${seed} (${problem.requests.length} requests, ${problem.vehicles.length} vehicles) ${kind} ${what}, engine ${engine}, ${seconds} s ${message}`,
  );
}
const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
const agreed = count(({ kind }) => kind === 'agreed');
console.log(
  `${agreed} of ${verdicts.length} optima (target all); exact engine: ${count(({ engine }) => engine === 'proven')} proven, ${count(({ engine }) => engine === 'unfinished')} unfinished`,
);
process.exitCode = agreed < verdicts.length ? 1 : 0;
