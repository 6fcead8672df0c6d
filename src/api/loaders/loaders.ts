/** All loaders of one request. A new subject adds a file beside this one and a line here. */
import { bookingLoaders } from './booking.ts';
import type { Reader } from './by-id.ts';
import { fleetLoaders } from './fleet.ts';
import { peopleLoaders } from './people.ts';
import { placesLoaders } from './places.ts';
import { plansLoaders } from './plans.ts';
import { quotesLoaders } from './quotes.ts';
import { standingLoaders } from './standing.ts';

/** For one request: what a loader has read it does not read again. */
export function createLoaders(reader: Reader) {
  return {
    ...bookingLoaders(reader),
    ...fleetLoaders(reader),
    ...peopleLoaders(reader),
    ...placesLoaders(reader),
    ...plansLoaders(reader),
    ...standingLoaders(reader),
    ...quotesLoaders(reader),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
