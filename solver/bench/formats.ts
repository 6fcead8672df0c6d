/** Public benchmark files as problems of our contract. One distance unit is one minute. */
import type { Problem, Request, Vehicle } from '../problem.ts';
import { type Point, toTravel } from './geometry.ts';

/** What leaving a request unserved costs: more than any plan of these instances, so that an answer always exists and serving always pays. */
export const PENALTY = 10_000;
/** What a vehicle costs when the fleet is to be minimised first: more than any distance, less than a penalty. */
export const FLEET_COST = 5_000;

export type Format = 'dial-a-ride' | 'ddarp' | 'pdptw';

export interface ReadOptions {
  readonly name: string;
  /** Vehicles of pdptw instances: the best-known number, or null for the file's own number with fewest vehicles first. */
  readonly vehicles: number | null;
  /** Multi-depot dial-a-ride derived from an a-instance (Braekers et al. 2014). */
  readonly isUmd: boolean;
}

/** By the first character and the number of fields on the first line; never fails, as the reader of the format does. */
export function detectFormat(text: string): Format {
  if (text.trimStart().startsWith('{')) return 'ddarp';
  const first = text.trimStart().split('\n')[0] ?? '';
  return first.trim().split(/\s+/).length >= 5 ? 'dial-a-ride' : 'pdptw';
}

/**
 * Nothing is scaled or rounded: the problem's unit of time is the file's, a minute. Penalties and fleet costs as PENALTY and FLEET_COST
 * say.
 * @throws Error where the text is no instance of the format that it looks like
 */
export function readInstance(text: string, options: ReadOptions): Problem {
  const format = detectFormat(text);
  if (format === 'ddarp') return readDdarp(text, options);
  return format === 'pdptw' ? readPdptw(text, options) : readDialARide(text, options);
}

function parseRows(text: string): readonly (readonly number[])[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) =>
    line
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const value = Number(entry);
        if (!Number.isFinite(value))
          throw new Error(`line ${index + 1}: ${entry} is not a number; is this a benchmark file?`);
        return value;
      }),
  );
}

interface Node extends Point {
  readonly service: number;
  readonly demand: number;
  readonly opens: number;
  readonly closes: number;
}

interface DialARide {
  readonly name: string;
  readonly vehicles: number;
  readonly longestRoute: number;
  readonly capacity: number;
  readonly longestRide: number;
  readonly depot: Node;
  readonly pickups: readonly Node[];
  readonly dropoffs: readonly Node[];
}

/** `K N T Q L`, then `id x y service demand open close`. pr: N counts stops and the depot stands once; a: N counts requests and the depot stands twice. */
function readDialARide(text: string, { name, isUmd }: ReadOptions): Problem {
  const [head, ...rows] = parseRows(text);
  const [vehicles = 0, count = 0, longestRoute = 0, capacity = 0, longestRide = 0] = head ?? [];
  const requests = rows.length === count + 1 ? count / 2 : count;
  const nodes = rows.map(
    ([, x = 0, y = 0, service = 0, demand = 0, opens = 0, closes = 0]): Node => ({
      x,
      y,
      service,
      demand,
      opens,
      closes,
    }),
  );
  const depot = nodes[0];
  if (depot === undefined || nodes.length < 2 * requests + 1)
    throw new Error(`${name}: expected ${2 * requests + 1} rows, found ${nodes.length}`);
  const instance = { name, vehicles, longestRoute, capacity, longestRide, depot };
  return toProblem(
    { ...instance, pickups: nodes.slice(1, requests + 1), dropoffs: nodes.slice(requests + 1, 2 * requests + 1) },
    isUmd,
  );
}

const UMD_DEPOTS: readonly Point[] = [
  { x: -5, y: -5 },
  { x: 5, y: 5 },
  { x: -5, y: 5 },
  { x: 5, y: -5 },
];

