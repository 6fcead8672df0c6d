/**
 * A travel matrix that grows while days are open on it: callers ask about places that the day has not seen. Compiled once for all days that
 * share it, with room for further rows; what was handed out stays right, because cells are only ever added.
 */
import { type TravelTable, UNKNOWN_PATHS } from '../evaluation/compile-travel.ts';
import type { Travel } from '../problem.ts';

export interface GrowingTravel {
  readonly table: TravelTable;
  /** Rows there is room for. */
  readonly most: number;
  /** Rows written so far. */
  rows: number;
}

/** Further rows at the least, and as a share of those there are. */
const ROOM = 64;
const ROOM_SHARE = 0.25;

const compiled = new WeakMap<Travel, GrowingTravel>();

/** The compiled form of all rows that `travel` has by now. */
export function compileGrowing(travel: Travel): GrowingTravel {
  const known = compiled.get(travel);
  if (known && travel.duration.length <= known.most) {
    addRows(known, travel);
    return known;
  }
  const fresh = allocate(travel.duration.length);
  addRows(fresh, travel);
  compiled.set(travel, fresh);
  return fresh;
}

function allocate(rows: number): GrowingTravel {
  const most = rows + Math.max(ROOM, Math.ceil(rows * ROOM_SHARE));
  const stride = most + 1;
  const duration = new Float64Array(stride * stride).fill(Infinity);
  const distance = new Float64Array(stride * stride).fill(Infinity);
  for (let k = 0; k < stride; k++) {
    // As compileTravel has it: no distance from anywhere to nowhere.
    for (const cell of [k * stride + most, most * stride + k]) {
      duration[cell] = 0;
      distance[cell] = 0;
    }
  }
  // Read down its columns: a transpose would have to grow as well, and a question is asked only once.
  const table = { duration, distance, stride, durationTo: duration, distanceTo: distance, toRow: 1, toStep: stride };
  return { table: { ...table, nowhere: most, ...UNKNOWN_PATHS }, most, rows: 0 };
}

/** Writes the rows and columns that `travel` has gained, as far as there is room. */
export function addRows(growing: GrowingTravel, travel: Travel): void {
  const { table, most, rows: known } = growing;
  const rows = Math.min(most, travel.duration.length);
  if (rows <= known) return;
  for (let from = 0; from < rows; from++) {
    const durations = travel.duration[from] ?? [];
    const distances = travel.distance[from] ?? [];
    for (let to = from < known ? known : 0; to < rows; to++) {
      const time = durations[to] ?? null;
      const length = distances[to] ?? null;
      if (time === null || length === null) continue;
      table.duration[from * table.stride + to] = time;
      table.distance[from * table.stride + to] = length;
    }
  }
  growing.rows = rows;
}
