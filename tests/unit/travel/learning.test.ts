import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTravelChain } from '../../../src/travel/chain/chain.ts';
import { createEstimate } from '../../../src/travel/estimate/estimate.ts';
import { FLAT_PROFILE } from '../../../src/travel/estimate/profile.ts';
import { findDrivingTime } from '../../../src/travel/learning/calendar.ts';
import { compareMatrices, comparisonSentence } from '../../../src/travel/learning/comparison.ts';
import { adoptProposals, learnCorrections } from '../../../src/travel/learning/learn.ts';
import {
  type DrivenStop,
  type LegObservation,
  type RecordedStopEvent,
  toLegObservations,
} from '../../../src/travel/learning/observations.ts';
import { huberLocation, median, quantile, robustSpread } from '../../../src/travel/learning/robust.ts';
import { FixedSource, reachable, unreachable } from './fixed-source.ts';
import { CIBAKHAZA, LAKITELEK, PILOT, TISZAALPAR, TISZAKECSKE, TISZAUG, TOWNS, WINTER } from './places.ts';

const event = (kind: RecordedStopEvent['kind'], time: string, id = `${kind} ${time}`): RecordedStopEvent => ({
  id,
  kind,
  deviceTime: `2026-01-20T${time}+01:00`,
});
const stop = (placeId: string, plannedWaitSeconds: number, ...events: RecordedStopEvent[]): DrivenStop => ({
  placeId,
  plannedWaitSeconds,
  events,
});

describe('observations from stop events', () => {
  it('run from the last boarding to the next arrival', () => {
    const { observations } = toLegObservations([
      stop('a', 0, event('arrived', '07:00:00'), event('boarded', '07:02:00'), event('boarded', '07:03:00')),
      stop('b', 0, event('arrived', '07:13:30'), event('alighted', '07:14:00')),
      stop('c', 0, event('arrived', '07:20:00')),
    ]);
    expect(observations).toEqual([
      { fromId: 'a', toId: 'b', departedAt: '2026-01-20T06:03:00.000Z', seconds: 630 },
      { fromId: 'b', toId: 'c', departedAt: '2026-01-20T06:14:00.000Z', seconds: 360 },
    ]);
  });

  it('an undone event never happened', () => {
    const { observations } = toLegObservations([
      stop('a', 0, event('boarded', '07:00:00'), event('boarded', '07:05:00', 'slip'), {
        ...event('undone', '07:05:10'),
        undoes: 'slip',
      }),
      stop('b', 0, event('arrived', '07:10:00')),
    ]);
    expect(observations[0]?.seconds).toBe(600);
  });

  it.each([
    ['NO_TIME', stop('a', 0, event('arrived', '07:00:00')), stop('b', 0, event('arrived', '07:10:00'))],
    ['NO_TIME', stop('a', 0, event('boarded', '07:00:00')), stop('b', 0)],
    ['NO_TIME', stop('a', 0, event('boarded', 'soon')), stop('b', 0, event('arrived', '07:10:00'))],
    ['CLOCK', stop('a', 0, event('boarded', '07:10:00')), stop('b', 0, event('arrived', '07:00:00'))],
    ['SLACK', stop('a', 0, event('boarded', '07:00:00')), stop('b', 600, event('arrived', '07:10:00'))],
    ['SAME_PLACE', stop('a', 0, event('boarded', '07:00:00')), stop('a', 0, event('arrived', '07:00:10'))],
  ])('a leg that says nothing is refused with the reason %s', (reason, before, after) => {
    expect(toLegObservations([before, after])).toEqual({ observations: [], rejected: { [reason]: 1 } });
  });
});

describe('robust figures', () => {
  it('median, quantile and spread of a known list', () => {
    expect(median([5, 1, 9, 3])).toBe(4);
    // Position 0.9 · 4 = 3.6 between 4 and 5.
    expect(quantile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6, 10);
    // Deviations from 3: 2, 1, 0, 1, 97; their median is 1.
    expect(robustSpread([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 10);
    expect(median([])).toBeNaN();
  });

  it('the location moves with the values and little with one absurd value', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: -10, max: 10, noNaN: true }), (list, shift) => {
        expect(huberLocation(list.map((v) => v + shift))).toBeCloseTo(huberLocation(list) + shift, 5);
        expect(Math.min(...list) - 1e-9).toBeLessThanOrEqual(huberLocation(list));
        expect(Math.max(...list) + 1e-9).toBeGreaterThanOrEqual(huberLocation(list));
      }),
    );
    expect(huberLocation([10, 11, 12, 13, 14, 15, 1000])).toBeLessThan(14);
  });
});

