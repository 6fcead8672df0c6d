import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  atTimeOfDay,
  daysBetween,
  isLocalDate,
  parseLocalTime,
  secondsBetween,
  startOfDay,
  toLocalTime,
  toOffsetText,
  toServiceDate,
  weekdayOf,
} from '../../../src/domain/local-time.ts';

// In 2026 the clock of Budapest skips 02:00–03:00 on 29 March and repeats 02:00–03:00 on 25 October.
const instant = (text: string) => ({ kind: 'instant', at: new Date(text) });

describe('a time that a caller says', () => {
  test.each([
    ['2026-11-23T07:30', '2026-11-23T06:30:00Z'],
    ['2026-07-01T07:30', '2026-07-01T05:30:00Z'],
    ['2026-11-23T07:30:15', '2026-11-23T06:30:15Z'],
    ['2026-11-23T07:30+01:00', '2026-11-23T06:30:00Z'],
    ['2026-11-23T06:30Z', '2026-11-23T06:30:00Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    // Said with its offset the repeated hour is clear.
    ['2026-10-25T02:30+02:00', '2026-10-25T00:30:00Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00Z'],
  ])('%s is one instant', (text, expected) => {
    expect(parseLocalTime(text)).toEqual(instant(expected));
  });

  test.each(['2026-03-29T02:00', '2026-03-29T02:30', '2026-03-29T02:59', '2026-03-29T02:30+01:00'])(
    '%s does not exist, and the first time after the gap is offered',
    (text) => {
      expect(parseLocalTime(text)).toMatchObject({ kind: 'fault', code: 'TIME_NOT_EXISTING' });
    },
  );

  test('a repeated time is asked for with both readings, which are then understood', () => {
    const parsed = parseLocalTime('2026-10-25T02:30');
    expect(parsed).toEqual({
      ...{ kind: 'fault', code: 'TIME_AMBIGUOUS' },
      choices: ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    });
    if (parsed.kind === 'fault')
      for (const choice of parsed.choices) expect(parseLocalTime(choice).kind).toBe('instant');
  });

  test.each([
    '',
    'tomorrow',
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-11-23',
    '2026-11-23T24:00',
    '2026-11-23T7:30',
    '99999-01-01T10:00',
  ])('%j is no time', (text) => {
    expect(parseLocalTime(text)).toEqual({ kind: 'fault', code: 'INVALID', choices: [] });
  });

  test('whatever is printed is read back as the same instant', () => {
    const minutes = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = new Date(minute * 60_000);
        expect(parseLocalTime(toOffsetText(at))).toEqual({ kind: 'instant', at });
      }),
    );
  });
});

describe('a service date', () => {
  test.each([
    ['2026-11-17T05:00:00+01:00', '2026-11-17'],
    ['2026-11-17T23:59:00+01:00', '2026-11-17'],
    ['2026-11-18T00:30:00+01:00', '2026-11-17'],
    ['2026-11-18T02:59:00+01:00', '2026-11-17'],
    ['2026-11-18T03:00:00+01:00', '2026-11-18'],
    // On the night of the gap the clock goes from 01:59 to 03:00.
    ['2026-03-29T01:59:00+01:00', '2026-03-28'],
    ['2026-03-29T03:00:00+02:00', '2026-03-29'],
    // On the night of the repetition both 02:30 belong to the evening before.
    ['2026-10-25T02:30:00+02:00', '2026-10-24'],
    ['2026-10-25T02:30:00+01:00', '2026-10-24'],
  ])('%s belongs to %s', (text, date) => {
    expect(toServiceDate(new Date(text))).toBe(date);
  });

  test.each([
    ['2026-11-17', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('%s lasts %i hours', (date, hours) => {
    expect(secondsBetween(startOfDay(date), startOfDay(addDays(date, 1)))).toBe(hours * 3600);
  });

  test('a time of day is the one on the wall on any day of the year', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
    const hour = fc.integer({ min: 3, max: 23 });
    fc.assert(
      fc.property(day, hour, (date, h) => {
        const time = `${String(h).padStart(2, '0')}:15`;
        const at = atTimeOfDay(date, time);
        expect(toLocalTime(at)).toBe(time);
        expect(toServiceDate(at)).toBe(date);
      }),
    );
  });

  test('24:00 is the end of the day', () => {
    expect(atTimeOfDay('2026-10-25', '24:00')).toEqual(startOfDay('2026-10-26'));
  });

  test('days are counted on the calendar, clock changes or not', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(isLocalDate('2026-02-29')).toBe(false);
    expect(isLocalDate('2028-02-29')).toBe(true);
  });
});
