/**
 * npm run roads -- FILE.osm.pbf [--around consortium | points.json | "lat,lon;lat,lon"] [--margin-km 15] [--out DIR]
 * `consortium`: round the settlements of all consortia in the database. `points.json`: an array of { lat, lon }. Without --around the
 * whole extract is kept. Without --out the import goes into the data folder, and a running service takes it over within a minute.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '../db/operator-error.ts';
import { withConsortium } from '../db/tenant.ts';
import { readConfig } from './config.ts';
import { listConsortiumIds } from './modules/common/consortia-read-model.ts';
import { listSettlements } from './modules/places/places-read-model.ts';
import { createLogger } from './platform/logger.ts';
import { createShutdown } from './shutdown.ts';
import { type Box, boxAround } from './travel/roads/geo.ts';
import { type ImportStep, importRoads } from './travel/roads/import-roads.ts';
import { PROBLEMS_HU } from './travel/roads/messages.ts';
import { RoadDataError } from './travel/roads/road-data-error.ts';
import { importIntoLibrary } from './travel/roads/road-library.ts';
import { RoadNetwork } from './travel/roads/road-network.ts';
import type { Point, TravelPoint } from './travel/travel.ts';

const STEPS: Readonly<Record<ImportStep, readonly [label: string, from: number, to: number]>> = {
  ways: ['utak olvasása / reading roads', 0, 35],
  nodes: ['pontok olvasása / reading nodes', 35, 60],
  graph: ['gráf építése / building the graph', 60, 65],
  hierarchy: ['gyorsítás / contracting', 65, 97],
  files: ['mentés / saving', 97, 100],
};

/** Reads `--around`: a file with [{"lat":46.9,"lon":20.1}, …] or pairs divided by semicolons. */
async function readPoints(around: string): Promise<Point[]> {
  const isList = /^[-\d.,;\s]+$/.test(around);
  const parsed: unknown = isList
    ? around.split(';').map((pair) => {
        const [lat, lon] = pair.split(',').map(Number);
        return { lat, lon };
      })
    : JSON.parse(await readFile(around, 'utf8'));
  const points = Array.isArray(parsed) ? (parsed as Partial<Point>[]) : [];
  return points.map(({ lat, lon }) => {
    if (typeof lat !== 'number' || typeof lon !== 'number' || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new RoadDataError(
        'BAD_ARGUMENT',
        `--around needs points like 46.93,20.10 (latitude first), not ${around}.`,
      );
    }
    return { lat, lon };
  });
}

/** Settlements of all consortia, by name: the database of the service is asked, running or not. @throws RoadDataError when there is none */
async function readSettlements(): Promise<readonly TravelPoint[]> {
  // Only here: the whole service would weigh on the memory of every import.
  const { createServices, layFoundation } = await import('./app.ts');
  const shutdown = createShutdown((what, error) => console.error(`closing ${what}:`, error));
  try {
    const config = { ...readConfig(process.env), workerOnly: true };
    const services = createServices(await layFoundation(config, createLogger({ level: config.logLevel }), shutdown));
    const lists = [];
    for (const id of await listConsortiumIds(services))
      lists.push(await withConsortium(services.db, id, listSettlements));
    const settlements = lists.flat().filter(({ active }) => active);
    if (settlements.length > 0) return settlements.map(({ name, coordinates }) => ({ id: name, ...coordinates }));
    throw new RoadDataError(
      'BAD_ARGUMENT',
      'There is no settlement in the database yet. Load a consortium with npm run seed.',
    );
  } finally {
    await shutdown.run();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      around: { type: 'string' },
      'margin-km': { type: 'string', default: '15' },
      out: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new RoadDataError(
      'BAD_ARGUMENT',
      'Usage: npm run roads -- FILE.osm.pbf [--around consortium|points.json|"lat,lon;…"] [--margin-km 15] [--out DIR]',
    );
  }
  const margin = Number(values['margin-km']);
  if (!(margin >= 0 && margin <= 500))
    throw new RoadDataError('BAD_ARGUMENT', '--margin-km is a number of kilometres from 0 to 500.');
  const settlements = values.around === 'consortium' ? await readSettlements() : [];
  const points =
    values.around === undefined ? [] : settlements.length > 0 ? settlements : await readPoints(values.around);
  const area: Box | undefined = boxAround(points, margin);
  const started = performance.now();
  const options = { area, onProgress: showProgress };
  const report =
    values.out === undefined
      ? await importIntoLibrary(file, join(readConfig(process.env).dataFolder, 'roads'), options)
      : await importRoads(file, { ...options, outDir: values.out });
  process.stderr.write('\n');
  for (const sentence of await findUncovered(report.file, settlements)) console.error(sentence);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const cpu = process.cpuUsage();
  const cpuSeconds = Math.round((cpu.user + cpu.system) / 1e5) / 10;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...report, seconds: Number(seconds), cpuSeconds, peakMegabytes: megabytes }, null, 2));
}

/** Settlements to which the extract has no road: the area asked may be larger than what the file holds. */
async function findUncovered(roadFile: string, settlements: readonly TravelPoint[]): Promise<readonly string[]> {
  if (settlements.length === 0) return [];
  const network = await RoadNetwork.load(roadFile);
  return (await network.matrix(settlements, { departure: new Date().toISOString() })).warnings;
}

let shown = '';

function showProgress(step: ImportStep, share: number): void {
  const [label, from, to] = STEPS[step];
  const percent = Math.floor(from + (to - from) * share);
  const line = `[${'#'.repeat(percent / 5).padEnd(20, '.')}] ${String(percent).padStart(3)} % ${label}`;
  if (line === shown) return;
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(70)}`);
  else if (label !== shown.slice(-label.length)) process.stderr.write(`${line}\n`);
  shown = line;
}

try {
  await main();
} catch (error) {
  if (error instanceof RoadDataError) {
    console.error(`\n${PROBLEMS_HU[error.problem]}\n${error.message}`);
  } else {
    const isSaid = error instanceof OperatorError || error instanceof SyntaxError;
    console.error(isSaid ? `\n${error.message}` : error);
  }
  process.exitCode = 1;
}
