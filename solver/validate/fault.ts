/** What can be wrong with a problem, and what to do about it. The codes are listed in solver/ERRORS.md. */

export const FAULT_CODES = {
  E1001: 'Give a value of the named type.',
  E1002: 'Give a finite number; NaN and infinities are not numbers a plan can keep.',
  E1003: 'Give a number that is zero or more.',
  E1004: 'Give the field; it has no default.',
  E1101: 'Give every request an id of its own.',
  E1102: 'Write a window as [earliest, latest] with earliest ≤ latest.',
  E1103: 'Use a vehicle id that stands in vehicles.',
  E1104: 'Use a request id that stands in requests.',
  E1301: 'Give every vehicle an id of its own.',
  E1302: 'Let the shift end at or after its start.',
  E1303: 'Let the break be allowed from earliest to latest with earliest ≤ latest.',
  E1304: 'Give the vehicle at least one layout; a vehicle without places is left out instead.',
  E1501: 'Give two square matrices of one size: one row and one column per place.',
  E1502: 'Use a row of the matrix: a whole number from 0 to one less than the number of rows.',
  E1503: 'Write null where there is no way, in both matrices.',
  E1601: 'Give each vehicle at most one such entry.',
  E1602: 'Let each stop appear once, and the dropoff after the pickup in the same vehicle.',
  E1603: 'Let the frozen times grow: a stop begins after the service before it has ended.',
  E1604: 'Name two different requests.',
  E1605: 'Let each request stand in one initial route only.',
} as const;
export type FaultCode = keyof typeof FAULT_CODES;

export interface Fault {
  /** JSON path in the problem, such as `$.requests[3].pickup.window`. */
  readonly path: string;
  readonly code: FaultCode;
  readonly cause: string;
  readonly action: string;
}

/** Collects faults; every reader below reports and goes on. */
export class FaultList {
  readonly #faults: Fault[] = [];

  /** @param path JSON path in the problem, such as `vehicles[0].shift` */
  add(code: FaultCode, path: string, cause: string): void {
    this.#faults.push({ path, code, cause, action: FAULT_CODES[code] });
  }

  /** In the order in which they were found; grows with further faults. */
  list(): readonly Fault[] {
    return this.#faults;
  }
}
