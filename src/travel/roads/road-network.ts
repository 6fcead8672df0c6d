/** The stored roads as a source of travel times: snaps places, asks the router, tells what it could not do. */
import { DateTime } from 'luxon';
import type {
  Point,
  TravelCell,
  TravelLeg,
  TravelMatrix,
  TravelPoint,
  TravelQuery,
  TravelService,
  UnreachableReason,
} from '../travel.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { findIsochrones, type Isochrone } from './isochrone.ts';
import { MatrixPool } from './matrix-pool.ts';
import { type Language, type RoadNotice, sayNotice } from './messages.ts';
import { RoadDataError } from './road-data-error.ts';
import { type RoadFileMeta, readRoadFile, type StoredRoads } from './road-file.ts';
import { courseOf, type RouteStep } from './route-course.ts';
import { Router } from './router.ts';
import { type Snap, SnapGrid } from './snap.ts';
import { OFF_ROAD } from './speed-table.ts';
import { StateDijkstra } from './state-dijkstra.ts';
import { metresOf, secondsOf } from './weight.ts';

export interface RoadNetworkOptions {
  /** Farther than this from a drivable road a place is unreachable. */
  readonly snapMetres?: number;
  readonly language?: Language;
  /** Threads for large matrices; 0 = compute on the calling thread. */
  readonly threads?: number;
  /** Only for comparisons with other engines. */
  readonly snapToMotorways?: boolean;
}

export interface RoadRoute extends TravelLeg {
  /** Roads in order of driving with their lengths; a road may come twice. */
  readonly steps: readonly RouteStep[];
}

/** From here on a snap is worth a question: the pin may be wrong. */
const FAR_METRES = 250;
/** Matrices up to this many cells take a few milliseconds and are not worth a thread. */
const CELLS_ON_THIS_THREAD = 40_000;
const SNAPS_REMEMBERED = 20_000;

type Located =
  | { readonly kind: 'snapped'; readonly snap: Snap }
  | { readonly kind: 'lost'; readonly reason: UnreachableReason; readonly notice: RoadNotice };

/** Holds the whole file in shared memory, also of its worker threads; close it when there are any. */
export class RoadNetwork implements TravelService {
  #roads: StoredRoads;
  #grid: SnapGrid;
  #routers = new Map<number, Router>();
  #searches = new Map<number, StateDijkstra>();
  #snaps = new Map<string, Located>();
  #snapMetres: number;
  #language: Language;
  #motorways: boolean;
  #threads: number;
  #pool: MatrixPool | undefined;

  /** @throws RoadDataError when the file is missing, foreign, truncated, damaged or of another version */
  static async load(file: string, options: RoadNetworkOptions = {}): Promise<RoadNetwork> {
    return new RoadNetwork(await readRoadFile(file), options);
  }

  constructor(roads: StoredRoads, options: RoadNetworkOptions = {}) {
    this.#roads = roads;
    this.#grid = new SnapGrid(roads.graph, roads.usableEdges);
    this.#snapMetres = options.snapMetres ?? 1000;
    this.#language = options.language ?? 'hu';
    this.#motorways = options.snapToMotorways ?? false;
    this.#threads = options.threads ?? 0;
  }

  get meta(): RoadFileMeta {
    return this.#roads.meta;
  }

  /** Identity of the road data: cells cached under another checksum are of another import. */
  get checksum(): string {
    return this.#roads.checksum;
  }

  get dataDate(): string | null {
    return this.#roads.meta.dataDate;
  }

