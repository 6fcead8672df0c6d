import { expect, test } from 'vitest';
import { checkSolution, type Problem, type Solution } from '../../solver/index.ts';
import { runSolver, type SolverRunOptions } from '../../src/planning/solver-process.ts';

const entry = new URL('../support/solver-stand-in.ts', import.meta.url);
const run = <Progress = unknown>(problem: string, options: SolverRunOptions<Progress> = {}) =>
  runSolver<Record<string, unknown>, Progress>({ problem, options: { seed: 7 } }, { ...options, entry });

test('it gives progress in order and then the solution, and works at low priority', async () => {
  const costs: number[] = [];
  const solution = await run<{ cost: number }>('answer', { onProgress: ({ cost }) => costs.push(cost) });
  expect(costs).toEqual([2, 1]);
  expect(solution).toEqual({ priority: 10, options: { seed: 7 } });
});

test('a refused problem is a failure with the solver’s own words', async () => {
  await expect(run('refuse')).rejects.toMatchObject({
    name: 'SolverFailure',
    message: 'requests[3].load: a party larger than any vehicle',
  });
});

test('a crash is a failure that says how the process ended', async () => {
  await expect(run('crash')).rejects.toThrow(/ended with exit code 1 without an answer \(.*out of ideas/);
  await expect(run('die')).rejects.toThrow('The solver process was ended by SIGKILL without an answer.');
});

test('aborting kills a process that hears nobody, and rejects with the reason', async () => {
  const controller = new AbortController();
  let pid = 0;
  const running = run<{ pid: number }>('search for ever', {
    signal: controller.signal,
    onProgress: (progress) => {
      pid = progress.pid;
      controller.abort(new Error('the dispatcher cancelled'));
    },
  });
  await expect(running).rejects.toThrow('the dispatcher cancelled');
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('an order that is aborted already starts nothing', async () => {
  await expect(run('answer', { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
});

test('a solver that overlooks its own limit is stopped', async () => {
  await expect(run('search for ever', { timeLimitMs: 1_500 })).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('the real solver answers through it with a plan that the checker accepts', async () => {
  // One rider from place 1 to place 2 of a line with the garage at 0: 10 apart each, so the tour is 0-1-2-0 = 40 long.
  const line = [
    [0, 10, 20],
    [10, 0, 10],
    [20, 10, 0],
  ];
  const window = [0, 1_000] as const;
  const problem: Problem = {
    name: 'line',
    travel: { duration: line, distance: line },
    vehicles: [
      {
        id: 'V1',
        start: 0,
        end: 0,
        layouts: [{ seat: 8 }],
        shift: { start: 0, end: 1_000 },
        cost: { fixed: 0, perMetre: 1, perSecond: 0 },
      },
    ],
    requests: [
      {
        id: 'r1',
        pickup: { location: 1, window, service: 0 },
        dropoff: { location: 2, window, service: 0 },
        load: { seat: 1 },
        penalty: 10_000,
      },
    ],
  };
  const solution = await runSolver<Solution>({ problem, options: { iterations: 50, seed: 1 } });
  expect(solution.cost).toBe(40);
  expect(checkSolution(problem, solution)).toEqual([]);
});
