/** How far one source lies from another over the same points: "the estimate is 11 % off, worst at …". */
import type { TravelMatrix, TravelPoint } from '../travel.ts';
import { median, quantile } from './robust.ts';

export interface ErrorFigures {
  /** Shares of the reference: 0.11 is 11 %. */
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  /** Median of tested ÷ reference: what to multiply the tested one by to undo its bias is 1 ÷ this. */
  readonly medianRatio: number;
}

export interface ComparedPair {
  readonly fromId: string;
  readonly toId: string;
  readonly testedSeconds: number;
  readonly referenceSeconds: number;
  readonly testedMetres: number;
  readonly referenceMetres: number;
  /** Share of the reference's seconds; negative: the tested one is too short. */
  readonly error: number;
}

export interface ComparisonReport {
  readonly pairs: number;
  /** Pairs that only one of the two can reach, or that are too near for a percentage. */
  readonly skippedPairs: number;
  /** Null when no pair could be compared. */
  readonly seconds: ErrorFigures | null;
  readonly metres: ErrorFigures | null;
  /** By seconds, worst first. */
  readonly worst: readonly ComparedPair[];
}

/** Nearer pairs make large percentages of small errors. */
const LEAST_METRES = 2000;

/** Compares two matrices over the same points, as `matrix` gave them; order of arguments: points, tested, reference. */
export function compareMatrices(
  points: readonly TravelPoint[],
  tested: TravelMatrix,
  reference: TravelMatrix,
  worstCount = 10,
): ComparisonReport {
  const compared: ComparedPair[] = [];
  let skippedPairs = 0;
  points.forEach((from, i) => {
    points.forEach((to, j) => {
      if (i === j) return;
      const a = tested.cells[i]?.[j];
      const b = reference.cells[i]?.[j];
      if (a?.kind !== 'reachable' || b?.kind !== 'reachable' || b.metres < LEAST_METRES || b.seconds <= 0) {
        skippedPairs++;
        return;
      }
      compared.push({
        fromId: from.id,
        toId: to.id,
        testedSeconds: a.seconds,
        referenceSeconds: b.seconds,
        testedMetres: a.metres,
        referenceMetres: b.metres,
        error: a.seconds / b.seconds - 1,
      });
    });
  });
  const worst = compared.toSorted((a, b) => Math.abs(b.error) - Math.abs(a.error)).slice(0, worstCount);
  return {
    pairs: compared.length,
    skippedPairs,
    seconds: toFigures(compared.map((p) => p.testedSeconds / p.referenceSeconds)),
    metres: toFigures(compared.map((p) => p.testedMetres / p.referenceMetres)),
    worst,
  };
}

function toFigures(ratios: readonly number[]): ErrorFigures | null {
  if (ratios.length === 0) return null;
  const errors = ratios.map((ratio) => Math.abs(ratio - 1));
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    median: median(errors),
    p90: quantile(errors, 0.9),
    medianRatio: median(ratios),
  };
}

/** The report as one sentence; `nameOf` gives the words for a place. */
export function comparisonSentence(
  { pairs, seconds, metres, worst }: ComparisonReport,
  nameOf: (placeId: string) => string,
  language: 'hu' | 'en' = 'hu',
): string {
  const first = worst[0];
  if (!seconds || !metres || !first) {
    return language === 'hu' ? 'Nincs összehasonlítható pár.' : 'There is no pair to compare.';
  }
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const minutes = (value: number) => Math.round(value / 60);
  const pair = `${nameOf(first.fromId)} – ${nameOf(first.toId)}`;
  const [own, real] = [minutes(first.testedSeconds), minutes(first.referenceSeconds)];
  return language === 'hu'
    ? `A becslés ${pairs} páron átlagosan ${percent(seconds.mean)}-kal tér el a percekben és ${percent(metres.mean)}-kal a kilométerekben; legrosszabb: ${pair}, ${own} perc ${real} helyett.`
    : `Over ${pairs} pairs the estimate is ${percent(seconds.mean)} off in minutes and ${percent(metres.mean)} in kilometres; worst at ${pair}: ${own} minutes instead of ${real}.`;
}
