/** Towns of the pilot and around it (GeoNames, CC BY 4.0), and the pilot's profile as the service loads it. */
import { readFileSync } from 'node:fs';
import { toEstimateProfile } from '../../../src/travel/estimate/profile.ts';
import type { TravelPoint, TravelQuery } from '../../../src/travel/travel.ts';

const at = (id: string, lat: number, lon: number): TravelPoint => ({ id, lat, lon });

export const TISZAKECSKE = at('tiszakecske', 46.93261, 20.10349);
export const LAKITELEK = at('lakitelek', 46.87601, 19.99504);
export const SZENTKIRALY = at('szentkiraly', 46.91892, 19.91846);
export const TISZAALPAR = at('tiszaalpar', 46.81279, 19.99841);
export const TISZAUG = at('tiszaug', 46.85554, 20.05487);
export const KECSKEMET = at('kecskemet', 46.90618, 19.69128);
export const SZOLNOK = at('szolnok', 47.18333, 20.2);
export const CSONGRAD = at('csongrad', 46.71332, 20.14241);
export const KUNSZENTMARTON = at('kunszentmarton', 46.83916, 20.28879);
export const CIBAKHAZA = at('cibakhaza', 46.95976, 20.19753);
export const TISZAKURT = at('tiszakurt', 46.88509, 20.12545);
export const KISKUNFELEGYHAZA = at('kiskunfelegyhaza', 46.71213, 19.84458);
export const LAJOSMIZSE = at('lajosmizse', 47.02133, 19.56171);

export const WEST = [
  TISZAKECSKE,
  LAKITELEK,
  SZENTKIRALY,
  TISZAALPAR,
  KECSKEMET,
  SZOLNOK,
  CSONGRAD,
  KISKUNFELEGYHAZA,
  LAJOSMIZSE,
];
export const EAST = [TISZAUG, KUNSZENTMARTON, CIBAKHAZA, TISZAKURT];
export const TOWNS = [...WEST, ...EAST];

/** A working Tuesday morning outside the ferry's season. */
export const WINTER: TravelQuery = { departure: '2026-01-20T07:00:00+01:00' };
export const SUMMER: TravelQuery = { departure: '2026-06-16T07:00:00+02:00' };

const profileFile = new URL('../../../db/seed/pilot/travel-profile.json', import.meta.url);
export const pilotJson = (): unknown => JSON.parse(readFileSync(profileFile, 'utf8'));
export const PILOT = toEstimateProfile(pilotJson());
