/** What screens and other modules read of events. */
export type { ParticipantRecord, ServiceEventRecord } from './service-event-repository.ts';
export { listParticipants, listServiceEvents, listServiceEventsByIds } from './service-event-repository.ts';
