import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay, weekdayOf } from '../../../db/seed/calendar.ts';
import { countTrips, generateDemand } from '../../../db/seed/demand.ts';
import type { DemandRequest } from '../../../db/seed/demand-types.ts';
import { readSeedFolder } from '../../../db/seed/read-folder.ts';
import { folderOf, pilot, SLUGS, toDemandSource } from './folders.ts';

const source = toDemandSource(pilot());
const demandOf = (date: string, seed = 1) => generateDemand({ ...source, date, seed });
const clockOf = (instant: string): string => instant.slice(11, 16);
const tripsWhere = (requests: readonly DemandRequest[], test: (request: DemandRequest) => boolean): number =>
  countTrips(requests.filter(test));

/** Four weeks of the pilot, a Monday first. */
const WEEKS = Array.from({ length: 28 }, (_, day) => addDays('2026-11-02', day));
const WORKING = WEEKS.filter((date) => isWorkingDay(date, source.calendar));

describe('the demand of the pilot', () => {
  it('is the same for the same date and seed, and another for another', () => {
    expect(demandOf('2026-11-24', 7)).toEqual(demandOf('2026-11-24', 7));
    expect(demandOf('2026-11-24', 8)).not.toEqual(demandOf('2026-11-24', 7));
    expect(demandOf('2026-11-25', 7)).not.toEqual(demandOf('2026-11-24', 7));
  });

  it('does not depend on what the ids are', () => {
    const renamed = {
      ...source,
      riders: source.riders.map((rider, index) => ({ ...rider, id: `r${index}` })),
    };
    const places = (requests: readonly DemandRequest[]) => requests.map(({ riderId: _id, ...rest }) => rest);
    expect(places(generateDemand({ ...renamed, date: '2026-11-24', seed: 1 }))).toEqual(places(demandOf('2026-11-24')));
  });

  it('has about 140 trips on every working day', () => {
    expect(WORKING).toHaveLength(20);
    for (const date of WORKING) {
      // 140 ± 3, and one more because appointments come in pairs of trips.
      const trips = countTrips(demandOf(date));
      expect(trips, date).toBeGreaterThanOrEqual(136);
      expect(trips, date).toBeLessThanOrEqual(144);
    }
  });

  it('has fewer trips on Saturdays and fewest on Sundays and holidays', () => {
    const working = countTrips(demandOf('2026-11-24'));
    const saturday = countTrips(demandOf('2026-11-28'));
    const sunday = countTrips(demandOf('2026-11-29'));
    const holiday = countTrips(demandOf('2026-10-23'));
    expect(saturday).toBeLessThan(working / 2);
    expect(sunday).toBeLessThan(saturday);
    expect(holiday).toBeLessThan(saturday);
  });

  it('works on a moved working Saturday as on a weekday, and rests on a moved day off', () => {
    expect(countTrips(demandOf('2026-12-12'))).toBeGreaterThanOrEqual(130);
    expect(countTrips(demandOf('2026-12-24'))).toBeLessThan(25);
  });

  it('is empty on a blackout', () => {
    const calendar = [...source.calendar, { date: '2026-11-24', kind: 'blackout' }];
    expect(generateDemand({ ...source, calendar, date: '2026-11-24', seed: 1 })).toEqual([]);
  });

  it('has 6 % of its trips with a wheelchair', () => {
    const days = WORKING.map((date) => demandOf(date));
    const wheelchairs = days.reduce((sum, day) => sum + tripsWhere(day, (request) => request.wheelchairs > 0), 0);
    const all = days.reduce((sum, day) => sum + countTrips(day), 0);
    expect(wheelchairs / all).toBeGreaterThan(0.05);
    expect(wheelchairs / all).toBeLessThan(0.07);
  });

  it('has commuters of all four shift patterns, each with the right way home', () => {
    const work = demandOf('2026-11-24').filter((request) => request.purpose === 'work');
    const ways = new Set(
      work.map(
        (request) =>
          `${request.timing} ${clockOf(request.requestedAt)} ${request.returnRequestedAt ? clockOf(request.returnRequestedAt) : '-'}`,
      ),
    );
    // Ten minutes before the shift begins, five after it ends; a night is two requests of two dates.
    expect([...ways].sort()).toEqual([
      'arrive_by 05:50 14:05',
      'arrive_by 07:50 16:35',
      'arrive_by 13:50 22:05',
      'arrive_by 21:50 -',
      'depart_after 06:05 -',
    ]);
  });

  it('brings home in the morning exactly those whom it took to the night shift', () => {
    const night = demandOf('2026-11-24').filter((request) => clockOf(request.requestedAt) === '21:50');
    const morning = demandOf('2026-11-25').filter((request) => clockOf(request.requestedAt) === '06:05');
    expect(night.length).toBeGreaterThan(3);
    expect(morning.map((request) => request.riderId).sort()).toEqual(night.map((request) => request.riderId).sort());
  });

  it('serves every shift of every workplace within three weeks of rotation', () => {
    const served = new Set<string>();
    for (const date of WORKING)
      for (const request of demandOf(date).filter((candidate) => candidate.purpose === 'work'))
        if (request.timing === 'arrive_by') served.add(`${request.toPlaceId} ${clockOf(request.requestedAt)}`);
    // Eight workplaces: two with three shifts, two with two, four with one.
    expect(served.size).toBe(2 * 3 + 2 * 2 + 4);
  });

  it('has one event of 14 people from several villages with one return', () => {
    const homes = new Map(source.places.map((place) => [place.id, place.settlementId]));
    for (const date of WORKING) {
      const guests = demandOf(date).filter((request) => request.event !== null);
      expect(guests, date).toHaveLength(14);
      expect(new Set(guests.map((request) => request.event?.key)).size).toBe(1);
      expect(
        new Set(guests.map((request) => `${request.toPlaceId} ${request.requestedAt} ${request.returnRequestedAt}`))
          .size,
      ).toBe(1);
      expect(new Set(guests.map((request) => homes.get(request.fromPlaceId))).size, date).toBeGreaterThanOrEqual(3);
    }
  });

  it('has returns at a fixed time and on call among the appointments', () => {
    const kinds = WORKING.flatMap((date) => demandOf(date))
      .filter((request) => request.purpose === 'health')
      .map((request) => request.returnKind);
    expect(kinds).toContain('fixed');
    expect(kinds).toContain('will_call');
  });

  it('calls at places that are open on arrival and until the return', () => {
    const openings = new Map(source.places.map((place) => [place.id, place.openings]));
    for (const date of WORKING) {
      for (const request of demandOf(date).filter(
        (candidate) => candidate.event === null && candidate.purpose !== 'work',
      )) {
        const hours = openings.get(request.toPlaceId)?.filter((opening) => opening.weekday === weekdayOf(date)) ?? [];
        const until = clockOf(request.returnRequestedAt ?? request.requestedAt);
        const open = hours.some((opening) => opening.opens <= clockOf(request.requestedAt) && until <= opening.closes);
        expect(open, `${date} ${request.toPlaceId} ${request.requestedAt}`).toBe(true);
      }
    }
  });
});

