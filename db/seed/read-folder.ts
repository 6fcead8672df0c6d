/** Reads a whole seed folder, checks each field and then what rows say of one another; throws SeedError with all faults. */
import { checkReferences } from './check-references.ts';
import { checkShiftPattern } from './check-shift-pattern.ts';
import type { SeedFault } from './fault.ts';
import { SeedError } from './fault.ts';
import { readConsortiumFile, readTravelProfile } from './read-consortium-file.ts';
import type { Row } from './read-table.ts';
import { readTable } from './read-table.ts';
import * as tables from './tables.ts';

export type PlaceRow = Row<typeof tables.PLACE_TABLE>;
export type RiderRow = Row<typeof tables.RIDER_TABLE>;
export type ShiftRow = Row<typeof tables.SHIFT_TABLE>;

const readTables = (folder: string, calendar: string, faults: SeedFault[]) => {
  const homes = readTable(folder, 'homes.csv', tables.HOME_TABLE, faults);
  return {
    settlements: readTable(folder, 'settlements.csv', tables.SETTLEMENT_TABLE, faults),
    places: readTable(folder, 'places.csv', tables.PLACE_TABLE, faults),
    homes: homes.map((home): PlaceRow => ({ ...home, opening: [], shifts: [] })),
    partners: readTable(folder, 'partners.csv', tables.PARTNER_TABLE, faults),
    vehicles: readTable(folder, 'vehicles.csv', tables.VEHICLE_TABLE, faults),
    drivers: readTable(folder, 'drivers.csv', tables.DRIVER_TABLE, faults),
    shifts: readTable(folder, 'shift-pattern.csv', tables.SHIFT_TABLE, faults),
    riders: readTable(folder, 'riders.csv', tables.RIDER_TABLE, faults),
    calendar: readTable(folder, calendar, tables.CALENDAR_TABLE, faults),
    staff: readTable(folder, 'demo-staff.csv', tables.STAFF_TABLE, faults),
  };
};

export type SeedTables = ReturnType<typeof readTables>;

export interface SeedFolder extends SeedTables {
  readonly consortium: NonNullable<ReturnType<typeof readConsortiumFile>>;
  readonly travelProfile: unknown;
}

/** @throws SeedError with every fault of every file; nothing is written by this function. */
export const readSeedFolder = (folder: string): SeedFolder => {
  const faults: SeedFault[] = [];
  const consortium = readConsortiumFile(folder, faults);
  const rows = readTables(folder, consortium?.calendar ?? 'calendar.csv', faults);
  const travelProfile = consortium ? readTravelProfile(folder, consortium.travelProfile, faults) : null;
  // What rows say of one another is worth reading only once every row could be read: else each fault is told twice.
  if (faults.length === 0) faults.push(...checkReferences(rows, consortium?.demo ?? false), ...checkShiftPattern(rows));
  if (faults.length > 0 || consortium === null) throw new SeedError(folder, faults);
  return { consortium, travelProfile, ...rows };
};

/** The weekly shift pattern alone, with its vehicles and drivers; @throws SeedError. */
export const readShiftPattern = (folder: string): Pick<SeedTables, 'shifts' | 'drivers'> => {
  const faults: SeedFault[] = [];
  const pattern = {
    shifts: readTable(folder, 'shift-pattern.csv', tables.SHIFT_TABLE, faults),
    drivers: readTable(folder, 'drivers.csv', tables.DRIVER_TABLE, faults),
  };
  if (faults.length > 0) throw new SeedError(folder, faults);
  return pattern;
};
