import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings, distanceMetres } from '../../../src/domain/geo.ts';
import { createEstimate } from '../../../src/travel/estimate/estimate.ts';
import {
  type EstimateProfile,
  FLAT_PROFILE,
  InvalidProfileError,
  toEstimateProfile,
} from '../../../src/travel/estimate/profile.ts';
import { isInSeason } from '../../../src/travel/estimate/season.ts';
import type { TravelCell, TravelPoint, TravelQuery } from '../../../src/travel/travel.ts';
import {
  CIBAKHAZA,
  CSONGRAD,
  EAST,
  KUNSZENTMARTON,
  LAKITELEK,
  PILOT,
  pilotJson,
  SUMMER,
  SZENTKIRALY,
  TISZAALPAR,
  TISZAKECSKE,
  TISZAKURT,
  TISZAUG,
  TOWNS,
  WEST,
  WINTER,
} from './places.ts';

const pilot = createEstimate(PILOT);

async function drive(from: TravelPoint, to: TravelPoint, query: TravelQuery = WINTER, profile = PILOT) {
  const { cells } = await createEstimate(profile).matrix([from, to], query);
  const cell = cells[0]?.[1];
  if (cell?.kind !== 'reachable') throw new Error(`no way from ${from.id} to ${to.id}`);
  return { km: cell.metres / 1000, minutes: cell.seconds / 60 };
}
const straightKm = (a: TravelPoint, b: TravelPoint) => distanceMetres(a, b) / 1000;
const farm = (point: TravelPoint, id: string): TravelPoint => ({ ...point, id, farm: true });

/** The pilot with the ferry driven by its minibuses. */
const withFerry: EstimateProfile = {
  ...PILOT,
  barriers: PILOT.barriers.map((b) => ({ ...b, crossings: b.crossings.map((c) => ({ ...c, usable: true })) })),
};

