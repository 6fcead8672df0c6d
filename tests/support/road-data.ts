/** Road data for tests: imports of the synthetic extract of the pilot district into a library of their own. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boxAround } from '../../src/travel/roads/geo.ts';
import { importIntoLibrary } from '../../src/travel/roads/road-library.ts';

export const PILOT_EXTRACT = fileURLToPath(new URL('../fixtures/roads/pilot-synthetic.osm.pbf', import.meta.url));

/** New and empty; goes with the run's folder of temporary files. */
export async function makeLibraryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'falubusz-library-'));
}

/** @param around keeps only what lies within 4 km of it */
export function importPilot(library: string, around?: { readonly lat: number; readonly lon: number }) {
  return importIntoLibrary(PILOT_EXTRACT, library, around ? { area: boxAround([around], 4) } : {});
}
