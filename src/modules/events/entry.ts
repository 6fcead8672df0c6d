/** The way into events for other modules: a file of people comes in here. */
export { changeParticipants } from './change-participants.ts';
