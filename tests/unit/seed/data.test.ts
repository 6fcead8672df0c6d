import { describe, expect, it } from 'vitest';
import { straightMetres } from '../../../db/seed/authoring/geo.ts';
import { spanOf } from '../../../db/seed/check-shift-pattern.ts';
import { minutesOf } from '../../../db/seed/fields.ts';
import { readSeedFolder } from '../../../db/seed/read-folder.ts';
import { folderOf, pilot, SLUGS } from './folders.ts';

/** The Tisza between Tiszakécske and Csongrád as the facts of the geography give it, north to south. */
const TISZA = [
  [47.03, 20.17],
  [46.957, 20.115],
  [46.93, 20.115],
  [46.89, 20.09],
  [46.866, 20.056],
  [46.83, 20.03],
  [46.75, 20.08],
] as const;

/** Longitude of the river at a latitude, by straight lines between the points. */
const riverLon = (lat: number): number => {
  const at = TISZA.findIndex(([below]) => below <= lat);
  const [north, south] = [TISZA[at - 1], TISZA[at]];
  if (!north || !south) throw new Error(`The line of the river does not reach ${lat}.`);
  return south[1] + ((lat - south[0]) / (north[0] - south[0])) * (north[1] - south[1]);
};

describe.each(SLUGS)('the seed folder %s', (slug) => {
  const seed = readSeedFolder(folderOf(slug));
  const places = [...seed.places, ...seed.homes];

  it('has every place within 11 km of its settlement, and none at the same spot twice', () => {
    for (const place of places) {
      const centre = seed.settlements.find((row) => row.name === place.settlement);
      if (!centre) throw new Error(`No settlement ${place.settlement}`);
      expect(straightMetres(centre, place), place.key).toBeLessThan(11_000);
    }
    expect(new Set(places.map((place) => `${place.lat} ${place.lon}`)).size).toBe(places.length);
  });

  it('lets every rider live in a place of the own settlement, and only in fictional numbers', () => {
    const byKey = new Map(places.map((place) => [place.key, place]));
    for (const rider of seed.riders) {
      expect(byKey.get(rider.home)?.settlement).toBe(rider.settlement);
      if (rider.phone !== null) expect(rider.phone).toMatch(/^\+36 \d\d 000 \d{3,4}$/);
    }
  });

  it('has people of every rider name once, some without a number and some with a landline only', () => {
    expect(new Set(seed.riders.map((rider) => `${rider.family_name} ${rider.given_name}`)).size).toBe(
      seed.riders.length,
    );
    expect(seed.riders.some((rider) => rider.phone === null)).toBe(true);
    expect(seed.riders.some((rider) => rider.phone !== null && !rider.phone_mobile)).toBe(true);
    for (const rider of seed.riders.filter((row) => row.messages_allowed)) expect(rider.phone_mobile).toBe(true);
  });

  it('gives every shift of every workplace people, and a vehicle on the road when it begins and ends', () => {
    const weekday = seed.shifts.filter((shift) => shift.weekdays.includes(3)).map(spanOf);
    const onTheRoad = (minute: number): boolean => weekday.some(({ start, end }) => start <= minute && minute < end);
    for (const place of seed.places.filter((row) => row.kind === 'workplace')) {
      const employees = seed.riders.filter((rider) => rider.partner === place.key).length;
      expect(place.shifts.length, place.key).toBeGreaterThan(0);
      expect(employees, place.key).toBeGreaterThanOrEqual(place.shifts.length);
      for (const shift of place.shifts) {
        expect(onTheRoad(minutesOf(shift.begins) - 30), `${place.key} ${shift.name}`).toBe(true);
        expect(onTheRoad(minutesOf(shift.ends) + 30), `${place.key} ${shift.name}`).toBe(true);
      }
    }
  });

  it('keeps shifts inside the service hours', () => {
    for (const shift of seed.shifts)
      for (const weekday of shift.weekdays) {
        const hours = seed.consortium.serviceHours.find((row) => row.weekday === weekday);
        expect(hours?.opens && hours.opens <= shift.start, `${shift.vehicle} ${weekday}`).toBe(true);
        expect(hours?.closes && shift.end <= hours.closes, `${shift.vehicle} ${weekday}`).toBe(true);
      }
  });

  it('has one demonstration account for each role', () => {
    expect(seed.staff.map((account) => account.role).sort()).toEqual([
      'admin',
      'coordinator',
      'dispatcher',
      'driver',
      'intake',
      'partner',
    ]);
  });

  it('knows the holidays and the moved working days of 2025 to 2027', () => {
    const kind = (date: string) =>
      seed.calendar
        .filter((day) => day.from <= date && date <= day.to && day.kind !== 'school_holiday')
        .map((day) => day.kind);
    expect(kind('2026-10-23')).toEqual(['holiday']);
    expect(kind('2027-03-26')).toEqual(['holiday']); // Good Friday
    expect(kind('2026-12-12')).toEqual(['moved_working_day']);
    expect(kind('2026-12-24')).toEqual(['moved_day_off']);
    expect(kind('2025-05-17')).toEqual(['moved_working_day']);
  });
});