  /** Whether the imported area holds the position; says nothing of roads near it. */
  coverage(point: Point): Coverage {
    return coverageOf(this.#roads.meta.covered, point);
  }

  /**
   * Cells row by row, from `points[i]` to `points[j]`, with seconds and metres. What cannot be routed is a cell that says why, and a
   * warning.
   * @throws RoadDataError BAD_ARGUMENT when the departure is no instant
   */
  async matrix(points: readonly TravelPoint[], query: TravelQuery): Promise<TravelMatrix> {
    const month = monthOf(query);
    const located = points.map((point) => this.#locate(point));
    const snaps = located.flatMap((place) => (place.kind === 'snapped' ? [place.snap] : []));
    const weights = await this.#manyToMany(month, snaps);
    const column: number[] = [];
    let next = 0;
    for (const place of located) column.push(place.kind === 'snapped' ? next++ : -1);
    const cells = located.map((from, row) =>
      located.map((to, index): TravelCell => {
        if (row === index) return SAME_PLACE;
        if (from.kind === 'lost') return UNREACHABLE[from.reason];
        if (to.kind === 'lost') return UNREACHABLE[to.reason];
        return toCell(
          weights[(column[row] ?? 0) * snaps.length + (column[index] ?? 0)] ?? Number.NaN,
          from.snap,
          to.snap,
        );
      }),
    );
    return { cells, dataDate: this.dataDate, warnings: this.#warnings(points, located) };
  }

  /**
   * As the cell of `matrix`, with the course; a straight line where no way leads.
   * @throws RoadDataError BAD_ARGUMENT when the departure is no instant
   */
  async leg(from: TravelPoint, to: TravelPoint, query: TravelQuery): Promise<TravelLeg> {
    const { cell, geometry, streets } = this.route(from, to, query);
    return { cell, geometry, streets };
  }

  /** One way with its line and its roads in order. */
  route(from: TravelPoint, to: TravelPoint, query: TravelQuery): RoadRoute {
    const straight = [from, to].map(({ lat, lon }) => ({ lat, lon }));
    const [start, end] = [this.#locate(from), this.#locate(to)];
    const lost = start.kind === 'lost' ? start : end.kind === 'lost' ? end : undefined;
    if (start.kind === 'lost' || end.kind === 'lost') {
      return { cell: UNREACHABLE[lost?.reason ?? 'NOT_SNAPPED'], geometry: straight, streets: [], steps: [] };
    }
    const way = this.#router(monthOf(query)).findWay(start.snap, end.snap);
    if (way === undefined) return { cell: UNREACHABLE.NO_PATH, geometry: straight, streets: [], steps: [] };
    const { line, steps } = courseOf(this.#roads.graph, way, start.snap, end.snap);
    const streets = [...new Set(steps.map((step) => step.name).filter((name) => name !== ''))];
    return { cell: toCell(way.weight, start.snap, end.snap), geometry: line, streets, steps };
  }

  /** Areas reached within each number of minutes; empty when the place is not on a road. */
  isochrones(from: TravelPoint, minutes: readonly number[], query: TravelQuery): Isochrone[] {
    const start = this.#locate(from);
    if (start.kind === 'lost' || minutes.length === 0) return [];
    const group = this.#group(monthOf(query));
    const metric = this.#router(group).metric;
    const search = this.#searches.get(group) ?? new StateDijkstra(this.#roads.states, metric);
    this.#searches.set(group, search);
    return findIsochrones(this.#roads.graph, metric, search, { from: start.snap, minutes });
  }

  /** Stops the worker threads; a question that waits for them is worked out on this one. */
  async close(): Promise<void> {
    const pool = this.#pool;
    // At once: what is asked of a pool that is being closed is never answered.
    this.#pool = undefined;
    await pool?.close();
  }

  async #manyToMany(month: number, snaps: readonly Snap[]): Promise<Float64Array> {
    if (this.#threads === 0 || snaps.length ** 2 <= CELLS_ON_THIS_THREAD) {
      return this.#router(month).manyToMany(snaps, snaps);
    }
    let pool: MatrixPool | undefined;
    try {
      this.#pool ??= new MatrixPool(this.#roads.buffer, this.#threads);
      pool = this.#pool;
      return await pool.manyToMany(month, snaps, snaps);
    } catch {
      // A thread died or did not start (memory): the next large matrix starts new ones, this one is computed here. Another question may have started them already.
      if (this.#pool === pool) this.#pool = undefined;
      await pool?.close();
      return this.#router(month).manyToMany(snaps, snaps);
    }
  }

  #group(month: number): number {
    return this.#roads.meta.monthGroups[month] ?? month;
  }

  #router(month: number): Router {
    const group = this.#group(month);
    const known = this.#routers.get(group);
    if (known) return known;
    const router = new Router(this.#roads.graph, this.#roads.states, this.#roads.metricOf(group));
    this.#routers.set(group, router);
    return router;
  }

  #locate(point: TravelPoint): Located {
    const key = `${point.lat},${point.lon},${point.id}`;
    const known = this.#snaps.get(key);
    if (known) return known;
    if (this.#snaps.size >= SNAPS_REMEMBERED) this.#snaps.clear();
    const located = this.#search(point);
    this.#snaps.set(key, located);
    return located;
  }

  #search(point: TravelPoint): Located {
    const coverage = this.coverage(point);
    const { id } = point;
    if (coverage.kind === 'outside') {
      const notice: RoadNotice = { kind: 'outside', id, km: coverage.km, source: this.meta.source };
      return { kind: 'lost', reason: 'INVALID_POINT', notice };
    }
    if (coverage.kind !== 'covered') {
      return { kind: 'lost', reason: 'INVALID_POINT', notice: { kind: coverage.kind, id } };
    }
    const snap = this.#grid.find(point, { maxMetres: this.#snapMetres, motorways: this.#motorways });
    if (snap) return { kind: 'snapped', snap };
    return { kind: 'lost', reason: 'NOT_SNAPPED', notice: { kind: 'notSnapped', id, metres: this.#snapMetres } };
  }

  #warnings(points: readonly TravelPoint[], located: readonly Located[]): string[] {
    const said = located.flatMap((place, index): RoadNotice[] => {
      if (place.kind === 'lost') return [place.notice];
      const metres = Math.round(place.snap.offMetres);
      return metres >= FAR_METRES ? [{ kind: 'farFromRoad', id: points[index]?.id ?? '', metres }] : [];
    });
    return [...new Set(said.map((notice) => sayNotice(notice, this.#language)))];
  }
}

const SAME_PLACE: TravelCell = { kind: 'reachable', seconds: 0, metres: 0, source: 'roads' };
const unreachable = (reason: UnreachableReason): TravelCell => ({ kind: 'unreachable', reason, source: 'roads' });
const UNREACHABLE: Readonly<Record<UnreachableReason, TravelCell>> = {
  NOT_SNAPPED: unreachable('NOT_SNAPPED'),
  NO_PATH: unreachable('NO_PATH'),
  INVALID_POINT: unreachable('INVALID_POINT'),
  SOURCE_FAILED: unreachable('SOURCE_FAILED'),
};

function toCell(weight: number, from: Snap, to: Snap): TravelCell {
  if (!Number.isFinite(weight)) return UNREACHABLE.NO_PATH;
  const off = from.offMetres + to.offMetres;
  const slow = Math.max(0, from.offMetres - OFF_ROAD.freeMetres) + Math.max(0, to.offMetres - OFF_ROAD.freeMetres);
  const seconds = Math.round(secondsOf(weight) + (slow * 3.6) / OFF_ROAD.kmh);
  return { kind: 'reachable', seconds, metres: Math.round(metresOf(weight) + off), source: 'roads' };
}

/** Month 0–11 of the departure as the clocks of the consortium show it. */
function monthOf(query: TravelQuery): number {
  const departure = DateTime.fromISO(query.departure, { zone: 'Europe/Budapest' });
  if (!departure.isValid) {
    throw new RoadDataError(
      'BAD_ARGUMENT',
      `"${query.departure}" is no ISO instant: give the departure as 2026-03-02T07:10:00+01:00.`,
    );
  }
  return departure.month - 1;
}
