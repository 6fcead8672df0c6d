import type { Problem } from '../../solver/problem.ts';
import { createDraw } from './random-problem.ts';

/** Rides in a square, one in twenty minutes, windows of a quarter of an hour, three vehicles of three seats; in one garage or in three. */
export function createTightDay({
  seed,
  requests: count,
  garages,
}: {
  readonly seed: number;
  readonly requests: number;
  readonly garages: number;
}): Problem {
  const draw = createDraw(seed);
  const points = Array.from({ length: 2 * count + garages }, () => ({
    x: draw.whole(-10, 10),
    y: draw.whole(-10, 10),
  }));
  const duration = points.map((a) => points.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  const requests = Array.from({ length: count }, (_, k) => {
    const opens = 15 + draw.whole(0, 17 * count);
    return {
      id: `R${k}`,
      pickup: { location: garages + 2 * k, window: [opens, opens + 15] as const, service: 3 },
      dropoff: { location: garages + 2 * k + 1, window: [0, 480] as const, service: 3 },
      load: { seat: 1 },
      maxRideTime: 30,
      penalty: 1000,
    };
  });
  const vehicles = ['A', 'B', 'C'].map((id, v) => ({
    id,
    start: v % garages,
    end: v % garages,
    layouts: [{ seat: 3 }],
    shift: { start: 0, end: 480 },
    cost: { fixed: 0, perMetre: 1, perSecond: 0 },
  }));
  return { name: 'tight', travel: { duration, distance: duration }, vehicles, requests };
}
