import {
  listDriversByIds,
  listLayouts,
  listShiftBreaks,
  listShiftsByIds,
  listVehiclesByIds,
} from '../../modules/fleet/fleet-read-model.ts';
import { loadById, loadLists, type Reader } from './by-id.ts';

export const fleetLoaders = (reader: Reader) => ({
  vehicle: loadById(reader, listVehiclesByIds),
  driver: loadById(reader, listDriversByIds),
  shift: loadById(reader, listShiftsByIds),
  layouts: loadLists(reader, listLayouts, (row) => row.vehicleId),
  shiftBreaks: loadLists(reader, listShiftBreaks, (row) => row.shiftId),
});
