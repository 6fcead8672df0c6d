/** The time, as something that can be handed in: rules that depend on it are tested at the two nights of the clock change. */
import { DateTime } from 'luxon';

export interface Clock {
  readonly now: () => DateTime<true>;
}

export const systemClock: Clock = { now: () => DateTime.now() };

/** A clock that stands still until it is moved. @throws Error when the text is no instant. */
export function createFixedClock(instant: string): Clock & { readonly moveTo: (instant: string) => void } {
  let current = toInstant(instant);
  return {
    now: () => current,
    moveTo: (next) => {
      current = toInstant(next);
    },
  };
}

function toInstant(text: string): DateTime<true> {
  const instant = DateTime.fromISO(text, { setZone: true });
  if (!instant.isValid) throw new Error(`${text} is no instant`);
  return instant;
}