describe('the pilot', () => {
  const seed = pilot();
  const places = [...seed.places, ...seed.homes];

  it('has the five settlements at their real coordinates', () => {
    const found = Object.fromEntries(seed.settlements.map((row) => [row.name, [row.lat, row.lon, row.population]]));
    expect(found).toEqual({
      Tiszakécske: [46.93261, 20.10349, 11745],
      Lakitelek: [46.87601, 19.99504, 4435],
      Szentkirály: [46.91892, 19.91846, 1965],
      Tiszaalpár: [46.81279, 19.99841, 5070],
      Tiszaug: [46.85554, 20.05487, null],
    });
  });

  it('has Tiszaug on the left bank of the Tisza and everything else on the right', () => {
    for (const place of places) {
      const east = place.lon > riverLon(place.lat);
      expect(east, `${place.key} ${place.lat} ${place.lon}`).toBe(place.settlement === 'Tiszaug');
    }
  });

  it('houses on farms the share of the people that live on them', () => {
    const farms = new Set(seed.homes.filter((home) => home.farm).map((home) => home.key));
    const share = (settlement: string): number => {
      const people = seed.riders.filter((rider) => rider.settlement === settlement);
      return people.filter((rider) => farms.has(rider.home)).length / people.length;
    };
    // Shares of the geography's facts; rounded to whole riders, so within half a rider of each settlement's number.
    expect(share('Szentkirály')).toBeCloseTo(0.44, 1);
    expect(share('Tiszakécske')).toBeCloseTo(0.23, 2);
    expect(share('Lakitelek')).toBeCloseTo(0.15, 1);
    expect(share('Tiszaalpár')).toBeCloseTo(0.14, 1);
  });

  it('has 400 riders in proportion to the population, 6 % of them in a wheelchair', () => {
    const count = (settlement: string): number => seed.riders.filter((rider) => rider.settlement === settlement).length;
    expect(seed.riders).toHaveLength(400);
    // 11745 : 4435 : 1965 : 5070 : 850 (assumed for Tiszaug) of 24065 → 195.2, 73.7, 32.7, 84.3, 14.1
    expect(['Tiszakécske', 'Lakitelek', 'Szentkirály', 'Tiszaalpár', 'Tiszaug'].map(count)).toEqual([
      195, 74, 33, 84, 14,
    ]);
    // Every 17th from the 8th: 8, 25, … 399 → 24 of 400.
    expect(seed.riders.filter((rider) => rider.wheelchair)).toHaveLength(24);
  });

  it('has five vehicles of eight seats, two with a lift and another layout', () => {
    expect(seed.vehicles).toHaveLength(5);
    expect(seed.vehicles.every((vehicle) => vehicle.layouts[0]?.seats === 8)).toBe(true);
    const lifts = seed.vehicles.filter((vehicle) => vehicle.features.includes('lift'));
    expect(lifts.map((vehicle) => vehicle.layouts[1])).toEqual([
      { seats: 5, wheelchairPlaces: 1 },
      { seats: 4, wheelchairPlaces: 2 },
    ]);
    expect(seed.vehicles.filter((vehicle) => vehicle.layouts.length > 1)).toEqual(lifts);
  });

  it('has every kind of service a rider asks for in the district seat', () => {
    const kinds = new Set(seed.places.filter((place) => place.settlement === 'Tiszakécske').map((place) => place.kind));
    for (const kind of [
      'workplace',
      'surgery',
      'office',
      'shop',
      'chemist',
      'school',
      'station',
      'village_hall',
      'garage',
      'venue',
      'stop',
    ])
      expect(kinds, kind).toContain(kind);
  });
});
