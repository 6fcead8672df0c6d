/** Makes fictional riders and their homes in proportion to population and farm share: riders.csv and homes.csv. */
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import type { PlaceRow, SettlementRow } from './generate-places.ts';
import { settlementCode } from './generate-places.ts';
import type { Position } from './geo.ts';
import { moveFrom } from './geo.ts';
import { AVOIDED_NAMES, DRIVER_NOTES, FAMILY_NAMES, FARM_NOTES, GIVEN_NAMES, STREETS } from './names.ts';
import type { Settings, SettlementSettings } from './settings.ts';
import { isOnBank } from './settings.ts';

export const RIDER_COLUMNS = [
  'family_name',
  'given_name',
  'phone',
  'phone_mobile',
  'settlement',
  'home',
  'partner',
  'driver_note',
  'messages_allowed',
  'wheelchair',
  'walker',
  'guide_dog',
  'attendant',
  'child_seats',
  'extra_boarding_seconds',
  'target_groups',
] as const; // prettier-ignore
type RiderRow = Partial<Record<(typeof RIDER_COLUMNS)[number], string | number>>;

const TOWN_REACH_METRES = { town: 1700, village: 1000, hamlet: 450 } as const;
/** Two riders of one household in a quarter of the homes. */
const SHARED_HOME = 0.25;

/** Whole numbers in proportion to the weights that add up to `total` (largest remainders). */
export const apportion = (weights: readonly number[], total: number): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((value, index) => ({ index, rest: value % 1 })).sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
};

interface Village {
  readonly settings: Settings;
  readonly settlement: SettlementSettings;
  readonly centre: SettlementRow;
  readonly line: readonly Position[];
}

const homeSite = ({ settlement, centre, line }: Village, farm: boolean, random: Random): Position => {
  const reach = TOWN_REACH_METRES[settlement.size];
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const [from, to] = farm ? settlement.farmBearing : [0, 360];
    const bearing = from + random.next() * (to - from);
    const metres = farm
      ? reach + 400 + random.next() * (settlement.farmReachKm * 1000 - reach - 400)
      : 150 + Math.sqrt(random.next()) * (reach - 150);
    const site = moveFrom(centre, bearing, metres);
    if (isOnBank(line, settlement.bank, site)) return site;
  }
  throw new Error(`No home site found in ${settlement.name}: widen its farmBearing or its farmReachKm.`);
};

const createHome = (village: Village, farm: boolean, number: number): PlaceRow => {
  const { settings, settlement, centre } = village;
  const random = createRandom(settings.seed, 'home', settlement.name, farm ? 'farm' : 'town', number);
  const site = homeSite(village, farm, random);
  const code = settlementCode(settings, settlement.name);
  // The running number keeps two homes of one settlement from being the same address.
  const name = farm ? `Tanya ${number}.` : `${random.pick(STREETS)} ${number}.`;
  const noted = farm && random.chance(0.4);
  return {
    key: `${code}-${farm ? 'tanya' : 'haz'}-${number}`,
    settlement: settlement.name,
    kind: 'address',
    name,
    address: `${centre.postalCode} ${centre.name}, ${farm ? 'külterület, ' : ''}${name}`,
    ...site,
    farm: farm ? 'yes' : 'no',
    approach_note: noted ? random.pick(FARM_NOTES) : '',
  };
};

interface Names {
  next(random: Random): { readonly family_name: string; readonly given_name: string };
}

const createNames = (): Names => {
  const used = new Set<string>(AVOIDED_NAMES);
  return {
    next: (random) => {
      for (;;) {
        const [family_name, given_name] = [random.pick(FAMILY_NAMES), random.pick(GIVEN_NAMES)];
        const full = `${family_name} ${given_name}`;
        if (used.has(full)) continue;
        used.add(full);
        return { family_name, given_name };
      }
    },
  };
};