function toProblem(instance: DialARide, isUmd: boolean): Problem {
  const { pickups, dropoffs, depot } = instance;
  const depots: readonly Point[] = isUmd ? UMD_DEPOTS : [depot];
  const vehicles = Array.from(
    { length: instance.vehicles },
    (_, index): Vehicle => ({
      id: `V${index + 1}`,
      start: index % depots.length,
      end: index % depots.length,
      layouts: [{ seat: instance.capacity }],
      shift: { start: depot.opens, end: depot.closes, maxDuration: instance.longestRoute },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    }),
  );
  const requests = pickups.map((pickup, index): Request => {
    const dropoff = dropoffs[index] ?? pickup;
    return {
      id: `r${index + 1}`,
      pickup: { location: depots.length + index, window: [pickup.opens, pickup.closes], service: pickup.service },
      dropoff: {
        location: depots.length + pickups.length + index,
        window: [dropoff.opens, dropoff.closes],
        service: dropoff.service,
      },
      load: { seat: pickup.demand },
      maxRideTime: instance.longestRide,
      penalty: PENALTY,
    };
  });
  return { name: instance.name, travel: toTravel([...depots, ...pickups, ...dropoffs]), vehicles, requests };
}

interface DdarpFile {
  readonly static_info: {
    readonly number_of_vehicles: number;
    readonly vehicle_capacity: number;
    readonly max_ride_time: number;
    readonly max_route_time: number;
    readonly planing_horizon: number;
    readonly depot_location: DdarpPoint;
  };
  readonly requests: readonly {
    readonly pickup_location: DdarpPoint;
    readonly delivery_location: DdarpPoint;
    readonly pickup_lower_tw: number;
    readonly pickup_upper_tw: number;
    readonly pickup_service_time: number;
    readonly delivery_lower_tw: number;
    readonly delivery_upper_tw: number;
    readonly delivery_service_time: number;
    readonly load: number;
  }[];
}

interface DdarpPoint {
  readonly x_coord: number;
  readonly y_coord: number;
}

/** The static part: every request known from the start (Berbeglia et al. 2012 as JSON). */
function readDdarp(text: string, { name, isUmd }: ReadOptions): Problem {
  const { static_info: info, requests } = JSON.parse(text) as DdarpFile;
  const toPoint = ({ x_coord, y_coord }: DdarpPoint): Point => ({ x: x_coord, y: y_coord });
  const depot = { ...toPoint(info.depot_location), service: 0, demand: 0, opens: 0, closes: info.planing_horizon };
  return toProblem(
    {
      name,
      vehicles: info.number_of_vehicles,
      longestRoute: info.max_route_time,
      capacity: info.vehicle_capacity,
      longestRide: info.max_ride_time,
      depot,
      pickups: requests.map((request) => ({
        ...toPoint(request.pickup_location),
        service: request.pickup_service_time,
        demand: request.load,
        opens: request.pickup_lower_tw,
        closes: request.pickup_upper_tw,
      })),
      dropoffs: requests.map((request) => ({
        ...toPoint(request.delivery_location),
        service: request.delivery_service_time,
        demand: -request.load,
        opens: request.delivery_lower_tw,
        closes: request.delivery_upper_tw,
      })),
    },
    isUmd,
  );
}

/** Li & Lim: `K Q speed`, then `id x y demand ready due service pickup delivery`. */
function readPdptw(text: string, { name, vehicles: known }: ReadOptions): Problem {
  const [head, ...rows] = parseRows(text);
  const [fleet = 0, capacity = 0] = head ?? [];
  const [depot] = rows;
  const vehicles = Array.from(
    { length: known ?? fleet },
    (_, index): Vehicle => ({
      id: `V${index + 1}`,
      start: 0,
      end: 0,
      layouts: [{ seat: capacity }],
      shift: { start: depot?.[4] ?? 0, end: depot?.[5] ?? 0 },
      cost: { fixed: known === null ? FLEET_COST : 0, perMetre: 1, perSecond: 0 },
    }),
  );
  const toStop = (row: number) => {
    const [, , , , ready = 0, due = 0, service = 0] = rows[row] ?? [];
    return { location: row, window: [ready, due] as const, service };
  };
  const requests = rows.flatMap(([id = 0, , , demand = 0, , , , , delivery = 0], row): readonly Request[] =>
    demand > 0 && row > 0
      ? [{ id: `r${id}`, pickup: toStop(row), dropoff: toStop(delivery), load: { seat: demand }, penalty: PENALTY }]
      : [],
  );
  return { name, travel: toTravel(rows.map(([, x = 0, y = 0]) => ({ x, y }))), vehicles, requests };
}
