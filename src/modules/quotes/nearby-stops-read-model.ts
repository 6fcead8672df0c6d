import type { Handle } from '../../../db/tenant.ts';

/** Metres of a degree of latitude. */
const METRES_PER_DEGREE = 111_320;

/** Stops in the square around a point. */
export async function listStopsNear(
  tx: Handle,
  point: { readonly lat: number; readonly lon: number },
  reachMetres: number,
): Promise<readonly { readonly id: string }[]> {
  const lat = reachMetres / METRES_PER_DEGREE;
  const lon = lat / Math.cos((point.lat * Math.PI) / 180);
  return tx
    .selectFrom('place')
    .select('id')
    .where('kind', 'in', ['stop', 'village_hall', 'station'])
    .where('deactivated_at', 'is', null)
    .where('lat', '>=', point.lat - lat)
    .where('lat', '<=', point.lat + lat)
    .where('lon', '>=', point.lon - lon)
    .where('lon', '<=', point.lon + lon)
    .execute();
}
