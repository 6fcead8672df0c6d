/** Travel times without a road network: straight lines, stretched, and led over the crossings where a barrier lies between. */
import { distanceMetres, distanceToLineMetres, findCoordinateFault, HUNGARY } from '../../domain/geo.ts';
import { type TravelNotice, toWarnings } from '../notices.ts';
import type { TravelCell, TravelLeg, TravelMatrix, TravelPoint, TravelQuery, TravelService } from '../travel.ts';
import { isAcross, type PreparedBarrier, type PreparedPoints, preparePoints, straightMetres } from './geometry.ts';
import type { Crossing, EstimateProfile } from './profile.ts';
import { findLocalMonthDay, isInSeason } from './season.ts';

const SAME_POINT: TravelCell = { kind: 'reachable', seconds: 0, metres: 0, source: 'estimate' };
const INVALID: TravelCell = { kind: 'unreachable', reason: 'INVALID_POINT', source: 'estimate' };
const NO_PATH: TravelCell = { kind: 'unreachable', reason: 'NO_PATH', source: 'estimate' };
/** Nearer than this two points are one: no drive lies between them. */
const SAME_POINT_METRES = 1;

type CompleteTravelService = Required<TravelService>;

/**
 * The last source of the chain: it answers every pair of valid points. Symmetric; seconds and metres are whole numbers.
 * Figures and their errors: README.md of this folder. Never throws.
 */
export function createEstimate(profile: EstimateProfile): CompleteTravelService {
  const area = profile.area ?? HUNGARY;
  const isValid = (point: TravelPoint) => findCoordinateFault(point, area) === null;
  const prepare = (points: readonly TravelPoint[], query: TravelQuery) => {
    const monthDay = findLocalMonthDay(query.departure);
    return preparePoints(points, profile.barriers, (crossing) => isOpen(crossing, monthDay));
  };

  const matrix = (points: readonly TravelPoint[], query: TravelQuery): TravelMatrix => {
    const valid = points.map(isValid);
    const prepared = prepare(points, query);
    const cells: TravelCell[][] = points.map(() => new Array<TravelCell>(points.length).fill(INVALID));
    for (let i = 0; i < points.length; i++) {
      if (!valid[i]) continue;
      for (let j = i; j < points.length; j++) {
        if (!valid[j]) continue;
        const cell = i === j ? SAME_POINT : estimateCell(profile, prepared, i, j, farmEnds(points[i], points[j]));
        const row = cells[i];
        const mirrored = cells[j];
        if (row) row[j] = cell;
        if (mirrored) mirrored[i] = cell;
      }
    }
    const notices = findDoubtfulBanks(profile, points, valid);
    return { cells, dataDate: null, warnings: toWarnings(notices), notices };
  };

  const table: CompleteTravelService['table'] = async (from, to, query) => {
    const points = [...from, ...to];
    const valid = points.map(isValid);
    const prepared = prepare(points, query);
    const cells = from.map((a, i) =>
      to.map((b, j) => {
        const column = from.length + j;
        return valid[i] && valid[column] ? estimateCell(profile, prepared, i, column, farmEnds(a, b)) : INVALID;
      }),
    );
    const notices = findDoubtfulBanks(profile, points, valid);
    return { cells, dataDate: null, warnings: toWarnings(notices), notices };
  };

  const leg = async (from: TravelPoint, to: TravelPoint, query: TravelQuery): Promise<TravelLeg> => {
    if (!isValid(from) || !isValid(to)) return { cell: INVALID, geometry: [], streets: [] };
    const prepared = prepare([from, to], query);
    const farms = farmEnds(from, to);
    const cell = estimateCell(profile, prepared, 0, 1, farms);
    const via = crossingsBetween(prepared, minutesPerRoadKm(profile, farms) / 1000).map((crossing) => crossing.at);
    return { cell, geometry: [from, ...via, to].map(({ lat, lon }) => ({ lat, lon })), streets: [] };
  };

  return { matrix: async (points, query) => matrix(points, query), table, leg };
}

function isOpen(crossing: Crossing, monthDay: string | null): boolean {
  if (!crossing.usable) return false;
  if (!crossing.season) return true;
  return monthDay !== null && isInSeason(monthDay, crossing.season);
}

const farmEnds = (a: TravelPoint | undefined, b: TravelPoint | undefined) => (a?.farm ? 1 : 0) + (b?.farm ? 1 : 0);

