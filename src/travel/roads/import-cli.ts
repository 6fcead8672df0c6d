/**
 * npm run roads -- FILE.osm.pbf [--around points.json | "lat,lon;lat,lon"] [--margin-km 15] [--out DIR]
 * `points.json`: an array of { lat, lon }. Without --around the whole extract is kept.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Point } from '../travel.ts';
import { type Box, boxAround } from './geo.ts';
import { type ImportStep, importRoads } from './import-roads.ts';
import { PROBLEMS_HU } from './messages.ts';
import { RoadDataError } from './road-data-error.ts';

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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      around: { type: 'string' },
      'margin-km': { type: 'string', default: '15' },
      out: { type: 'string', default: '.falubusz/roads' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new RoadDataError(
      'BAD_ARGUMENT',
      'Usage: npm run roads -- FILE.osm.pbf [--around points.json|"lat,lon;…"] [--margin-km 15] [--out DIR]',
    );
  }
  const margin = Number(values['margin-km']);
  if (!(margin >= 0 && margin <= 500))
    throw new RoadDataError('BAD_ARGUMENT', '--margin-km is a number of kilometres from 0 to 500.');
  const area: Box | undefined =
    values.around === undefined ? undefined : boxAround(await readPoints(values.around), margin);
  const started = performance.now();
  const report = await importRoads(file, { outDir: values.out, area, onProgress: showProgress });
  process.stderr.write('\n');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const cpu = process.cpuUsage();
  const cpuSeconds = Math.round((cpu.user + cpu.system) / 1e5) / 10;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...report, seconds: Number(seconds), cpuSeconds, peakMegabytes: megabytes }, null, 2));
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
    console.error(error instanceof SyntaxError ? `\n--around: ${error.message}` : error);
  }
  process.exitCode = 1;
}
