/** Nearest point on a road, through a grid of edges; the edge is split there, at a 1/65536 of its segment. */
import type { Point } from '../travel.ts';
import { METRES_PER_DEGREE } from './geo.ts';
import { FERRY, MOTORWAY, MOTORWAY_LINK } from './road-classes.ts';
import { attributesOf, type RoadGraph } from './road-graph.ts';

export interface Snap {
  readonly edge: number;
  /** Segment of the edge's course, counted from its first shape point. */
  readonly segment: number;
  /** Part of the segment before the point, in 1/65536. */
  readonly fraction: number;
  readonly point: Point;
  /** Straight metres between the place and the road. */
  readonly offMetres: number;
}
export const FRACTIONS = 65_536;

export interface SnapOptions {
  readonly maxMetres: number;
  /** Nobody boards on a motorway; only comparisons with other engines ask for it. */
  readonly motorways?: boolean;
}

/** About 550 m in latitude. */
const CELL_DEGREES = 0.005;

/** Made once for a graph; asking changes nothing. */
export class SnapGrid {
  #graph: RoadGraph;
  #usable: Uint8Array;
  #west = 0;
  #south = 0;
  #columns = 1;
  #rows = 1;
  #start: Int32Array;
  #segments: Int32Array;
  #edgeOfSegment: Int32Array;

