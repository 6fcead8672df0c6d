import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExtract } from '../../../../src/travel/roads/read-extract.ts';
import { compare } from './compare.ts';
import { type Drawing, writeDrawing } from './osm-fixture.ts';

const root = new URL('../../../..', import.meta.url).pathname;
const shared = resolve(root, process.env.FALUBUSZ_SHARED ?? '../shared', 'geo/osm');
const pilot = resolve(root, 'tests/fixtures/roads/pilot-synthetic.osm.pbf');
/** FALUBUSZ_LONG=1: 10,000 pairs of each extract; otherwise a sample. */
const side = process.env.FALUBUSZ_LONG === '1' ? 100 : 12;

describe('every cell equals plain Dijkstra on the uncontracted graph', () => {
  for (const month of [0, 5]) {
    it(`on the pilot, month ${month}`, { timeout: 60_000 }, async () => {
      const raw = await readExtract(pilot);
      const found = compare(raw, { sources: side, targets: side, seed: 7 + month, month });
      expect(found).toEqual({ pairs: side * side, reachable: found.reachable, different: 0, waysDifferent: 0 });
      expect(found.reachable).toBe(side * side); // the ferry is a short cut, not the only way
    });
  }

  for (const name of ['north-bayreuth', 'liechtenstein']) {
    const file = resolve(shared, `${name}.osm.pbf`);
    const why = existsSync(file) ? '' : ` (skipped: ${file} is not there)`;
    it.skipIf(why !== '')(`on ${name}${why}`, { timeout: 300_000 }, async () => {
      const raw = await readExtract(file);
      const found = compare(raw, { sources: side, targets: side, seed: 11, month: 5 });
      expect(found).toEqual({ pairs: side * side, reachable: side * side, different: 0, waysDifferent: 0 });
    });
  }

  it('on random towns with one-ways and turn restrictions over nodes and ways', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomTown(), fc.integer({ min: 1, max: 1e6 }), async (town, seed) => {
        const raw = await readExtract(await writeDrawing(town));
        const found = compare(raw, { sources: 8, targets: 8, seed, month: 5 });
        expect({ different: found.different, waysDifferent: found.waysDifferent }).toEqual({
          different: 0,
          waysDifferent: 0,
        });
      }),
      { numRuns: process.env.FALUBUSZ_LONG === '1' ? 300 : 25, verbose: true },
    );
  });
});

const GRID = 5;
const nodeAt = (row: number, column: number): number => 1 + row * GRID + column;

/** A 5 × 5 grid of blocks, each side its own way, some one-way, with random rules where three or four sides meet. */
function randomTown(): fc.Arbitrary<Drawing> {
  const sides: [number, number][] = [];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      if (column + 1 < GRID) sides.push([nodeAt(row, column), nodeAt(row, column + 1)]);
      if (row + 1 < GRID) sides.push([nodeAt(row, column), nodeAt(row + 1, column)]);
    }
  }
  const oneways = fc.array(fc.constantFrom('no', 'no', 'no', 'yes', '-1'), {
    minLength: sides.length,
    maxLength: sides.length,
  });
  const shifts = fc.array(fc.integer({ min: -60, max: 60 }), {
    minLength: GRID * GRID * 2,
    maxLength: GRID * GRID * 2,
  });
  const rules = fc.array(
    fc.record({
      start: fc.nat(sides.length - 1),
      rule: fc.constantFrom('no_left_turn', 'no_straight_on', 'only_right_turn'),
      picks: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
      length: fc.constantFrom(2, 3, 3, 4),
    }),
    { maxLength: 12 },
  );
  return fc.record({ oneways, shifts, rules }).map(
    ({ oneways: ways, shifts: moves, rules: drawn }): Drawing => ({
      nodes: Object.fromEntries(
        Array.from({ length: GRID * GRID }, (_, i) => [
          i + 1,
          [Math.floor(i / GRID) * 200 + (moves[2 * i] ?? 0), (i % GRID) * 200 + (moves[2 * i + 1] ?? 0)] as const,
        ]),
      ),
      ways: sides.map((refs, i) => ({ id: i + 1, refs, tags: { highway: 'residential', oneway: ways[i] ?? 'no' } })),
      restrictions: drawn.flatMap((rule) => toRestriction(sides, rule)),
    }),
  );
}

/** Walks a few sides from the first one and forbids, or commands, the last turn. */
function toRestriction(
  sides: readonly (readonly [number, number])[],
  rule: { start: number; rule: string; picks: readonly number[]; length: number },
): NonNullable<Drawing['restrictions']> {
  const walk = [rule.start + 1];
  let node = sides[rule.start]?.[1] ?? 1;
  const nodes = [node];
  for (let step = 1; step < rule.length; step++) {
    const next = sides.flatMap((side, i) => (side.includes(node) && !walk.includes(i + 1) ? [i + 1] : []));
    const way = next[(rule.picks[step - 1] ?? 0) % Math.max(1, next.length)];
    if (way === undefined) return [];
    walk.push(way);
    const side = sides[way - 1];
    node = side?.[0] === node ? (side[1] ?? 1) : (side?.[0] ?? 1);
    nodes.push(node);
  }
  const [from, to] = [walk[0] ?? 1, walk[walk.length - 1] ?? 1];
  if (walk.length === 2) return [{ rule: rule.rule, from, viaNode: nodes[0] ?? 1, to }];
  return [{ rule: rule.rule, from, viaWays: walk.slice(1, -1), to }];
}
