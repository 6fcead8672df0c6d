import { describe, expect, test } from 'vitest';
import { detectFormat, readInstance } from '../../solver/bench/formats.ts';
import { toPattern } from '../../solver/bench/instances.ts';

const PLAIN = { name: 'x', vehicles: null, isUmd: false };

describe('benchmark files', () => {
  // One request: pickup at (3, 4), dropoff at (0, 0); the way is 5.
  const a = '2 1 480 3 30\n0 0 0 0 0 0 480\n1 3 4 3 1 10 25\n2 0 0 3 -1 0 1440\n3 0 0 0 0 0 480\n';
  const pr = '2 2 480 6 90\n0 0 0 0 0 0 1440\n1 3 4 10 1 0 1440\n2 0 0 10 -1 100 115\n';

  test('a counts requests and has two depot rows, pr counts stops and has one', () => {
    for (const [text, service, close] of [
      [a, 3, 480],
      [pr, 10, 1440],
    ] as const) {
      const problem = readInstance(text, PLAIN);
      expect(problem.requests).toHaveLength(1);
      expect(problem.requests[0]?.pickup.service).toBe(service);
      expect(problem.vehicles.map(({ shift }) => shift.end)).toEqual([close, close]);
      expect(problem.travel.distance[1]?.[2]).toBe(5);
    }
  });

  test('umd moves the vehicles to four depots, each with its own way home', () => {
    const problem = readInstance(a, { ...PLAIN, isUmd: true });
    expect(problem.vehicles.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    // (−5, −5) to (3, 4): √(64 + 81).
    expect(problem.travel.distance[0]?.[4]).toBeCloseTo(Math.sqrt(145));
  });

  test('pdptw takes pickups with their delivery, and prices vehicles when the fleet is to be small', () => {
    const text = '3 20 1\n0 0 0 0 0 100 0 0 0\n1 3 4 10 5 50 2 0 2\n2 6 8 -10 0 90 2 1 0\n';
    expect(detectFormat(text)).toBe('pdptw');
    const problem = readInstance(text, PLAIN);
    expect(problem.requests.map(({ pickup, dropoff }) => [pickup.location, dropoff.location])).toEqual([[1, 2]]);
    expect(problem.vehicles).toHaveLength(3);
    expect(problem.vehicles[0]?.cost.fixed).toBeGreaterThan(1000);
    expect(readInstance(text, { ...PLAIN, vehicles: 1 }).vehicles.map(({ cost }) => cost.fixed)).toEqual([0]);
  });

  test('names that are no numbers are refused with the line', () => {
    expect(() => readInstance('2 1 480 3 30\n0 0 zero 0 0 0 480\n', PLAIN)).toThrow('line 2: zero');
  });

  test('instances are chosen by a glob', () => {
    const chosen = (glob: string) => ['pr01', 'pr02', 'pr10', 'a2-16'].filter((name) => toPattern(glob).test(name));
    expect(chosen('pr0*')).toEqual(['pr01', 'pr02']);
    expect(chosen('{pr10,a2-??}')).toEqual(['pr10', 'a2-16']);
    expect(chosen('*')).toHaveLength(4);
  });
});
