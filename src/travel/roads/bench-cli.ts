/**
 * node --import tsx src/travel/roads/bench-cli.ts [--cpu] [matrix] [route] [valhalla] [import] [addresses]
 * Prints the figures of the road router; without arguments all of them. Reads the shared extracts (FALUBUSZ_SHARED, ../shared).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AddressIndex } from '../addresses/address-index.ts';
import { importRoads } from './import-roads.ts';
import { arcPositions } from './positions.ts';
import type { LocatedAddress } from './raw-addresses.ts';
import { repeatExtract } from './repeat-extract.ts';
import { TRACK } from './road-classes.ts';
import { findUsableEdges, readRoadFile, type StoredRoads } from './road-file.ts';
import { attributesOf } from './road-graph.ts';
import { RoadNetwork } from './road-network.ts';
import { Router } from './router.ts';
import { type Snap, SnapGrid } from './snap.ts';
import type { TrackPolicy } from './speed-table.ts';
import { StateDijkstra } from './state-dijkstra.ts';
import { metresOf, secondsOf } from './weight.ts';

const shared = resolve(process.env.FALUBUSZ_SHARED ?? '../shared', 'geo');
const folder = await mkdtemp(join(tmpdir(), 'falubusz-bench-'));
const JUNE = 5;
const extractOf = (name: string): string => join(shared, 'osm', `${name}.osm.pbf`);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function load(name: string, tracks: TrackPolicy = 'driven'): Promise<StoredRoads> {
  const outDir = join(folder, `${name}-${tracks}`);
  const { file } = await importRoads(extractOf(name), { outDir, tracks });
  return await readRoadFile(file);
}

/** Places up to about 100 m from a road, spread as the shape points are. */
function randomSnaps(roads: StoredRoads, count: number): Snap[] {
  const { graph } = roads;
  const grid = new SnapGrid(graph, roads.usableEdges);
  const random = randomNumbers(42);
  const snaps: Snap[] = [];
  while (snaps.length < count) {
    const i = Math.floor(random() * graph.shapeLat7.length);
    const off = () => (random() - 0.5) * 0.002;
    const place = { lat: (graph.shapeLat7[i] ?? 0) / 1e7 + off(), lon: (graph.shapeLon7[i] ?? 0) / 1e7 + off() };
    const snap = grid.find(place, { maxMetres: 1000 });
    if (snap) snaps.push(snap);
  }
  return snaps;
}

async function benchMatrix(): Promise<void> {
  const roads = await load('liechtenstein');
  const router = new Router(roads.graph, roads.states, roads.metricOf(JUNE));
  const search = new StateDijkstra(roads.states, router.metric);
  const snaps = randomSnaps(roads, 2000);
  for (const size of [100, 500, 2000]) {
    const some = snaps.slice(0, size);
    const times = Array.from({ length: 5 }, () => timed(() => router.manyToMany(some, some)));
    const plain = timed(() => {
      for (const snap of some) search.run(arcPositions(roads.graph, snap, router.metric.conditions));
    });
    const best = quantile(times, 0.5);
    console.log(
      `matrix ${size} × ${size}: first ${ms(times[0])}, median of 5 ${ms(best)}, best ${ms(Math.min(...times))}; plain Dijkstra, searches alone: ${ms(plain)} (${(plain / best).toFixed(1)} ×); peak memory ${peak()} MiB`,
    );
  }
}

/** Milliseconds of processor time where asked, of wall time otherwise: on a shared machine the first is the steadier. */
const byProcessor = process.argv.includes('--cpu');

function timed(work: () => void): number {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return byProcessor ? (used.user + used.system) / 1000 : performance.now() - started;
}
const ms = (value: number | undefined): string => `${(value ?? Number.NaN).toFixed(1)} ms`;
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

async function benchRoute(): Promise<void> {
  const roads = await load('liechtenstein');
  const network = new RoadNetwork(roads);
  const points = randomSnaps(roads, 1000).map((snap, i) => ({ id: String(i), ...snap.point }));
  const departure = '2026-06-15T08:00:00+02:00';
  const times: number[] = [];
  for (let i = 0; i < 5000; i++) {
    const [from, to] = [points[(i * 7) % 1000], points[(i * 13 + 5) % 1000]];
    if (from && to) times.push(timed(() => network.route(from, to, { departure })));
  }
  const cold = times.slice(0, 50);
  console.log(
    `route with line and names, 5,000 pairs: median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, worst ${ms(Math.max(...times))} (first 50 calls: worst ${ms(Math.max(...cold))})`,
  );
}

interface Recorded {
  readonly points: readonly { readonly lat: number; readonly lon: number }[];
  readonly durations: readonly (readonly number[])[];
  readonly distances: readonly (readonly number[])[];
}

async function benchValhalla(): Promise<void> {
  for (const name of ['north-bayreuth', 'liechtenstein']) {
    const recorded = JSON.parse(await readFile(join(shared, 'recorded', `valhalla-${name}.json`), 'utf8')) as Recorded;
    for (const tracks of ['avoided', 'driven'] as const) await compareTo(name, recorded, tracks);
  }
}

