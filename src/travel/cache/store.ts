/** Where computed cells are kept between starts. The service implements this on its database; memory-store.ts is the one for tests. */
import type { Point, TravelSource, UnreachableReason } from '../travel.ts';

/** Cells of one edition never change: other data, or another variant of the same data, is another edition. */
export interface Edition {
  readonly source: TravelSource;
  /** Date of the road data, `YYYY-MM-DD`. */
  readonly dataDate: string;
  /** What else a cell depends on, such as `winter` for farm tracks and ferries; empty when on nothing. */
  readonly variant: string;
}

export interface StoredCell {
  readonly fromId: string;
  readonly toId: string;
  /** Where the places lay when the cell was computed (`toFingerprint`): a place that moved is a new place. */
  readonly fromAt: string;
  readonly toAt: string;
  readonly value:
    | { readonly kind: 'reachable'; readonly seconds: number; readonly metres: number }
    | { readonly kind: 'unreachable'; readonly reason: UnreachableReason };
}

export interface TravelCellStore {
  /** All cells of the edition with both ends among the places; unknown ids are not an error. */
  readCells(placeIds: readonly string[], edition: Edition): Promise<readonly StoredCell[]>;
  /** Adds the cells; one that is there with the same ends is replaced. All or none of a call. */
  writeCells(cells: readonly StoredCell[], edition: Edition): Promise<void>;
  /** The data date that answers questions now; null before the first. */
  findCurrentDate(source: TravelSource): Promise<string | null>;
  /** One atomic step: every reader sees the old date or the new one. */
  setCurrentDate(source: TravelSource, dataDate: string): Promise<void>;
}

/** Five digits are a metre: less is the trembling of a pin. */
export function toFingerprint({ lat, lon }: Point): string {
  return `${lat.toFixed(5)},${lon.toFixed(5)}`;
}
