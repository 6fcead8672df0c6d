import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCrossings,
  distanceMetres,
  distanceToLineMetres,
  findCoordinateFault,
  isInPolygon,
  segmentsCross,
} from '../../../src/domain/geo.ts';

const at = (lat: number, lon: number) => ({ lat, lon });
const hungarian = fc
  .record({
    lat: fc.double({ min: 45.8, max: 48.5, noNaN: true }),
    lon: fc.double({ min: 16.2, max: 22.8, noNaN: true }),
  })
  .map(({ lat, lon }) => at(lat, lon));

describe('distance', () => {
  it('is a sixtieth of a degree per 1852 m along a meridian', () => {
    // One degree of the mean sphere: 2π · 6371008.8 / 360 = 111195.08 m.
    expect(distanceMetres(at(46, 20), at(47, 20))).toBeCloseTo(111_195.08, 1);
  });

  it('is NaN for a coordinate that is not finite, so that nobody takes it for a short way', () => {
    expect(distanceMetres(at(Number.NaN, 20), at(47, 20))).toBeNaN();
  });

  it('is symmetric, zero for one point, and never longer than by way of a third', () => {
    fc.assert(
      fc.property(hungarian, hungarian, hungarian, (a, b, c) => {
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 6);
        expect(distanceMetres(a, a)).toBe(0);
        expect(distanceMetres(a, b)).toBeLessThanOrEqual(distanceMetres(a, c) + distanceMetres(c, b) + 1e-3);
      }),
    );
  });
});

describe('coordinate faults', () => {
  it.each([
    [at(46.93, 20.1), null],
    [at(Number.NaN, 20.1), 'NOT_FINITE'],
    [at(46.93, Number.NEGATIVE_INFINITY), 'NOT_FINITE'],
    [at(0, 0), 'ZERO'],
    [at(1e-9, -1e-9), 'ZERO'],
    [at(20.1, 46.93), 'SWAPPED'],
    [at(146.9, 20.1), 'OUT_OF_RANGE'],
    [at(48.2, 11.5), 'OUTSIDE_AREA'],
    [at(0, 20.1), 'OUTSIDE_AREA'],
  ] as const)('%j gives %s', (point, fault) => {
    expect(findCoordinateFault(point)).toBe(fault);
  });

  it('offers the exchange for every swapped point of Hungary', () => {
    fc.assert(fc.property(hungarian, ({ lat, lon }) => findCoordinateFault(at(lon, lat)) === 'SWAPPED'));
  });
});

describe('crossing a line', () => {
  it('tells crossing from passing by, and counts a vertex once', () => {
    expect(segmentsCross(at(0, 0), at(2, 2), at(0, 2), at(2, 0))).toBe(true);
    expect(segmentsCross(at(0, 0), at(0.9, 0.9), at(0, 2), at(2, 0))).toBe(false);
    // The way goes exactly through the corner of the line: one crossing, not two and not none.
    expect(countCrossings(at(-1, 1), at(1, 1), [at(0, 0), at(0, 1), at(0, 2)])).toBe(1);
  });

  it('changes sides exactly when the count is odd (a closed ring agrees with point in polygon)', () => {
    const ring = [at(46, 18), at(47, 18.5), at(46.4, 19), at(47.2, 20), at(45.9, 19.4)];
    const closed = [...ring, at(46, 18)];
    fc.assert(
      fc.property(hungarian, hungarian, (a, b) => {
        expect(countCrossings(a, b, closed) % 2 === 1).toBe(isInPolygon(a, ring) !== isInPolygon(b, ring));
      }),
    );
  });
});

describe('distance to a line', () => {
  it('is measured to the nearest part of a segment, or to its end', () => {
    const line = [at(46, 20), at(47, 20)];
    // 0.01° of longitude at 46.5°: 111195 · cos 46.5° / 100 = 765.4 m.
    expect(distanceToLineMetres(at(46.5, 20.01), line)).toBeCloseTo(765.4, 0);
    expect(distanceToLineMetres(at(47.01, 20), line)).toBeCloseTo(1111.95, 0);
    expect(distanceToLineMetres(at(47, 20), [])).toBe(Number.POSITIVE_INFINITY);
  });
});
