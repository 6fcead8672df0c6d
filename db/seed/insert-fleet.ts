/** Writes vehicles with their layouts, and drivers; shifts of a date are made by ensure-shifts.ts. */
import { insertInChunks } from './insert-in-chunks.ts';
import type { PlaceIds } from './insert-places.ts';
import { idOf, type LoadContext } from './load-context.ts';
import type { SeedFolder } from './read-folder.ts';

/**
 * @param found where places have gone by key; a garage that is missing there is a fault of the program, as the folder was checked
 * @returns ids of drivers by their keys
 */
export const insertFleet = async (
  { tx, consortiumId, ids }: LoadContext,
  seed: SeedFolder,
  found: PlaceIds,
): Promise<{ readonly drivers: ReadonlyMap<string, string> }> => {
  const vehicles = new Map(seed.vehicles.map((row) => [row.plate, ids()]));
  const drivers = new Map(seed.drivers.map((row) => [row.key, ids()]));
  const tenant = { consortium_id: consortiumId };
  await insertInChunks(
    tx,
    'vehicle',
    seed.vehicles.map(({ row: _row, garage, layouts: _layouts, features, ...columns }) => ({
      ...tenant,
      id: idOf(vehicles, columns.plate),
      garage_place_id: idOf(found.places, garage),
      features: [...features],
      ...columns,
    })),
  );
  await insertInChunks(
    tx,
    'vehicle_layout',
    seed.vehicles.flatMap((vehicle) =>
      vehicle.layouts.map((layout, position) => ({
        ...tenant,
        vehicle_id: idOf(vehicles, vehicle.plate),
        position,
        seats: layout.seats,
        wheelchair_places: layout.wheelchairPlaces,
      })),
    ),
  );
  await insertInChunks(
    tx,
    'driver',
    seed.drivers.map(({ row: _row, key, ...columns }) => ({ ...tenant, id: idOf(drivers, key), ...columns })),
  );
  return { drivers };
};
