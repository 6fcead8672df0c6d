/**
 * The one interface through which plan, quote, refusal, manifest and map ask for travel times and distances.
 * Sources behind it: what a dispatcher overruled, what was measured, the road network, a remote engine, the estimate.
 */

import type { TravelNotice } from './notices.ts';

export interface Point {
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** A point with the identity under which its cells are cached and overruled; `id` is the place id where there is one. */
export interface TravelPoint extends Point {
  readonly id: string;
  /** An outlying farm: reached over farm tracks, slower and weather-bound. */
  readonly farm?: boolean;
}

/** Where a cell comes from, best first. */
export const TRAVEL_SOURCES = ['overruled', 'measured', 'roads', 'remote', 'estimate'] as const;
export type TravelSource = (typeof TRAVEL_SOURCES)[number];

export type UnreachableReason =
  | 'NOT_SNAPPED' // no road near the point
  | 'NO_PATH' // roads exist, but none leads there (ferry closed, island)
  | 'INVALID_POINT' // NaN, 0/0, or outside every covered area
  | 'SOURCE_FAILED'; // the last source of the chain failed, too

export type TravelCell =
  | { readonly kind: 'reachable'; readonly seconds: number; readonly metres: number; readonly source: TravelSource }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly source: TravelSource };

export interface TravelMatrix {
  /** Row: from, column: to, in the order of the points asked. The diagonal is 0 s, 0 m. */
  readonly cells: readonly (readonly TravelCell[])[];
  /** Date of the road data behind the cells (`YYYY-MM-DD`), or null when none was used. */
  readonly dataDate: string | null;
  /** What the caller should tell: sources skipped, points not covered, remote engines that failed. */
  readonly warnings: readonly string[];
  /** The same as codes with parameters, for other languages and for programs; absent when a source has only sentences. */
  readonly notices?: readonly TravelNotice[];
}

export interface TravelLeg {
  readonly cell: TravelCell;
  /** The line to draw, from start to end; a straight pair of points when the source knows no geometry. */
  readonly geometry: readonly Point[];
  /** Street names in order of driving, without repetition; empty when unknown. */
  readonly streets: readonly string[];
}

export interface TravelQuery {
  /** ISO instant of departure; sources use it for seasons, ferries and learned corrections. */
  readonly departure: string;
  /** Whose profile and overrules hold; needed where one service stands for all consortia (src/modules/common/consortium-travel-repository.ts). */
  readonly consortiumId?: string;
  /**
   * How much of what people know is used. `adopted` (default): overrules and adopted corrections over the sources. `base`: the sources
   * alone, for learning. `estimate`: the estimate alone, for comparing. Read by the service of all consortia only.
   */
  readonly basis?: 'adopted' | 'base' | 'estimate';
  /**
   * Names the state of overrules and corrections, by whoever has just read it: while the name stays the same, they need not be read again.
   * Absent: they are read at every question.
   */
  readonly knowledge?: string;
}

/** One source of travel times, or the chain of several. */
export interface TravelService {
  /** Seconds and metres between all pairs. Never throws for one bad point: that point's cells are unreachable. */
  matrix(points: readonly TravelPoint[], query: TravelQuery): Promise<TravelMatrix>;
  /**
   * Row: from, column: to. Sources that can answer a rectangle do, so that filling in one new place costs its row and column
   * and not the whole square; the others are asked for the square and cut (`askTable` in table.ts).
   */
  table?(from: readonly TravelPoint[], to: readonly TravelPoint[], query: TravelQuery): Promise<TravelMatrix>;
  /** One leg with its geometry. */
  leg(from: TravelPoint, to: TravelPoint, query: TravelQuery): Promise<TravelLeg>;
}