/** One cell. Several barriers in the way add their detours: the detours of the Tisza and of a side river hardly overlap. */
function estimateCell(
  profile: EstimateProfile,
  prepared: PreparedPoints,
  i: number,
  j: number,
  farms: number,
): TravelCell {
  const straight = straightMetres(prepared, i, j);
  if (!(straight >= SAME_POINT_METRES)) return straight >= 0 ? SAME_POINT : INVALID;
  const minutesPerMetre = minutesPerRoadKm(profile, farms) / 1000;
  let metres = straight * profile.oneBank.circuity;
  let extraMinutes = 0;
  let across = false;
  for (const barrier of prepared.barriers) {
    if (!isAcross(prepared, barrier, i, j)) continue;
    const c = bestCrossing(barrier, i, j, minutesPerMetre);
    if (c < 0) return NO_PATH;
    const viaMetres = metresVia(barrier, i, j, c);
    metres = across ? metres + Math.max(0, viaMetres - straight * barrier.barrier.circuity) : viaMetres;
    extraMinutes += barrier.crossings[c]?.extraMinutes ?? 0;
    across = true;
  }
  const minutes = driveMinutes(profile, metres / 1000, farms, across) + extraMinutes;
  return {
    kind: 'reachable',
    seconds: Math.round(minutes * 60),
    metres: Math.round(metres),
    source: 'estimate',
  };
}

/** Metres by road between the two points by way of crossing `c`. */
function metresVia({ barrier, crossings, toCrossing }: PreparedBarrier, i: number, j: number, c: number): number {
  const count = crossings.length;
  return ((toCrossing[i * count + c] ?? 0) + (toCrossing[j * count + c] ?? 0)) * barrier.circuity;
}

/** Index of the open crossing that costs the fewest minutes, its own wait included; −1 when none is open. */
function bestCrossing(barrier: PreparedBarrier, i: number, j: number, minutesPerMetre: number): number {
  let best = -1;
  let bestMinutes = Number.POSITIVE_INFINITY;
  for (let c = 0; c < barrier.crossings.length; c++) {
    const minutes = metresVia(barrier, i, j, c) * minutesPerMetre + (barrier.crossings[c]?.extraMinutes ?? 0);
    if (minutes >= bestMinutes) continue;
    best = c;
    bestMinutes = minutes;
  }
  return best;
}

/** The crossings between points 0 and 1 in the order of driving, for the line on the map. */
function crossingsBetween(prepared: PreparedPoints, minutesPerMetre: number): Crossing[] {
  const start = prepared.points[0];
  const crossings = prepared.barriers.flatMap((barrier) =>
    isAcross(prepared, barrier, 0, 1) ? (barrier.crossings[bestCrossing(barrier, 0, 1, minutesPerMetre)] ?? []) : [],
  );
  return start ? crossings.sort((a, b) => distanceMetres(start, a.at) - distanceMetres(start, b.at)) : [];
}

/** The fit gives minutes per straight kilometre of one bank; by road they are that divided by the circuity, on either bank. */
function minutesPerRoadKm({ oneBank, farm }: EstimateProfile, farms: number): number {
  return farms === 2 ? farm.bothEnds.minutesPerRoadKm : oneBank.minutesPerStraightKm / oneBank.circuity;
}

function driveMinutes(profile: EstimateProfile, roadKm: number, farms: number, across: boolean): number {
  const { oneBank, town, farm } = profile;
  const perRoadKm = minutesPerRoadKm(profile, farms);
  if (farms === 2) return farm.bothEnds.startMinutes + perRoadKm * roadKm;
  const fitted = oneBank.startMinutes + perRoadKm * roadKm;
  const capped = across ? fitted : Math.min(fitted, town.startMinutes + (roadKm * 60) / town.kmPerHour);
  return capped + farms * farm.endMinutes;
}

/** Points so near a barrier that their bank is a guess: a slip of the pin into the river, or a line drawn too coarsely. */
function findDoubtfulBanks(
  profile: EstimateProfile,
  points: readonly TravelPoint[],
  valid: readonly boolean[],
): TravelNotice[] {
  const seen = new Map<string, TravelNotice>();
  for (const barrier of profile.barriers) {
    points.forEach((point, i) => {
      const key = `${barrier.id}/${point.id}`;
      if (!valid[i] || seen.has(key) || distanceToLineMetres(point, barrier.line) > barrier.doubtfulMetres) return;
      seen.set(key, { code: 'NEAR_BARRIER', params: { point: point.id, barrier: barrier.name } });
    });
  }
  return [...seen.values()];
}
