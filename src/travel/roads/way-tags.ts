/** From the tags of a way to what the router needs to know of it. */
import { ALL_MONTHS, openMonths } from './month-mask.ts';
import type { Tags } from './pbf-entities.ts';
import { FERRY, findClassNumber, SERVICE, TRACK } from './road-classes.ts';
import { FOREIGN_LIMITS, IMPLICIT_LIMITS } from './speed-table.ts';

export const WAY_KEYS: readonly string[] = [
  'highway', 'route', 'access', 'vehicle', 'motor_vehicle', 'motorcar', 'motor_vehicle:conditional', 'access:conditional',
  'oneway', 'oneway:motor_vehicle', 'junction', 'maxspeed', 'maxspeed:forward', 'maxspeed:backward', 'maxspeed:type',
  'source:maxspeed', 'zone:maxspeed', 'zone:traffic', 'surface', 'tracktype', 'smoothness', 'name', 'ref', 'name:hu',
  'duration', 'opening_hours', 'service', 'motorroad', 'area', 'impassable', 'seasonal', 'ice_road', 'toll', 'tunnel', 'lanes',
]; // biome-ignore format: a list of keys

export interface RoadAttributes {
  readonly roadClass: number;
  /** Tagged limit in km/h along and against the way; 0 = not tagged. */
  readonly limitForward: number;
  readonly limitBackward: number;
  readonly forward: boolean;
  readonly backward: boolean;
  /** Private, destination or customers only: to and from, never through. */
  readonly restricted: boolean;
  readonly roundabout: boolean;
  /** 0 paved, 1 rough paving, 2 gravel, 3 earth, 4 sand or mud. */
  readonly surface: number;
  /** Track grade 1–5, 0 unknown. */
  readonly grade: number;
  /** 0 unknown (decided by density), 1 inside a settlement, 2 outside. */
  readonly urban: number;
  /** Bit per month in which the way is open. */
  readonly months: number;
  /** Crossing time in seconds over the whole way; 0 = unknown or no ferry. */
  readonly ferrySeconds: number;
  /** Parking aisle, driveway, alley: slower than other service roads. */
  readonly minor: boolean;
  readonly name: string;
  readonly ref: string;
}

const ALLOWED = new Set([
  'yes',
  'permissive',
  'designated',
  'official',
  'public',
  'destination',
  'customers',
  'delivery',
  'private',
  'permit',
  'residents',
]);
const RESTRICTED = new Set(['private', 'destination', 'customers', 'delivery', 'permit', 'residents']);
const CLOSED_BY_DEFAULT = new Set(['path', 'pedestrian']);

/** Attributes of a way that a minibus may drive, or undefined when it is no road for it. */
export function toRoadAttributes(tags: Tags): RoadAttributes | undefined {
  const highway = tags.get('highway');
  const ferry = tags.get('route') === 'ferry';
  if (highway === undefined && !ferry) return undefined;
  const roadClass = ferry ? FERRY : findClassNumber(highway ?? '');
  if (roadClass === undefined || tags.get('area') === 'yes' || tags.get('impassable') === 'yes') return undefined;
  const access = tags.get('motorcar') ?? tags.get('motor_vehicle') ?? tags.get('vehicle') ?? tags.get('access');
  if (access !== undefined && !ALLOWED.has(access) && access !== 'unknown' && !opensInSeason(tags)) return undefined;
  if (access === undefined && (CLOSED_BY_DEFAULT.has(highway ?? '') || ferry)) return undefined;
  const direction = directionOf(tags, highway);
  const limits = limitsOf(tags);
  return {
    roadClass,
    ...limits,
    ...direction,
    restricted: access !== undefined && RESTRICTED.has(access),
    roundabout: tags.get('junction') === 'roundabout' || tags.get('junction') === 'circular',
    surface: surfaceOf(tags, roadClass),
    grade: Number(/^grade([1-5])/.exec(tags.get('tracktype') ?? '')?.[1] ?? 0),
    urban: urbanOf(tags),
    months:
      ferry || tags.has('motor_vehicle:conditional') || tags.has('access:conditional') ? monthsOf(tags) : ALL_MONTHS,
    ferrySeconds: ferry ? durationOf(tags.get('duration')) : 0,
    minor:
      roadClass === SERVICE &&
      ['parking_aisle', 'driveway', 'alley', 'drive-through'].includes(tags.get('service') ?? ''),
    name: tags.get('name:hu') ?? tags.get('name') ?? '',
    ref: tags.get('ref') ?? '',
  };
}

