import { describe, expect, it } from 'vitest';
import { openTravel } from '../../../src/travel/open-travel.ts';
import { FixedSource, reachable, unreachable } from './fixed-source.ts';
import { LoopbackEngine } from './loopback-engine.ts';
import { KECSKEMET, LAKITELEK, pilotJson, TISZAKECSKE, WINTER } from './places.ts';

describe('the travel service of a consortium', () => {
  it('works with nothing but an empty profile', async () => {
    const { cells } = await openTravel({ profile: {} }).matrix([TISZAKECSKE, LAKITELEK], WINTER);
    expect(cells[0]?.[1]).toMatchObject({ kind: 'reachable', source: 'estimate' });
  });

  it('names a source for each cell: overruled, roads, remote, each behind the other', async () => {
    const engine = await LoopbackEngine.start(2_500);
    try {
      const travel = openTravel({
        profile: pilotJson(),
        roads: new FixedSource((a, b) =>
          [a.id, b.id].includes(KECSKEMET.id) ? unreachable('NOT_SNAPPED') : reachable(900, 12_000),
        ),
        remote: { kind: 'valhalla', baseUrl: engine.url },
        overrules: {
          listOverrules: async () => [{ fromId: TISZAKECSKE.id, toId: LAKITELEK.id, seconds: 800, metres: 11_500 }],
        },
      });
      const { cells } = await travel.matrix([TISZAKECSKE, LAKITELEK, KECSKEMET], WINTER);
      expect(cells.map((row) => row.map((cell) => cell.source))).toEqual([
        ['estimate', 'overruled', 'remote'],
        ['roads', 'estimate', 'remote'],
        ['remote', 'remote', 'estimate'],
      ]);
    } finally {
      await engine.stop();
    }
  });

  it('refuses a broken profile with the places to correct', () => {
    expect(() => openTravel({ profile: { oneBank: { circuity: 'much' } } })).toThrow('oneBank.circuity');
  });
});
