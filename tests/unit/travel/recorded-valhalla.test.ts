/** The contract with a real Valhalla (3.6.1): what it answered once, replayed. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createValhalla } from '../../../src/travel/remote/valhalla.ts';
import type { Point, TravelPoint } from '../../../src/travel/travel.ts';
import { WINTER } from './places.ts';

interface Recorded {
  readonly request: { readonly sources: readonly Point[]; readonly targets: readonly Point[] };
  readonly answer: { readonly sources_to_targets: readonly (readonly { time: number; distance: number }[])[] };
  readonly oneUnsnappable: unknown;
  readonly route: { readonly trip: { readonly summary: { readonly time: number; readonly length: number } } };
}

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(root, process.env.FALUBUSZ_SHARED ?? '../shared', 'geo/recorded/valhalla-answers.json');
const isThere = existsSync(file);
if (!isThere)
  console.warn('The recorded answers of Valhalla are not at hand (FALUBUSZ_SHARED): their contract test is skipped.');

describe.skipIf(!isThere)('recorded answers of Valhalla', () => {
  const recorded = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded) : undefined;
  const named = (points: readonly Point[] = [], prefix = ''): TravelPoint[] =>
    points.map((p, k) => ({ ...p, id: `${prefix}${k}` }));
  const from = named(recorded?.request.sources, 's');
  const to = named(recorded?.request.targets, 't');

  it('a matrix is read with its indices and units', async () => {
    await replay(200, recorded?.answer, async (baseUrl) => {
      const { cells, notices } = await createValhalla({ baseUrl }).table(from, to, WINTER);
      const expected = recorded?.answer.sources_to_targets.map((row) =>
        row.map(({ time, distance }) => ({
          kind: 'reachable',
          seconds: Math.round(time),
          metres: Math.round(distance * 1000),
          source: 'remote',
        })),
      );
      expect(cells).toEqual(expected);
      expect(notices).toEqual([]);
    });
  });

  it('an error without a code leaves every cell open, with the words of the engine', async () => {
    await replay(400, recorded?.oneUnsnappable, async (baseUrl) => {
      const { cells, warnings } = await createValhalla({ baseUrl }).table(from, to, WINTER);
      expect(cells.flat().every((cell) => cell.kind === 'unreachable' && cell.source === 'remote')).toBe(true);
      expect(warnings).toHaveLength(1);
    });
  });

  it('a route gives seconds, metres, a line from end to end, and street names', async () => {
    await replay(200, recorded?.route, async (baseUrl) => {
      const [a, b] = from;
      if (!a || !b) throw new Error('the recorded request has fewer than two sources');
      const leg = await createValhalla({ baseUrl }).leg(a, b, WINTER);
      const summary = recorded?.route.trip.summary;
      expect(leg.cell).toEqual({
        kind: 'reachable',
        seconds: Math.round(summary?.time ?? 0),
        metres: Math.round((summary?.length ?? 0) * 1000),
        source: 'remote',
      });
      // The ends are snapped to the road: within 100 m (0.001°) of what was asked.
      expect(leg.geometry[0]?.lat).toBeCloseTo(a.lat, 2);
      expect(leg.geometry.at(-1)?.lon).toBeCloseTo(b.lon, 2);
      expect(leg.streets.slice(0, 3)).toEqual(['Ellrodtweg', 'Weinbergstraße', 'Waldauer Straße']);
    });
  });
});

async function replay(status: number, body: unknown, use: (baseUrl: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const address = server.address();
    await use(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
