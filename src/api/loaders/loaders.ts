/** All loaders of one request. A new subject adds a file beside this one and a line here. */
import type { Reader } from './by-id.ts';
import { placesLoaders } from './places.ts';

export function createLoaders(reader: Reader) {
  return { ...placesLoaders(reader) };
}

export type Loaders = ReturnType<typeof createLoaders>;
