/** A server on the loopback that speaks OSRM and Valhalla in their real shapes over a world of straight lines, and misbehaves on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { distanceMetres } from '../../../src/domain/geo.ts';
import type { Point } from '../../../src/travel/travel.ts';

export type Mood =
  | 'well'
  | 'hangs'
  | 'drops' // closes the connection
  | 'overloaded' // 503
  | 'html' // a proxy's error page with status 200
  | 'negative'
  | 'half' // half of the rows, and no metres
  | 'nan' // strings and nulls where numbers belong
  | 'endless' // a body without end
  | 'trickles'; // headers at once, then a byte now and then

export class LoopbackEngine {
  readonly requests: string[] = [];
  /** Pairs of the largest matrix asked. */
  largestPairs = 0;
  mood: Mood = 'well';
  /** Answers badly that often, then well. */
  badAnswersLeft = Number.POSITIVE_INFINITY;
  /** No road near these: the engine refuses the whole request, as the real ones do. */
  isUnsnappable: (point: Point) => boolean = () => false;
  readonly maxPairs: number;
  readonly #server: Server;

  private constructor(maxPairs: number) {
    this.maxPairs = maxPairs;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  static async start(maxPairs: number): Promise<LoopbackEngine> {
    const engine = new LoopbackEngine(maxPairs);
    await new Promise<void>((resolve) => engine.#server.listen(0, '127.0.0.1', resolve));
    return engine;
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the loopback engine does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    this.requests.push(url.pathname.split('/')[1] ?? '');
    const mood = this.badAnswersLeft-- > 0 ? this.mood : 'well';
    if (mood === 'hangs') return;
    if (mood === 'drops') {
      request.socket.destroy();
      return undefined;
    }
    if (mood === 'overloaded') return send(response, 503, { message: 'try later' });
    if (mood === 'html') {
      response.end('<html>502 Bad Gateway</html>');
      return undefined;
    }
    if (mood === 'endless') return flood(response);
    if (mood === 'trickles') return trickle(response);
    if (url.pathname.startsWith('/sources_to_targets'))
      return this.#valhallaMatrix(await readJson(request), response, mood);
    if (url.pathname.startsWith('/table/v1/driving/')) return this.#osrmTable(url, response, mood);
    if (url.pathname.startsWith('/route/v1/driving/')) return this.#osrmRoute(url, response);
    return send(response, 404, { error: 'unknown' });
  }

  #valhallaMatrix(body: { sources: Point[]; targets: Point[] }, response: ServerResponse, mood: Mood): ServerResponse {
    const { sources, targets } = body;
    this.largestPairs = Math.max(this.largestPairs, sources.length * targets.length);
    if (sources.length * targets.length > this.maxPairs) {
      return send(response, 400, { error_code: 150, error: 'Exceeded max locations', status_code: 400 });
    }
    if ([...sources, ...targets].some(this.isUnsnappable)) {
      return send(response, 400, { error: 'No suitable edges near location', status_code: 400 });
    }
    const table = sources.map((a, from_index) =>
      targets.map((b, to_index) => {
        const [seconds, metres] = drive(a, b);
        return { from_index, to_index, time: bend(seconds, mood), distance: bend(metres / 1000, mood) };
      }),
    );
    const half = table.slice(0, Math.ceil(table.length / 2));
    return send(response, 200, { sources_to_targets: mood === 'half' ? half : table, units: 'kilometers' });
  }

  #osrmTable(url: URL, response: ServerResponse, mood: Mood): ServerResponse {
    const points = pointsOf(url);
    const pick = (name: string) =>
      (url.searchParams.get(name) ?? '').split(';').flatMap((k) => points[Number(k)] ?? []);
    const [sources, targets] = [pick('sources'), pick('destinations')];
    this.largestPairs = Math.max(this.largestPairs, sources.length * targets.length);
    if (sources.length * targets.length > this.maxPairs) {
      return send(response, 400, { code: 'TooBig', message: 'Too many table coordinates' });
    }
    const bad = points.findIndex(this.isUnsnappable);
    if (bad >= 0) {
      return send(response, 400, {
        code: 'NoSegment',
        message: `Could not find a matching segment for coordinate ${bad}`,
      });
    }
    const table = sources.map((a) => targets.map((b) => drive(a, b)));
    const durations = table.map((row) => row.map(([seconds]) => bend(seconds, mood)));
    const distances = table.map((row) => row.map(([, metres]) => bend(metres, mood)));
    const whole = {
      code: 'Ok',
      durations,
      distances,
      sources: [],
      destinations: [],
      data_version: '2026-05-01T20:21:33Z',
    };
    return send(response, 200, mood === 'half' ? { code: 'Ok', durations: durations.slice(0, 1), sources: [] } : whole);
  }

  #osrmRoute(url: URL, response: ServerResponse): ServerResponse {
    const [a, b] = pointsOf(url);
    if (!a || !b) return send(response, 400, { code: 'InvalidQuery' });
    const [duration, distance] = drive(a, b);
    const coordinates = [a, b].map(({ lat, lon }) => [lon, lat]);
    const steps = ['Fő utca', 'Fő utca', '', 'Béke utca'].map((name) => ({ name }));
    const geometry = { type: 'LineString', coordinates };
    return send(response, 200, { code: 'Ok', routes: [{ duration, distance, geometry, legs: [{ steps }] }] });
  }
}

/** The engine's world: 1.3 × straight at 15 m/s. */
export function drive(a: Point, b: Point): readonly [seconds: number, metres: number] {
  const metres = 1.3 * distanceMetres(a, b);
  return [metres / 15, metres];
}

function bend(value: number, mood: Mood): unknown {
  if (mood === 'negative') return -value;
  return mood === 'nan' ? 'NaN' : value;
}

function pointsOf(url: URL): Point[] {
  const path = decodeURIComponent(url.pathname.split('/')[4] ?? '');
  return path.split(';').map((pair) => {
    const [lon = Number.NaN, lat = Number.NaN] = pair.split(',').map(Number);
    return { lat, lon };
  });
}

function send(response: ServerResponse, status: number, body: unknown): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

function trickle(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

async function readJson(request: IncomingMessage): Promise<{ sources: Point[]; targets: Point[] }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { sources: Point[]; targets: Point[] };
}
