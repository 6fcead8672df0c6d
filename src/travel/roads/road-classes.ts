/** The kinds of road that a minibus may use, best first; the number is what the stored graph holds. */
export const ROAD_CLASSES = [
  'motorway',
  'motorway_link',
  'trunk',
  'trunk_link',
  'primary',
  'primary_link',
  'secondary',
  'secondary_link',
  'tertiary',
  'tertiary_link',
  'unclassified',
  'residential',
  'living_street',
  'service',
  'track',
  'ferry',
] as const;
type RoadClass = (typeof ROAD_CLASSES)[number];

const NUMBERS = new Map<string, number>(ROAD_CLASSES.map((name, index) => [name, index]));
NUMBERS.set('road', classNumber('unclassified'));
NUMBERS.set('pedestrian', classNumber('living_street')); // only where motor vehicles are expressly allowed
NUMBERS.set('path', classNumber('track'));

function classNumber(name: RoadClass): number {
  return ROAD_CLASSES.indexOf(name);
}

/** @param highway the tag's value; undefined: not for a minibus */
export function findClassNumber(highway: string): number | undefined {
  return NUMBERS.get(highway);
}

export const MOTORWAY = classNumber('motorway');
export const MOTORWAY_LINK = classNumber('motorway_link');
export const SERVICE = classNumber('service');
export const TRACK = classNumber('track');
export const FERRY = classNumber('ferry');

/** Rank of importance, 0 = motorway … 7 = track, links with their parents: who has to give way at a junction. */
export const CLASS_RANK: readonly number[] = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 7, 7];
