/**
 * What the driver has done and what comes next: a pure fold of the manifest and of the events, those recorded on this phone and
 * those that the server knows. Nothing here touches the network or the clock, so that it holds offline and in tests.
 */
import type { ManifestPartsFragment, StopEventKind } from '../generated/operations.generated.ts';

export type ManifestStop = ManifestPartsFragment['stops'][number];

/** An event as the phone keeps it; `sent` once the server has answered for it. */
export interface LocalEvent {
  readonly key: string;
  readonly kind: StopEventKind;
  readonly tripId: string | null;
  readonly placeId: string | null;
  readonly undoesKey: string | null;
  readonly odometerKm: number | null;
  /** ISO instant by this phone's clock. */
  readonly deviceTime: string;
  readonly sent: boolean;
  /** What the server objected to, in words; null when all is well or not yet sent. */
  readonly conflict: string | null;
}

export type StopStatus = 'pending' | 'arrived' | 'boarded' | 'no_show' | 'alighted' | 'skipped';

export interface StopState {
  readonly stop: ManifestStop;
  readonly status: StopStatus;
  /** Since when the vehicle stands there, for the waiting clock. */
  readonly arrivedAt: string | null;
}

/** Consecutive stops at one place: the driver halts once. */
export interface Halt {
  readonly id: string;
  readonly stops: readonly StopState[];
  readonly done: boolean;
}

export interface RunState {
  readonly halts: readonly Halt[];
  /** A break to be taken before the next halt. */
  readonly pause: Halt | null;
  /** Index of the halt to drive to or at which one stands; −1 when the run is done. */
  readonly next: number;
  readonly aboard: number;
  readonly odometerStart: number | null;
  readonly odometerEnd: number | null;
  /** The last event that can still be undone. */
  readonly lastKey: string | null;
}

type ServerEvent = ManifestPartsFragment['events'][number];

/** Events of both sides, once each, in the order in which they happened; undone ones left out. */
export function mergeEvents(server: readonly ServerEvent[], local: readonly LocalEvent[]): readonly LocalEvent[] {
  const byKey = new Map<string, LocalEvent>();
  const undone = new Set<string>();
  for (const event of server) {
    if (event.undone || event.kind === 'UNDONE') {
      undone.add(event.idempotencyKey);
      continue;
    }
    byKey.set(event.idempotencyKey, {
      key: event.idempotencyKey,
      kind: event.kind,
      tripId: event.tripId,
      placeId: event.placeId,
      undoesKey: null,
      odometerKm: event.odometerKm,
      deviceTime: event.deviceTime,
      sent: true,
      conflict: null,
    });
  }
  for (const event of local) {
    if (event.kind === 'UNDONE' && event.undoesKey !== null && event.conflict === null) undone.add(event.undoesKey);
    else if (!byKey.has(event.key) && event.conflict === null) byKey.set(event.key, event);
  }
  return [...byKey.values()]
    .filter((event) => !undone.has(event.key) && event.kind !== 'UNDONE')
    .sort((a, b) => Date.parse(a.deviceTime) - Date.parse(b.deviceTime));
}

/** The state of the run after the events. */
export function foldRun(stops: readonly ManifestStop[], events: readonly LocalEvent[]): RunState {
  const boarded = new Set<string>();
  const gone = new Set<string>();
  const absent = new Set<string>();
  for (const event of events) {
    if (event.tripId === null) continue;
    if (event.kind === 'BOARDED') boarded.add(event.tripId);
    if (event.kind === 'NO_SHOW') absent.add(event.tripId);
    if (event.kind === 'ALIGHTED') gone.add(event.tripId);
  }
  const statusOf = (stop: ManifestStop): StopStatus => {
    if (stop.tripId === null) return 'pending';
    if (stop.kind === 'PICKUP')
      return boarded.has(stop.tripId) ? 'boarded' : absent.has(stop.tripId) ? 'no_show' : 'pending';
    if (absent.has(stop.tripId)) return 'skipped';
    return gone.has(stop.tripId) ? 'alighted' : 'pending';
  };
  const halts = toHalts(stops, statusOf);
  // A break has nothing to press: whoever drives on has had it, and the stop behind it must be within reach.
  const next = halts.findIndex((halt) => !halt.done && !isBreak(halt));
  return {
    halts: next < 0 ? halts : halts.map((halt, index) => (index === next ? withArrival(halt, events) : halt)),
    next,
    pause: halts.slice(0, Math.max(0, next)).find((halt) => !halt.done) ?? null,
    aboard: [...boarded].filter((trip) => !gone.has(trip)).reduce((sum, trip) => sum + partyOf(stops, trip), 0),
    odometerStart: events.findLast((event) => event.kind === 'ODOMETER_START')?.odometerKm ?? null,
    odometerEnd: events.findLast((event) => event.kind === 'ODOMETER_END')?.odometerKm ?? null,
    lastKey: events.at(-1)?.key ?? null,
  };
}

/** Of riders by name, those with a stop still to come, and those whom this run does not have. */
export function namesAhead(names: readonly string[], halts: readonly Halt[]): readonly string[] {
  const stops = halts.flatMap((halt) => halt.stops);
  const isAhead = (name: string) => {
    const own = stops.filter(({ stop }) => stop.riderName === name);
    return own.length === 0 || own.some(({ status }) => status === 'pending' || status === 'arrived');
  };
  return names.filter(isAhead);
}

function isBreak(halt: Halt): boolean {
  return halt.stops[0]?.stop.kind === 'BREAK';
}

function partyOf(stops: readonly ManifestStop[], tripId: string): number {
  return stops.find((stop) => stop.tripId === tripId)?.partySize ?? 0;
}

function toHalts(stops: readonly ManifestStop[], statusOf: (stop: ManifestStop) => StopStatus): readonly Halt[] {
  const groups: StopState[][] = [];
  for (const stop of stops) {
    if (stop.kind === 'PULL_OUT' || stop.kind === 'PULL_IN') continue;
    const state: StopState = { stop, status: statusOf(stop), arrivedAt: null };
    const last = groups.at(-1);
    const together =
      last?.[0]?.stop.place.id === stop.place.id && stop.kind !== 'BREAK' && last?.[0]?.stop.kind !== 'BREAK';
    if (last !== undefined && together) last.push(state);
    else groups.push([state]);
  }
  const lastRiding = groups.findLastIndex((group) => group.some((state) => state.status !== 'pending'));
  return groups.map((group, index) => ({
    id: group[0]?.stop.stopId ?? String(index),
    stops: group,
    // A break has no event of its own: it is over once something later has happened.
    done: group.every((state) => (state.stop.kind === 'BREAK' ? index < lastRiding : state.status !== 'pending')),
  }));
}

function withArrival(halt: Halt, events: readonly LocalEvent[]): Halt {
  const place = halt.stops[0]?.stop.place.id;
  const trips = new Set(halt.stops.map((state) => state.stop.tripId));
  const arrival = events.findLast(
    (event) =>
      event.kind === 'ARRIVED' && event.placeId === place && (event.tripId === null || trips.has(event.tripId)),
  );
  if (arrival === undefined) return halt;
  return {
    ...halt,
    stops: halt.stops.map((state) => ({
      ...state,
      arrivedAt: arrival.deviceTime,
      status: state.status === 'pending' ? 'arrived' : state.status,
    })),
  };
}
