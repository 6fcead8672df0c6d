/** 200 commuters of the pilot's homes and workplaces on their rotating shifts, with three times the pilot's fleet: days for the planner. */

import { createRandom } from '../../db/seed/random.ts';
import { type PlaceRow, readSeedFolder } from '../../db/seed/read-folder.ts';
import { type CalendarDay, createCalendar } from '../../src/domain/calendar.ts';
import {
  addDays,
  addSeconds,
  atTimeOfDay,
  HOUSE_ZONE,
  parseLocalTime,
  toServiceDate,
  weekdayOf,
} from '../../src/domain/local-time.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { listOccurrences, type StandingRule } from '../../src/domain/standing-pattern.ts';
import { type AskedRide, toTripWindows } from '../../src/domain/trip-windows.ts';
import type { Day, DayShift, DayTrip } from '../../src/planning/day.ts';
import { regularKey, type WeekDay } from '../../src/planning/week-template.ts';
import { openTravel } from '../../src/travel/open-travel.ts';
import type { TravelPoint, TravelService } from '../../src/travel/travel.ts';

const FLEETS = 3;
const BEFORE_SHIFT_MINUTES = 10;

export interface World {
  readonly travel: TravelService;
  readonly days: readonly WeekDay[];
}

interface Commuter {
  readonly id: string;
  readonly home: PlaceRow;
  readonly work: PlaceRow;
  readonly rule: StandingRule;
}

export interface WorldSize {
  /** A Monday. */
  readonly from: string;
  readonly weeks: number;
  readonly commuters: number;
  readonly seed: number;
  /** Share of rides given up beforehand (leave, illness), day by day. */
  readonly absent: number;
}

export async function createWorld({ from, weeks, commuters, seed, absent }: WorldSize): Promise<World> {
  const folder = readSeedFolder(new URL('../../db/seed/tiszakecske', import.meta.url).pathname);
  const travel = openTravel({ profile: folder.travelProfile });
  const calendar = createCalendar(folder.calendar.flatMap((row) => spread(row)));
  const workplaces = folder.places.filter((place) => place.shifts.length > 0);
  const random = createRandom(seed, 'week stability');
  const homes = random.shuffle(folder.homes);
  const people = homes.slice(0, commuters).flatMap((home, index): readonly Commuter[] => {
    const work = workplaces[index % workplaces.length];
    if (!work) return [];
    const turns = work.shifts.map((_shift, turn) => work.shifts[(turn + index) % work.shifts.length]);
    const weeksOf = turns.flatMap((shift) =>
      shift ? [{ weekdays: [1, 2, 3, 4, 5], begins: shift.begins, ends: shift.ends }] : [],
    );
    const rule: StandingRule = {
      ...{ pattern: { kind: 'rotation', anchor: from, weeks: weeksOf }, localTime: null, returnKind: 'fixed' },
      ...{
        returnLocalTime: null,
        onHolidays: 'skip',
        schoolDaysOnly: false,
        validFrom: from,
        validTo: null,
        exceptions: [],
      },
    };
    return [{ id: `r${index}`, home, work, rule }];
  });
  const to = addDays(from, weeks * 7 - 1);
  const trips: { date: string; trip: DayTrip; key: string }[] = [];
  for (const person of people) {
    const there = await ride(travel, person.home, person.work);
    const back = await ride(travel, person.work, person.home);
    for (const one of listOccurrences(person.rule, { from, to }, calendar)) {
      if (createRandom(seed, one.serviceDate, person.id).chance(absent)) continue;
      const legs = [
        {
          leg: 'outbound' as const,
          timing: 'arrive_by' as const,
          at: one.at,
          minutes: -BEFORE_SHIFT_MINUTES,
          direct: there,
        },
        { leg: 'return' as const, timing: 'depart_after' as const, at: one.returnAt ?? '', minutes: 5, direct: back },
      ];
      for (const { leg, timing, at, minutes, direct } of legs) {
        const parsed = parseLocalTime(at);
        if (parsed.kind !== 'instant') continue;
        const asked: AskedRide = {
          timing,
          at: addSeconds(parsed.at, minutes * 60),
          directSeconds: direct,
          boardingSeconds: 60,
        };
        const id = `${person.id} ${one.serviceDate} ${leg}`;
        trips.push({
          date: toServiceDate(asked.at),
          trip: toTrip(id, person, leg, asked),
          key: regularKey(person.id, leg),
        });
      }
    }
  }
  const places = [...folder.homes, ...folder.places].map(toPoint);
  const dates = Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
  const days = dates.flatMap((date): readonly WeekDay[] => {
    const own = trips.filter((one) => one.date === date);
    const shifts = shiftsOf(folder, date);
    if (own.length === 0 || shifts.length === 0) return [];
    const named = new Set([
      ...shifts.map((s) => s.startPlaceId),
      ...own.flatMap(({ trip }) => [trip.fromPlaceId, trip.toPlaceId]),
    ]);
    const day: Day = {
      ...{
        consortiumId: 'benchmark',
        serviceDate: date,
        zone: HOUSE_ZONE,
        policy: DEFAULT_POLICY,
        shifts,
        trips: own.map((one) => one.trip),
      },
      ...{
        places: places.filter((place) => named.has(place.id)),
        locks: [],
        disruptions: [],
        base: null,
        recordedShifts: new Set(),
      },
    };
    return [{ day, keyOf: new Map(own.map((one) => [one.trip.id, one.key])) }];
  });
  return { travel, days };
}

