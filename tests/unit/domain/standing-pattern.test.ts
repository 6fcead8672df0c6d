import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar.ts';
import { addDays, daysBetween, parseLocalTime, toServiceDate, weekdayOf } from '../../../src/domain/local-time.ts';
import {
  findPatternProblem,
  listOccurrences,
  occurrenceOn,
  type StandingPattern,
  type StandingRule,
} from '../../../src/domain/standing-pattern.ts';

const NOTHING_SPECIAL = createCalendar([]);
const WEEKDAYS: StandingPattern = { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], everyWeeks: 1, anchor: '2026-11-16' };
const RULE: StandingRule = {
  ...{ pattern: WEEKDAYS, localTime: '07:30', returnKind: 'fixed', returnLocalTime: '16:00' },
  ...{ onHolidays: 'skip', schoolDaysOnly: false, validFrom: '2026-11-16', validTo: null, exceptions: [] },
};
/** Early, late, night: one week each. */
const THREE_SHIFTS: StandingPattern = {
  kind: 'rotation',
  anchor: '2026-11-16',
  weeks: [
    { weekdays: [1, 2, 3, 4, 5], begins: '06:00', ends: '14:00' },
    { weekdays: [1, 2, 3, 4, 5], begins: '14:00', ends: '22:00' },
    { weekdays: [1, 2, 3, 4, 5], begins: '22:00', ends: '06:00' },
  ],
};
const SHIFT_WORKER: StandingRule = { ...RULE, pattern: THREE_SHIFTS, localTime: null, returnLocalTime: null };

const datesOf = (rule: StandingRule, from: string, to: string, calendar = NOTHING_SPECIAL) =>
  listOccurrences(rule, { from, to }, calendar).map((occurrence) => occurrence.serviceDate);

describe('a weekly order', () => {
  it('asks for its weekdays, there and back', () => {
    expect(datesOf(RULE, '2026-11-16', '2026-11-22')).toHaveLength(5);
    expect(occurrenceOn(RULE, '2026-11-17', NOTHING_SPECIAL)).toEqual({
      serviceDate: '2026-11-17',
      at: '2026-11-17T07:30',
      returnAt: '2026-11-17T16:00',
    });
  });

  it('every third week counts whole weeks from the anchor, also before it and across New Year', () => {
    const pattern: StandingPattern = { kind: 'weekly', weekdays: [3], everyWeeks: 3, anchor: '2026-12-20' };
    const rule = { ...RULE, pattern, validFrom: '2026-11-01' };
    // The anchor's Wednesday is 16 December; three weeks either way are 25 November and 6 and 27 January.
    expect(datesOf(rule, '2026-11-20', '2027-01-31')).toEqual(['2026-11-25', '2026-12-16', '2027-01-06', '2027-01-27']);
  });

  it('rests on holidays and moved days off, and is asked for on the Saturday that is worked like a Friday', () => {
    const calendar = createCalendar([
      { serviceDate: '2026-12-12', kind: 'moved_working_day' },
      { serviceDate: '2026-12-24', kind: 'moved_day_off' },
      { serviceDate: '2026-12-25', kind: 'holiday' },
    ]);
    expect(datesOf(RULE, '2026-12-11', '2026-12-13', calendar)).toEqual(['2026-12-11', '2026-12-12']);
    expect(datesOf(RULE, '2026-12-21', '2026-12-27', calendar)).toEqual(['2026-12-21', '2026-12-22', '2026-12-23']);
    const always = { ...RULE, onHolidays: 'run' as const };
    expect(datesOf(always, '2026-12-21', '2026-12-27', calendar)).toHaveLength(5);
    const tuesdays: StandingRule = { ...RULE, pattern: { ...WEEKDAYS, weekdays: [2] } as StandingPattern };
    expect(datesOf(tuesdays, '2026-12-12', '2026-12-12', calendar)).toEqual([]);
  });

  it('of school days rests in school holidays', () => {
    const calendar = createCalendar([{ serviceDate: '2026-11-18', kind: 'school_holiday' }]);
    const rule = { ...RULE, schoolDaysOnly: true };
    expect(datesOf(rule, '2026-11-17', '2026-11-19', calendar)).toEqual(['2026-11-17', '2026-11-19']);
  });

  it('leaves out a day that was skipped and takes the times of one that was changed', () => {
    const exceptions = [
      { serviceDate: '2026-11-17', kind: 'skip' as const, localTime: null, returnLocalTime: null },
      { serviceDate: '2026-11-18', kind: 'change' as const, localTime: '09:00', returnLocalTime: null },
    ];
    const rule = { ...RULE, exceptions };
    expect(listOccurrences(rule, { from: '2026-11-17', to: '2026-11-18' }, NOTHING_SPECIAL)).toEqual([
      { serviceDate: '2026-11-18', at: '2026-11-18T09:00', returnAt: '2026-11-18T16:00' },
    ]);
  });
});

