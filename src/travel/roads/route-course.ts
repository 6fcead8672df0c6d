/** The course of a way found: its line, and the roads in order of driving. */
import type { Point } from '../travel.ts';
import { metresBetween } from './geo.ts';
import { FERRY } from './road-classes.ts';
import { attributesOf, type RoadGraph } from './road-graph.ts';
import type { FoundWay } from './router.ts';
import type { Snap } from './snap.ts';
import type { RoadAttributes } from './way-tags.ts';

export interface RouteStep {
  /** Name, or number as a Hungarian map prints it; empty where the road has neither. */
  readonly name: string;
  readonly metres: number;
}

/** "44. sz. főút", "4511. sz. út", "M44": what a driver reads on the sign when the road has no name. */
export function roadName(attributes: RoadAttributes): string {
  if (attributes.name !== '') return attributes.name;
  const ref = attributes.ref.split(';')[0] ?? '';
  if (ref === '') return attributes.roadClass === FERRY ? 'komp' : '';
  if (/^\d{1,3}$/.test(ref)) return `${ref}. sz. főút`;
  return /^\d+$/.test(ref) ? `${ref}. sz. út` : ref;
}

/** Shape points of each arc of the way, the first and last cut at the snapped positions. */
export function courseOf(graph: RoadGraph, way: FoundWay, from: Snap, to: Snap): { line: Point[]; steps: RouteStep[] } {
  const line: Point[] = [from.point];
  const steps: { name: string; metres: number }[] = [];
  way.arcs.forEach((arc, index) => {
    const before = line.length - 1;
    const points = inner(graph, arc, index === 0 ? from : undefined, index === way.arcs.length - 1 ? to : undefined);
    for (const point of points) pushPoint(line, point);
    if (index === way.arcs.length - 1) pushPoint(line, to.point);
    let metres = 0;
    for (let i = before; i + 1 < line.length; i++) metres += between(line[i], line[i + 1]);
    const name = roadName(attributesOf(graph, arc >> 1));
    const last = steps[steps.length - 1];
    if (last && last.name === name) last.metres += metres;
    else steps.push({ name, metres });
  });
  return { line, steps: steps.map((step) => ({ name: step.name, metres: Math.round(step.metres) })) };
}

/** Shape points driven on an arc, after the start and up to the end position; both undefined: all of them. */
function inner(graph: RoadGraph, arc: number, from: Snap | undefined, to: Snap | undefined): Point[] {
  const edge = arc >> 1;
  const start = graph.shapeStart[edge] as number;
  const count = (graph.shapeStart[edge + 1] as number) - start;
  const along = (arc & 1) === 0;
  const points: Point[] = [];
  const low = along ? (from ? from.segment + 1 : 0) : to ? to.segment + 1 : 0;
  const high = along ? (to ? to.segment : count - 1) : from ? from.segment : count - 1;
  for (let i = low; i <= high; i++) {
    points.push({
      lat: (graph.shapeLat7[start + i] as number) / 1e7,
      lon: (graph.shapeLon7[start + i] as number) / 1e7,
    });
  }
  return along ? points : points.reverse();
}

function pushPoint(line: Point[], point: Point): void {
  const last = line[line.length - 1];
  if (last === undefined || last.lat !== point.lat || last.lon !== point.lon) line.push(point);
}

function between(a: Point | undefined, b: Point | undefined): number {
  return a && b ? metresBetween(a.lat, a.lon, b.lat, b.lon) : 0;
}
