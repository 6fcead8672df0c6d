/**
 * A day's demand of a consortium, made up from a seed: commuters of the workplaces' shifts, one event, appointments with
 * returns. Pure: the same date, seed and input give the same requests. README.md explains the knobs.
 */
import { isWorkingDay, serviceWeekday } from './calendar.ts';
import { listAppointments } from './demand-appointments.ts';
import { listCommutes } from './demand-commutes.ts';
import { listEventRequests } from './demand-event.ts';
import type { DemandInput, DemandRequest } from './demand-types.ts';
import { createRandom } from './random.ts';

/** Trips (legs) that a day should have at scale 1; each day differs from it by up to `jitter`. */
export const DAY_TRIPS = { working: 140, saturday: 34, sunday: 14, jitter: 3 } as const;
/** Of the demand of a day, in trips. */
export const WHEELCHAIR_SHARE = 0.06;

/** Trips that requests amount to: two when there is a return, also one on call. */
export const countTrips = (requests: readonly DemandRequest[]): number =>
  requests.reduce((sum, request) => sum + (request.returnKind === 'none' ? 1 : 2), 0);

const targetTrips = (input: DemandInput, weekday: number): number => {
  const usual = weekday <= 5 ? DAY_TRIPS.working : weekday === 6 ? DAY_TRIPS.saturday : DAY_TRIPS.sunday;
  const jitter = createRandom(input.seed, input.date, 'target').whole(-DAY_TRIPS.jitter, DAY_TRIPS.jitter);
  return Math.round(usual * input.scale) + jitter;
};

/**
 * All requests of a date, commuters first; empty on a blackout. No rider has two requests but for the night worker who comes
 * home in the morning and leaves again in the evening.
 */
export const generateDemand = (input: DemandInput): readonly DemandRequest[] => {
  const weekday = serviceWeekday(input.date, input.calendar);
  if (weekday === null) return [];
  const target = targetTrips(input, weekday);
  const commutes = listCommutes(input);
  const busy = new Set(commutes.map((request) => request.riderId));
  const event = isWorkingDay(input.date, input.calendar) ? listEventRequests(input, busy) : [];
  for (const request of event) busy.add(request.riderId);
  const appointments = listAppointments(input, busy, {
    trips: target - countTrips(commutes) - countTrips(event),
    wheelchairTrips: Math.round(target * WHEELCHAIR_SHARE),
  });
  return [...commutes, ...event, ...appointments];
};
