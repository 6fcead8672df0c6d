/** Travel times between all places of a day, as the rows of the solver's matrix. */
import type { Travel } from '../../solver/index.ts';
import { startOfDay } from '../domain/local-time.ts';
import type { TravelPoint, TravelService } from '../travel/travel.ts';

export interface TravelTable {
  readonly travel: Travel;
  readonly rowOf: ReadonlyMap<string, number>;
  /** `YYYY-MM-DD` of the road data; null when the estimate was used. */
  readonly dataDate: string | null;
  readonly warnings: readonly string[];
}

/** Noon stands for the day: seasons of ferries and roads change by the day, not by the hour. */
export const NOON_SECONDS = 12 * 3600;

/** Square, in the order of the places: seconds and metres at noon of the day, null where no way is known. */
export async function loadTravelTable(
  travel: TravelService,
  places: readonly TravelPoint[],
  day: { readonly serviceDate: string; readonly zone: string; readonly consortiumId: string },
): Promise<TravelTable> {
  const departure = new Date(startOfDay(day.serviceDate, day.zone).getTime() + NOON_SECONDS * 1000).toISOString();
  const matrix = await travel.matrix(places, { departure, consortiumId: day.consortiumId });
  const pick = (key: 'seconds' | 'metres') =>
    matrix.cells.map((row) => row.map((cell) => (cell.kind === 'reachable' ? cell[key] : null)));
  return {
    travel: { duration: pick('seconds'), distance: pick('metres') },
    rowOf: new Map(places.map((place, row) => [place.id, row])),
    dataDate: matrix.dataDate,
    warnings: matrix.warnings,
  };
}

/** Row and column of a place. @throws Error when it was not loaded with the day: a fault of the program, not of a person. */
export function rowOfPlace(table: TravelTable, placeId: string): number {
  const row = table.rowOf.get(placeId);
  if (row === undefined)
    throw new Error(`Place ${placeId} is missing among the places of the day; load it with the day.`);
  return row;
}

/** Null when there is no way. */
export function directSeconds(table: TravelTable, fromPlaceId: string, toPlaceId: string): number | null {
  return table.travel.duration[rowOfPlace(table, fromPlaceId)]?.[rowOfPlace(table, toPlaceId)] ?? null;
}

/** Null when there is no way. */
export function directMetres(table: TravelTable, fromPlaceId: string, toPlaceId: string): number | null {
  return table.travel.distance[rowOfPlace(table, fromPlaceId)]?.[rowOfPlace(table, toPlaceId)] ?? null;
}
