/**
 * What measured drives say about the base minutes: a report of proposals, which change nothing until a person adopts them.
 * Model, on the logarithm of measured ÷ base: consortium + hour band and season + pair + pair at that time, each level pulled towards
 * the one above by n / (n + k). Formulas in README.md.
 */
import type { TravelCell } from '../travel.ts';
import { type DrivingSeason, type DrivingTime, findDrivingTime, type HourBand } from './calendar.ts';
import { type AdoptedCorrection, LEAST_OBSERVATIONS } from './corrections.ts';
import type { LegObservation, Rejection, RejectionCounts } from './observations.ts';
import { huberLocation, median, robustSpread } from './robust.ts';

/** Base cell for a drive at that instant. */
export type BaseCellOf = (observation: LegObservation) => TravelCell | undefined;

export interface CorrectionProposal extends AdoptedCorrection {
  readonly measuredMedianSeconds: number;
  /** Base minutes as they would be after adoption. */
  readonly correctedSeconds: number;
  /** Trust in the pair's own drives against the average of all, 0 to 1. */
  readonly weight: number;
}

export interface TimeEffect extends DrivingTime {
  readonly factor: number;
  readonly observations: number;
}

export interface LearningReport {
  readonly observations: number;
  readonly usedObservations: number;
  readonly rejected: RejectionCounts;
  /** First and last departure used; null when none was. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** All drives together, measured ÷ base; 1 with fewer than five. Shown, not applied: no pair is corrected by others' drives alone. */
  readonly generalFactor: number;
  readonly times: readonly TimeEffect[];
  /** Those that move the most minutes first. */
  readonly proposals: readonly CorrectionProposal[];
  /** Pairs driven, but fewer than five times. */
  readonly pairsWithTooFew: number;
}

interface Measured extends LegObservation {
  readonly time: DrivingTime;
  readonly base: TravelCell & { readonly kind: 'reachable' };
  /** ln(measured ÷ base). */
  readonly ratio: number;
}

/** A drive of less than 0.3 or more than 3 times the base is no drive. */
const BELIEVABLE = { least: Math.log(0.3), most: Math.log(3) };
/** Observations that weigh as much as the level above. */
const PAIR_PRIOR = 5;
const TIME_PRIOR = 20;

/** @param baseOf the base cell of a drive; a drive without one is rejected */
export function learnCorrections(observations: readonly LegObservation[], baseOf: BaseCellOf): LearningReport {
  const { measured, rejected } = measure(observations, baseOf);
  const general = measured.length < LEAST_OBSERVATIONS ? 0 : huberLocation(measured.map((m) => m.ratio));
  const times = learnTimes(measured, general);
  const timeShift = (time: DrivingTime) => Math.log(times.find((t) => isSameTime(t, time))?.factor ?? 1);
  const proposals: CorrectionProposal[] = [];
  let pairsWithTooFew = 0;
  for (const drives of groupBy(measured, (m) => `${m.fromId}\n${m.toId}\n${m.base.source}`).values()) {
    if (drives.length < LEAST_OBSERVATIONS) {
      pairsWithTooFew++;
      continue;
    }
    const own = huberLocation(drives.map((d) => d.ratio - timeShift(d.time)));
    const atAnyTime = shrink(own, general, drives.length, PAIR_PRIOR);
    const meanShift = median(drives.map((d) => timeShift(d.time)));
    proposals.push(toProposal(drives, null, atAnyTime + meanShift));
    for (const some of groupBy(drives, (d) => `${d.time.band}/${d.time.season}`).values()) {
      const time = some[0]?.time;
      if (!time || some.length < LEAST_OBSERVATIONS || some.length === drives.length) continue;
      const prior = atAnyTime + timeShift(time);
      const then = huberLocation(some.map((d) => d.ratio));
      proposals.push(toProposal(some, time, shrink(then, prior, some.length, PAIR_PRIOR)));
    }
  }
  const departures = measured.map((m) => m.departedAt).sort();
  return {
    observations: observations.length,
    usedObservations: measured.length,
    rejected,
    period: measured.length > 0 ? { from: departures[0] ?? '', to: departures.at(-1) ?? '' } : null,
    generalFactor: Math.exp(general),
    times,
    proposals: proposals.sort((a, b) => minutesMoved(b) - minutesMoved(a)),
    pairsWithTooFew,
  };
}

