import { listCallTasksByIds } from '../../modules/calls/calls-read-model.ts';
import { listParticipants, listServiceEventsByIds } from '../../modules/events/service-events-read-model.ts';
import { listStandingOrdersFor } from '../../modules/standing-orders/standing-orders-read-model.ts';
import { loadById, loadLists, type Reader } from './by-id.ts';

export const standingLoaders = (reader: Reader) => ({
  standingOrder: loadById(reader, (tx, ids, actor) =>
    listStandingOrdersFor(tx, actor, { ids, now: reader.services.clock.now().toJSDate() }),
  ),
  standingOrdersOfRider: loadLists(
    reader,
    (tx, riderIds, actor) =>
      listStandingOrdersFor(tx, actor, { riderIds, now: reader.services.clock.now().toJSDate() }),
    (order) => order.riderId,
  ),
  serviceEvent: loadById(reader, listServiceEventsByIds),
  participantsOfEvent: loadLists(reader, listParticipants, (participant) => participant.serviceEventId),
  callTask: loadById(reader, listCallTasksByIds),
});
