import type { TravelPoint } from '../../travel/travel.ts';

/** A place's row as the travel service wants it. */
export function toTravelPoint(row: {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly farm: boolean;
}): TravelPoint {
  return { id: row.id, lat: row.lat, lon: row.lon, farm: row.farm };
}