  /** @param usable 1 for each edge that lies in the largest component */
  constructor(graph: RoadGraph, usable: Uint8Array) {
    this.#graph = graph;
    this.#usable = usable;
    this.#placeGrid();
    this.#edgeOfSegment = new Int32Array(graph.shapeLat7.length);
    const cells = this.#columns * this.#rows;
    const counts = new Int32Array(cells + 1);
    this.#eachSegmentCell((cell) => {
      counts[cell + 1] = (counts[cell + 1] as number) + 1;
    });
    for (let cell = 0; cell < cells; cell++) counts[cell + 1] = (counts[cell + 1] as number) + (counts[cell] as number);
    this.#start = counts;
    this.#segments = new Int32Array(counts[cells] as number);
    const fill = counts.slice();
    this.#eachSegmentCell((cell, shape) => {
      this.#segments[fill[cell] as number] = shape;
      fill[cell] = (fill[cell] as number) + 1;
    });
  }

  #placeGrid(): void {
    const { shapeLat7, shapeLon7 } = this.#graph;
    let [south, north, west, east] = [9e9, -9e9, 9e9, -9e9];
    for (let i = 0; i < shapeLat7.length; i++) {
      south = Math.min(south, shapeLat7[i] as number);
      north = Math.max(north, shapeLat7[i] as number);
      west = Math.min(west, shapeLon7[i] as number);
      east = Math.max(east, shapeLon7[i] as number);
    }
    this.#south = south / 1e7;
    this.#west = west / 1e7;
    this.#rows = Math.max(1, Math.floor((north - south) / 1e7 / CELL_DEGREES) + 1);
    this.#columns = Math.max(1, Math.floor((east - west) / 1e7 / CELL_DEGREES) + 1);
  }

  #row(lat: number): number {
    return Math.floor((lat - this.#south) / CELL_DEGREES);
  }

  #column(lon: number): number {
    return Math.floor((lon - this.#west) / CELL_DEGREES);
  }

  #eachSegmentCell(visit: (cell: number, shape: number) => void): void {
    const { shapeStart, shapeLat7, shapeLon7, edgeFrom } = this.#graph;
    for (let edge = 0; edge < edgeFrom.length; edge++) {
      if (this.#usable[edge] !== 1 || attributesOf(this.#graph, edge).roadClass === FERRY) continue;
      for (let i = shapeStart[edge] as number; i < (shapeStart[edge + 1] as number) - 1; i++) {
        this.#edgeOfSegment[i] = edge;
        const [lat1, lat2] = [(shapeLat7[i] as number) / 1e7, (shapeLat7[i + 1] as number) / 1e7];
        const [lon1, lon2] = [(shapeLon7[i] as number) / 1e7, (shapeLon7[i + 1] as number) / 1e7];
        const [row1, row2] = [this.#row(Math.min(lat1, lat2)), this.#row(Math.max(lat1, lat2))];
        const [column1, column2] = [this.#column(Math.min(lon1, lon2)), this.#column(Math.max(lon1, lon2))];
        for (let row = row1; row <= row2; row++) {
          for (let column = column1; column <= column2; column++) visit(row * this.#columns + column, i);
        }
      }
    }
  }

  /** Nearest road within `maxMetres`, or undefined. Ties go to the first edge of the file. */
  find(place: Point, options: SnapOptions): Snap | undefined {
    if (!Number.isFinite(place.lat) || !Number.isFinite(place.lon)) return undefined;
    const scale = Math.cos((place.lat * Math.PI) / 180);
    const best = { shape: -1, part: 0, square: (options.maxMetres / METRES_PER_DEGREE) ** 2 };
    const [row, column] = [this.#row(place.lat), this.#column(place.lon)];
    const rings = Math.ceil(options.maxMetres / METRES_PER_DEGREE / (CELL_DEGREES * scale)) + 1;
    for (let ring = 0; ring <= rings; ring++) {
      const reach = (ring - 1) * CELL_DEGREES * scale; // nothing in this ring is nearer
      if (ring > 0 && reach > 0 && reach * reach > best.square) break;
      this.#visitRing(row, column, ring, (cell) => this.#searchCell(cell, place, { scale, best, options }));
    }
    return best.shape < 0 ? undefined : this.#toSnap(best);
  }

  #visitRing(row: number, column: number, ring: number, visit: (cell: number) => void): void {
    for (let r = Math.max(0, row - ring); r <= Math.min(this.#rows - 1, row + ring); r++) {
      const edgeRow = r === row - ring || r === row + ring;
      const step = edgeRow ? 1 : Math.max(1, 2 * ring);
      for (let c = column - ring; c <= column + ring; c += step) {
        if (c >= 0 && c < this.#columns) visit(r * this.#columns + c);
      }
    }
  }

  #searchCell(
    cell: number,
    place: Point,
    search: { scale: number; best: { shape: number; part: number; square: number }; options: SnapOptions },
  ): void {
    const { shapeLat7, shapeLon7 } = this.#graph;
    const { best, scale } = search;
    for (let at = this.#start[cell] as number; at < (this.#start[cell + 1] as number); at++) {
      const i = this.#segments[at] as number;
      const y1 = (shapeLat7[i] as number) / 1e7 - place.lat;
      const x1 = ((shapeLon7[i] as number) / 1e7 - place.lon) * scale;
      const dy = ((shapeLat7[i + 1] as number) - (shapeLat7[i] as number)) / 1e7;
      const dx = (((shapeLon7[i + 1] as number) - (shapeLon7[i] as number)) / 1e7) * scale;
      const length = dx * dx + dy * dy;
      const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
      const square = (x1 + part * dx) ** 2 + (y1 + part * dy) ** 2;
      if (square > best.square || (square === best.square && best.shape >= 0 && i >= best.shape)) continue;
      if (search.options.motorways !== true && this.#isMotorway(i)) continue;
      best.shape = i;
      best.part = part;
      best.square = square;
    }
  }

  #isMotorway(shape: number): boolean {
    const { roadClass } = attributesOf(this.#graph, this.#edgeOfSegment[shape] as number);
    return roadClass === MOTORWAY || roadClass === MOTORWAY_LINK;
  }

  #toSnap(best: { shape: number; part: number; square: number }): Snap {
    const { shapeStart, shapeLat7, shapeLon7 } = this.#graph;
    const { shape } = best;
    const edge = this.#edgeOfSegment[shape] as number;
    const fraction = Math.round(best.part * FRACTIONS);
    const between = (values: Int32Array): number => {
      const [a, b] = [values[shape] as number, values[shape + 1] as number];
      return (a + ((b - a) * fraction) / FRACTIONS) / 1e7;
    };
    return {
      edge,
      segment: shape - (shapeStart[edge] as number),
      fraction,
      point: { lat: between(shapeLat7), lon: between(shapeLon7) },
      offMetres: Math.sqrt(best.square) * METRES_PER_DEGREE,
    };
  }
}
