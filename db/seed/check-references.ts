/** Checks what the rows of a seed folder say of one another: references that lead nowhere, things named twice. */
import type { SeedFault } from './fault.ts';
import type { SeedTables } from './read-folder.ts';

interface Numbered {
  readonly row: number;
}

/** As the database folds names and numbers, so that a duplicate is told here and not by a unique index. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const digits = (phone: string): string => phone.replaceAll(/[^0-9]/g, '').replace(/^(0036|36|06)/, '');

/**
 * @param tables rows that parsed, each with its line
 * @param demo also the rules of the demonstration's own tables
 */
export const checkReferences = (tables: SeedTables, demo: boolean): readonly SeedFault[] => {
  const faults: SeedFault[] = [];
  const allPlaces = [...tables.places, ...tables.homes];
  const known = {
    'settlements.csv': new Set(tables.settlements.map((row) => row.name)),
    'places.csv or homes.csv': new Set(allPlaces.map((row) => row.key)),
    'partners.csv': new Set(tables.partners.map((row) => row.key)),
    'drivers.csv': new Set(tables.drivers.map((row) => row.key)),
    'vehicles.csv': new Set(tables.vehicles.map((row) => row.plate)),
  };

  const refer = <R extends Numbered>(
    file: string,
    rows: readonly R[],
    field: keyof R & string,
    target: keyof typeof known,
  ): void => {
    for (const row of rows) {
      const value = row[field];
      if (typeof value === 'string' && !known[target].has(value))
        faults.push({
          file,
          row: row.row,
          field,
          message: `"${value}" is not in ${target}; add it there or correct it here`,
        });
    }
  };
  const once = <R extends Numbered>(
    file: string,
    rows: readonly R[],
    field: string,
    identity: (row: R) => string,
  ): void => {
    const first = new Map<string, number>();
    for (const row of rows) {
      const same = first.get(identity(row));
      if (same === undefined) first.set(identity(row), row.row);
      else faults.push({ file, row: row.row, field, message: `names the same as line ${same}; remove one of them` });
    }
  };

  refer('places.csv', tables.places, 'settlement', 'settlements.csv');
  refer('homes.csv', tables.homes, 'settlement', 'settlements.csv');
  refer('partners.csv', tables.partners, 'place', 'places.csv or homes.csv');
  refer('vehicles.csv', tables.vehicles, 'garage', 'places.csv or homes.csv');
  refer('shift-pattern.csv', tables.shifts, 'vehicle', 'vehicles.csv');
  refer('shift-pattern.csv', tables.shifts, 'driver', 'drivers.csv');
  refer('riders.csv', tables.riders, 'settlement', 'settlements.csv');
  refer('riders.csv', tables.riders, 'home', 'places.csv or homes.csv');
  refer('riders.csv', tables.riders, 'partner', 'partners.csv');
  refer('demo-staff.csv', tables.staff, 'driver', 'drivers.csv');
  refer('demo-staff.csv', tables.staff, 'partner', 'partners.csv');

  once('settlements.csv', tables.settlements, 'name', (row) => row.name);
  once('partners.csv', tables.partners, 'key', (row) => row.key);
  once('partners.csv', tables.partners, 'name', (row) => row.name);
  once('vehicles.csv', tables.vehicles, 'plate', (row) => row.plate);
  once('drivers.csv', tables.drivers, 'key', (row) => row.key);
  // The weekly pattern finds its drivers in the database by name.
  once('drivers.csv', tables.drivers, 'family_name', (row) => fold(`${row.family_name} ${row.given_name}`));
  once('demo-staff.csv', tables.staff, 'email', (row) => row.email);
  once(
    'riders.csv',
    tables.riders,
    'family_name',
    (row) => `${fold(`${row.family_name}|${row.given_name}`)}|${row.phone ? digits(row.phone) : row.home}`,
  );
  const placeFiles = [
    ['places.csv', tables.places],
    ['homes.csv', tables.homes],
  ] as const;
  for (const [file, rows] of placeFiles)
    once(file, rows, 'name', (row) => `${row.settlement}|${row.name}|${row.address}`);
  for (const [file, rows] of placeFiles) once(file, rows, 'key', (row) => row.key);
  const placeKeys = new Set(tables.places.map((row) => row.key));
  for (const home of tables.homes.filter((row) => placeKeys.has(row.key)))
    faults.push({
      file: 'homes.csv',
      row: home.row,
      field: 'key',
      message: `"${home.key}" is in places.csv, too; rename one of them`,
    });

  for (const day of tables.calendar.filter((row) => row.from > row.to))
    faults.push({
      file: 'calendar',
      row: day.row,
      field: 'to',
      message: `${day.to} is before ${day.from}; correct one of them`,
    });
  for (const account of tables.staff) {
    const { role, driver, partner, row } = account;
    if ((role === 'driver') !== (driver !== null))
      faults.push({
        file: 'demo-staff.csv',
        row,
        field: 'driver',
        message: 'the role driver, and only it, names a driver',
      });
    if ((role === 'partner') !== (partner !== null))
      faults.push({
        file: 'demo-staff.csv',
        row,
        field: 'partner',
        message: 'the role partner, and only it, names a partner',
      });
    if (!demo)
      faults.push({
        file: 'demo-staff.csv',
        row,
        field: 'password',
        message: 'known passwords are for demonstrations only; set demo in consortium.json, or remove the row',
      });
  }
  return faults;
};