describe('a rotation', () => {
  it('goes through its weeks in turn and begins anew', () => {
    const starts = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map(
      (monday) => occurrenceOn(SHIFT_WORKER, monday, NOTHING_SPECIAL)?.at,
    );
    expect(starts).toEqual(['2026-11-16T06:00', '2026-11-23T14:00', '2026-11-30T22:00', '2026-12-07T06:00']);
  });

  it('brings a night worker home on the next service date', () => {
    const friday = occurrenceOn(SHIFT_WORKER, '2026-12-04', NOTHING_SPECIAL);
    expect(friday).toEqual({ serviceDate: '2026-12-04', at: '2026-12-04T22:00', returnAt: '2026-12-05T06:00' });
    const back = parseLocalTime(friday?.returnAt ?? '');
    expect(back.kind === 'instant' && toServiceDate(back.at)).toBe('2026-12-05');
  });

  it('counts a shift that begins at one in the morning to the evening before', () => {
    const pattern: StandingPattern = {
      kind: 'rotation',
      anchor: '2026-11-16',
      weeks: [{ weekdays: [1], begins: '01:00', ends: '09:00' }],
    };
    const night = occurrenceOn({ ...SHIFT_WORKER, pattern }, '2026-11-16', NOTHING_SPECIAL);
    expect(night).toMatchObject({ at: '2026-11-17T01:00', returnAt: '2026-11-17T09:00' });
  });
});

describe('the nights of the clock change', () => {
  it('ask for a night shift like any other night, which lasts seven and nine hours', () => {
    const nights: StandingPattern = {
      kind: 'rotation',
      anchor: '2026-03-23',
      weeks: [{ weekdays: [6], begins: '22:00', ends: '06:00' }],
    };
    const rule = { ...SHIFT_WORKER, pattern: nights, validFrom: '2026-01-01' };
    const hours = (date: string) => {
      const night = occurrenceOn(rule, date, NOTHING_SPECIAL);
      const [from, to] = [parseLocalTime(night?.at ?? ''), parseLocalTime(night?.returnAt ?? '')];
      return from.kind === 'instant' && to.kind === 'instant'
        ? (to.at.getTime() - from.at.getTime()) / 3_600_000
        : null;
    };
    // 29 March 2026 and 25 October 2026 are the Sundays of the change.
    expect(hours('2026-03-28')).toBe(7);
    expect(hours('2026-10-24')).toBe(9);
    expect(hours('2026-10-31')).toBe(8);
  });

  it('say a time that is skipped or comes twice as it was ordered, so that the booking refuses or asks', () => {
    const rule = { ...RULE, pattern: { ...WEEKDAYS, weekdays: [6] } as StandingPattern, validFrom: '2026-01-01' };
    const late = { ...rule, localTime: '02:30', returnKind: 'none' as const, returnLocalTime: null };
    expect(parseLocalTime(occurrenceOn(late, '2026-03-28', NOTHING_SPECIAL)?.at ?? '')).toMatchObject({
      code: 'TIME_NOT_EXISTING',
    });
    expect(parseLocalTime(occurrenceOn(late, '2026-10-24', NOTHING_SPECIAL)?.at ?? '')).toMatchObject({
      code: 'TIME_AMBIGUOUS',
    });
  });
});

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const date = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2025-06-01', days));
const weekly = fc.record({
  kind: fc.constant('weekly' as const),
  weekdays,
  everyWeeks: fc.integer({ min: 1, max: 8 }),
  anchor: date,
});
const rotation = fc.record({
  kind: fc.constant('rotation' as const),
  anchor: date,
  weeks: fc.array(
    fc.record({ weekdays, begins: time, ends: time }).filter((week) => week.begins !== week.ends),
    { minLength: 1, maxLength: 4 },
  ),
});
const rule = fc
  .record({ pattern: fc.oneof(weekly, rotation), localTime: time, returnLocalTime: time, validFrom: date })
  .map((given): StandingRule => ({ ...RULE, ...given }));

