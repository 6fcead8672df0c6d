/** Where things lie on the timeline: pure geometry, so that dragging asks no server and re-renders no row. */
import type { DispatchDayQuery, PlanBoardFragment } from '../generated/operations.generated.ts';

export type Day = DispatchDayQuery['serviceDay'];
export type Board = PlanBoardFragment;
export type BoardRun = Board['runs'][number];
export type BoardStop = BoardRun['stops'][number];
export type BoardTrip = NonNullable<BoardStop['trip']>;
export type DayShift = Day['shifts'][number];

/** One party on one run: a bar from boarding to alighting. */
export interface TripBar {
  readonly tripId: string;
  readonly trip: BoardTrip;
  readonly fromMs: number;
  readonly toMs: number;
  readonly lane: number;
  readonly locked: boolean;
  /** The tighter of boarding and alighting; null when the plan does not say. */
  readonly slackSeconds: number | null;
  /** Minutes after the promised window that boarding is expected; 0: in time. */
  readonly lateMinutes: number;
  /** Whether the plan itself leaves the promised window. */
  readonly breaksPromise: boolean;
  readonly pickup: BoardStop;
  readonly dropoff: BoardStop;
}

export interface BreakBar {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** One row of the timeline: a shift, with its run when the plan uses it. */
export interface TimelineRow {
  readonly shift: DayShift;
  readonly run: BoardRun | null;
  /** The plan leaves the shift in the garage; false while the plan is not there yet. */
  readonly unused: boolean;
  readonly bars: readonly TripBar[];
  readonly breaks: readonly BreakBar[];
  readonly lanes: number;
  readonly colour: string;
  /** Seats over time, as steps: [instant, aboard after it]. */
  readonly load: readonly (readonly [number, number])[];
}

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const COLOURS = 5;

/** Whole hours around all shifts and runs; an empty day shows 6–18 o'clock of the house. */
export function toSpan(rows: readonly TimelineRow[], date: string): Span {
  const instants = rows.flatMap(({ shift, run }) => [
    Date.parse(shift.startAt),
    Date.parse(shift.endAt),
    ...(run === null ? [] : [Date.parse(run.scheduledStartAt), Date.parse(run.scheduledEndAt)]),
  ]);
  if (instants.length === 0) {
    const noon = Date.parse(`${date}T11:00:00Z`);
    return { fromMs: noon - 6 * HOUR, toMs: noon + 6 * HOUR };
  }
  return {
    fromMs: Math.floor(Math.min(...instants) / HOUR) * HOUR,
    toMs: Math.ceil(Math.max(...instants) / HOUR) * HOUR,
  };
}

/** Every full hour inside the span. */
export function toHours(span: Span): readonly number[] {
  return Array.from({ length: Math.round((span.toMs - span.fromMs) / HOUR) }, (_, index) => span.fromMs + index * HOUR);
}

/** Late by what the driver has recorded, else by the plan; in whole minutes beyond the promised window. */
export function toLateMinutes(trip: BoardTrip): number {
  if (trip.promise === null || trip.estimatedPickupAt === null) return 0;
  const late = Date.parse(trip.estimatedPickupAt) - Date.parse(trip.promise.pickup.latest);
  return Math.max(0, Math.ceil(late / MINUTE));
}

function breaksPromise(trip: BoardTrip, pickup: BoardStop, dropoff: BoardStop): boolean {
  if (trip.promise === null) return false;
  const begin = Date.parse(pickup.scheduledBeginAt);
  const { earliest, latest } = trip.promise.pickup;
  // A second of rounding is no broken word.
  return (
    begin < Date.parse(earliest) - 1000 ||
    begin > Date.parse(latest) + 1000 ||
    Date.parse(dropoff.scheduledBeginAt) > Date.parse(trip.promise.arrivalLatest) + 1000
  );
}

function tighter(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** Greedy lanes in order of boarding: at most as many as parties ride at once. */
function toBars(run: BoardRun): { readonly bars: readonly TripBar[]; readonly lanes: number } {
  const pickups = new Map<string, BoardStop>();
  const pairs: { readonly pickup: BoardStop; readonly dropoff: BoardStop; readonly trip: BoardTrip }[] = [];
  for (const stop of run.stops) {
    if (stop.trip === null) continue;
    if (stop.kind === 'PICKUP') pickups.set(stop.trip.id, stop);
    const pickup = stop.kind === 'DROPOFF' ? pickups.get(stop.trip.id) : undefined;
    if (pickup !== undefined) pairs.push({ pickup, dropoff: stop, trip: stop.trip });
  }
  pairs.sort((a, b) => a.pickup.position - b.pickup.position);
  const freeFrom: number[] = [];
  const bars = pairs.map(({ pickup, dropoff, trip }): TripBar => {
    const fromMs = Date.parse(pickup.scheduledBeginAt);
    const toMs = Math.max(Date.parse(dropoff.scheduledDepartureAt), fromMs + MINUTE);
    const free = freeFrom.findIndex((instant) => instant <= fromMs);
    const lane = free < 0 ? freeFrom.length : free;
    freeFrom[lane] = toMs;
    return {
      tripId: trip.id,
      trip,
      fromMs,
      toMs,
      lane,
      locked: pickup.locked || run.locked,
      slackSeconds: tighter(pickup.slackSeconds, dropoff.slackSeconds),
      lateMinutes: toLateMinutes(trip),
      breaksPromise: breaksPromise(trip, pickup, dropoff),
      pickup,
      dropoff,
    };
  });
  return { bars, lanes: Math.max(1, freeFrom.length) };
}

/** A row for each shift of the day, by start; a shift without a run stays visible as room to move to. */
export function toRows(day: Day, board: Board | null): readonly TimelineRow[] {
  const runs = new Map((board?.runs ?? []).map((run) => [run.shift.id, run]));
  return day.shifts.map((shift, index): TimelineRow => {
    const run = runs.get(shift.id) ?? null;
    const { bars, lanes } = run === null ? { bars: [], lanes: 1 } : toBars(run);
    return {
      shift,
      run,
      unused: board !== null && run === null,
      bars,
      lanes,
      breaks: (run?.stops ?? [])
        .filter((stop) => stop.kind === 'BREAK')
        .map((stop) => ({
          id: stop.id,
          fromMs: Date.parse(stop.scheduledBeginAt),
          toMs: Date.parse(stop.scheduledDepartureAt),
        })),
      colour: `var(--run-${(index % COLOURS) + 1})`,
      load: (run?.stops ?? []).map((stop) => [
        Date.parse(stop.scheduledDepartureAt),
        stop.seatsAboard + stop.wheelchairsAboard,
      ]),
    };
  });
}

/** The trip of another row that is nearest in time: where the arrow keys go. */
export function nearestBar(row: TimelineRow, atMs: number): TripBar | undefined {
  return row.bars.toSorted((a, b) => Math.abs(a.fromMs - atMs) - Math.abs(b.fromMs - atMs))[0];
}
