/** Seeded days of a believable region: market towns with their villages, arrive-by and depart-after trips, ride limits, shifts with breaks. */
import type { Problem, Request, Vehicle } from '../../solver/problem.ts';
import { createDraw, type Draw } from './random-problem.ts';

export interface RegionOptions {
  readonly trips: number;
  readonly vehicles: number;
  readonly seed: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** A town for so many trips, so that a larger day is a larger region and not a denser one. */
const TRIPS_PER_TOWN = 250;
const TOWN_SPACING = 16_000;
const VILLAGES = 10;
const TOWN_PLACES = 24;
const VILLAGE_PLACES = 4;

interface Cluster {
  /** Rows of the matrix. */
  readonly town: readonly number[];
  readonly villages: readonly number[];
}

interface Region {
  readonly clusters: readonly Cluster[];
  /** Clusters across, row by row; neighbours share people. */
  readonly width: number;
  readonly travel: Problem['travel'];
}

/** The same options give the same problem. Time in seconds, length in metres. */
export function createRegion({ trips, vehicles, seed }: RegionOptions): Problem {
  const draw = createDraw(seed);
  const region = createPlaces(draw, Math.max(1, Math.round(trips / TRIPS_PER_TOWN)));
  return {
    name: `region of ${trips} trips and ${vehicles} vehicles, seed ${seed}`,
    travel: region.travel,
    vehicles: Array.from({ length: vehicles }, (_, index) => createVehicle(region, index)),
    requests: Array.from({ length: trips }, (_, index) => createTrip(region, draw, `t${index + 1}`)),
    riders: { perExcessSecond: 0.2, perIdleSecond: 0.2 },
  };
}

function createPlaces(draw: Draw, towns: number): Region {
  const width = Math.ceil(Math.sqrt(towns));
  const points: (readonly [number, number])[] = [];
  const around = ([x, y]: readonly [number, number], least: number, most: number) => {
    const angle = 2 * Math.PI * draw.unit();
    const radius = least + (most - least) * draw.unit();
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  };
  const settle = (centre: readonly [number, number], count: number, radius: number) =>
    Array.from({ length: count }, () => points.push(around(centre, 0, radius)) - 1);
  const clusters = Array.from({ length: towns }, (_, k): Cluster => {
    const centre = around([(k % width) * TOWN_SPACING, Math.floor(k / width) * TOWN_SPACING], 0, 0.2 * TOWN_SPACING);
    const town = settle(centre, TOWN_PLACES, 1500);
    const villages = Array.from({ length: VILLAGES }, () => settle(around(centre, 2000, 6000), VILLAGE_PLACES, 500));
    return { town, villages: villages.flat() };
  });
  // Roads a third longer than the straight line, at 50 km/h, in whole seconds: not quite metric.
  const distance = points.map(([x, y]) => points.map(([u, v]) => Math.round(1.3 * Math.hypot(x - u, y - v))));
  const duration = distance.map((row) => row.map((metres) => Math.round(metres / 13.9)));
  return { clusters, width, travel: { distance, duration } };
}

function createVehicle({ clusters }: Region, index: number): Vehicle {
  const garage = clusters[index % clusters.length]?.town[0] ?? 0;
  const hasLift = index % 3 === 0;
  // Every town has early and late vehicles.
  const start = (5 + (Math.floor(index / clusters.length) % 4)) * HOUR;
  const noon = start + 5 * HOUR;
  return {
    id: `V${index + 1}`,
    start: garage,
    end: garage,
    layouts: hasLift ? [{ seat: 8 }, { seat: 5, wheelchair: 1 }] : [{ seat: 8 }],
    features: hasLift ? ['lift'] : [],
    shift: { start, end: start + 11 * HOUR, maxDuration: 11 * HOUR },
    breaks: [{ earliest: noon, latest: noon + HOUR, duration: 30 * MINUTE }],
    cost: { fixed: 2000, perMetre: 0.3, perSecond: 0.5 },
  };
}

/** Most go from a village to its town or back, some between villages, some to the town next door; half know when they must arrive, half when they can leave. */
function createTrip(region: Region, draw: Draw, id: string): Request {
  const { clusters, travel, width } = region;
  const home = draw.whole(0, clusters.length - 1);
  const here = clusters[home] as Cluster;
  const kind = draw.unit();
  const next = clusters[draw.pick(listNeighbours(home, width, clusters.length))] as Cluster;
  const village = draw.pick(here.villages);
  const goal = draw.pick(
    kind < 0.7 ? here.town : kind < 0.9 ? here.villages.filter((row) => row !== village) : next.town,
  );
  const isOutbound = draw.chance(0.5);
  const [from, to] = isOutbound ? [village, goal] : [goal, village];
  const direct = travel.duration[from]?.[to] ?? 0;
  const maxRideTime = Math.round(1.5 * direct) + 10 * MINUTE;
  const opens = isOutbound ? draw.whole(7 * 12, 14 * 12) * 5 * MINUTE : draw.whole(9 * 12, 16 * 12) * 5 * MINUTE;
  const wide = maxRideTime + 10 * MINUTE;
  const window = [opens, opens + 30 * MINUTE] as const;
  const needsLift = draw.chance(0.06);
  return {
    id,
    pickup: {
      location: from,
      window: isOutbound ? [opens - wide, opens + 30 * MINUTE] : window,
      service: needsLift ? 240 : 45,
    },
    dropoff: {
      location: to,
      window: isOutbound ? window : [opens, opens + 30 * MINUTE + wide],
      service: needsLift ? 180 : 30,
    },
    load: needsLift ? { wheelchair: 1 } : { seat: draw.chance(0.15) ? 2 : 1 },
    requires: needsLift ? ['lift'] : [],
    maxRideTime,
    penalty: 100_000,
  };
}

/** Clusters beside, above and below; alone, itself. */
function listNeighbours(home: number, width: number, count: number): readonly number[] {
  const column = home % width;
  const found = [
    ...(column > 0 ? [home - 1] : []),
    ...(column + 1 < width ? [home + 1] : []),
    home - width,
    home + width,
  ].filter((k) => k >= 0 && k < count);
  return found.length === 0 ? [home] : found;
}
