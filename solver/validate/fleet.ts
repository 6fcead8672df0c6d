/** Vehicles and requests, each on its own; what joins them is in plans.ts. */
import {
  at,
  type Cursor,
  isAbsent,
  readAmount,
  readFields,
  readList,
  readLoad,
  readNumber,
  readOptionalAmount,
  readOptionalList,
  readRow,
  readText,
  readTexts,
} from './reader.ts';

/** Reports ids that are missing or used twice; returns those that exist. */
function readIds(items: readonly Cursor[], code: 'E1101' | 'E1301'): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const item of items) {
    const cursor = at(item, 'id');
    const id = readText(cursor);
    if (id === undefined) continue;
    if (ids.has(id)) cursor.faults.add(code, cursor.path, `the id ${id} is used twice`);
    ids.add(id);
  }
  return ids;
}

function readObjects(cursor: Cursor): readonly Cursor[] {
  return readList(cursor).filter((item) => readFields(item) !== undefined);
}

/**
 * @param rows of the travel matrices; undefined where these are no matrices, and then rows are not checked
 * @returns ids that may be referred to
 */
export function validateVehicles(cursor: Cursor, rows: number | undefined): ReadonlySet<string> {
  const vehicles = readObjects(cursor);
  for (const vehicle of vehicles) {
    readRow(at(vehicle, 'start'), rows);
    const end = at(vehicle, 'end');
    if (!isAbsent(end.value)) readRow(end, rows);
    const layouts = at(vehicle, 'layouts');
    const plans = readList(layouts);
    for (const layout of plans) readLoad(layout);
    if (Array.isArray(layouts.value) && plans.length === 0) {
      layouts.faults.add('E1304', layouts.path, 'the vehicle has no layout');
    }
    readTexts(at(vehicle, 'features'));
    validateShift(at(vehicle, 'shift'));
    for (const rule of readOptionalList(at(vehicle, 'breaks'))) validateBreak(rule);
    const cost = at(vehicle, 'cost');
    if (readFields(cost) !== undefined)
      for (const part of ['fixed', 'perMetre', 'perSecond']) readAmount(at(cost, part));
  }
  return readIds(vehicles, 'E1301');
}

function validateShift(cursor: Cursor): void {
  if (readFields(cursor) === undefined) return;
  const start = readNumber(at(cursor, 'start'));
  const end = readNumber(at(cursor, 'end'));
  readOptionalAmount(at(cursor, 'maxDuration'));
  if (start !== undefined && end !== undefined && end < start) {
    cursor.faults.add('E1302', cursor.path, `the shift ends at ${end}, before it starts at ${start}`);
  }
}

function validateBreak(cursor: Cursor): void {
  if (readFields(cursor) === undefined) return;
  const earliest = readNumber(at(cursor, 'earliest'));
  const latest = readNumber(at(cursor, 'latest'));
  readAmount(at(cursor, 'duration'));
  if (earliest !== undefined && latest !== undefined && latest < earliest) {
    cursor.faults.add('E1303', cursor.path, `latest ${latest} is before earliest ${earliest}`);
  }
}

/**
 * @param rows as for validateVehicles
 * @returns ids that may be referred to
 */
export function validateRequests(
  cursor: Cursor,
  rows: number | undefined,
  vehicles: ReadonlySet<string>,
): ReadonlySet<string> {
  const requests = readObjects(cursor);
  for (const request of requests) {
    validateStop(at(request, 'pickup'), rows);
    validateStop(at(request, 'dropoff'), rows);
    readLoad(at(request, 'load'));
    readTexts(at(request, 'requires'));
    for (const item of readOptionalList(at(request, 'vehicles'))) readKnown(item, vehicles, 'vehicle');
    readOptionalAmount(at(request, 'maxRideTime'));
    // Null is a promise ("must be served"), so forgetting the field must not make it.
    const penalty = at(request, 'penalty');
    if (penalty.value !== null) readAmount(penalty);
  }
  return readIds(requests, 'E1101');
}

function validateStop(cursor: Cursor, rows: number | undefined): void {
  if (readFields(cursor) === undefined) return;
  readRow(at(cursor, 'location'), rows);
  readAmount(at(cursor, 'service'));
  const window = at(cursor, 'window');
  const ends = readList(window);
  if (!Array.isArray(window.value)) return;
  const [earliest, latest] = ends.map(readNumber);
  if (ends.length !== 2) {
    window.faults.add('E1102', window.path, `a window has two ends, this one ${ends.length}`);
  } else if (earliest !== undefined && latest !== undefined && latest < earliest) {
    window.faults.add('E1102', window.path, `closes at ${latest}, before it opens at ${earliest}`);
  }
}

/** Reads an id and reports it when nothing has it. */
export function readKnown(cursor: Cursor, known: ReadonlySet<string>, of: 'vehicle' | 'request'): string | undefined {
  const id = readText(cursor);
  if (id === undefined || known.has(id)) return id;
  cursor.faults.add(of === 'vehicle' ? 'E1103' : 'E1104', cursor.path, `no ${of} has the id ${id}`);
  return undefined;
}
