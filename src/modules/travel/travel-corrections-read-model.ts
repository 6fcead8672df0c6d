/** What measured drives propose, beside what was adopted. Nothing here changes a minute. */
import type { Handle } from '../../../db/tenant.ts';
import { findDrivingTime } from '../../travel/learning/calendar.ts';
import { type CorrectionProposal, type LearningReport, learnCorrections } from '../../travel/learning/learn.ts';
import type { LegObservation } from '../../travel/learning/observations.ts';
import type { TravelMatrix } from '../../travel/travel.ts';
import {
  isSameCorrection,
  listCorrections,
  type TravelCorrectionRecord,
} from '../common/travel-correction-repository.ts';
import { listPlacesByIds } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import { listObservations } from './measured-runs-repository.ts';

export interface ProposalRecord extends CorrectionProposal {
  readonly adopted: boolean;
}

export interface TravelCorrectionsReport extends LearningReport {
  readonly proposals: readonly ProposalRecord[];
  readonly adopted: readonly TravelCorrectionRecord[];
}

/**
 * Compared with times without corrections (`basis: 'base'`), so that an adopted one does not hide what it corrects. Asks for one matrix a
 * season.
 */
export async function findTravelCorrections(
  tx: Handle,
  services: Pick<Services, 'travel'>,
  consortiumId: string,
): Promise<TravelCorrectionsReport> {
  const observations = await listObservations(tx);
  const ids = [...new Set(observations.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const places = ids.length === 0 ? [] : await listPlacesByIds(tx, ids);
  const points = places.map(({ id, coordinates, farm }) => ({ id, ...coordinates, farm }));
  const rowOf = new Map(points.map(({ id }, row) => [id, row]));
  const bases = new Map<string, TravelMatrix>();
  for (const [season, departure] of newestOfSeasons(observations)) {
    bases.set(season, await services.travel.matrix(points, { departure, consortiumId, basis: 'base' }));
  }
  const report = learnCorrections(observations, ({ fromId, toId, departedAt }) => {
    const base = bases.get(findDrivingTime(departedAt)?.season ?? '');
    return base?.cells[rowOf.get(fromId) ?? -1]?.[rowOf.get(toId) ?? -1];
  });
  const adopted = await listCorrections(tx);
  const proposals = report.proposals.map((proposal) => ({
    ...proposal,
    adopted: adopted.some((known) => isSameCorrection(known, proposal)),
  }));
  return { ...report, proposals, adopted };
}

/** The base is asked as of the newest drive of each season: ferries and tracks depend on it. */
function newestOfSeasons(observations: readonly LegObservation[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { departedAt } of observations) {
    const season = findDrivingTime(departedAt)?.season ?? '';
    if (departedAt > (newest.get(season) ?? '')) newest.set(season, departedAt);
  }
  return newest;
}
