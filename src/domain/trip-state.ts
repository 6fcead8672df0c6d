/** Where a trip stands and what may follow (domain.md, "Trip states"). */
export const TRIP_STATES = [
  'requested',
  'offered',
  'promised',
  'scheduled',
  'published',
  'on_board',
  'completed',
  'refused',
  'waitlisted',
  'cancelled',
  'no_show',
  'missed',
] as const;
export type TripState = (typeof TRIP_STATES)[number];

const FOLLOWING: Readonly<Record<TripState, readonly TripState[]>> = {
  requested: ['offered', 'promised', 'scheduled', 'published', 'refused', 'waitlisted', 'cancelled', 'missed'],
  offered: ['requested', 'promised', 'refused', 'waitlisted', 'cancelled'],
  promised: ['scheduled', 'published', 'waitlisted', 'cancelled', 'missed'],
  scheduled: ['requested', 'promised', 'published', 'refused', 'waitlisted', 'cancelled', 'missed'],
  // Back to requested or promised when a dispatcher accepts that a later plan leaves it out.
  published: ['requested', 'promised', 'on_board', 'cancelled', 'no_show', 'missed', 'waitlisted'],
  // Back to published, or off a no-show, when the driver undoes a slip.
  on_board: ['completed', 'published', 'missed'],
  completed: ['on_board'],
  no_show: ['published'],
  refused: ['waitlisted', 'requested', 'cancelled'],
  waitlisted: ['requested', 'offered', 'promised', 'refused', 'cancelled'],
  cancelled: [],
  missed: [],
};

/** Whether the one state may follow the other; the same state does not follow itself. */
export function mayBecome(from: TripState, to: TripState): boolean {
  return FOLLOWING[from].includes(to);
}

/** To be carried: what a plan of the day must serve or explain. */
export const PLANNABLE_STATES = ['requested', 'promised', 'scheduled', 'published', 'on_board'] as const;

/** No vehicle has begun to serve it and it is not over: it can still be changed. */
export const CHANGEABLE_STATES = ['requested', 'offered', 'promised', 'scheduled', 'published', 'waitlisted'] as const;

/** Takes the rider's time: a second trip at that time would be a slip. */
export const OCCUPYING_STATES = [
  'requested',
  'offered',
  'promised',
  'scheduled',
  'published',
  'on_board',
  'completed',
] as const;

/** A state that the program does not know cannot be changed. */
export function isChangeable(state: string): boolean {
  return (CHANGEABLE_STATES as readonly string[]).includes(state);
}
