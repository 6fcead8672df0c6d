/** Stop events become measured driving times, once a run has ended and the phones have had time to send. They change nothing by themselves. */
import { withConsortium } from '../../../db/tenant.ts';
import { toDrivenStops } from '../../travel/learning/driven-stops.ts';
import { toLegObservations } from '../../travel/learning/observations.ts';
import { listConsortiumIds } from '../common/consortia-read-model.ts';
import type { Services } from '../services.ts';
import {
  type EndedRun,
  findEndedRun,
  listUnmeasuredRunIds,
  type MeasuredLeg,
  storeMeasuredRun,
} from './measured-runs-repository.ts';

/** A phone that was offline sends when it is back in the garage or the next morning. */
const WAIT_HOURS = 12;

type Needed = Pick<Services, 'db' | 'clock' | 'ids' | 'travel'>;

/** @returns legs stored */
export async function measureAllRuns(services: Needed): Promise<number> {
  let legs = 0;
  for (const consortiumId of await listConsortiumIds(services)) legs += await measureRuns(services, consortiumId);
  return legs;
}

/** Measures the runs of a consortium that have ended, 50 at most. @returns legs stored */
export async function measureRuns(services: Needed, consortiumId: string): Promise<number> {
  const endedBefore = services.clock.now().minus({ hours: WAIT_HOURS }).toJSDate();
  const runIds = await withConsortium(services.db, consortiumId, (tx) => listUnmeasuredRunIds(tx, endedBefore));
  let stored = 0;
  for (const runId of runIds) {
    const run = await withConsortium(services.db, consortiumId, (tx) => findEndedRun(tx, runId));
    const legs = await measureRun(services, consortiumId, run);
    const isOurs = await withConsortium(services.db, consortiumId, (tx) =>
      storeMeasuredRun(tx, consortiumId, runId, legs),
    );
    if (isOurs) stored += legs.length;
  }
  return stored;
}

/** Legs to which the base source knows a way; the base is what the plan would have said without corrections. */
async function measureRun(services: Needed, consortiumId: string, run: EndedRun): Promise<readonly MeasuredLeg[]> {
  const { observations } = toLegObservations(toDrivenStops(run.stops, run.events));
  const first = observations[0];
  if (!first) return [];
  const points = [
    ...new Map(run.stops.map(({ placeId, lat, lon, farm }) => [placeId, { id: placeId, lat, lon, farm }])).values(),
  ];
  const rowOf = new Map(points.map(({ id }, row) => [id, row]));
  const { cells } = await services.travel.matrix(points, { departure: first.departedAt, consortiumId, basis: 'base' });
  return observations.flatMap((leg, position) => {
    const base = cells[rowOf.get(leg.fromId) ?? -1]?.[rowOf.get(leg.toId) ?? -1];
    if (base?.kind !== 'reachable' || base.seconds <= 0) return [];
    return [
      { ...leg, id: services.ids.next(), position, base: { source: base.source, seconds: Math.round(base.seconds) } },
    ];
  });
}
