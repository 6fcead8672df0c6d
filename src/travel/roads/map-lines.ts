/** Roads as simplified lines: what the console draws under runs and stops without any tile server (GeoJSON). */
import { METRES_PER_DEGREE } from './geo.ts';
import { ROAD_CLASSES } from './road-classes.ts';
import { attributesOf, type RoadGraph } from './road-graph.ts';
import { roadName } from './route-course.ts';

interface MapLine {
  readonly type: 'Feature';
  readonly properties: { readonly kind: string; readonly name: string };
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly (readonly [number, number])[] };
}

export interface MapLines {
  readonly type: 'FeatureCollection';
  readonly features: readonly MapLine[];
}

/** No line runs farther than this from the road that it stands for. */
const TOLERANCE_METRES = 8;

/** Edges of one way that follow each other are one line; positions are [lon, lat] in degrees. */
export function toMapLines(graph: RoadGraph): MapLines {
  const features: MapLine[] = [];
  for (let edge = 0; edge < graph.edgeFrom.length; ) {
    let last = edge; // edges of one way follow each other: draw them as one line
    while (
      last + 1 < graph.edgeFrom.length &&
      graph.edgeFrom[last + 1] === graph.edgeTo[last] &&
      graph.edgeAttributes[last + 1] === graph.edgeAttributes[edge]
    ) {
      last += 1;
    }
    const attributes = attributesOf(graph, edge);
    features.push({
      type: 'Feature',
      properties: { kind: ROAD_CLASSES[attributes.roadClass] ?? 'unclassified', name: roadName(attributes) },
      geometry: { type: 'LineString', coordinates: simplify(graph, edge, last) },
    });
    edge = last + 1;
  }
  return { type: 'FeatureCollection', features };
}

/** Douglas & Peucker (1973) on the shape points of consecutive edges. */
function simplify(graph: RoadGraph, first: number, last: number): (readonly [number, number])[] {
  const from = graph.shapeStart[first] as number;
  const to = (graph.shapeStart[last + 1] as number) - 1;
  const keep = new Set([from, to]);
  const stack: [number, number][] = [[from, to]];
  for (let range = stack.pop(); range !== undefined; range = stack.pop()) {
    const [a, b] = range;
    let farthest = -1;
    let most = TOLERANCE_METRES;
    for (let i = a + 1; i < b; i++) {
      const off = metresOff(graph, i, a, b);
      if (off > most) [most, farthest] = [off, i];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    stack.push([a, farthest], [farthest, b]);
  }
  const round = (value: number): number => Math.round(value / 100) / 1e5;
  return [...keep]
    .sort((a, b) => a - b)
    .map((i) => [round(graph.shapeLon7[i] as number), round(graph.shapeLat7[i] as number)] as const);
}

function metresOff(graph: RoadGraph, i: number, a: number, b: number): number {
  const { shapeLat7: lat, shapeLon7: lon } = graph;
  const scale = Math.cos(((lat[i] as number) / 1e7) * (Math.PI / 180));
  const dy = (lat[b] as number) - (lat[a] as number);
  const dx = ((lon[b] as number) - (lon[a] as number)) * scale;
  const y = (lat[i] as number) - (lat[a] as number);
  const x = ((lon[i] as number) - (lon[a] as number)) * scale;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return (Math.hypot(x - part * dx, y - part * dy) / 1e7) * METRES_PER_DEGREE;
}
