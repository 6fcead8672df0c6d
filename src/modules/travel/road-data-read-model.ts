/** What the road network is made of, how far the estimate is off, and what it does not cover. */
import type { Handle } from '../../../db/tenant.ts';
import { type ComparisonReport, compareMatrices, comparisonSentence } from '../../travel/learning/comparison.ts';
import type { DrawnLines } from '../../travel/roads/drawn-lines.ts';
import type { OpenedRoads } from '../../travel/roads/road-library.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { listSettlements } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';

export interface RoadDataRecord {
  readonly dataDate: string | null;
  readonly comparison: string | null;
  /** Sentences: road data that cannot be read, settlements that it does not cover. */
  readonly warnings: readonly string[];
  readonly lines: DrawnLines;
}

type Needed = Pick<Services, 'travel' | 'roads' | 'clock'>;
type Language = 'hu' | 'en';

/** Settlements and farms say how good the estimate is; more of them would say the same. */
const MOST_PLACES = 60;

/** The comparison costs two matrices; it is made once per import, consortium and place. */
const compared = new WeakMap<OpenedRoads, Map<string, Comparison>>();

interface Comparison {
  readonly report: ComparisonReport;
  readonly names: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** Without road data `dataDate` is null and the warnings say why, if anything went wrong. Sentences are in the language given. */
export async function findRoadData(
  tx: Handle,
  services: Needed,
  consortiumId: string,
  language: Language,
): Promise<RoadDataRecord> {
  const fault = services.roads.fault();
  const faults = fault === null ? [] : [fault];
  const roads = services.roads.current();
  if (!roads) return { dataDate: null, comparison: null, warnings: faults, lines: [] };
  const { report, names, warnings } = await compare(tx, services, consortiumId, roads);
  return {
    dataDate: roads.dataDate,
    comparison: comparisonSentence(report, (id) => names.get(id) ?? id, language),
    warnings: [...faults, ...warnings],
    lines: await roads.lines(),
  };
}

async function compare(
  tx: Handle,
  { travel, clock }: Needed,
  consortiumId: string,
  roads: OpenedRoads,
): Promise<Comparison> {
  const { points, names } = await listComparedPoints(tx);
  const known = compared.get(roads) ?? new Map<string, Comparison>();
  compared.set(roads, known);
  const now = clock.now();
  const key = `${consortiumId} ${now.month} ${points.map(({ id, lat, lon }) => `${id}${lat},${lon}`).join(' ')}`;
  const found = known.get(key);
  if (found) return found;
  const departure = now.toISO();
  const estimate = await travel.matrix(points, { departure, consortiumId, basis: 'estimate' });
  const reference = await roads.network.matrix(points, { departure });
  const settlements = await roads.network.matrix(
    points.slice(0, names.settlements).map((point) => ({ ...point, id: names.byId.get(point.id) ?? point.id })),
    { departure },
  );
  const report = compareMatrices(points, estimate, reference);
  const comparison = { report, names: names.byId, warnings: settlements.warnings };
  known.clear();
  known.set(key, comparison);
  return comparison;
}

/** Centres of the settlements first, then places spread over the list of all. */
async function listComparedPoints(tx: Handle) {
  const settlements = (await listSettlements(tx)).filter(({ active }) => active).slice(0, MOST_PLACES);
  const places = await tx
    .selectFrom('place')
    .select(['id', 'name', 'lat', 'lon', 'farm'])
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .execute();
  const step = Math.max(1, Math.ceil(places.length / Math.max(1, MOST_PLACES - settlements.length)));
  const some = places.filter((_, index) => index % step === 0);
  const points: readonly TravelPoint[] = [
    ...settlements.map(({ id, coordinates }) => ({ id, ...coordinates })),
    ...some.map(({ id, lat, lon, farm }) => ({ id, lat, lon, farm })),
  ];
  const byId = new Map([...settlements, ...some].map(({ id, name }) => [id, name]));
  return { points, names: { byId, settlements: settlements.length } };
}
