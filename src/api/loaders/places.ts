import {
  listOpeningHours,
  listPlacesByIds,
  listSettlementsByIds,
  listWorkplaceShifts,
} from '../../modules/places/places-read-model.ts';
import { loadById, loadLists, type Reader } from './by-id.ts';

export const placesLoaders = (reader: Reader) => ({
  settlement: loadById(reader, listSettlementsByIds),
  place: loadById(reader, listPlacesByIds),
  openingHours: loadLists(reader, listOpeningHours, (row) => row.placeId),
  workplaceShifts: loadLists(reader, listWorkplaceShifts, (row) => row.placeId),
});
