/** All loaders of one request. A new subject adds a file beside this one and a line here. */
import type { Reader } from './by-id.ts';
import { fleetLoaders } from './fleet.ts';
import { peopleLoaders } from './people.ts';
import { placesLoaders } from './places.ts';

export function createLoaders(reader: Reader) {
  return { ...fleetLoaders(reader), ...peopleLoaders(reader), ...placesLoaders(reader) };
}

export type Loaders = ReturnType<typeof createLoaders>;
