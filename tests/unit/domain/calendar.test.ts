import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALENDAR_DAY_KINDS,
  createCalendar,
  habitsOf,
  isDayOff,
  isSchoolDay,
  isWorkingDay,
  isYearMissing,
} from '../../../src/domain/calendar.ts';
import { addDays } from '../../../src/domain/local-time.ts';

const HUNGARY = createCalendar([
  { serviceDate: '2026-10-23', kind: 'holiday' },
  { serviceDate: '2026-10-23', kind: 'school_holiday' },
  { serviceDate: '2026-10-26', kind: 'school_holiday' },
  { serviceDate: '2026-12-12', kind: 'moved_working_day' },
  { serviceDate: '2026-12-24', kind: 'moved_day_off' },
  { serviceDate: '2026-12-25', kind: 'holiday' },
]);

describe('a working day', () => {
  it('is Monday to Friday, and the Saturday that is worked instead of Christmas Eve', () => {
    expect(isWorkingDay('2026-11-23', HUNGARY)).toBe(true);
    expect(isWorkingDay('2026-11-28', HUNGARY)).toBe(false);
    expect(isWorkingDay('2026-12-12', HUNGARY)).toBe(true);
    expect(isWorkingDay('2026-12-24', HUNGARY)).toBe(false);
    expect(isWorkingDay('2026-10-23', HUNGARY)).toBe(false);
  });

  it('has the habits of a Friday when it is a moved Saturday', () => {
    expect(habitsOf('2026-12-12', HUNGARY)).toEqual([5, 6]);
    expect(habitsOf('2026-12-19', HUNGARY)).toEqual([6]);
  });
});

describe('a day of school', () => {
  it('is a working day outside of the school holidays', () => {
    expect(isSchoolDay('2026-10-26', HUNGARY)).toBe(false);
    expect(isWorkingDay('2026-10-26', HUNGARY)).toBe(true);
    expect(isSchoolDay('2026-12-12', HUNGARY)).toBe(true);
  });
});

it('a year without any holiday was forgotten', () => {
  expect(isYearMissing(2026, HUNGARY)).toBe(false);
  expect(isYearMissing(2027, HUNGARY)).toBe(true);
});

it('whatever is entered, no day is worked and off, and every day of school is worked', () => {
  const date = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
  const days = fc.array(fc.record({ serviceDate: date, kind: fc.constantFrom(...CALENDAR_DAY_KINDS) }), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(days, date, (entered, day) => {
      const calendar = createCalendar(entered);
      expect(isWorkingDay(day, calendar) && isDayOff(day, calendar)).toBe(false);
      if (isSchoolDay(day, calendar)) expect(isWorkingDay(day, calendar)).toBe(true);
    }),
  );
});
