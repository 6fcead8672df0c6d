import { countNoShows, listRefusalsByIds } from '../../modules/quotes/quotes-read-model.ts';
import { loadById, loadByKey, type Reader } from './by-id.ts';

export const quotesLoaders = (reader: Reader) => ({
  refusal: loadById(reader, listRefusalsByIds),
  /** In the period of the policy that ends now. */
  noShows: loadByKey(
    reader,
    (tx, riderIds) => countNoShows(tx, riderIds, reader.services.clock.now().toJSDate()),
    (count) => count.riderId,
  ),
});