/** Closed, but `yes @ (Apr-Oct)`: open in those months. */
function opensInSeason(tags: Tags): boolean {
  const conditional = tags.get('motor_vehicle:conditional') ?? tags.get('access:conditional') ?? '';
  return /\b(yes|designated|permissive)\s*@/.test(conditional) && openMonths(conditional, undefined) !== ALL_MONTHS;
}

function monthsOf(tags: Tags): number {
  return openMonths(tags.get('motor_vehicle:conditional') ?? tags.get('access:conditional'), tags.get('opening_hours'));
}

function directionOf(tags: Tags, highway: string | undefined): { forward: boolean; backward: boolean } {
  const oneway = tags.get('oneway:motor_vehicle') ?? tags.get('oneway');
  if (oneway === '-1' || oneway === 'reverse') return { forward: false, backward: true };
  if (oneway === 'yes' || oneway === '1' || oneway === 'true') return { forward: true, backward: false };
  const implied = tags.get('junction') === 'roundabout' || highway === 'motorway';
  return { forward: true, backward: !(implied && oneway !== 'no') };
}

/** Limit of one tag value in km/h; 0 when it says nothing usable ("signals", "none" = no limit: 130 by our table). */
export function parseLimit(value: string | undefined): number {
  if (value === undefined) return 0;
  const number = /^(\d+(?:\.\d+)?)\s*(mph|knots)?/.exec(value);
  if (number) return Math.round(Number(number[1]) * (number[2] === 'mph' ? 1.609 : number[2] === 'knots' ? 1.852 : 1));
  if (value === 'none') return IMPLICIT_LIMITS.motorway ?? 130;
  if (value === 'walk') return 6;
  const rule = /^([A-Z]{2}):(.+)$/.exec(value);
  if (rule === null) return 0;
  const kind = rule[2] ?? '';
  const zone = /^zone:?(\d+)$/.exec(kind);
  if (zone) return Number(zone[1]);
  return FOREIGN_LIMITS[rule[1] ?? '']?.[kind] ?? IMPLICIT_LIMITS[kind] ?? 0;
}

function limitsOf(tags: Tags): { limitForward: number; limitBackward: number } {
  const rule =
    parseLimit(tags.get('maxspeed:type')) ||
    parseLimit(tags.get('source:maxspeed')) ||
    parseLimit(tags.get('zone:maxspeed'));
  const both =
    parseLimit(tags.get('maxspeed')) ||
    rule ||
    (tags.get('motorroad') === 'yes' ? (IMPLICIT_LIMITS.motorroad ?? 0) : 0);
  return {
    limitForward: parseLimit(tags.get('maxspeed:forward')) || both,
    limitBackward: parseLimit(tags.get('maxspeed:backward')) || both,
  };
}

function urbanOf(tags: Tags): number {
  const rule = [
    tags.get('maxspeed'),
    tags.get('maxspeed:type'),
    tags.get('source:maxspeed'),
    tags.get('zone:traffic'),
    tags.get('zone:maxspeed'),
  ].join(' ');
  if (/:urban|:zone|:living_street/.test(rule)) return 1;
  return /:rural|:trunk|:motorway/.test(rule) ? 2 : 0;
}

const SURFACES: Readonly<Record<string, number>> = {
  sett: 1, cobblestone: 1, unhewn_cobblestone: 2, 'concrete:lanes': 1, 'concrete:plates': 1, grass_paver: 2, wood: 1,
  compacted: 2, fine_gravel: 2, gravel: 2, pebblestone: 2, unpaved: 3, dirt: 3, earth: 3, ground: 3, grass: 3, sand: 4, mud: 4,
}; // biome-ignore format: a table

function surfaceOf(tags: Tags, roadClass: number): number {
  const surface = tags.get('surface');
  if (surface !== undefined) return SURFACES[surface] ?? 0;
  if (roadClass !== TRACK) return 0;
  return tags.get('tracktype') === 'grade1' ? 0 : 3; // an untagged farm track is earth
}

/** ISO 8601 (PT10M), hh:mm, hh:mm:ss or minutes. */
export function durationOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const clock = /^(\d+):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(text);
  if (iso) return Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
  const minutes = Number.parseFloat(text);
  return Number.isFinite(minutes) ? Math.round(minutes * 60) : 0;
}