function* range(from: string, to: string) {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date;
}

function spread(row: { readonly from: string; readonly to: string; readonly kind: string }): readonly CalendarDay[] {
  return [...range(row.from, row.to)].map((serviceDate) => ({ serviceDate, kind: row.kind as CalendarDay['kind'] }));
}

const toPoint = (place: PlaceRow): TravelPoint => ({ id: place.key, lat: place.lat, lon: place.lon, farm: place.farm });

async function ride(travel: TravelService, from: PlaceRow, to: PlaceRow): Promise<number> {
  const { cells } = await travel.matrix([toPoint(from), toPoint(to)], { departure: '2026-11-16T11:00:00Z' });
  const cell = cells[0]?.[1];
  if (cell?.kind !== 'reachable') throw new Error(`No way from ${from.key} to ${to.key}.`);
  return cell.seconds;
}

function toTrip(id: string, person: Commuter, leg: 'outbound' | 'return', asked: AskedRide): DayTrip {
  const windows = toTripWindows(asked, DEFAULT_POLICY);
  const [from, to] = leg === 'outbound' ? [person.home, person.work] : [person.work, person.home];
  return {
    ...{
      id,
      requestId: id.replace(/ \w+$/, ''),
      leg,
      riderId: person.id,
      state: 'requested',
      fromPlaceId: from.key,
      toPlaceId: to.key,
    },
    ...{
      requestedPickup: windows.pickup,
      requestedDropoff: windows.dropoff,
      longestRideSeconds: windows.longestRideSeconds,
    },
    ...{ seats: 1, wheelchairs: 0, boardingSeconds: 60, alightingSeconds: 60, requiredFeatures: [] },
    ...{ promise: null, boardedAt: null, alightedAt: null },
  };
}

function shiftsOf(folder: ReturnType<typeof readSeedFolder>, date: string): readonly DayShift[] {
  // The Saturday that is worked has the shifts of a Friday.
  const isMoved = folder.calendar.some((row) => row.kind === 'moved_working_day' && row.from <= date && date <= row.to);
  const weekday = isMoved ? 5 : weekdayOf(date);
  const rows = folder.shifts.filter((row) => row.weekdays.includes(weekday));
  return Array.from({ length: FLEETS }, (_, fleet) => fleet).flatMap((fleet) =>
    rows.flatMap((row, index): readonly DayShift[] => {
      const vehicle = folder.vehicles.find((one) => one.plate === row.vehicle);
      if (!vehicle) return [];
      return [
        {
          ...{
            id: `${date} ${fleet} ${index}`,
            vehicleId: `${row.vehicle}/${fleet}`,
            driverId: `${row.driver}/${fleet}`,
          },
          ...{ startAt: atTimeOfDay(date, row.start), endAt: atTimeOfDay(date, row.end), maxDurationSeconds: null },
          ...{
            startPlaceId: vehicle.garage,
            endPlaceId: vehicle.garage,
            features: vehicle.features,
            layouts: vehicle.layouts,
          },
          breaks: row.breaks.map((rule) => ({
            ...{ earliestAt: atTimeOfDay(date, rule.earliest), latestAt: atTimeOfDay(date, rule.latest) },
            durationSeconds: rule.minutes * 60,
          })),
          ...{ costFixedForint: vehicle.cost_fixed_forint, costPerKmForint: vehicle.cost_per_km_forint },
          costPerHourForint: vehicle.cost_per_hour_forint,
        },
      ];
    }),
  );
}
