/** The committed seed folders, and their data in the form that the demand generator takes, without a database. */
import { fileURLToPath } from 'node:url';
import { addDays } from '../../../db/seed/calendar.ts';
import type { DemandInput } from '../../../db/seed/demand-types.ts';
import { readSeedFolder, type SeedFolder } from '../../../db/seed/read-folder.ts';

export const SLUGS = ['tiszakecske', 'kiskunmajsa', 'kiskunhalas', 'jaszbereny'] as const;

export const folderOf = (slug: string): string => fileURLToPath(new URL(`../../../db/seed/${slug}`, import.meta.url));

/** Every date of a calendar row, both ends included. */
export const datesOf = (from: string, to: string): string[] => {
  const dates = [from];
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    dates.push(date);
  }
  return dates;
};

/** Keys of the files stand for ids. */
export const toDemandSource = (seed: SeedFolder): Omit<DemandInput, 'date' | 'seed'> => {
  const places = [...seed.places, ...seed.homes];
  const employers = new Map(seed.partners.filter((row) => row.kind === 'employer').map((row) => [row.key, row.place]));
  return {
    riders: seed.riders.map((rider) => ({
      id: `${rider.family_name} ${rider.given_name}`,
      homePlaceId: rider.home,
      workplaceId: rider.partner === null ? null : (employers.get(rider.partner) ?? null),
      wheelchair: rider.wheelchair,
      attendant: rider.attendant,
      childSeats: rider.child_seats,
    })),
    places: places.map(({ key, settlement, kind, lat, lon, opening }) => ({
      id: key,
      settlementId: settlement,
      kind,
      lat,
      lon,
      openings: opening,
    })),
    workplaceShifts: places.flatMap((place) => place.shifts.map((shift) => ({ placeId: place.key, ...shift }))),
    calendar: seed.calendar.flatMap(({ from, to, kind }) => datesOf(from, to).map((date) => ({ date, kind }))),
    scale: seed.riders.length / 400,
  };
};

export const pilot = (): SeedFolder => readSeedFolder(folderOf('tiszakecske'));
