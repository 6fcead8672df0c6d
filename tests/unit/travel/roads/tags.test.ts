import { describe, expect, it } from 'vitest';
import { ALL_MONTHS, openMonths } from '../../../../src/travel/roads/month-mask.ts';
import { NODE_BLOCKED, NODE_GATE, NODE_SIGNAL, toNodeFlags } from '../../../../src/travel/roads/node-tags.ts';
import { durationOf, parseLimit, toRoadAttributes } from '../../../../src/travel/roads/way-tags.ts';

const tags = (pairs: Record<string, string>) => new Map(Object.entries(pairs));
/** Month numbers 1–12 of a mask. */
const months = (mask: number) =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => mask & (1 << (month - 1)));

describe('months', () => {
  it.each([
    ['no @ (Dec-Feb)', undefined, [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['no @ (Nov 15-Mar 15)', undefined, [4, 5, 6, 7, 8, 9, 10]], // a month closed in part is closed
    ['yes @ (Apr-Oct)', undefined, [4, 5, 6, 7, 8, 9, 10]],
    ['yes @ (Apr 10-Oct 31)', undefined, [5, 6, 7, 8, 9, 10]],
    ['no @ (22:00-06:00)', undefined, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [undefined, 'Mar-Nov 06:00-20:00', [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [undefined, 'Apr-Oct 06:00-20:00; Nov-Mar off', [4, 5, 6, 7, 8, 9, 10]],
    [undefined, 'Mo-Fr 06:00-18:00; PH off', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['no @ (Jul)', 'May-Aug', [5, 6, 8]],
  ])('%s, %s', (conditional, openingHours, expected) => {
    expect(months(openMonths(conditional, openingHours))).toEqual(expected);
  });
});

describe('limits', () => {
  it.each([
    ['50', 50],
    ['30 mph', 48], // 30 × 1.609
    ['HU:urban', 50],
    ['HU:rural', 90],
    ['HU:trunk', 110],
    ['HU:motorway', 130],
    ['AT:rural', 100],
    ['HU:zone:30', 30],
    ['DE:zone30', 30],
    ['none', 130],
    ['walk', 6],
    ['signals', 0],
    [undefined, 0],
  ])('%s', (value, expected) => {
    expect(parseLimit(value)).toBe(expected);
  });
});

describe('ferry durations in seconds', () => {
  it.each([
    ['00:10', 600],
    ['01:30:05', 5405],
    ['PT1H5M', 3900],
    ['15', 900],
    ['soon', 0],
    [undefined, 0],
  ])('%s', (text, expected) => {
    expect(durationOf(text)).toBe(expected);
  });
});

describe('ways for a minibus', () => {
  it.each([
    [{ highway: 'footway' }],
    [{ highway: 'path' }],
    [{ highway: 'construction' }],
    [{ highway: 'residential', motor_vehicle: 'no' }],
    [{ highway: 'track', motor_vehicle: 'agricultural' }],
    [{ highway: 'pedestrian', area: 'yes', motor_vehicle: 'yes' }],
    [{ route: 'ferry' }],
    [{ building: 'yes' }],
  ])('leave out %o', (pairs) => {
    expect(toRoadAttributes(tags(pairs as Record<string, string>))).toBeUndefined();
  });

  it('let the narrower access tag win', () => {
    expect(toRoadAttributes(tags({ highway: 'service', access: 'no', motor_vehicle: 'yes' }))).toBeDefined();
    expect(toRoadAttributes(tags({ highway: 'service', access: 'yes', motorcar: 'no' }))).toBeUndefined();
    expect(toRoadAttributes(tags({ highway: 'service', access: 'private' }))?.restricted).toBe(true);
  });

  it('open a closed way in its season', () => {
    const ferry = tags({ route: 'ferry', motor_vehicle: 'no', 'motor_vehicle:conditional': 'yes @ (Apr-Oct)' });
    expect(months(toRoadAttributes(ferry)?.months ?? 0)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(toRoadAttributes(tags({ highway: 'residential' }))?.months).toBe(ALL_MONTHS);
  });

  it('turn roundabouts and motorways one way unless told otherwise', () => {
    const direction = (pairs: Record<string, string>) => {
      const { forward, backward } = toRoadAttributes(tags(pairs)) ?? {};
      return [forward, backward];
    };
    expect(direction({ highway: 'tertiary', junction: 'roundabout' })).toEqual([true, false]);
    expect(direction({ highway: 'motorway' })).toEqual([true, false]);
    expect(direction({ highway: 'motorway', oneway: 'no' })).toEqual([true, true]);
    expect(direction({ highway: 'residential', oneway: '-1' })).toEqual([false, true]);
    expect(direction({ highway: 'residential', oneway: 'yes', 'oneway:motor_vehicle': 'no' })).toEqual([true, true]);
  });
});

describe('nodes on the way', () => {
  it.each([
    [{ highway: 'traffic_signals' }, NODE_SIGNAL],
    [{ highway: 'crossing', crossing: 'traffic_signals' }, NODE_SIGNAL],
    [{ barrier: 'gate' }, NODE_GATE],
    [{ barrier: 'gate', access: 'no' }, NODE_BLOCKED],
    [{ barrier: 'bollard' }, NODE_BLOCKED],
    [{ barrier: 'bollard', motor_vehicle: 'yes' }, 0],
    [{ barrier: 'kerb' }, 0],
  ])('%o', (pairs, flags) => {
    expect(toNodeFlags(tags(pairs as Record<string, string>))).toBe(flags);
  });
});
