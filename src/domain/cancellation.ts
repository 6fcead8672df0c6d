/** How much notice a cancellation gave. */
import { addSeconds, toServiceDate } from './local-time.ts';
import type { Policy } from './policy.ts';

export const CANCELLATION_CLASSES = ['early', 'same_day', 'late', 'at_door'] as const;
export type CancellationClass = (typeof CANCELLATION_CLASSES)[number];

export interface Cancellation {
  readonly at: Date;
  readonly serviceDate: string;
  /** Earliest moment at which the rider was to be picked up: as planned, else as promised, else as asked. */
  readonly pickupAt: Date;
  /** The vehicle was there already. */
  readonly atDoor: boolean;
}

/** Short notice is late even on the evening before: what counts is whether the place can still be given to somebody. */
export function classifyCancellation(cancellation: Cancellation, policy: Policy, zone?: string): CancellationClass {
  if (cancellation.atDoor) return 'at_door';
  if (cancellation.at > addSeconds(cancellation.pickupAt, -policy.lateCancellationMinutes * 60)) return 'late';
  return toServiceDate(cancellation.at, zone) < cancellation.serviceDate ? 'early' : 'same_day';
}
