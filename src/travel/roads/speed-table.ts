/**
 * THE cost table: every number that decides how long a road takes, in one place. Sources: Hungarian highway code
 * (1/1975 KPM–BM, 26. §: 50/90/110/130 km/h), default speeds that published engines use (shared README of the project),
 * and one fit of the free-flow shares and junction seconds against recorded answers of Valhalla 3.6.1 (README here).
 */

/** Legal limits, km/h, where the tags name a rule instead of a number. */
const LIMITS = {
  urban: 50,
  rural: 90,
  trunk: 110,
  motorroad: 110,
  motorway: 130,
  living_street: 20,
  bicycle_road: 30,
  zone30: 30,
  zone20: 20,
} as const;
export const IMPLICIT_LIMITS: Readonly<Record<string, number>> & typeof LIMITS = LIMITS;

/** National limits that differ from the Hungarian ones: needed only where an extract crosses a border. */
export const FOREIGN_LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AT: { rural: 100, trunk: 100, living_street: 10 },
  DE: { rural: 100, living_street: 7 },
  CH: { rural: 80, trunk: 100, motorway: 120 },
  RO: { rural: 90, trunk: 100 },
  SK: { rural: 90, motorway: 130 },
  RS: { rural: 80, trunk: 100 },
};

/** Typical speed, km/h, by class as in ROAD_CLASSES: where no limit is tagged, outside and inside settlements. */
export const TYPICAL_RURAL: readonly number[] = [105, 60, 90, 50, 80, 50, 70, 40, 52, 35, 40, 33, 15, 16, 15, 8];
export const TYPICAL_URBAN: readonly number[] = [90, 50, 65, 45, 50, 45, 50, 40, 48, 35, 37, 26, 12, 20, 12, 8];
/** No class is driven faster than this, whatever its sign says. */
export const TOP_SPEED: readonly number[] = [115, 70, 105, 60, 95, 55, 90, 50, 85, 50, 80, 50, 20, 25, 40, 40];
/** Parking aisles, driveways, alleys. */
export const MINOR_SERVICE_SPEED = 10;
/** Upper bound of speed, km/h, by surface group (0 = paved), other roads than tracks. */
export const SURFACE_TOP: readonly number[] = [200, 50, 40, 25, 15];
/**
 * How farm tracks are taken, km/h by grade (0 = not tagged). `driven`: by a driver who knows the way to the farm, as this
 * product needs it. `avoided`: as car engines do that keep off tracks (fitted to Valhalla's answers): for comparison only.
 */
export const TRACK_SPEEDS = {
  driven: [18, 35, 25, 20, 15, 10],
  avoided: [2, 17, 7, 6, 4.8, 2],
} as const satisfies Record<string, readonly number[]>;
export type TrackPolicy = keyof typeof TRACK_SPEEDS;
/** Upper bound on other roads that carry a grade, km/h. */
export const GRADE_TOP: readonly number[] = [200, 45, 30, 22, 15, 10];
/** Share of the dry speed left on an unpaved road in the wet months, by surface group: sand and mud suffer most. */
export const WET_SHARE: readonly number[] = [1, 0.95, 0.85, 0.7, 0.6];
/** November to March: farm tracks of the Great Plain are soft. Bit 0 = January. */
export const WET_MONTHS = 0b110000000111;

/** Waiting for a ferry, seconds, once per crossing; its own speed comes from the `duration` tag. */
export const FERRY_WAIT_SECONDS = 600;

/** Seconds lost at a junction: see turns.ts for where each applies. */
export const JUNCTION = {
  signal: 4,
  straight: 0.2,
  slight: 0.7,
  right: 1.6,
  left: 1.8,
  sharp: 4,
  uTurn: 25,
  /** More, for every rank that the road crossed or joined stands above the own one. */
  giveWayPerRank: 0.25,
  roundaboutEntry: 1.8,
  gate: 20,
  stopSign: 5,
  bump: 1.5,
  levelCrossing: 8,
} as const;

/** Entering a private or destination-only road costs this much in the choice of way, and nothing in the time told. */
export const RESTRICTED_ENTRY_UNITS = 10;

/** Between a place and the road that it is snapped to: yards and farm lanes that the map lacks, driven slowly; the first metres are the verge. */
export const OFF_ROAD = { freeMetres: 30, kmh: 12 } as const;
