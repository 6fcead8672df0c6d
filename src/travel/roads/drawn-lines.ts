/** The lines of an import as the map gets them: main roads first, and never more than one answer can carry. */
import type { Point } from '../travel.ts';
import type { MapLines } from './map-lines.ts';

export type DrawnLines = readonly (readonly Point[])[];

/** Points in one answer: about 1 MB of JSON before compression. */
export const MOST_POINTS = 20_000;

/** What is left out last, first; kinds that are not named come after all. */
const IMPORTANCE = [
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'ferry',
  'unclassified',
  'residential',
  'living_street',
  'service',
  'track',
];

/** Whole kinds from the most important on, as long as they fit; of the kind that does not fit, its longest lines. */
export function boundLines({ features }: MapLines, mostPoints = MOST_POINTS): DrawnLines {
  const rankOf = (kind: string) => {
    const base = kind.replace(/_link$/, '');
    const rank = IMPORTANCE.indexOf(base);
    return rank < 0 ? IMPORTANCE.length : rank;
  };
  const ranked = features
    .map(({ properties, geometry }) => ({ rank: rankOf(properties.kind), coordinates: geometry.coordinates }))
    .sort((a, b) => a.rank - b.rank || extent(b.coordinates) - extent(a.coordinates));
  const lines: (readonly Point[])[] = [];
  let points = 0;
  for (const { coordinates } of ranked) {
    if (coordinates.length < 2) continue;
    points += coordinates.length;
    if (points > mostPoints) break;
    lines.push(coordinates.map(([lon, lat]) => ({ lat, lon })));
  }
  return lines;
}

/** Degrees along the line, good enough to order by. */
function extent(coordinates: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let i = 1; i < coordinates.length; i++) {
    const [a, b] = [coordinates[i - 1], coordinates[i]];
    if (a && b) sum += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return sum;
}
