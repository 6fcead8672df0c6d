/** Validation of a problem of unknown origin: all faults at once, each with its path, cause and what to do. */
import type { Problem } from './problem.ts';
import { type Fault, FaultList } from './validate/fault.ts';
import { validateRequests, validateVehicles } from './validate/fleet.ts';
import { validateFrozen, validateInitial, validateWishes } from './validate/plans.ts';
import { at, type Cursor, readFields } from './validate/reader.ts';
import { validateTravel } from './validate/travel.ts';

export type { Fault, FaultCode } from './validate/fault.ts';

export type Validation =
  | { readonly kind: 'valid'; readonly problem: Problem }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/**
 * Checks a parsed JSON value against the contract in problem.ts. Zero vehicles, zero requests, asymmetric and non-metric matrices and requests that
 * nobody can carry are valid: they end as unserved requests with a reason. The value is returned as it is, not copied.
 */
export function validateProblem(input: unknown): Validation {
  const faults = new FaultList();
  const root: Cursor = { value: input, path: '$', faults };
  if (readFields(root) !== undefined) validateParts(root);
  const list = faults.list();
  return list.length === 0 ? { kind: 'valid', problem: input as Problem } : { kind: 'invalid', faults: list };
}

function validateParts(root: Cursor): void {
  const rows = validateTravel(at(root, 'travel'));
  const vehicles = validateVehicles(at(root, 'vehicles'), rows);
  const requests = validateRequests(at(root, 'requests'), rows, vehicles);
  const known = { vehicles, requests };
  validateWishes(root, known);
  validateInitial(at(root, 'initial'), known);
  validateFrozen(at(root, 'frozen'), known, createServiceTimes(at(root, 'requests')));
}

/** Service time by request and kind; 0 where it cannot be read (reported elsewhere). */
function createServiceTimes(requests: Cursor): (request: string, kind: string) => number {
  const times = new Map<string, number>();
  const count = Array.isArray(requests.value) ? requests.value.length : 0;
  for (let index = 0; index < count; index++) {
    const request = at(requests, index);
    for (const kind of ['pickup', 'dropoff']) {
      const service = at(at(request, kind), 'service').value;
      if (typeof service === 'number' && service > 0) times.set(`${at(request, 'id').value} ${kind}`, service);
    }
  }
  return (request, kind) => times.get(`${request} ${kind}`) ?? 0;
}

/** One line for people. */
export function describeFault(fault: Fault): string {
  return `${fault.code} at ${fault.path}: ${fault.cause}. ${fault.action}`;
}