async function compareTo(name: string, recorded: Recorded, tracks: TrackPolicy): Promise<void> {
  const roads = await load(name, tracks);
  const grid = new SnapGrid(roads.graph, findUsableEdges(roads.graph, roads.states));
  const router = new Router(roads.graph, roads.states, roads.metricOf(JUNE));
  const found = recorded.points.map((point) => grid.find(point, { maxMetres: 20, motorways: true }));
  const snaps = found.filter((snap) => snap !== undefined);
  const numbers = found.flatMap((snap, i) => (snap ? [i] : []));
  const weights = router.manyToMany(snaps, snaps);
  const compared = { all: [] as [number, number][], paved: [] as [number, number][] };
  snaps.forEach((from, row) => {
    snaps.forEach((to, column) => {
      const [a, b] = [numbers[row] ?? 0, numbers[column] ?? 0];
      const seconds = recorded.durations[a]?.[b] ?? 0;
      const kilometres = recorded.distances[a]?.[b] ?? 0;
      const weight = weights[row * snaps.length + column] ?? Number.NaN;
      if (seconds === 0 || kilometres === 0) return;
      const pair: [number, number] = [secondsOf(weight) / seconds, metresOf(weight) / 1000 / kilometres];
      compared.all.push(pair);
      const onTrack = [from, to].some((snap) => attributesOf(roads.graph, snap.edge).roadClass === TRACK);
      if (!onTrack) compared.paved.push(pair);
    });
  });
  for (const [what, pairs] of Object.entries(compared)) {
    const ratios = pairs.map(([time]) => time);
    const errors = ratios.map((ratio) => Math.abs(ratio - 1));
    console.log(
      `${name}, tracks ${tracks}, ${what === 'all' ? `all pairs of ${snaps.length}/${found.length} points on a road for us` : 'pairs without a track end'} (${pairs.length}): ` +
        `time ratio median ${quantile(ratios, 0.5).toFixed(3)}, error p90 ${(100 * quantile(errors, 0.9)).toFixed(1)} %; distance ratio median ${quantile(
          pairs.map(([, distance]) => distance),
          0.5,
        ).toFixed(3)}`,
    );
  }
}

async function benchImport(): Promise<void> {
  for (const name of ['north-bayreuth', 'liechtenstein']) await importInChild(extractOf(name), name);
  for (const copies of [20, 40, 80]) {
    const file = join(folder, `repeated-${copies}.osm.pbf`);
    await repeatExtract(extractOf('liechtenstein'), copies, file);
    await importInChild(file, `liechtenstein × ${copies}`);
    if (copies === 80)
      await importInChild(file, `liechtenstein × ${copies}, cut to 30 km round Vaduz`, [
        '--around',
        '47.14,9.52',
        '--margin-km',
        '30',
      ]);
    await rm(file);
  }
}

/** In a process of its own, so that its peak memory is the import's. */
async function importInChild(file: string, label: string, extra: readonly string[] = []): Promise<void> {
  const cli = new URL('../../roads-cli.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', cli, file, '--out', join(folder, 'imported'), ...extra];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (result.status !== 0) {
    console.log(`import of ${label} failed: ${result.stderr.slice(-500)}`);
    return;
  }
  const report = JSON.parse(result.stdout) as {
    seconds: number;
    readSeconds: number;
    cpuSeconds: number;
    peakMegabytes: number;
    edges: number;
  };
  const megabytes = (await stat(file)).size / 1e6;
  const stored = (await stat(join(folder, 'imported', 'roads.bin'))).size / 1e6;
  console.log(
    `import of ${label}: ${megabytes.toFixed(1)} MB in ${report.seconds} s (reading ${report.readSeconds} s, ${report.cpuSeconds} s of processor), ${(report.seconds / megabytes).toFixed(2)} s/MB, peak ${report.peakMegabytes} MiB, ${report.edges} edges, stored ${stored.toFixed(1)} MB`,
  );
}

/** 100 villages with 60 streets of 20 houses: more than any consortium has. */
function benchAddresses(): void {
  const random = randomNumbers(5);
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  const syllables = [
    'ka',
    'szent',
    'tisza',
    'ke',
    'ló',
    'már',
    'bog',
    'ács',
    'föld',
    'vár',
    'lak',
    'te',
    'lek',
    'új',
    'rév',
    'kút',
  ];
  const word = (): string => pick(syllables) + pick(syllables) + pick(syllables);
  const rows: LocatedAddress[] = [];
  const blank = { category: '', name: '', street: '', number: '', city: '', postcode: '' };
  for (let village = 0; village < 100; village++) {
    const at = { lat: 46 + random(), lon: 19 + random() };
    const city = `${word()}${village}`.replace(/\d/g, '');
    rows.push({ ...blank, kind: 'place', category: 'village', name: city, ...at });
    for (let street = 0; street < 60; street++) {
      const name = `${word()} ${word()} utca`;
      for (let house = 1; house <= 20; house++)
        rows.push({ ...blank, kind: 'house', street: name, number: String(house), city, ...at });
    }
  }
  const built = performance.now();
  const index = AddressIndex.fromRows(rows);
  console.log(`address index of ${rows.length} rows, ${index.size} entries: built in ${ms(performance.now() - built)}`);
  const times: number[] = [];
  for (let i = 0; i < 2000; i++) {
    const row = rows[Math.floor(random() * rows.length)];
    if (row === undefined) continue;
    const letters = [...`${row.city} ${row.street} ${row.number}`];
    if (i % 2 === 0) letters.splice(2, 1); // a slip
    const text = letters.slice(0, 3 + Math.floor(random() * letters.length)).join('');
    times.push(timed(() => index.search({ text })));
  }
  console.log(
    `address search, 2,000 half-typed texts, every other with a slip: median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, worst ${ms(Math.max(...times))}`,
  );
}

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  matrix: benchMatrix,
  route: benchRoute,
  valhalla: benchValhalla,
  addresses: benchAddresses,
  import: benchImport,
};

try {
  if (!existsSync(shared)) throw new Error(`${shared} is not there: set FALUBUSZ_SHARED.`);
  const asked = process.argv.slice(2).filter((argument) => argument !== '--cpu');
  for (const [name, bench] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await bench();
} finally {
  await rm(folder, { recursive: true, force: true });
}
