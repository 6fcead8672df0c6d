/**
 * Routes that only just exist: a schedule is drawn first and every rule is then laid tightly around it, on ways that are far from metric.
 *
 * Driving as early as possible breaks most of them: a ride limit or the longest duration asks for a later start, or for a wait at a pickup.
 */
import type { BreakRule, Problem, Request, StopReference } from '../../solver/problem.ts';
import { createDraw, type Draw } from './random-problem.ts';

export interface PlantedRoute {
  readonly problem: Problem;
  /** A feasible order of all requests for the problem's only vehicle. */
  readonly stops: readonly StopReference[];
}

interface PlantedOptions {
  readonly requests: number;
  readonly hasBreak: boolean;
  /** Fractions of a unit in all times. */
  readonly isFractional: boolean;
}

/** The same seed gives the same route: one to five requests, one vehicle, at most one break. */
export function plantRoute(seed: number): PlantedRoute {
  const draw = createDraw(seed * 104_729 + 7);
  return plant(draw, {
    requests: draw.whole(1, 5),
    hasBreak: draw.chance(0.3),
    isFractional: draw.chance(0.5),
  });
}

function plant(draw: Draw, { requests: count, hasBreak, isFractional }: PlantedOptions): PlantedRoute {
  const amount = (low: number, high: number) =>
    draw.whole(low, high) + (isFractional ? Math.round(draw.unit() * 1e4) / 1e4 : 0);
  const rows = 2 * count + 2;
  // Any number for any way: a way round may be far shorter than the direct one.
  const duration = Array.from({ length: rows }, (_, from) =>
    Array.from({ length: rows }, (_, to) => (from === to ? 0 : amount(1, 40))),
  );
  const distance = duration.map((row) => row.map((time) => (time === 0 ? 0 : draw.whole(1, 40))));
  const order = drawPairs(draw, count);
  const service = Array.from({ length: 2 * count }, () => (draw.chance(0.5) ? 0 : amount(0, 5)));
  const placeOf = (stop: number) => stop + 1;

  const start = amount(0, 50);
  const begins = new Array<number>(2 * count).fill(0);
  const breaks: BreakRule[] = [];
  let at = start;
  let place = 0;
  let aboard = 0;
  const pauseAt = hasBreak ? draw.whole(0, order.length - 1) : -1;
  for (const [index, stop] of order.entries()) {
    if (index >= pauseAt && pauseAt >= 0 && breaks.length === 0 && aboard === 0 && index > 0) {
      const pause = amount(3, 20);
      const wait = draw.whole(0, 4);
      const slack = draw.whole(0, 3);
      breaks.push({ earliest: at + wait - slack, latest: at + wait + draw.whole(0, 3), duration: pause });
      at += wait + pause;
    }
    at += duration[place]?.[placeOf(stop)] ?? 0;
    place = placeOf(stop);
    at += draw.chance(0.5) ? 0 : amount(0, 25);
    begins[stop] = at;
    at += service[stop] ?? 0;
    aboard += (stop & 1) === 0 ? 1 : -1;
  }
  const end = at + (duration[place]?.[rows - 1] ?? 0);
  const around = (moment: number): readonly [number, number] =>
    draw.chance(0.25) ? [0, 2000] : [moment - draw.whole(0, 12), moment + draw.whole(0, 12)];
  const requests = Array.from({ length: count }, (_, r): Request => {
    const ride = (begins[2 * r + 1] ?? 0) - (begins[2 * r] ?? 0) - (service[2 * r] ?? 0);
    return {
      id: `r${r}`,
      pickup: { location: placeOf(2 * r), window: around(begins[2 * r] ?? 0), service: service[2 * r] ?? 0 },
      dropoff: {
        location: placeOf(2 * r + 1),
        window: around(begins[2 * r + 1] ?? 0),
        service: service[2 * r + 1] ?? 0,
      },
      load: { seat: draw.whole(0, 2), wheelchair: draw.chance(0.2) ? 1 : 0 },
      maxRideTime: draw.chance(0.7) ? ride + draw.whole(0, 6) : null,
      penalty: 1000,
    };
  });
  const isFree = draw.chance(0.4);
  return {
    stops: order.map((stop) => ({ request: `r${stop >> 1}`, kind: (stop & 1) === 0 ? 'pickup' : 'dropoff' })),
    problem: {
      name: 'planted',
      travel: { duration, distance },
      vehicles: [
        {
          id: 'V',
          start: 0,
          end: rows - 1,
          layouts: [
            { seat: draw.whole(2, 6), wheelchair: 0 },
            { seat: draw.whole(1, 4), wheelchair: draw.whole(1, 2) },
          ],
          shift: {
            start: start - draw.whole(0, 20),
            end: end + draw.whole(0, 20),
            maxDuration: draw.chance(0.6) ? end - start + draw.whole(0, 8) : null,
          },
          breaks,
          cost: { fixed: 7, perMetre: draw.whole(0, 2), perSecond: isFree ? 0 : draw.whole(0, 2) },
        },
      ],
      requests,
      riders: isFree ? null : { perExcessSecond: draw.whole(0, 2), perIdleSecond: draw.whole(0, 2) },
    },
  };
}

/** Stops 2r and 2r + 1 of all requests in a random order, every pickup before its dropoff. */
function drawPairs(draw: Draw, count: number): readonly number[] {
  const order: number[] = [];
  for (let r = 0; r < count; r++) {
    const at = draw.whole(0, order.length);
    order.splice(at, 0, 2 * r);
    order.splice(draw.chance(0.5) ? at + 1 : draw.whole(at + 1, order.length), 0, 2 * r + 1);
  }
  return order;
}
