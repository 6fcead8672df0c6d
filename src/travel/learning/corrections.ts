/** Corrections that a person has adopted, applied to the cells of a base source. */
import type { TravelCell, TravelSource } from '../travel.ts';
import { type DrivingSeason, findDrivingTime, type HourBand } from './calendar.ts';

export interface AdoptedCorrection {
  readonly fromId: string;
  readonly toId: string;
  /** Null: at every hour and season for which no narrower correction is adopted. */
  readonly band: HourBand | null;
  readonly season: DrivingSeason | null;
  /** Learned against this source; a factor against the estimate says nothing about roads. */
  readonly baseSource: TravelSource;
  readonly baseSeconds: number;
  readonly factor: number;
  /** Robust standard deviation of one drive, in seconds. */
  readonly spreadSeconds: number;
  readonly observations: number;
}

/** The adopted corrections between places; an implementation of the service reads them from its table. */
export interface CorrectionStore {
  /** @param knowledge of the question (TravelQuery) */
  listCorrections(placeIds: readonly string[], knowledge?: string): Promise<readonly AdoptedCorrection[]>;
}

/** Fewer drives than this are an anecdote: neither proposed nor used. */
export const LEAST_OBSERVATIONS = 5;
/** Base minutes may move this far (a new extract) before a factor learned on the old ones is refused. */
const BASE_TOLERANCE = 0.1;

export interface CorrectedCell {
  readonly cell: TravelCell;
  /** A correction exists, but for other base data; the base cell is given unchanged. */
  readonly isStale: boolean;
}
/** Corrections of one departure by their first place, then by their second. */
export type CorrectionTable = ReadonlyMap<string, ReadonlyMap<string, AdoptedCorrection>>;

/** Of each pair the narrowest correction that fits hour and season of the departure. */
export function toCorrectionTable(corrections: readonly AdoptedCorrection[], departure: string): CorrectionTable {
  const time = findDrivingTime(departure);
  const table = new Map<string, Map<string, AdoptedCorrection>>();
  for (const correction of corrections) {
    if (correction.observations < LEAST_OBSERVATIONS || !(correction.factor > 0)) continue;
    const fits =
      (correction.band === null || correction.band === time?.band) &&
      (correction.season === null || correction.season === time?.season);
    const row = table.get(correction.fromId) ?? new Map<string, AdoptedCorrection>();
    const rival = row.get(correction.toId);
    if (!fits || (rival && narrowness(correction) <= narrowness(rival))) continue;
    table.set(correction.fromId, row.set(correction.toId, correction));
  }
  return table;
}

/** The base cell with the correction; unchanged when that was learned on other minutes. */
export function correctCell(correction: AdoptedCorrection, base: TravelCell): CorrectedCell {
  if (base.kind !== 'reachable') return { cell: base, isStale: false };
  const moved = Math.abs(base.seconds - correction.baseSeconds) / correction.baseSeconds;
  if (base.source !== correction.baseSource || !(moved <= BASE_TOLERANCE)) return { cell: base, isStale: true };
  return {
    cell: { ...base, seconds: Math.round(base.seconds * correction.factor), source: 'measured' },
    isStale: false,
  };
}

const narrowness = (c: AdoptedCorrection) => (c.band === null ? 0 : 1) + (c.season === null ? 0 : 1);