describe('calendar', () => {
  it.each([
    ['2026-01-20T06:59:00+01:00', 'early', 'winter'],
    ['2026-01-20T06:00:00Z', 'morning', 'winter'],
    ['2026-07-20T05:00:00Z', 'morning', 'summer'],
    ['2026-03-31T22:30:00Z', 'night', 'summer'],
    ['2026-10-31T20:00:00+01:00', 'night', 'summer'],
    ['2026-11-01T13:59:59+01:00', 'midday', 'winter'],
  ])('%s is %s in %s', (instant, band, season) => {
    expect(findDrivingTime(instant)).toEqual({ band, season });
  });
});

/** Drives at 7:30 on consecutive winter days, unless another hour is said. */
const drives = (fromId: string, toId: string, seconds: readonly number[], hour = '07'): LegObservation[] =>
  seconds.map((s, k) => ({
    fromId,
    toId,
    departedAt: `2026-01-${String(k + 5).padStart(2, '0')}T${hour}:30:00+01:00`,
    seconds: s,
  }));
const base600 = () => reachable(600, 8000);

describe('learning', () => {
  it('proposes the robust factor, pulled towards the average of all by 5 drives', () => {
    const report = learnCorrections(drives('a', 'b', [720, 720, 720, 720, 720]), base600);
    // Only one pair: the average of all is its own 1.2, so nothing pulls.
    expect(report.proposals).toHaveLength(1);
    expect(report.proposals[0]).toMatchObject({
      band: null,
      season: null,
      baseSource: 'roads',
      observations: 5,
      measuredMedianSeconds: 720,
      correctedSeconds: 720,
      spreadSeconds: 0,
      weight: 0.5,
    });
    expect(report.generalFactor).toBeCloseTo(1.2, 10);
  });

  it('pulls a pair that differs from all the others half of the way after five drives', () => {
    const others = Array.from({ length: 20 }, (_, k) => drives('x', `y${k}`, [600, 600, 600, 600, 600])).flat();
    const report = learnCorrections([...others, ...drives('a', 'b', [900, 900, 900, 900, 900])], base600);
    // 100 drives at 1.0 against 5 at 1.5: the average of all stays 1, so √1.5 = 1.2247 → 735 s.
    expect(report.proposals[0]).toMatchObject({ fromId: 'a', correctedSeconds: 735 });
    expect(report.generalFactor).toBeCloseTo(1, 2);
  });

  it('one coffee break does not move the minutes, and its spread stays that of the road', () => {
    const calm = learnCorrections(drives('a', 'b', [700, 710, 720, 730, 740, 720, 715]), base600).proposals[0];
    const coffee = learnCorrections(drives('a', 'b', [700, 710, 720, 730, 740, 720, 1500]), base600).proposals[0];
    expect(Math.abs((coffee?.correctedSeconds ?? 0) - (calm?.correctedSeconds ?? 0))).toBeLessThan(15);
    expect(coffee?.spreadSeconds).toBeLessThan(30);
  });

  it('never proposes from fewer than five drives, in any order and mixture', () => {
    const one = fc.record({
      pair: fc.constantFrom('b', 'c', 'd'),
      hour: fc.constantFrom('06', '07', '12', '18'),
      seconds: fc.integer({ min: 300, max: 1500 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (list) => {
        const observations = list.flatMap(({ pair, hour, seconds }) => drives('a', pair, [seconds], hour));
        for (const proposal of learnCorrections(observations, base600).proposals) {
          const own = list.filter(
            ({ pair, hour }) =>
              pair === proposal.toId &&
              (proposal.band === null || findDrivingTime(`2026-01-05T${hour}:30:00+01:00`)?.band === proposal.band),
          );
          expect(proposal.observations).toBe(own.length);
          expect(own.length).toBeGreaterThanOrEqual(5);
        }
      }),
    );
    expect(learnCorrections(drives('a', 'b', [700, 700, 700, 700]), base600)).toMatchObject({
      proposals: [],
      pairsWithTooFew: 1,
    });
  });

  it('tells hours apart when each has five drives, and keeps a row for any hour', () => {
    const morning = drives('a', 'b', [900, 900, 900, 900, 900, 900, 900, 900]);
    const midday = drives('a', 'b', [600, 600, 600, 600, 600, 600, 600, 600], '12');
    const { proposals } = learnCorrections([...morning, ...midday], base600);
    const at = (band: string | null) => proposals.find((p) => p.band === band)?.correctedSeconds ?? 0;
    expect(proposals).toHaveLength(3);
    expect(at('morning')).toBeGreaterThan(at(null));
    expect(at('midday')).toBeLessThan(at(null));
    expect(at('morning')).toBeLessThanOrEqual(900);
  });

  it('refuses what cannot be a drive, and counts it by reason', () => {
    const report = learnCorrections(
      [
        ...drives('a', 'b', [700, 700, 700, 700, 700, 60, 7000]),
        ...drives('a', 'island', [700]),
        { fromId: 'a', toId: 'b', departedAt: 'yesterday', seconds: 700 },
      ],
      ({ toId }) => (toId === 'island' ? unreachable('NO_PATH') : base600()),
    );
    // 60 s is 0.1 and 7000 s is 11.7 times the base.
    expect(report.rejected).toEqual({ OUTLIER: 2, NO_BASE: 1, CLOCK: 1 });
    expect(report.usedObservations).toBe(5);
    expect(report.period).toEqual({ from: '2026-01-05T07:30:00+01:00', to: '2026-01-09T07:30:00+01:00' });
  });

  it('changes nothing until it is adopted, and then exactly the pairs chosen', async () => {
    const observed = drives(TISZAKECSKE.id, LAKITELEK.id, [900, 900, 900, 900, 900]);
    const { proposals } = learnCorrections(observed, () => reachable(700, 60_000));
    const roads = { source: 'roads', service: new FixedSource(() => reachable(700, 60_000)) } as const;
    const chainWith = (adopted: ReturnType<typeof adoptProposals>) =>
      createTravelChain({ links: [roads], corrections: { listCorrections: async () => adopted } });
    const points = [TISZAKECSKE, LAKITELEK];
    expect((await chainWith([]).matrix(points, WINTER)).cells[0]?.[1]).toEqual(reachable(700, 60_000));
    const { cells } = await chainWith(adoptProposals(proposals)).matrix(points, WINTER);
    expect(cells[0]?.[1]).toEqual(reachable(900, 60_000, 'measured'));
    expect(cells[1]?.[0]).toEqual(reachable(700, 60_000));
    const forged = proposals.map((p) => ({ ...p, observations: 4 }));
    expect(() => adoptProposals(forged)).toThrow('needs 5 drives');
  });
});

describe('comparison of sources', () => {
  it('gives the errors and the worst pair of hand-made matrices', () => {
    const points = [TISZAKECSKE, LAKITELEK, TISZAALPAR];
    const square = (ab: number, ac: number, bc: number) => {
      const zero = reachable(0, 0);
      const cell = (s: number) => reachable(s, s * 10);
      return {
        cells: [
          [zero, cell(ab), cell(ac)],
          [cell(ab), zero, unreachable('NO_PATH')],
          [cell(ac), cell(bc), zero],
        ],
        dataDate: null,
        warnings: [],
      };
    };
    const report = compareMatrices(points, square(660, 900, 500), square(600, 1000, 500));
    // Errors of the five comparable pairs: 10 %, 10 %, −10 %, −10 %, 0: mean 8 %, median ratio 1.
    expect(report.pairs).toBe(5);
    expect(report.skippedPairs).toBe(1);
    expect(report.seconds?.mean).toBeCloseTo(0.08, 10);
    expect(report.seconds?.medianRatio).toBeCloseTo(1, 10);
    expect(Math.abs(report.worst[0]?.error ?? 0)).toBeCloseTo(0.1, 10);
  });

  it('shows what the river costs an estimate that does not know it', async () => {
    const flat = await createEstimate(FLAT_PROFILE).matrix(TOWNS, WINTER);
    const pilot = await createEstimate(PILOT).matrix(TOWNS, WINTER);
    const report = compareMatrices(TOWNS, flat, pilot);
    const banks = [CIBAKHAZA.id, TISZAUG.id];
    expect(report.worst[0] && [report.worst[0].fromId, report.worst[0].toId].some((id) => banks.includes(id))).toBe(
      true,
    );
    expect(report.worst[0]?.error).toBeLessThan(-0.4);
    expect(comparisonSentence(report, (id) => id)).toMatch(/^A becslés 156 páron átlagosan \d+ %-kal .*legrosszabb: /);
    expect(comparisonSentence(compareMatrices([], flat, pilot), (id) => id, 'en')).toBe('There is no pair to compare.');
  });
});
