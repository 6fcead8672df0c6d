/** The import as a whole: extract → graph → hierarchies → files. */

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeAddressFile } from './address-file.ts';
import { buildGraph } from './build-graph.ts';
import type { Box } from './geo.ts';
import { toMapLines } from './map-lines.ts';
import type { LocatedAddress } from './raw-addresses.ts';
import { readExtract } from './read-extract.ts';
import { toArcRestrictions } from './restrictions.ts';
import { writeRoadFile } from './road-file.ts';
import type { RoadGraph } from './road-graph.ts';
import type { TrackPolicy } from './speed-table.ts';
import { expandStates } from './states.ts';
import { streetsOf } from './streets.ts';

export const ROAD_FILE = 'roads.bin';
export const ADDRESS_FILE = 'addresses.bin';
export const LINES_FILE = 'lines.json';

export type ImportStep = 'ways' | 'nodes' | 'graph' | 'hierarchy' | 'files';

export interface ImportOptions {
  readonly outDir: string;
  readonly area?: Box | undefined;
  /** `share` 0–1 of the step. */
  readonly onProgress?: (step: ImportStep, share: number) => void;
  readonly now?: Date;
  readonly tracks?: TrackPolicy;
}

export interface ImportReport {
  readonly file: string;
  readonly checksum: string;
  readonly dataDate: string | null;
  readonly ways: number;
  readonly edges: number;
  readonly states: number;
  readonly restrictions: number;
  readonly restrictionsLeftOut: number;
  readonly addresses: number;
  readonly covered: Box;
  readonly readSeconds: number;
}

/** @throws RoadDataError: nothing in `outDir` has changed then */
export async function importRoads(extract: string, options: ImportOptions): Promise<ImportReport> {
  const say = options.onProgress ?? (() => undefined);
  const started = performance.now();
  const raw = await readExtract(extract, {
    area: options.area,
    onProgress: (pass, read, total) => say(pass === 1 ? 'ways' : 'nodes', read / total),
  });
  const readSeconds = Math.round((performance.now() - started) / 100) / 10;
  say('graph', 0);
  const built = buildGraph(raw);
  const restrictions = toArcRestrictions(raw, built);
  const states = expandStates(built.graph, restrictions);
  const { graph } = built;
  say('graph', 1);
  const covered = options.area ?? boxOf(graph);
  const { addresses, dataDate } = raw;
  const ways = raw.wayIds.length;
  const restrictionsLeftOut = raw.skippedRestrictions;
  await mkdir(options.outDir, { recursive: true });
  const located: LocatedAddress[] = [...addresses, ...streetsOf(graph)];
  const file = join(options.outDir, ROAD_FILE);
  const meta = {
    dataDate,
    source: basename(extract),
    importedAt: (options.now ?? new Date()).toISOString(),
    covered,
    tracks: options.tracks ?? 'driven',
  };
  const checksum = await writeRoadFile(file, { graph, states, meta }, (group, groups, done, total) =>
    say('hierarchy', (group + done / total) / groups),
  );
  say('files', 0);
  await writeAddressFile(join(options.outDir, ADDRESS_FILE), { dataDate, source: meta.source }, located);
  await writeLines(join(options.outDir, LINES_FILE), graph);
  say('files', 1);
  return {
    file,
    checksum,
    dataDate,
    ways,
    edges: graph.edgeFrom.length,
    states: states.stateArc.length,
    restrictions: restrictions.length,
    restrictionsLeftOut,
    addresses: located.length,
    covered,
    readSeconds,
  };
}

async function writeLines(file: string, graph: RoadGraph): Promise<void> {
  const partial = `${file}.${process.pid}.part`;
  await writeFile(partial, JSON.stringify(toMapLines(graph)));
  await rename(partial, file);
}

/** The roads themselves and about 1 km round them. */
function boxOf(graph: RoadGraph): Box {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (let i = 0; i < graph.shapeLat7.length; i++) {
    const [lat, lon] = [(graph.shapeLat7[i] as number) / 1e7, (graph.shapeLon7[i] as number) / 1e7];
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  const margin = 0.01;
  return { south: south - margin, north: north + margin, west: west - 1.5 * margin, east: east + 1.5 * margin };
}