describe('any day of any consortium', () => {
  const sources = SLUGS.map((slug) => toDemandSource(readSeedFolder(folderOf(slug))));

  it('asks only for what the database takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1094 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.constantFrom(...sources),
        (day, seed, input) => {
          const date = addDays('2025-01-01', day);
          const requests = generateDemand({ ...input, date, seed });
          const asked = new Map<string, DemandRequest[]>();
          for (const request of requests) {
            expect(request.fromPlaceId).not.toBe(request.toPlaceId);
            expect(request.requestedAt.startsWith(date)).toBe(true);
            expect(request.wheelchairs).toBeLessThanOrEqual(request.companions + 1);
            expect(request.childSeats).toBeLessThanOrEqual(request.companions + 1);
            expect(request.returnKind === 'fixed').toBe(request.returnRequestedAt !== null);
            if (request.returnRequestedAt !== null)
              expect(Date.parse(request.returnRequestedAt)).toBeGreaterThan(Date.parse(request.requestedAt));
            asked.set(request.riderId, [...(asked.get(request.riderId) ?? []), request]);
          }
          for (const own of asked.values())
            expect(own.length === 1 || (own.length === 2 && own.every((one) => one.purpose === 'work'))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the wall clock across both clock changes', () => {
    // Sunday 29 March 2026: +01:00 until 02:00, then +02:00; Monday 30 March is all +02:00. 25 October 2026 goes back.
    for (const [date, offset] of [
      ['2026-03-29', '+02:00'],
      ['2026-03-30', '+02:00'],
      ['2026-10-25', '+01:00'],
      ['2026-10-26', '+01:00'],
    ] as const) {
      const requests = demandOf(date);
      expect(requests.length).toBeGreaterThan(0);
      for (const request of requests) expect(request.requestedAt.endsWith(offset), request.requestedAt).toBe(true);
    }
    expect(countTrips(demandOf('2026-03-30'))).toBeGreaterThanOrEqual(136);
  });

  it('is smaller for the sister consortia', () => {
    const trips = sources.map((input) => countTrips(generateDemand({ ...input, date: '2026-11-24', seed: 1 })));
    for (const sister of trips.slice(1)) {
      expect(sister).toBeLessThan((trips[0] ?? 0) / 2);
      expect(sister).toBeGreaterThan(30);
    }
  });
});
