/** OSRM over HTTP: `/table/v1` and `/route/v1` (API of the 5.x and 6.x servers). */
import { z } from 'zod';
import type { Point, TravelService } from '../travel.ts';
import type { BlockPlan, RawBlock } from './blocks.ts';
import { RemoteClient, type RemoteClientOptions, RemoteError } from './client.ts';
import { createRemoteTravel, type RawRoute, toNumber, toStreets } from './remote.ts';

export interface OsrmOptions extends RemoteClientOptions {
  /** As the data was prepared. Default `driving`. */
  readonly profile?: string;
  readonly limits?: Partial<BlockPlan>;
  /** `YYYY-MM-DD`, for servers that were prepared without a data version. */
  readonly dataDate?: string;
}

/** The server's default --max-table-size is 100 × 100; an address of 100 coordinates stays far under the 8 KB that proxies allow. */
const LIMITS: BlockPlan = { maxPairs: 10_000, maxPoints: 100, parallel: 2, maxExtraRequests: 128 };

const rows = z.array(z.array(z.unknown()).nullable());
const tableSchema = z.object({
  code: z.string(),
  durations: rows,
  distances: rows.optional(),
  data_version: z.string().optional(),
});
const routeSchema = z.object({
  code: z.string(),
  routes: z.array(
    z.object({
      duration: z.unknown(),
      distance: z.unknown(),
      geometry: z.object({ coordinates: z.array(z.array(z.number()).min(2)) }),
      legs: z.array(z.object({ steps: z.array(z.object({ name: z.string().optional() })).default([]) })).default([]),
    }),
  ),
  data_version: z.string().optional(),
});

/** A travel service of an OSRM server. The departure is not sent: OSRM's speeds do not depend on it. */
export function createOsrm(options: OsrmOptions): Required<TravelService> {
  const client = new RemoteClient(options);
  const profile = encodeURIComponent(options.profile ?? 'driving');
  let dataDate = options.dataDate ?? null;
  const learnDate = (version: string | undefined) => {
    dataDate = version?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? dataDate;
  };

  const askBlock = async (from: readonly Point[], to: readonly Point[]): Promise<RawBlock> => {
    const sources = from.map((_, k) => k).join(';');
    const destinations = to.map((_, k) => from.length + k).join(';');
    const question = `sources=${sources}&destinations=${destinations}&annotations=duration,distance`;
    const answer = tableSchema.safeParse(
      await client.ask(`/table/v1/${profile}/${toPath([...from, ...to])}?${question}`),
    );
    if (!answer.success || answer.data.code !== 'Ok') throw new RemoteError('failed', 'the answer is no OSRM table');
    const { durations, distances, data_version } = answer.data;
    learnDate(data_version);
    return from.map((_, r) =>
      to.map((_, c) => {
        const seconds = durations[r]?.[c];
        // null is OSRM's word for no way; an absent cell is half an answer.
        if (seconds === null) return null;
        return { seconds: toNumber(seconds), metres: toNumber(distances?.[r]?.[c]) };
      }),
    );
  };

  const askRoute = async (from: Point, to: Point): Promise<RawRoute | null> => {
    const question = 'overview=full&geometries=geojson&steps=true';
    const answer = routeSchema.safeParse(await client.ask(`/route/v1/${profile}/${toPath([from, to])}?${question}`));
    if (!answer.success) throw new RemoteError('failed', 'the answer is no OSRM route');
    learnDate(answer.data.data_version);
    const route = answer.data.routes[0];
    if (!route) return null;
    return {
      seconds: toNumber(route.duration),
      metres: toNumber(route.distance),
      geometry: route.geometry.coordinates.map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon })),
      streets: toStreets(route.legs.flatMap((leg) => leg.steps.map((step) => step.name))),
    };
  };

  const plan = { ...LIMITS, ...options.limits };
  return createRemoteTravel({ name: 'OSRM', client, plan, askBlock, askRoute, findDataDate: () => dataDate });
}

/** Longitude first; six digits are 0.1 m. */
function toPath(points: readonly Point[]): string {
  return points.map(({ lat, lon }) => `${lon.toFixed(6)},${lat.toFixed(6)}`).join(';');
}
