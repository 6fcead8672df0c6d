/** One request against a day: where it fits and what that costs everybody, or which constraint says no and by how much. */
import type { Route } from '../plan.ts';
import type { InitialRoute, Problem, Request } from '../problem.ts';
import type { InsertedPair, Insertion, PairQuote, Quote, QuoteOptions } from './answer.ts';
import { QuoteDay } from './day.ts';
import { describe } from './describe.ts';
import { findPairs, quotePair } from './pair.ts';
import { refuse } from './refuse.ts';

export interface OpenDay {
  /** Quotes one request; its id must be new. */
  readonly quote: (request: Request, options?: QuoteOptions) => Quote;
  /**
   * Quotes an outbound and its return together: for each place of the outbound, cheapest first, the return is quoted against the day with the outbound in it.
   * The first answer with both is given; else the refusal of the leg that failed.
   */
  readonly quotePair: (outbound: Request, back: Request, options?: QuoteOptions) => PairQuote;
  /**
   * Where a request fits, cheapest first; empty when nowhere. Unlike `quote` it does not look for the reason, which takes most of the time.
   * @param most how many are described; the best of each vehicle when left out
   */
  readonly findInsertions: (request: Request, most?: number) => readonly Insertion[];
  /** As findInsertions for an outbound and its return. */
  readonly findPairs: (outbound: Request, back: Request) => readonly InsertedPair[];
  /**
   * Puts a request of the problem that the plan leaves out at its cheapest place, for all questions to come.
   * @returns false when it fits nowhere
   */
  readonly include: (request: string) => boolean;
  /** Locations below this can be asked about: rows that the problem's matrix has, or gains while the day is open. */
  readonly mostLocations: number;
  /**
   * The same day after some requests have gone and others are known to it and to its forks, though not in a vehicle yet (`include`). Both are
   * open from then on.
   * @returns undefined when the day cannot be carried on like that: open it anew
   */
  readonly amend: (gone: ReadonlySet<string>, added: readonly Request[]) => OpenDay | undefined;
  /** The orders in force, without times; a vehicle that is not used is missing. */
  readonly listOrders: () => readonly InitialRoute[];
  /**
   * The same day with other orders of some vehicles, at a fraction of what opening takes. Both are open from then on; what is included in one
   * is not in the other.
   */
  readonly fork: (plan: readonly InitialRoute[]) => OpenDay;
  /** The routes in force with their best times; a vehicle that is not used is missing. */
  readonly writeRoutes: () => readonly PricedRoute[];
  /** Vehicles whose order breaks a rule: nobody can be put into them. */
  readonly listBroken: () => readonly string[];
}

export interface PricedRoute {
  readonly route: Route;
  /** Of the vehicle and its riders. */
  readonly cost: number;
}

/**
 * Compiles a day for quoting; keep it while the day does not change. Not for concurrent use.
 *
 * @param problem valid, with every trip of the plan; the requests quoted later are not in it, but their locations are rows of its matrix, which
 *   may gain rows while the day is open, though no cell of it may change.
 */
export function openDay(problem: Problem, plan: readonly InitialRoute[]): OpenDay {
  return toOpenDay(new QuoteDay(problem, plan));
}

function toOpenDay(day: QuoteDay): OpenDay {
  const { vehicles } = day.problem;
  return {
    quote: (request, options = {}) => quoteInto(day, 0, request, options),
    quotePair: (outbound, back, options = {}) => quotePair(day, outbound, back, options),
    findInsertions: (request, most = Infinity) => {
      day.put(0, request);
      const found: Insertion[] = [];
      for (const spot of day.listSpots(0)) {
        if (found.length >= most) break;
        const insertion = describe(day, 0, spot);
        if (insertion !== undefined) found.push(insertion);
      }
      return found;
    },
    findPairs: (outbound, back) => findPairs(day, outbound, back),
    include: (request) => day.include(request),
    mostLocations: day.mostLocations,
    amend: (gone, added) => {
      const amended = day.amend(gone, added);
      return amended && toOpenDay(amended);
    },
    writeRoutes: () => writeRoutes(day),
    listOrders: () => day.listOrders(),
    fork: (plan) => toOpenDay(day.fork(plan)),
    listBroken: () => vehicles.filter((_, v) => !((day.routes[v]?.cost ?? 0) < Infinity)).map(({ id }) => id),
  };
}

function writeRoutes(day: QuoteDay): readonly PricedRoute[] {
  return day.routes.flatMap((_, v) => day.routeInForce(v) ?? []);
}

/** Quotes a single request against a plan; see openDay for many. */
export function quote(
  problem: Problem,
  plan: readonly InitialRoute[],
  request: Request,
  options: QuoteOptions = {},
): Quote {
  return openDay(problem, plan).quote(request, options);
}

function quoteInto(day: QuoteDay, slot: number, request: Request, options: QuoteOptions): Quote {
  day.put(slot, request);
  const spots = day.listSpots(slot);
  if (spots.length > 0)
    return { kind: 'feasible', insertions: spots.flatMap((spot) => describe(day, slot, spot) ?? []) };
  return refuse(day, slot, request, options);
}
