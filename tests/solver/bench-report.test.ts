import { expect, test } from 'vitest';
import { readInstance } from '../../solver/bench/formats.ts';
import { formatTable } from '../../solver/bench/report.ts';
import type { Run } from '../../solver/bench/run.ts';
import { runInstance } from '../../solver/bench/run.ts';
import { solve } from '../../solver/solve.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

const instance = (name: string, cost: number) => ({
  set: 'made-up',
  name,
  problem: createRandomProblem({ seed: 3 }),
  best: { cost, isProven: true, vehicles: 2 },
  minimisesFleet: false,
});
const run = (name: string, cost: number, more: Partial<Run> = {}): Run => ({
  instance: instance(name, 100),
  seed: 1,
  cost,
  vehicles: 2,
  unserved: 0,
  bound: null,
  gap: cost - 100,
  seconds: 1,
  secondsToBest: 0.5,
  iterations: 10,
  violations: [],
  trace: [],
  ...more,
});

test('the table says mean, best of seeds and worst gap, how many runs are at the best known, vehicles and iterations', () => {
  // Instance a: gaps 0 and 4, b: 2 and one run that leaves somebody out, so that it has no gap.
  const runs = [run('a', 100), run('a', 104), run('b', 102), run('b', 90, { unserved: 1, gap: null, vehicles: 1 })];
  const [head = '', , row = ''] = formatTable(runs).split('\n');
  const cells = new Map(head.split(' | ').map((name, k) => [name, row.split(' | ')[k]]));
  expect(cells.get('mean gap %')).toBe('2.000');
  expect(cells.get('best-of-seeds gap %')).toBe('1.000');
  expect(cells.get('worst gap %')).toBe('4.000');
  expect(cells.get('at best known')).toBe('1/4');
  expect(cells.get('proven optima every/some/all')).toBe('0/1/2');
  expect(cells.get('fully served')).toBe('3/4');
  expect(cells.get('vehicles (best known)')).toBe('7 (8)');
  expect(cells.get('iterations')).toBe('40');
});

test('a run that stops at the best known ends with it', async () => {
  // Eight requests all day long for two vehicles: 2,000 iterations find the optimum long before they are used up.
  const draw = createDraw(5);
  const node = (id: number, load: number) => `${id} ${draw.whole(-9, 9)} ${draw.whole(-9, 9)} 1 ${load} 0 1440`;
  const rows = Array.from({ length: 16 }, (_, k) => node(k + 1, k < 8 ? 1 : -1));
  const text = ['2 8 480 3 30', '0 0 0 0 0 0 1440', ...rows, '17 0 0 0 0 0 1440'].join('\n');
  const problem = readInstance(text, { name: 'made-up', vehicles: null, isUmd: false });
  const options = { timeLimitSeconds: 600, iterations: 2000, threads: 1, engine: 'search', stopsAtBest: true } as const;
  const whole = await runInstance({ ...instance('a', 0), problem, best: undefined }, 1, options, solve);
  expect(whole.unserved).toBe(0);
  const best = { cost: whole.cost, isProven: true, vehicles: null };
  const short = await runInstance({ ...instance('a', 0), problem, best }, 1, options, solve);
  expect(short.cost).toBeCloseTo(whole.cost, 6);
  expect(short.iterations).toBeLessThan(whole.iterations);
});
