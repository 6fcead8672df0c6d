/** Minutes and metres between two places, as plans see them. */
import type { Handle } from '../../../db/tenant.ts';
import type { TravelLeg, TravelPoint } from '../../travel/travel.ts';
import { listPlacesByIds } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import { listOverrules as listOverruleRows, type TravelOverruleRecord } from './overrule-repository.ts';

export async function listTravelOverrules(tx: Handle): Promise<readonly TravelOverruleRecord[]> {
  return listOverruleRows(tx);
}

/** @returns undefined when one of the places is not there. */
export async function findTravelLeg(
  tx: Handle,
  services: Pick<Services, 'travel' | 'clock'>,
  consortiumId: string,
  asked: { readonly fromPlaceId: string; readonly toPlaceId: string; readonly departure: string | null },
): Promise<TravelLeg | undefined> {
  const places = await listPlacesByIds(tx, [asked.fromPlaceId, asked.toPlaceId]);
  const point = (id: string): TravelPoint | undefined => {
    const place = places.find((candidate) => candidate.id === id);
    return place && { id, ...place.coordinates, farm: place.farm };
  };
  const from = point(asked.fromPlaceId);
  const to = point(asked.toPlaceId);
  if (!from || !to) return undefined;
  const departure = asked.departure ?? services.clock.now().toISO();
  return services.travel.leg(from, to, { departure, consortiumId });
}
