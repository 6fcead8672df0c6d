/** What stands behind the scalars of the contract inside the program. */
import type { DateTime } from 'luxon';

/** As the caller wrote it, with its own offset. */
export type DateTimeInput = DateTime<true>;
/** Printed in the time of the house. */
export type DateTimeOutput = Date | DateTime<true>;
/** `2026-11-23`, a day that exists. */
export type LocalDateText = string;
/** `07:30`; rows carry seconds, which are cut off. */
export type LocalTimeText = string;
