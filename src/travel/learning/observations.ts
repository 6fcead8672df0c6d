/** From what drivers recorded at stops to driving times between places. */

export interface RecordedStopEvent {
  readonly id: string;
  readonly kind: 'arrived' | 'boarded' | 'no-show' | 'alighted' | 'undone';
  /** ISO instant of the driver's device. */
  readonly deviceTime: string;
  /** The event that an `undone` takes back. */
  readonly undoes?: string | null;
}

/** A stop of a run in the order driven. */
export interface DrivenStop {
  readonly placeId: string;
  /** Time that the plan left free before this stop: with it the driver may have lingered at the stop before. */
  readonly plannedWaitSeconds: number;
  readonly events: readonly RecordedStopEvent[];
}

export interface LegObservation {
  readonly fromId: string;
  readonly toId: string;
  /** ISO instant. */
  readonly departedAt: string;
  readonly seconds: number;
}

/**
 * Why a leg says nothing. `NO_TIME`: an arrival or a departure was not recorded. `CLOCK`: the arrival is not after the departure.
 * `SLACK`: the plan left time to linger. `SAME_PLACE`: no drive. `NO_BASE`: the base source knows no way. `OUTLIER`: beyond belief
 * against the base, a coffee or a forgotten button rather than a road.
 */
export const REJECTIONS = ['NO_TIME', 'CLOCK', 'SLACK', 'SAME_PLACE', 'NO_BASE', 'OUTLIER'] as const;
export type Rejection = (typeof REJECTIONS)[number];
export type RejectionCounts = Readonly<Partial<Record<Rejection, number>>>;

/** Slack up to this is less than the scatter of a drive. */
const HARMLESS_WAIT_SECONDS = 120;

/** Legs of one run: from the last boarding, alighting or no-show at a stop to the arrival at the next. Undone events never happened. */
export function toLegObservations(stops: readonly DrivenStop[]): {
  readonly observations: readonly LegObservation[];
  readonly rejected: RejectionCounts;
} {
  const observations: LegObservation[] = [];
  const rejected: Partial<Record<Rejection, number>> = {};
  for (let k = 1; k < stops.length; k++) {
    const before = stops[k - 1];
    const stop = stops[k];
    if (!before || !stop) continue;
    const leg = measureLeg(before, stop);
    if (typeof leg === 'string') rejected[leg] = (rejected[leg] ?? 0) + 1;
    else observations.push(leg);
  }
  return { observations, rejected };
}

function measureLeg(before: DrivenStop, stop: DrivenStop): LegObservation | Rejection {
  if (before.placeId === stop.placeId) return 'SAME_PLACE';
  if (stop.plannedWaitSeconds > HARMLESS_WAIT_SECONDS) return 'SLACK';
  const departure = timesOf(before, (kind) => kind === 'boarded' || kind === 'alighted' || kind === 'no-show').at(-1);
  const arrival = timesOf(stop, (kind) => kind === 'arrived')[0];
  if (departure === undefined || arrival === undefined) return 'NO_TIME';
  const seconds = (arrival - departure) / 1000;
  if (!(seconds > 0)) return 'CLOCK';
  return { fromId: before.placeId, toId: stop.placeId, departedAt: new Date(departure).toISOString(), seconds };
}

/** Milliseconds of the events that count, ascending. */
function timesOf({ events }: DrivenStop, isAsked: (kind: RecordedStopEvent['kind']) => boolean): number[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' && event.undoes ? [event.undoes] : [])));
  return events
    .filter((event) => isAsked(event.kind) && !undone.has(event.id))
    .map((event) => Date.parse(event.deviceTime))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
}