/** What a person chose from a report, in the form that the chain uses. Throws when one has too few drives: such a row was never proposed. */
export function adoptProposals(chosen: readonly CorrectionProposal[]): readonly AdoptedCorrection[] {
  return chosen.map(({ measuredMedianSeconds: _m, correctedSeconds: _c, weight: _w, ...correction }) => {
    if (correction.observations < LEAST_OBSERVATIONS) {
      throw new Error(
        `A correction needs ${LEAST_OBSERVATIONS} drives, this one has ${correction.observations}. Collect more first.`,
      );
    }
    return correction;
  });
}

function measure(observations: readonly LegObservation[], baseOf: BaseCellOf) {
  const measured: Measured[] = [];
  const rejected: Partial<Record<Rejection, number>> = {};
  const reject = (reason: Rejection) => {
    rejected[reason] = (rejected[reason] ?? 0) + 1;
  };
  for (const observation of observations) {
    const time = findDrivingTime(observation.departedAt);
    const base = baseOf(observation);
    if (!time || !(observation.seconds > 0)) reject('CLOCK');
    else if (base?.kind !== 'reachable' || !(base.seconds > 0)) reject('NO_BASE');
    else {
      const ratio = Math.log(observation.seconds / base.seconds);
      if (ratio < BELIEVABLE.least || ratio > BELIEVABLE.most) reject('OUTLIER');
      else measured.push({ ...observation, time, base, ratio });
    }
  }
  return { measured, rejected };
}

function learnTimes(measured: readonly Measured[], general: number): TimeEffect[] {
  const effects: TimeEffect[] = [];
  for (const drives of groupBy(measured, (m) => `${m.time.band}/${m.time.season}`).values()) {
    const time = drives[0]?.time;
    if (!time || drives.length < LEAST_OBSERVATIONS) continue;
    const shift = shrink(huberLocation(drives.map((d) => d.ratio)) - general, 0, drives.length, TIME_PRIOR);
    effects.push({ ...time, factor: Math.exp(shift), observations: drives.length });
  }
  return effects;
}

function toProposal(drives: readonly Measured[], time: DrivingTime | null, logFactor: number): CorrectionProposal {
  const first = drives[0];
  if (!first) throw new Error('A proposal needs drives.');
  const factor = Math.exp(logFactor);
  const baseSeconds = Math.round(median(drives.map((d) => d.base.seconds)));
  const correctedSeconds = Math.round(baseSeconds * factor);
  const band: HourBand | null = time?.band ?? null;
  const season: DrivingSeason | null = time?.season ?? null;
  return {
    fromId: first.fromId,
    toId: first.toId,
    band,
    season,
    baseSource: first.base.source,
    baseSeconds,
    factor,
    // The spread of ln(t) times t is the spread of t, for the small spreads of driving times.
    spreadSeconds: Math.round(correctedSeconds * robustSpread(drives.map((d) => d.ratio))),
    observations: drives.length,
    measuredMedianSeconds: Math.round(median(drives.map((d) => d.seconds))),
    correctedSeconds,
    weight: drives.length / (drives.length + PAIR_PRIOR),
  };
}

const shrink = (own: number, above: number, count: number, prior: number) =>
  (count * own + prior * above) / (count + prior);
const isSameTime = (a: DrivingTime, b: DrivingTime) => a.band === b.band && a.season === b.season;
const minutesMoved = (p: CorrectionProposal) => Math.abs(p.correctedSeconds - p.baseSeconds) * p.observations;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
