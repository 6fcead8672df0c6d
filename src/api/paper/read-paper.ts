/** What stands on a paper, read by the same ways as the API: a driver's own only, names as on the manifest and no more. */
import { toLocalTime } from '../../domain/local-time.ts';
import { writeDay } from '../../domain/text/spoken-moments.ts';
import { getConsortium } from '../../modules/consortium/consortium-read-model.ts';
import { findManifestFor, listManifestStops, type ManifestStop } from '../../modules/manifests/manifest-read-model.ts';
import type { ApiContext } from '../context.ts';
import { loadRequired } from '../loaders/by-id.ts';

export interface PaperStop extends ManifestStop {
  readonly place: {
    readonly name: string;
    readonly address: string;
    readonly note: string;
    readonly settlement: string;
  };
}

export interface Paper {
  readonly number: number;
  readonly serviceDate: string;
  /** The same in words, with the weekday. */
  readonly day: string;
  readonly consortium: string;
  readonly vehicle: string;
  readonly plate: string;
  readonly driver: string;
  readonly shiftFrom: string;
  readonly shiftTo: string;
  readonly stops: readonly PaperStop[];
  readonly toClock: (instant: Date) => string;
}

/** Null before publishing, and for a driver whose shift it is not. */
export async function readPaper(context: ApiContext, shiftId: string): Promise<Paper | null> {
  const manifest = await context.read((tx) => findManifestFor(tx, context.actor, shiftId));
  if (!manifest) return null;
  const stops = await context.read((tx) => listManifestStops(tx, manifest, context.language));
  const { loaders } = context;
  const shift = await loadRequired(loaders.shift, shiftId);
  const [vehicle, driver, consortium] = await Promise.all([
    loadRequired(loaders.vehicle, shift.vehicleId),
    loadRequired(loaders.driver, shift.driverId),
    context.read(getConsortium),
  ]);
  const toClock = (instant: Date) => toLocalTime(instant, consortium.timeZone);
  return {
    number: manifest.number,
    serviceDate: shift.serviceDate,
    day: writeDay(shift.serviceDate)[context.language],
    consortium: consortium.name,
    vehicle: vehicle.name,
    plate: vehicle.plate,
    driver: `${driver.familyName} ${driver.givenName}`,
    shiftFrom: toClock(shift.startAt),
    shiftTo: toClock(shift.endAt),
    stops: await Promise.all(stops.map((stop) => withPlace(context, stop))),
    toClock,
  };
}

async function withPlace(context: ApiContext, stop: ManifestStop): Promise<PaperStop> {
  const place = await loadRequired(context.loaders.place, stop.placeId);
  const settlement = await loadRequired(context.loaders.settlement, place.settlementId);
  return {
    ...stop,
    place: { name: place.name, address: place.address, note: place.approachNote, settlement: settlement.name },
  };
}