describe('whatever is ordered', () => {
  it('asks at most once a service date, at a time of that service date, and comes back within a day', () => {
    fc.assert(
      fc.property(rule, date, (order, from) => {
        const found = listOccurrences(order, { from, to: addDays(from, 60) }, NOTHING_SPECIAL);
        expect(new Set(found.map((one) => one.serviceDate)).size).toBe(found.length);
        for (const one of found) {
          const at = parseLocalTime(one.at);
          if (at.kind === 'instant') expect(toServiceDate(at.at)).toBe(one.serviceDate);
          if (one.returnAt === null) continue;
          expect(one.returnAt > one.at).toBe(true);
          expect(daysBetween(one.at.slice(0, 10), one.returnAt.slice(0, 10))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('repeats with its cycle', () => {
    fc.assert(
      fc.property(rule, date, (order, day) => {
        const cycle = 7 * (order.pattern.kind === 'weekly' ? order.pattern.everyWeeks : order.pattern.weeks.length);
        const always = { ...order, validFrom: '2025-01-01' };
        const [now, next] = [day, addDays(day, cycle)].map((on) => occurrenceOn(always, on, NOTHING_SPECIAL));
        expect(next?.at.slice(10)).toBe(now?.at.slice(10));
        expect(weekdayOf(addDays(day, cycle))).toBe(weekdayOf(day));
      }),
    );
  });

  it('gives the same days in one piece and in two', () => {
    fc.assert(
      fc.property(rule, date, fc.integer({ min: 0, max: 40 }), (order, from, split) => {
        const middle = addDays(from, split);
        const whole = datesOf(order, from, addDays(from, 41));
        expect([...datesOf(order, from, middle), ...datesOf(order, addDays(middle, 1), addDays(from, 41))]).toEqual(
          whole,
        );
      }),
    );
  });
});

describe('a pattern as entered', () => {
  it('needs a day', () => {
    expect(findPatternProblem({ kind: 'weekly', weekdays: [], everyWeeks: 1, anchor: '2026-11-16' })).toBe('NO_DAYS');
    expect(findPatternProblem({ kind: 'rotation', anchor: '2026-11-16', weeks: [] })).toBe('NO_DAYS');
  });

  it('needs days, weeks and times that exist', () => {
    expect(findPatternProblem({ ...WEEKDAYS, weekdays: [8] } as StandingPattern)).toBe('INVALID_WEEKDAY');
    expect(findPatternProblem({ ...WEEKDAYS, everyWeeks: 0 } as StandingPattern)).toBe('INVALID_WEEKS');
    expect(findPatternProblem({ ...WEEKDAYS, anchor: '2026-02-30' })).toBe('INVALID_ANCHOR');
    const weeks = [{ weekdays: [1], begins: '24:00', ends: '06:00' }];
    expect(findPatternProblem({ kind: 'rotation', anchor: '2026-11-16', weeks })).toBe('INVALID_TIME');
    expect(findPatternProblem(THREE_SHIFTS)).toBeNull();
  });
});
