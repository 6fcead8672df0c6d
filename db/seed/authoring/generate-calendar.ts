/** Makes hungary/calendar.csv: holidays by date-holidays, moved working days and school holidays from the lists below. */
import { createRequire } from 'node:module';
import type HolidaysType from 'date-holidays';

// The package is CommonJS with a default export that nodenext types as a namespace.
const Holidays = createRequire(import.meta.url)('date-holidays') as typeof HolidaysType;

export const CALENDAR_COLUMNS = ['from', 'to', 'kind', 'name'] as const;
type CalendarRow = Readonly<Record<(typeof CALENDAR_COLUMNS)[number], string>>;

const YEARS = [2025, 2026, 2027] as const;

/** By decree, year by year; 2027 is not in our source yet: the consortium edits its table when it is. */
const MOVED_OFF = ['2025-05-02', '2025-10-24', '2025-12-24', '2026-01-02', '2026-08-21', '2026-12-24'];
const MOVED_WORKING = ['2025-05-17', '2025-10-18', '2025-12-13', '2026-01-10', '2026-08-08', '2026-12-12'];

/** School years 2024/25 to 2026/27; what lies after the summer of 2026 is provisional and named so. */
const SCHOOL: readonly (readonly [string, string, string])[] = [
  ['2025-01-01', '2025-01-05', 'Téli szünet'],
  ['2025-04-17', '2025-04-27', 'Tavaszi szünet'],
  ['2025-06-21', '2025-08-31', 'Nyári szünet'],
  ['2025-10-23', '2025-11-02', 'Őszi szünet'],
  ['2025-12-20', '2026-01-04', 'Téli szünet'],
  ['2026-04-02', '2026-04-12', 'Tavaszi szünet'],
  ['2026-06-20', '2026-08-31', 'Nyári szünet'],
  ['2026-10-23', '2026-11-01', 'Őszi szünet (előzetes)'],
  ['2026-12-19', '2027-01-03', 'Téli szünet (előzetes)'],
  ['2027-03-25', '2027-04-04', 'Tavaszi szünet (előzetes)'],
  ['2027-06-19', '2027-08-31', 'Nyári szünet (előzetes)'],
  ['2027-10-23', '2027-11-01', 'Őszi szünet (előzetes)'],
  ['2027-12-20', '2027-12-31', 'Téli szünet (előzetes)'],
];

const oneDay = (date: string, kind: string, name: string): CalendarRow => ({ from: date, to: date, kind, name });

export const generateCalendar = (): readonly CalendarRow[] => {
  const holidays = new Holidays('HU');
  const rows = [
    ...YEARS.flatMap((year) => holidays.getHolidays(year, 'hu'))
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => oneDay(holiday.date.slice(0, 10), 'holiday', holiday.name)),
    ...MOVED_OFF.map((date) => oneDay(date, 'moved_day_off', 'Áthelyezett pihenőnap')),
    ...MOVED_WORKING.map((date) => oneDay(date, 'moved_working_day', 'Áthelyezett munkanap')),
    ...SCHOOL.map(([from, to, name]) => ({ from, to, kind: 'school_holiday', name })),
  ];
  return rows.sort((a, b) => (a.from === b.from ? a.kind.localeCompare(b.kind) : a.from < b.from ? -1 : 1));
};
