/**
 * What a driver may record after what, and what it means for the trip. Pure: the same rules judge on the phone and on the server.
 * A day offline arrives late and in one piece, so the device's time counts, not the time of arrival.
 */

export type TripEventKind = 'arrived' | 'boarded' | 'no_show' | 'alighted';

export interface TripEvent {
  readonly kind: TripEventKind;
  readonly deviceTime: Date;
}

export type EventConflict =
  | 'MALFORMED'
  | 'NOT_ON_MANIFEST'
  | 'MOVED_AWAY'
  | 'TRIP_CANCELLED'
  | 'ALREADY_RECORDED'
  | 'NOT_BOARDED'
  | 'ALREADY_BOARDED'
  | 'ALREADY_NO_SHOW'
  | 'NO_SHOW_NOT_ARRIVED'
  | 'NO_SHOW_TOO_SOON'
  | 'NO_SHOW_OUTSIDE_WINDOW'
  | 'BEFORE_BOARDING'
  | 'IN_FUTURE'
  | 'UNDO_UNKNOWN'
  | 'UNDO_TWICE'
  | 'UNDO_LATER_FIRST'
  | 'ODOMETER_BACKWARDS';

export interface TripToServe {
  /** Of the trip's row. */
  readonly state: string;
  /** The word given, else the window asked for; null bounds nothing. */
  readonly pickup: { readonly earliest: Date; readonly latest: Date };
}

export interface WaitRule {
  readonly driverWaitMinutes: number;
}

/** Clocks of phones go wrong by minutes, not by hours. */
const CLOCK_TOLERANCE_MS = 10 * 60_000;

/** @param valid events of the trip that still count, in the order recorded @returns null when the event may be recorded */
export function findEventConflict(
  event: TripEvent,
  valid: readonly TripEvent[],
  trip: TripToServe,
  rule: WaitRule,
  now: Date,
): EventConflict | null {
  if (event.deviceTime.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) return 'IN_FUTURE';
  if (trip.state === 'cancelled') return 'TRIP_CANCELLED';
  const boarded = valid.find(({ kind }) => kind === 'boarded');
  const hasEnded = valid.some(({ kind }) => kind === 'alighted');
  const isNoShow = valid.some(({ kind }) => kind === 'no_show');
  if (event.kind === 'arrived') return null;
  if (hasEnded) return 'ALREADY_RECORDED';
  if (event.kind === 'alighted') {
    if (!boarded) return 'NOT_BOARDED';
    return event.deviceTime < boarded.deviceTime ? 'BEFORE_BOARDING' : null;
  }
  if (isNoShow) return event.kind === 'no_show' ? 'ALREADY_RECORDED' : 'ALREADY_NO_SHOW';
  if (boarded) return event.kind === 'boarded' ? 'ALREADY_RECORDED' : 'ALREADY_BOARDED';
  return event.kind === 'no_show' ? findNoShowConflict(event, valid, trip, rule) : null;
}

/** A no-show counts only if the vehicle was there inside the window and waited: it is held against the rider. */
function findNoShowConflict(
  event: TripEvent,
  valid: readonly TripEvent[],
  trip: TripToServe,
  rule: WaitRule,
): EventConflict | null {
  const arrived = valid.findLast(({ kind }) => kind === 'arrived');
  if (!arrived) return 'NO_SHOW_NOT_ARRIVED';
  if (arrived.deviceTime > trip.pickup.latest) return 'NO_SHOW_OUTSIDE_WINDOW';
  // Whoever comes early waits until the window opens, and then as long as the rule says.
  const from = Math.max(arrived.deviceTime.getTime(), trip.pickup.earliest.getTime());
  const waited = event.deviceTime.getTime() - from;
  return waited < rule.driverWaitMinutes * 60_000 ? 'NO_SHOW_TOO_SOON' : null;
}

/** What counts is what was not taken back. */
export function toTripProgress(valid: readonly TripEvent[]): {
  readonly state: 'published' | 'on_board' | 'completed' | 'no_show';
  readonly boardedAt: Date | null;
  readonly alightedAt: Date | null;
} {
  const at = (kind: TripEventKind) => valid.findLast((event) => event.kind === kind)?.deviceTime ?? null;
  const boardedAt = at('boarded');
  const alightedAt = at('alighted');
  if (boardedAt && alightedAt) return { state: 'completed', boardedAt, alightedAt };
  if (boardedAt) return { state: 'on_board', boardedAt, alightedAt: null };
  return { state: at('no_show') ? 'no_show' : 'published', boardedAt: null, alightedAt: null };
}
