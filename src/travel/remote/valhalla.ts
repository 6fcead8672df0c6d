/** Valhalla over HTTP: `/sources_to_targets` and `/route` (3.x). */
import { z } from 'zod';
import type { Point, TravelService } from '../travel.ts';
import type { BlockPlan, RawBlock, RawCell } from './blocks.ts';
import { RemoteClient, type RemoteClientOptions, RemoteError } from './client.ts';
import { decodePolyline } from './polyline.ts';
import { createRemoteTravel, type RawRoute, toNumber, toStreets } from './remote.ts';

export interface ValhallaOptions extends RemoteClientOptions {
  /** Default `auto`. */
  readonly costing?: string;
  readonly costingOptions?: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<BlockPlan>;
  /** `YYYY-MM-DD` of the tiles: Valhalla tells none with its answers. */
  readonly dataDate?: string;
}

/** The server's default max_matrix_location_pairs. */
const LIMITS: BlockPlan = { maxPairs: 2_500, maxPoints: 1_000, parallel: 2, maxExtraRequests: 128 };
const METRES: Readonly<Record<string, number>> = { kilometers: 1000, km: 1000, miles: 1609.344, mi: 1609.344 };

const cell = z.object({ from_index: z.number(), to_index: z.number(), time: z.unknown(), distance: z.unknown() });
const matrixSchema = z.object({
  sources_to_targets: z.union([
    z.array(z.array(z.union([cell, z.null()]))),
    // The short form, which `verbose: false` gives from 3.2 on.
    z.object({ durations: z.array(z.array(z.unknown())), distances: z.array(z.array(z.unknown())) }),
  ]),
  units: z.string().default('kilometers'),
});
const routeSchema = z.object({
  trip: z.object({
    units: z.string().default('kilometers'),
    summary: z.object({ time: z.unknown(), length: z.unknown() }),
    legs: z.array(
      z.object({
        shape: z.string(),
        maneuvers: z.array(z.object({ street_names: z.array(z.string()).optional() })).default([]),
      }),
    ),
  }),
});

/** A travel service of a Valhalla server. The departure is not sent: without traffic data it only makes the matrix slower. */
export function createValhalla(options: ValhallaOptions): Required<TravelService> {
  const client = new RemoteClient(options);
  const costing = {
    costing: options.costing ?? 'auto',
    ...(options.costingOptions ? { costing_options: options.costingOptions } : {}),
    units: 'kilometers',
  };

  const askBlock = async (from: readonly Point[], to: readonly Point[]): Promise<RawBlock> => {
    const body = { sources: from.map(toLocation), targets: to.map(toLocation), verbose: true, ...costing };
    const answer = matrixSchema.safeParse(await client.ask('/sources_to_targets', body));
    if (!answer.success) throw new RemoteError('failed', 'the answer is no Valhalla matrix');
    return toBlock(answer.data, from.length, to.length);
  };

  const askRoute = async (from: Point, to: Point): Promise<RawRoute | null> => {
    const body = { locations: [from, to].map(toLocation), language: 'hu-HU', ...costing };
    const answer = routeSchema.safeParse(await client.ask('/route', body));
    if (!answer.success) throw new RemoteError('failed', 'the answer is no Valhalla route');
    const { summary, legs, units } = answer.data.trip;
    return {
      seconds: toNumber(summary.time),
      metres: toNumber(summary.length) * (METRES[units] ?? Number.NaN),
      geometry: legs.flatMap((leg) => decodePolyline(leg.shape, 6)),
      streets: toStreets(legs.flatMap((leg) => leg.maneuvers.map((maneuver) => maneuver.street_names?.[0]))),
    };
  };

  const plan = { ...LIMITS, ...options.limits };
  return createRemoteTravel({
    name: 'Valhalla',
    client,
    plan,
    askBlock,
    askRoute,
    findDataDate: () => options.dataDate ?? null,
  });
}

const toLocation = ({ lat, lon }: Point) => ({ lat, lon });

/** Cells are placed by the indices that they carry, not by their position; an absent one is half an answer and stays NaN. */
function toBlock(answer: z.output<typeof matrixSchema>, rows: number, columns: number): RawBlock {
  const unit = METRES[answer.units] ?? Number.NaN;
  const absent: RawCell = { seconds: Number.NaN, metres: Number.NaN };
  const block: (RawCell | null)[][] = Array.from({ length: rows }, () =>
    new Array<RawCell | null>(columns).fill(absent),
  );
  const put = (r: number, c: number, time: unknown, distance: unknown) => {
    const row = block[r];
    if (!row || !(c >= 0 && c < columns)) return;
    row[c] = time === null ? null : { seconds: toNumber(time), metres: toNumber(distance) * unit };
  };
  const table = answer.sources_to_targets;
  if (Array.isArray(table)) {
    for (const one of table.flat()) if (one) put(one.from_index, one.to_index, one.time, one.distance);
  } else {
    table.durations.forEach((row, r) => {
      row.forEach((time, c) => {
        put(r, c, time, table.distances[r]?.[c]);
      });
    });
  }
  return block;
}
