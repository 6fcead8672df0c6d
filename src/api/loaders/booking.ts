import {
  listPromises,
  listPublishedRefusals,
  listScheduledStops,
  listTripRequestsByIds,
  listTripsByIds,
  listTripsOfRequests,
} from '../../modules/booking/booking-read-model.ts';
import { listEventsOfTrips } from '../../modules/manifests/manifest-read-model.ts';
import { listPickupEstimates } from '../../modules/manifests/pickup-estimates-read-model.ts';
import { loadById, loadByKey, loadLists, type Reader } from './by-id.ts';

export const bookingLoaders = (reader: Reader) => ({
  tripRequest: loadById(reader, listTripRequestsByIds),
  trip: loadById(reader, listTripsByIds),
  tripsOfRequest: loadLists(
    reader,
    (tx, ids) => listTripsOfRequests(tx, ids),
    (trip) => trip.requestId,
  ),
  promisesOfTrip: loadLists(reader, listPromises, (promise) => promise.tripId),
  eventsOfTrip: loadLists(reader, listEventsOfTrips, (event) => event.tripId ?? ''),
  /** In the plan in force; null when it does not carry the trip. */
  scheduledTrip: loadByKey(reader, listScheduledStops, (ride) => ride.tripId),
  /** Of a run that is under way; null otherwise. */
  estimatedPickup: loadByKey(
    reader,
    (tx, ids) => listPickupEstimates(tx, ids, reader.services.clock.now().toJSDate()),
    (estimate) => estimate.tripId,
  ),
  publishedRefusal: loadByKey(reader, listPublishedRefusals, (refusal) => refusal.tripId),
});