/** One person; `number` runs through the consortium and makes the phone numbers, which nobody can own (000 is not given out). */
const createPerson = (settings: Settings, number: number, names: Names): RiderRow => {
  const random = createRandom(settings.seed, 'rider', number);
  const name = names.next(random);
  const contact = random.next();
  const tail = String(number).padStart(4, '0');
  const mobile = contact < 0.82;
  const landline = `+36 ${settings.landlineArea} 000 ${tail.slice(-3)}`;
  // Every 17th rider needs a wheelchair: 6 % whatever the seed.
  const wheelchair = number % 17 === 8;
  const elderly = wheelchair ? random.chance(0.6) : random.chance(0.3);
  const walker = !wheelchair && elderly && random.chance(0.22);
  const groups = [
    elderly ? 'elderly' : '',
    !elderly && random.chance(0.1) ? 'unemployed' : '',
    random.chance(0.1) ? 'disadvantaged' : '',
  ];
  return {
    ...name,
    phone: mobile ? `+36 20 000 ${tail}` : contact < 0.97 ? landline : '',
    phone_mobile: mobile ? 'yes' : 'no',
    driver_note: random.chance(wheelchair || walker ? 0.3 : 0.06) ? random.pick(DRIVER_NOTES) : '',
    messages_allowed: mobile && random.chance(0.6) ? 'yes' : 'no',
    wheelchair: wheelchair ? 'yes' : 'no',
    walker: walker ? 'yes' : 'no',
    guide_dog: number % 190 === 77 ? 'yes' : 'no',
    attendant: (wheelchair && random.chance(0.25)) || (walker && random.chance(0.1)) ? 'yes' : 'no',
    child_seats: !elderly && !wheelchair && random.chance(0.05) ? 1 : 0,
    extra_boarding_seconds: walker ? 60 : 0,
    target_groups: groups.filter((group) => group !== '').join(' '),
  };
};

/** Gives each workplace its people: of working age, and not living so near in the same settlement that they walk. */
const assignEmployers = (settings: Settings, riders: RiderRow[]): void => {
  const free = (rider: RiderRow): boolean =>
    !rider.partner &&
    rider.wheelchair === 'no' &&
    rider.walker === 'no' &&
    rider.child_seats === 0 &&
    !String(rider.target_groups).match(/elderly|unemployed/);
  for (const work of settings.workplaces) {
    const random = createRandom(settings.seed, 'employees', work.key);
    const near = (rider: RiderRow): boolean =>
      work.from.includes(String(rider.settlement)) &&
      (rider.settlement !== work.settlement || String(rider.home).includes('tanya'));
    const candidates = random.shuffle(riders.filter((rider) => free(rider) && near(rider)));
    if (candidates.length < work.employees)
      throw new Error(`Too few riders for ${work.name}: lower its employees, or add to its from.`);
    for (const rider of candidates.slice(0, work.employees)) rider.partner = work.key;
  }
  const mentored = createRandom(settings.seed, 'mentored');
  for (const rider of riders)
    if (!rider.partner && String(rider.target_groups).includes('unemployed') && mentored.chance(0.6))
      rider.partner = 'mentor';
};

export const generateRiders = (
  settings: Settings,
  settlements: readonly SettlementRow[],
  line: readonly Position[],
): { readonly homes: readonly PlaceRow[]; readonly riders: readonly RiderRow[] } => {
  const homes: PlaceRow[] = [];
  const riders: RiderRow[] = [];
  const names = createNames();
  const counts = apportion(
    settings.settlements.map((settlement) => settlement.weight),
    settings.riders,
  );
  settings.settlements.forEach((settlement, index) => {
    const centre = settlements.find((row) => row.name === settlement.name);
    if (!centre) throw new Error(`settlements.csv has no ${settlement.name}.`);
    const total = counts[index] ?? 0;
    const onFarms = Math.round(total * settlement.farmShare);
    const sharing = createRandom(settings.seed, 'sharing', settlement.name);
    let number = 0;
    let home: PlaceRow | undefined;
    for (let person = 0; person < total; person += 1) {
      const farm = person < onFarms;
      if (!home || (home.farm === 'yes') !== farm || !sharing.chance(SHARED_HOME)) {
        number += 1;
        home = createHome({ settings, settlement, centre, line }, farm, number);
        homes.push(home);
      }
      riders.push({
        ...createPerson(settings, riders.length + 1, names),
        settlement: settlement.name,
        home: home.key ?? '',
      });
    }
  });
  assignEmployers(settings, riders);
  return { homes, riders };
};
