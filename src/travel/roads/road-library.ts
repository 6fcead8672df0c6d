/**
 * The road data of this machine. `npm run roads` writes each import into a folder of its own and then replaces a small pointer file;
 * whoever reads sees the old data or the new, never half of each.
 *
 *   <data folder>/roads/current             name of the folder that answers now
 *   <data folder>/roads/2026-11-01-4f3a9c2e roads.bin, addresses.bin, lines.json of one import
 */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AddressIndex } from '../addresses/address-index.ts';
import { readAddressFile } from './address-file.ts';
import { boundLines, type DrawnLines } from './drawn-lines.ts';
import {
  ADDRESS_FILE,
  type ImportOptions,
  type ImportReport,
  importRoads,
  LINES_FILE,
  ROAD_FILE,
} from './import-roads.ts';
import type { MapLines } from './map-lines.ts';
import { PROBLEMS_HU } from './messages.ts';
import { RoadDataError } from './road-data-error.ts';
import { RoadNetwork } from './road-network.ts';

const POINTER = 'current';
const FOLDER_NAME = /^[\w.-]{1,80}$/;

export interface OpenedRoads {
  readonly network: RoadNetwork;
  /** `YYYY-MM-DD` of the extract, or of the import when the extract does not tell. */
  readonly dataDate: string;
  readonly checksum: string;
  /** Settlements, streets and house numbers of the extract; without its address file an empty one, and that is told. */
  readonly addresses: () => Promise<AddressIndex>;
  /** Roads to draw, bounded in size. */
  readonly lines: () => Promise<DrawnLines>;
}

export interface RoadLibrary {
  /** Undefined without road data, or when it cannot be read: the next source answers then. */
  readonly current: () => OpenedRoads | undefined;
  /** Why road data that is there is not used, or an import that was not taken: one sentence each language, or null. */
  readonly fault: () => string | null;
  /** Looks at the pointer; loads beside what answers now and switches. @returns whether other data answers from now on */
  readonly refresh: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export const NO_ROADS: RoadLibrary = {
  current: () => undefined,
  fault: () => null,
  refresh: async () => false,
  close: async () => undefined,
};

export interface RoadLibraryOptions {
  /** `<data folder>/roads`. */
  readonly folder: string;
  /** Threads for large matrices. */
  readonly threads?: number;
  readonly onFault: (sentence: string) => void;
  readonly onLoaded?: (roads: OpenedRoads) => void;
}

/** Never throws: a broken file is one sentence to `onFault`. */
export async function openRoadLibrary(options: RoadLibraryOptions): Promise<RoadLibrary> {
  let opened: OpenedRoads | undefined;
  let openedAt = '';
  let fault: string | null = null;
  let running: Promise<boolean> | undefined;

  const load = async (): Promise<boolean> => {
    try {
      const found = await findCurrent(options.folder);
      if (!found || found.mark === openedAt) return false;
      openedAt = found.mark;
      const network = await RoadNetwork.load(join(found.folder, ROAD_FILE), { threads: options.threads ?? 0 });
      opened = toOpened(network, found.folder, options.onFault);
      fault = null;
      options.onLoaded?.(opened);
      return true;
    } catch (error) {
      const kept = opened ? `Az úthálózat marad a régi (${opened.dataDate})` : 'Az úthálózat nem tölthető be';
      fault = `${kept}: ${sayRoadFault(error)}`;
      options.onFault(fault);
      return false;
    }
  };
  const refresh = (): Promise<boolean> => {
    running ??= load().finally(() => {
      running = undefined;
    });
    return running;
  };
  await refresh();
  return {
    current: () => opened,
    fault: () => fault,
    refresh,
    close: async () => opened?.network.close(),
  };
}

/** Imports into a new folder of the library and switches the pointer when everything is there. @throws RoadDataError: nothing has changed then */
export async function importIntoLibrary(
  extract: string,
  libraryFolder: string,
  options: Omit<ImportOptions, 'outDir'>,
): Promise<ImportReport & { readonly folder: string }> {
  const building = join(libraryFolder, `.building-${process.pid}`);
  try {
    const report = await importRoads(extract, { ...options, outDir: building });
    const date = report.dataDate ?? toDay(options.now ?? new Date());
    const name = `${date}-${report.checksum.slice(0, 8)}`;
    const folder = join(libraryFolder, name);
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    await setCurrentFolder(libraryFolder, name);
    return { ...report, file: join(folder, ROAD_FILE), folder };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}

/** One atomic step; also the way back to an import that is still there. */
export async function setCurrentFolder(libraryFolder: string, name: string): Promise<void> {
  await mkdir(libraryFolder, { recursive: true });
  const partial = join(libraryFolder, `${POINTER}.${process.pid}.part`);
  await writeFile(partial, `${name}\n`);
  await rename(partial, join(libraryFolder, POINTER));
}

/** Hungarian first, then what to do in detail. */
export function sayRoadFault(error: unknown): string {
  if (error instanceof RoadDataError) return `${PROBLEMS_HU[error.problem]} ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** The folder named by the pointer; without a pointer the library's folder itself, when files were put there by hand. */
async function findCurrent(library: string): Promise<{ readonly folder: string; readonly mark: string } | undefined> {
  const name = await readPointer(library);
  const folder = name === undefined ? library : join(library, name);
  const file = join(folder, ROAD_FILE);
  const facts = await stat(file).catch(() => undefined);
  if (facts) return { folder, mark: `${file}\n${facts.mtimeMs}\n${facts.size}` };
  if (name === undefined) return undefined;
  throw new RoadDataError(
    'NOT_FOUND',
    `${join(library, POINTER)} names ${name}, but there is no ${file}. Import again.`,
  );
}

async function readPointer(library: string): Promise<string | undefined> {
  const text = await readFile(join(library, POINTER), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const name = text.trim();
  if (FOLDER_NAME.test(name)) return name;
  throw new RoadDataError(
    'DAMAGED',
    `${join(library, POINTER)} must hold the name of a folder beside it. Import again.`,
  );
}

function toOpened(network: RoadNetwork, folder: string, onFault: (sentence: string) => void): OpenedRoads {
  const tell = (what: string) => (error: unknown) => onFault(`${what}: ${sayRoadFault(error)}`);
  const addresses = once(async () => {
    const { rows } = await readAddressFile(join(folder, ADDRESS_FILE));
    return AddressIndex.fromRows(rows);
  });
  const lines = once(async () => boundLines(JSON.parse(await readFile(join(folder, LINES_FILE), 'utf8')) as MapLines));
  return {
    network,
    dataDate: network.dataDate ?? network.meta.importedAt.slice(0, 10),
    checksum: network.checksum,
    addresses: () =>
      addresses().catch((error) => {
        tell('A címek fájlja nem olvasható')(error);
        return AddressIndex.fromRows([]);
      }),
    lines: () =>
      lines().catch((error) => {
        tell('A térkép vonalai nem olvashatók')(error);
        return [];
      }),
  };
}

/** Remembers the first success and the first failure alike: a broken file is told once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const toDay = (instant: Date): string => instant.toISOString().slice(0, 10);
