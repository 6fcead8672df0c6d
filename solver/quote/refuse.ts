/** A no: which constraint binds, and when it would have been yes. */
import { findFixedObstacle } from '../evaluation/reasons.ts';
import type { Reason, ReasonCode } from '../plan.ts';
import type { Request } from '../problem.ts';
import type { Alternative, QuoteOptions, QuoteRefusal } from './answer.ts';
import type { QuoteDay } from './day.ts';
import { describe } from './describe.ts';
import { type Binding, findBindings, type RelaxLimits } from './relax.ts';

/** @param slot into which the request has been put, without a place found for it */
export function refuse(day: QuoteDay, slot: number, request: Request, options: QuoteOptions): QuoteRefusal {
  const fixed = findFixedObstacle(day.cp, request);
  if (fixed !== undefined) return { kind: 'infeasible', reason: fixed, bindings: [], alternatives: [] };
  const bindings = findBindings(day, slot, toLimits(options));
  const alternatives = findAlternatives(day, slot, options);
  return { kind: 'infeasible', reason: toReason(bindings), bindings, alternatives };
}

/** Rounds the horizon up to whole units; two hours in steps of a minute unless said. */
export function toLimits({ unit = 60, horizon = 7200 }: QuoteOptions): RelaxLimits {
  return { unit, mostUnits: Math.ceil(horizon / unit), mostPlaces: 16 };
}

/** The first binding is the one that gives way by the least; none: TIME_WINDOW without a shortfall. */
export function toReason([first]: readonly Binding[]): Reason {
  if (first === undefined) {
    const detail = 'no single constraint, giving way alone within the horizon, would let it in';
    return { code: 'TIME_WINDOW', shortfall: null, detail };
  }
  const { code, shortfall } = first;
  return { code, shortfall, detail: `${WORDS[code] ?? code} by ${shortfall}` };
}

const WORDS: Partial<Record<ReasonCode, string>> = {
  TIME_WINDOW: 'its own window would be missed',
  RIDE_TIME: 'its ride would be too long',
  CAPACITY: 'no layout has room',
  OTHERS_WINDOW: 'the window or ride limit of another request would be missed',
  SHIFT: 'the shifts are too short',
  BREAK: 'a break would come too late or too early',
};

/** The request as it stands, earlier and later by whole steps, nearest first. */
export function findAlternatives(
  day: QuoteDay,
  slot: number,
  { step = 300, horizon = 7200, alternatives: most = 2 }: QuoteOptions,
): readonly Alternative[] {
  const found: Alternative[] = [];
  const open = new Set([1, -1]);
  const r = day.slotIndex(slot);
  const able = day.listAble(slot);
  for (let distance = step; distance <= horizon && found.length < most && open.size > 0; distance += step) {
    for (const side of [...open]) {
      const shift = side * distance;
      day.setWindows(r, -shift, shift);
      if (!able.some((v) => day.hasSpot(slot, v))) continue;
      const [spot] = day.listSpots(slot);
      const insertion = spot === undefined ? undefined : describe(day, slot, spot);
      if (insertion === undefined) continue;
      found.push({ shift, insertion });
      open.delete(side);
      if (found.length === most) break;
    }
  }
  day.setWindows(r, 0, 0);
  return found;
}
