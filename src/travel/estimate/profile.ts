/** What an estimate needs to know about a region: fitted figures, and the barriers with their crossings. Data of the consortium. */
import { z } from 'zod';

const degrees = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected MM-DD, as in 03-15');
const factor = z.number().min(1).max(5);
const minutes = z.number().min(0).max(240);

const crossingSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(120),
  kind: z.enum(['bridge', 'ferry']).default('bridge'),
  at: degrees,
  /** Open from this day through that day, local dates; the season may run over New Year. Absent: all year. */
  season: z.strictObject({ from: monthDay, to: monthDay }).optional(),
  /** Waiting and crossing, on top of the drive. */
  extraMinutes: minutes.default(0),
  /** False: known, but not driven by this consortium's minibuses. */
  usable: z.boolean().default(true),
});

const barrierSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(120),
  /** The line of the river or railway, through the places where it is crossed. */
  line: z.array(degrees).min(2).max(2000),
  /** Kilometres by road per straight kilometre by way of the crossing. */
  circuity: factor.default(1.35),
  /** Within this distance of the line the bank of a point is a guess (it may lie in the river): the caller is warned. */
  doubtfulMetres: z.number().min(0).max(5000).default(100),
  crossings: z.array(crossingSchema).max(200),
});

const profileSchema = z.strictObject({
  name: z.string().min(1).max(120).default('flat'),
  /** Origin of the figures, for the screen that shows where a minute comes from. */
  source: z.string().max(1000).default(''),
  /** Points outside are refused as slips of the pen. Absent: Hungary. */
  area: z
    .strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() })
    .refine((a) => a.south < a.north && a.west < a.east, 'south must be below north and west below east')
    .optional(),
  /** Both ends on one bank: km = circuity × straight km; minutes = start + perStraightKm × straight km. */
  oneBank: z
    .strictObject({ circuity: factor, startMinutes: minutes, minutesPerStraightKm: z.number().min(0.4).max(10) })
    .default({ circuity: 1.4, startMinutes: 3.8, minutesPerStraightKm: 1.2 }),
  /** Upper limit for short drives inside a town, where the fitted start of 3.8 min would cost more than the whole street. */
  town: z
    .strictObject({ startMinutes: minutes, kmPerHour: z.number().min(5).max(90) })
    .default({ startMinutes: 1, kmPerHour: 30 }),
  /** One outlying farm adds endMinutes; between two farms: minutes = start + perRoadKm × km by road. */
  farm: z
    .strictObject({
      endMinutes: minutes,
      bothEnds: z.strictObject({ startMinutes: minutes, minutesPerRoadKm: z.number().min(0.4).max(10) }),
    })
    .default({ endMinutes: 2.5, bothEnds: { startMinutes: 4.8, minutesPerRoadKm: 1.09 } }),
  barriers: z.array(barrierSchema).max(20).default([]),
});

export type EstimateProfile = Readonly<z.output<typeof profileSchema>>;
export type Barrier = EstimateProfile['barriers'][number];
export type Crossing = Barrier['crossings'][number];

/** A profile file that cannot be used; `faults` name each place in it and what is wrong there. */
export class InvalidProfileError extends Error {
  readonly faults: readonly { readonly path: string; readonly message: string }[];
  constructor(faults: InvalidProfileError['faults']) {
    const list = faults.map((f) => `${f.path || '(whole file)'}: ${f.message}`).join('; ');
    super(`The travel profile cannot be used. Correct these places of the file: ${list}`);
    this.name = 'InvalidProfileError';
    this.faults = faults;
  }
}

/**
 * Reads a profile from parsed JSON; what is absent gets the figures fitted on a flat region without a barrier (`{}` is a full profile).
 * Throws InvalidProfileError with all faults at once.
 */
export function toEstimateProfile(json: unknown): EstimateProfile {
  const parsed = profileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InvalidProfileError(parsed.error.issues.map((i) => ({ path: i.path.join('.'), message: i.message })));
}

/** For a consortium of which nothing is known but that it lies in a plain: no barrier, fitted figures. */
export const FLAT_PROFILE: EstimateProfile = toEstimateProfile({});
