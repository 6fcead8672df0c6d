/** What a single node does to the traffic that passes it, as bits. */
import type { Tags } from './pbf-entities.ts';

export const NODE_SIGNAL = 1;
export const NODE_STOP = 2;
export const NODE_GATE = 4;
export const NODE_BLOCKED = 8;
export const NODE_BUMP = 16;
export const NODE_LEVEL_CROSSING = 32;
export const NODE_MINI_ROUNDABOUT = 64;

export const NODE_KEYS: readonly string[] = [
  'highway',
  'barrier',
  'railway',
  'traffic_calming',
  'crossing',
  'access',
  'vehicle',
  'motor_vehicle',
  'motorcar',
];

/** Barriers that a minibus passes unless access says no. */
const PASSABLE = new Set([
  'gate',
  'lift_gate',
  'swing_gate',
  'toll_booth',
  'border_control',
  'cattle_grid',
  'entrance',
  'kerb',
  'height_restrictor',
  'sump_buster',
  'no',
  'sally_port',
  'checkpoint',
  'hampshire_gate',
  'kissing_gate_open',
  'coupure',
  'bump_gate',
]);
const OPENED_BY_HAND = new Set([
  'gate',
  'lift_gate',
  'swing_gate',
  'hampshire_gate',
  'toll_booth',
  'border_control',
  'sally_port',
  'checkpoint',
]);
const LETS_THROUGH = new Set([
  'yes',
  'permissive',
  'designated',
  'destination',
  'customers',
  'delivery',
  'private',
  'permit',
  'residents',
  'official',
]);

/** The sum of NODE_* bits; 0: nothing that costs time. */
export function toNodeFlags(tags: Tags): number {
  let flags = 0;
  const highway = tags.get('highway');
  if (highway === 'traffic_signals' || tags.get('crossing') === 'traffic_signals') flags |= NODE_SIGNAL;
  else if (highway === 'stop') flags |= NODE_STOP;
  else if (highway === 'mini_roundabout') flags |= NODE_MINI_ROUNDABOUT;
  if (tags.get('railway') === 'level_crossing') flags |= NODE_LEVEL_CROSSING;
  const calming = tags.get('traffic_calming');
  if (calming !== undefined && /bump|hump|table|cushion/.test(calming)) flags |= NODE_BUMP;
  const barrier = tags.get('barrier');
  if (barrier !== undefined) flags |= barrierFlags(barrier, tags);
  return flags;
}

function barrierFlags(barrier: string, tags: Tags): number {
  const access = tags.get('motorcar') ?? tags.get('motor_vehicle') ?? tags.get('vehicle') ?? tags.get('access');
  const passes = access === undefined || access === 'unknown' ? PASSABLE.has(barrier) : LETS_THROUGH.has(access);
  if (!passes) return NODE_BLOCKED;
  return OPENED_BY_HAND.has(barrier) ? NODE_GATE : 0;
}
