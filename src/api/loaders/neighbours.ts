/** Loaders of the subjects that bookings and plans point to. */
import { listDriversByIds, listShiftsByIds, listVehiclesByIds } from '../../modules/fleet/fleet-read-model.ts';
import { listStaffAccountsByIds } from '../../modules/identity/staff-read-model.ts';
import { listPartnersByIds } from '../../modules/partners/partners-read-model.ts';
import { listPlacesByIds } from '../../modules/places/places-read-model.ts';
import { listRidersByIds } from '../../modules/riders/search-riders-read-model.ts';
import { loadById, type Reader } from './by-id.ts';

export const neighbourLoaders = (reader: Reader) => ({
  place: loadById(reader, listPlacesByIds),
  rider: loadById(reader, listRidersByIds),
  partner: loadById(reader, listPartnersByIds),
  vehicle: loadById(reader, listVehiclesByIds),
  driver: loadById(reader, listDriversByIds),
  shift: loadById(reader, listShiftsByIds),
  staffAccount: loadById(reader, listStaffAccountsByIds),
});
