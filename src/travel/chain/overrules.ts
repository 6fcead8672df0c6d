/** Pairs of places of which a dispatcher knows better than any source. */
import type { TravelCell } from '../travel.ts';

export interface Overrule {
  readonly fromId: string;
  readonly toId: string;
  readonly seconds: number;
  /** Null: the metres of the next source are kept. */
  readonly metres: number | null;
}

/** An implementation of the service reads them from its table. One direction a row: both ways are two rows. */
export interface OverruleStore {
  /**
   * Those with both ends among the places; the last one counts when a pair is named twice.
   * @param knowledge of the question (TravelQuery)
   */
  listOverrules(placeIds: readonly string[], knowledge?: string): Promise<readonly Overrule[]>;
}

/** Circuity of the plain, for an overruled pair to which no source knows a way. */
const FALLBACK_CIRCUITY = 1.4;

/** Overrules by their first place, then by their second. */
export type OverruleTable = ReadonlyMap<string, ReadonlyMap<string, Overrule>>;

/** Rows whose seconds are no time are left out. */
export function toOverruleTable(overrules: readonly Overrule[]): OverruleTable {
  const table = new Map<string, Map<string, Overrule>>();
  for (const overrule of overrules) {
    if (!(overrule.seconds >= 0 && Number.isFinite(overrule.seconds))) continue;
    const row = table.get(overrule.fromId) ?? new Map<string, Overrule>();
    table.set(overrule.fromId, row.set(overrule.toId, overrule));
  }
  return table;
}

/** The cell of an overruled pair; `base` gives the metres that the dispatcher left open. */
export function toOverruledCell(overrule: Overrule, base: TravelCell | undefined, straightMetres: number): TravelCell {
  const known = overrule.metres ?? (base?.kind === 'reachable' ? base.metres : straightMetres * FALLBACK_CIRCUITY);
  return { kind: 'reachable', seconds: overrule.seconds, metres: Math.round(known), source: 'overruled' };
}
