import { listSettlementsByIds } from '../../modules/places/places-read-model.ts';
import { loadById, type Reader } from './by-id.ts';

export const placesLoaders = (reader: Reader) => ({
  settlement: loadById(reader, listSettlementsByIds),
});
