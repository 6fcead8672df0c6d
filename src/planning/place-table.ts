/** Travel times between the places of a day, growing by the places that callers ask about: a new place costs its row and column. */
import { startOfDay } from '../domain/local-time.ts';
import type { TravelCell, TravelMatrix, TravelPoint, TravelService } from '../travel/travel.ts';
import { NOON_SECONDS, type TravelTable } from './travel-table.ts';

export interface PlaceTable {
  /** Asks for whatever is missing. Calls wait for each other. */
  readonly ensure: (places: readonly TravelPoint[]) => Promise<void>;
  /** Rows are only ever added: a table handed out before stays right. */
  readonly table: TravelTable;
}

/** @param knowledge the state of what people know about ways, as read now (TravelQuery) */
export function createPlaceTable(
  travel: TravelService,
  day: { readonly serviceDate: string; readonly zone: string; readonly consortiumId: string },
  knowledge: string,
): PlaceTable {
  const departure = new Date(startOfDay(day.serviceDate, day.zone).getTime() + NOON_SECONDS * 1000).toISOString();
  const query = { departure, consortiumId: day.consortiumId, knowledge };
  const points: TravelPoint[] = [];
  const rowOf = new Map<string, number>();
  const duration: (number | null)[][] = [];
  const distance: (number | null)[][] = [];
  let dataDate: string | null = null;
  let warnings: readonly string[] = [];

  const grow = async (places: readonly TravelPoint[]): Promise<void> => {
    const fresh = [...new Map(places.map((place) => [place.id, place])).values()].filter(({ id }) => !rowOf.has(id));
    if (fresh.length === 0) return;
    const known = [...points];
    const [down, right] = await askBoth(travel, known, fresh, query);
    dataDate = right.dataDate;
    warnings = right.warnings;
    for (const place of fresh) rowOf.set(place.id, points.push(place) - 1);
    for (const [row, cells] of down.cells.entries()) append(row, cells);
    for (const [index, cells] of right.cells.entries()) append(known.length + index, cells);
  };
  const append = (row: number, cells: readonly TravelCell[]): void => {
    const seconds = duration[row] ?? [];
    const metres = distance[row] ?? [];
    duration[row] = seconds;
    distance[row] = metres;
    for (const cell of cells) {
      seconds.push(cell.kind === 'reachable' ? cell.seconds : null);
      metres.push(cell.kind === 'reachable' ? cell.metres : null);
    }
  };

  let last: Promise<void> = Promise.resolve();
  return {
    ensure: (places) => {
      last = last.catch(() => undefined).then(() => grow(places));
      return last;
    },
    table: {
      travel: { duration, distance },
      rowOf,
      get dataDate() {
        return dataDate;
      },
      get warnings() {
        return warnings;
      },
    },
  };
}

/** From the known places to the new ones, and from the new ones to all. */
async function askBoth(
  travel: TravelService,
  known: readonly TravelPoint[],
  fresh: readonly TravelPoint[],
  query: { readonly departure: string; readonly consortiumId: string },
): Promise<readonly [TravelMatrix, TravelMatrix]> {
  const all = [...known, ...fresh];
  if (known.length === 0) return [{ cells: [], dataDate: null, warnings: [] }, await travel.matrix(fresh, query)];
  if (travel.table) return Promise.all([travel.table(known, fresh, query), travel.table(fresh, all, query)]);
  const square = await travel.matrix(all, query);
  const cut = (from: number, to: number, column: number) => ({
    ...square,
    cells: square.cells.slice(from, to).map((row) => row.slice(column)),
  });
  return [cut(0, known.length, known.length), cut(known.length, all.length, 0)];
}