describe('estimate across the Tisza', () => {
  // Road kilometres known for the region; the fit's worst error across the river is 29 %, its mean 11 %.
  it.each([
    ['Tiszakécske – Cibakháza', TISZAKECSKE, CIBAKHAZA, 35, 7.8],
    ['Tiszakécske – Tiszakürt', TISZAKECSKE, TISZAKURT, 17, 5.5],
    ['Tiszaug – Tiszaalpár', TISZAUG, TISZAALPAR, 15.5, 6.4],
  ] as const)('leads %s over the bridge', async (_, from, to, roadKm, straight) => {
    expect(straightKm(from, to)).toBeCloseTo(straight, 0);
    const { km } = await drive(from, to);
    expect(Math.abs(km - roadKm) / roadKm).toBeLessThan(0.29);
    // Without the river the estimate would be 1.4 × straight: far outside that error.
    const flat = await drive(from, to, WINTER, FLAT_PROFILE);
    expect(Math.abs(flat.km - roadKm) / roadKm).toBeGreaterThan(0.4);
  });

  it('has a mean error over the three known pairs near the 11 % of the fit', async () => {
    const known: [TravelPoint, TravelPoint, number][] = [
      [TISZAKECSKE, CIBAKHAZA, 35],
      [TISZAKECSKE, TISZAKURT, 17],
      [TISZAUG, TISZAALPAR, 15.5],
    ];
    const errors = await Promise.all(known.map(async ([a, b, km]) => Math.abs((await drive(a, b)).km - km) / km));
    // Three hard pairs of which one is the fit's near-worst: within one and a half times the mean error of the fit.
    expect(errors.reduce((sum, e) => sum + e, 0) / 3).toBeLessThan(0.175);
  });

  it('puts every town on its bank: a pair is longer than on one bank exactly when the river lies between', async () => {
    const { cells } = await pilot.matrix(TOWNS, WINTER);
    const { cells: flat } = await createEstimate(FLAT_PROFILE).matrix(TOWNS, WINTER);
    TOWNS.forEach((from, i) => {
      TOWNS.forEach((to, j) => {
        const across = WEST.includes(from) !== WEST.includes(to);
        // A town beside its bridge gains nothing but the smaller factor, so only equality tells the bank.
        expect(metres(cells[i]?.[j]) === metres(flat[i]?.[j]), `${from.id} – ${to.id}`).toBe(!across);
      });
    });
    expect(EAST.length + WEST.length).toBe(TOWNS.length);
  });

  it('tells the banks of any two points of any line as the counting of crossings does', async () => {
    const place = fc.record({
      lat: fc.double({ min: 46.3, max: 47.7, noNaN: true }),
      lon: fc.double({ min: 19, max: 21, noNaN: true }),
    });
    // Up to 80 corners: the sides of the segments fill more than one word of bits.
    const line = fc.array(place, { minLength: 2, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(line, place, place, async (corners, a, b) => {
        const closed = toEstimateProfile({ barriers: [{ id: 'b', name: 'b', line: corners, crossings: [] }] });
        const { cells } = await createEstimate(closed).matrix(
          [
            { ...a, id: 'a' },
            { ...b, id: 'b' },
          ],
          WINTER,
        );
        const isAcross = countCrossings(a, b, corners) % 2 === 1;
        fc.pre(distanceMetres(a, b) > 1);
        expect(cells[0]?.[1]?.kind).toBe(isAcross ? 'unreachable' : 'reachable');
      }),
    );
  });

  it('takes the crossing that is nearest for the pair', async () => {
    // Csongrád lies beside its own bridge: 1.35 × (Csongrád – bridge – Kunszentmárton), not 30 km round by Tiszaug.
    const bridge = { lat: 46.709, lon: 20.16 };
    const km = (1.35 * (distanceMetres(CSONGRAD, bridge) + distanceMetres(bridge, KUNSZENTMARTON))) / 1000;
    expect((await drive(CSONGRAD, KUNSZENTMARTON)).km).toBeCloseTo(km, 2);
  });

  it('draws the leg over the bridge that it uses, and straight on one bank', async () => {
    const across = await pilot.leg(TISZAKECSKE, CIBAKHAZA, WINTER);
    expect(across.geometry).toHaveLength(3);
    expect(across.geometry[1]).toEqual({ lat: 46.866, lon: 20.053 });
    expect(across.cell).toEqual((await pilot.matrix([TISZAKECSKE, CIBAKHAZA], WINTER)).cells[0]?.[1]);
    expect((await pilot.leg(TISZAKECSKE, LAKITELEK, WINTER)).geometry).toHaveLength(2);
    expect((await pilot.leg(TISZAKECSKE, { id: 'zero', lat: 0, lon: 0 }, WINTER)).geometry).toEqual([]);
  });

  it('uses a ferry only when the consortium drives it, in its season, and adds the wait', async () => {
    const bridge = await drive(TISZAKECSKE, CIBAKHAZA, SUMMER);
    const summer = await drive(TISZAKECSKE, CIBAKHAZA, SUMMER, withFerry);
    const winter = await drive(TISZAKECSKE, CIBAKHAZA, { departure: '2026-02-10T08:00:00+01:00' }, withFerry);
    expect(winter).toEqual(bridge);
    expect(summer.km).toBeLessThan(15);
    // 3.8 + 1.2 / 1.4 × km + 15 min of waiting and crossing, rounded to a second.
    expect(summer.minutes).toBeCloseTo(3.8 + (1.2 / 1.4) * summer.km + 15, 1);
  });

  it('judges the season by the day in Hungary, not in UTC', async () => {
    // 28 February 23:30 UTC is already 1 March in Hungary: the first day of the season.
    const first = await drive(TISZAKECSKE, CIBAKHAZA, { departure: '2026-02-28T23:30:00Z' }, withFerry);
    expect(first.km).toBeLessThan(15);
  });

  it.each([
    ['12-24', true],
    ['01-01', true],
    ['11-30', false],
    ['12-01', true],
    ['02-28', true],
    ['03-01', false],
  ])('a season from 1 December to 28 February runs over New Year: on %s it is %s', (day, isOpen) => {
    expect(isInSeason(day, { from: '12-01', to: '02-28' })).toBe(isOpen);
  });

  it('says that there is no way when no crossing is open', async () => {
    const closed = {
      ...PILOT,
      barriers: PILOT.barriers.map((b) => ({ ...b, crossings: b.crossings.filter((c) => c.kind === 'ferry') })),
    };
    const { cells } = await createEstimate(closed).matrix([TISZAKECSKE, CIBAKHAZA, LAKITELEK], WINTER);
    expect(cells[0]?.[1]).toEqual({ kind: 'unreachable', reason: 'NO_PATH', source: 'estimate' });
    expect(cells[0]?.[2]?.kind).toBe('reachable');
  });

  it('warns of a pin on the line of the river and still answers', async () => {
    const pin = { id: 'pin', lat: 46.943, lon: 20.115 };
    const { cells, notices, warnings } = await pilot.matrix([TISZAKECSKE, pin], WINTER);
    expect(cells[0]?.[1]?.kind).toBe('reachable');
    expect(notices).toEqual([{ code: 'NEAR_BARRIER', params: { point: 'pin', barrier: 'Tisza' } }]);
    expect(warnings[0]).toContain('Tisza');
  });
});

describe('estimate on one bank', () => {
  it('is 1.40 × straight and 3.8 + 1.20 × straight km between towns', async () => {
    const s = straightKm(TISZAKECSKE, LAKITELEK);
    const { km, minutes } = await drive(TISZAKECSKE, LAKITELEK);
    expect(km).toBeCloseTo(1.4 * s, 2);
    expect(minutes).toBeCloseTo(3.8 + 1.2 * s, 1);
  });

  it('adds 2.5 minutes for one farm end and uses the fit for two', async () => {
    const s = straightKm(TISZAKECSKE, SZENTKIRALY);
    const plain = await drive(TISZAKECSKE, SZENTKIRALY);
    const one = await drive(TISZAKECSKE, farm(SZENTKIRALY, 'f1'));
    const two = await drive(farm(TISZAKECSKE, 'f2'), farm(SZENTKIRALY, 'f1'));
    expect(one.minutes - plain.minutes).toBeCloseTo(2.5, 1);
    expect(two.minutes).toBeCloseTo(4.8 + 1.09 * 1.4 * s, 1);
    expect(two.km).toBe(plain.km);
  });

  it('does not charge the fitted start for a drive round the corner', async () => {
    // 300 m north: 1 min + 0.3 × 1.4 km at 30 km/h = 1.84 min, where the fit would say 4.16.
    const near = { id: 'near', lat: TISZAKECSKE.lat + 0.3 / 111.195, lon: TISZAKECSKE.lon };
    expect((await drive(TISZAKECSKE, near)).minutes).toBeCloseTo(1.84, 1);
  });

  it('is symmetric, zero on the diagonal, and keeps the triangle inequality between places of one kind', async () => {
    const around = fc.record({
      lat: fc.double({ min: 46.3, max: 46.7, noNaN: true }),
      lon: fc.double({ min: 19.3, max: 20, noNaN: true }),
    });
    const flat = createEstimate(FLAT_PROFILE);
    await fc.assert(
      fc.asyncProperty(fc.array(around, { minLength: 3, maxLength: 6 }), fc.boolean(), async (list, isFarm) => {
        const points = list.map((p, i) => ({ ...p, id: `p${i}`, farm: isFarm }));
        const { cells } = await flat.matrix(points, WINTER);
        const seconds = (i: number, j: number) => (cells[i]?.[j]?.kind === 'reachable' ? cells[i][j].seconds : -1);
        for (const i of points.keys()) {
          expect(seconds(i, i)).toBe(0);
          for (const j of points.keys()) {
            expect(seconds(i, j)).toBe(seconds(j, i));
            // Two roundings to a second may break it by that much.
            for (const k of points.keys()) expect(seconds(i, j)).toBeLessThanOrEqual(seconds(i, k) + seconds(k, j) + 2);
          }
        }
      }),
    );
  });

  it('answers a rectangle with the cells of the square', async () => {
    const square = await pilot.matrix(TOWNS, WINTER);
    const rectangle = await pilot.table(TOWNS.slice(0, 3), TOWNS, WINTER);
    expect(rectangle.cells).toEqual(square.cells.slice(0, 3));
  });
});

describe('bad points', () => {
  it.each([
    ['not a number', { id: 'x', lat: Number.NaN, lon: 20 }],
    ['infinite', { id: 'x', lat: 46.9, lon: Number.POSITIVE_INFINITY }],
    ['0/0', { id: 'x', lat: 0, lon: 0 }],
    ['swapped', { id: 'x', lat: 20.1, lon: 46.9 }],
    ['in Vienna', { id: 'x', lat: 48.2, lon: 16.37 }],
  ])('%s: costs only its own cells', async (_, bad) => {
    const { cells } = await pilot.matrix([TISZAKECSKE, bad, LAKITELEK], WINTER);
    const invalid: TravelCell = { kind: 'unreachable', reason: 'INVALID_POINT', source: 'estimate' };
    expect(cells[1]).toEqual([invalid, invalid, invalid]);
    expect(cells.map((row) => row[1])).toEqual([invalid, invalid, invalid]);
    expect(cells[0]?.[2]?.kind).toBe('reachable');
  });

  it('answers an empty list with an empty matrix', async () => {
    expect((await pilot.matrix([], WINTER)).cells).toEqual([]);
  });

  it('a departure that is no instant closes seasonal crossings instead of failing', async () => {
    const { km } = await drive(TISZAKECSKE, CIBAKHAZA, { departure: 'tomorrow' }, withFerry);
    expect(km).toBeGreaterThan(25);
  });
});

describe('profile files', () => {
  it('an empty file is the flat profile', () => {
    expect(toEstimateProfile({})).toEqual(FLAT_PROFILE);
    expect(FLAT_PROFILE.barriers).toEqual([]);
  });

  it('names every fault with its path', () => {
    const broken = pilotJson() as { barriers: { circuity: unknown; crossings: { season?: unknown }[] }[] };
    const barrier = broken.barriers[0];
    if (!barrier?.crossings[3]) throw new Error('the pilot profile lost its ferry');
    barrier.circuity = 0.5;
    barrier.crossings[3].season = { from: '3-1', to: '11-30' };
    const faults = catchFaults({ ...broken, speling: 1 });
    expect(faults.map((f) => f.path)).toEqual(['barriers.0.circuity', 'barriers.0.crossings.3.season.from', '']);
  });
});

function metres(cell: TravelCell | undefined): number {
  return cell?.kind === 'reachable' ? cell.metres : Number.NaN;
}

function catchFaults(json: unknown): InvalidProfileError['faults'] {
  try {
    toEstimateProfile(json);
  } catch (error) {
    if (error instanceof InvalidProfileError) return error.faults;
  }
  return [];
}
