/** Finds benchmark files and their best-known values. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { detectFormat, FLEET_COST, readInstance } from './formats.ts';

export interface BestKnown {
  readonly cost: number;
  readonly isProven: boolean;
  readonly vehicles: number | null;
}

export interface Instance {
  readonly set: string;
  readonly name: string;
  readonly problem: Problem;
  readonly best: BestKnown | undefined;
  /** Fewest vehicles first, then distance. */
  readonly minimisesFleet: boolean;
}

/** What the search is to minimise: the distance, and before it the fleet where that is the aim. */
export function costOf(
  { minimisesFleet }: Instance,
  run: { readonly cost: number; readonly vehicles: number },
): number {
  return run.cost + (minimisesFleet ? FLEET_COST * run.vehicles : 0);
}

export interface FindOptions {
  readonly folder: string;
  readonly glob: string;
  readonly isUmd: boolean;
  readonly minimisesFleet: boolean;
}

/** Throws an error that says what to do when the folder or every instance in it is missing. */
export function listInstances({ folder, glob, isUmd, minimisesFleet }: FindOptions): readonly Instance[] {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}; give the folder of a benchmark set`);
  const known = readBestKnown(folder);
  const pattern = toPattern(glob);
  const instances = readdirSync(folder)
    .filter((file) => statSync(join(folder, file)).isFile() && /^[a-z]+\d[\w-]*(\.(txt|json))?$/i.test(file))
    .map((file) => ({ file, name: basename(file).replace(/\.(txt|json)$/, '') }))
    .filter(({ name }) => pattern.test(name))
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
    .map(({ file, name }): Instance => {
      const text = readFileSync(join(folder, file), 'utf8');
      const set = isUmd ? 'umd' : basename(resolve(folder));
      const best =
        known.get(`${set} ${name}`) ??
        (detectFormat(text) === 'ddarp'
          ? known.get(`${name.startsWith('pr') ? 'darp-cordeau' : 'darp-a'} ${name}`)
          : undefined);
      const vehicles = minimisesFleet ? null : (best?.vehicles ?? null);
      return {
        set,
        name,
        problem: readInstance(text, { name, vehicles, isUmd }),
        best,
        minimisesFleet: minimisesFleet && detectFormat(text) === 'pdptw',
      };
    });
  if (instances.length === 0) throw new Error(`no instance in ${folder} is named like ${glob}`);
  return instances;
}

/** `bks.csv` in the folder or above it; empty when there is none. */
function readBestKnown(folder: string): ReadonlyMap<string, BestKnown> {
  const known = new Map<string, BestKnown>();
  let at = resolve(folder);
  for (let level = 0; level < 3 && !existsSync(join(at, 'bks.csv')); level++) at = dirname(at);
  const file = join(at, 'bks.csv');
  if (!existsSync(file)) return known;
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [set, instance, , , cost, proven, vehicles] = line.split(',');
    if (set === undefined || instance === undefined || cost === undefined) continue;
    const fleet = vehicles === undefined || vehicles === '' ? null : Number(vehicles);
    known.set(`${set} ${instance}`, { cost: Number(cost), isProven: proven === 'yes', vehicles: fleet });
  }
  return known;
}

/** `*`, `?` and `{one,other}` or a comma list. */
export function toPattern(glob: string): RegExp {
  const parts = glob
    .replace(/^\{(.*)\}$/, '$1')
    .split(',')
    .map((part) =>
      part
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.'),
    );
  return new RegExp(`^(${parts.join('|')})$`);
}
