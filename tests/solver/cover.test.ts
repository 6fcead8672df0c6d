/** Plans looked for one by one, against every choice of columns there is. */
import { expect, test } from 'vitest';
import { type Cover, findCover } from '../../solver/recombination/cover.ts';
import type { Partition } from '../../solver/recombination/partition.ts';
import { Program } from '../../solver/recombination/program.ts';
import { createDraw } from '../support/random-problem.ts';

interface Given {
  readonly program: Program;
  readonly reduced: Float64Array;
  readonly value: number;
}

/** Up to 40 requests (two words of bits), two kinds of vehicles; every column costs what its requests are worth and something more. */
function createGiven(seed: number): Given {
  const draw = createDraw(seed);
  const requestCount = seed % 3 === 0 ? 34 : 7;
  const worth = Array.from({ length: requestCount }, () => draw.whole(1, 20));
  const columns: { cost: number; rows: number[] }[] = [];
  const above: number[] = [];
  const add = (rows: readonly number[], group: number | undefined) => {
    const more = draw.whole(0, 12);
    above.push(more);
    columns.push({
      cost: rows.reduce((sum, r) => sum + (worth[r] as number), more),
      rows: group === undefined ? [...rows] : [...rows, requestCount + group],
    });
  };
  // Blocks of neighbours, so that some choices of columns fit together.
  const size = requestCount > 7 ? 9 : 3;
  for (let k = 0; k < 45; k++) {
    const from = draw.whole(0, requestCount - 1);
    const rows = Array.from({ length: draw.whole(1, size) }, (_, i) => from + i).filter((r) => r < requestCount);
    add(rows, draw.whole(0, 1));
  }
  for (let r = 0; r < requestCount; r += 2) add([r], undefined);
  const partition: Partition = {
    requestCount,
    rowCount: requestCount + 2,
    rowLow: [...worth.map(() => 1), seed % 4 === 0 ? 1 : 0, 0],
    rowHigh: [...worth.map(() => 1), 3, 2],
    cost: columns.map(({ cost }) => cost),
    first: [0, ...columns.map((_, c) => columns.slice(0, c + 1).flatMap(({ rows }) => rows).length)],
    rows: columns.flatMap(({ rows }) => rows),
    start: [],
  };
  return {
    program: new Program(partition),
    reduced: Float64Array.from(above),
    value: worth.reduce((sum, own) => sum + own, 0),
  };
}

/** The least that a choice of columns costs which serves everybody once: request by request, every column. */
function findLeast({ program }: Given): number {
  const { requestCount, rowCount, rowLow, rowHigh, cost } = program;
  const all = cost.map((_, column) => program.rows.slice(program.first[column], program.first[column + 1]));
  const times = new Int32Array(rowCount);
  let least = Infinity;
  const choose = (paid: number): void => {
    const next = times.subarray(0, requestCount).indexOf(0);
    if (next < 0) {
      if (rowLow.every((low, row) => (times[row] as number) >= low)) least = Math.min(least, paid);
      return;
    }
    for (const [column, rows] of all.entries()) {
      if (!rows.includes(next) || rows.some((row) => (times[row] as number) >= (rowHigh[row] as number))) continue;
      for (const row of rows) times[row] = (times[row] as number) + 1;
      choose(paid + (cost[column] as number));
      for (const row of rows) times[row] = (times[row] as number) - 1;
    }
  };
  choose(0);
  return least;
}

function look(given: Given, below: number, most = Infinity): Cover {
  const columns = Array.from(given.program.cost.keys());
  return findCover({ ...given, columns, below, most, isOver: () => false });
}

test('the cheapest plan is found, whatever it must be cheaper than', () => {
  let some = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const given = createGiven(seed);
    const least = findLeast(given);
    const { plan, isWhole } = look(given, 1e6);
    expect(isWhole, `program ${seed}`).toBe(true);
    if (least === Infinity) {
      expect(plan, `program ${seed}`).toBeUndefined();
      continue;
    }
    some++;
    const served = (plan ?? []).flatMap((column) => given.program.requestsOf(column));
    expect(new Set(served).size, `program ${seed}`).toBe(given.program.requestCount);
    expect(served.length, `program ${seed}`).toBe(given.program.requestCount);
    expect(given.program.costOf(plan ?? []), `program ${seed}`).toBe(least);
    expect(given.program.costOf(look(given, least + 0.5).plan ?? []), `program ${seed}`).toBe(least);
    expect(look(given, least), `program ${seed}`).toEqual({ plan: undefined, isWhole: true });
  }
  expect(some).toBeGreaterThan(30);
});

test('where there is too much to look at it gives up and says so', () => {
  // All pairs of 40 requests, and vehicles for 38 of them.
  const requests = Array.from({ length: 40 }, (_, r) => r);
  const pairs = requests.flatMap((one) => requests.slice(one + 1).map((other) => [one, other, 40]));
  const program = new Program({
    requestCount: 40,
    rowCount: 41,
    rowLow: [...requests.map(() => 1), 0],
    rowHigh: [...requests.map(() => 1), 19],
    cost: pairs.map(() => 2),
    first: [...pairs.keys(), pairs.length].map((k) => 3 * k),
    rows: pairs.flat(),
    start: [],
  });
  const given = { program, reduced: new Float64Array(pairs.length), value: 40 };
  expect(look(given, 41, 1e6)).toEqual({ plan: undefined, isWhole: false });
});
