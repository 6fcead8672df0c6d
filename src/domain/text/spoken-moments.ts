/** Days and times as a clerk says them, in both languages. */
import { DateTime } from 'luxon';
import { addDays } from '../local-time.ts';
import type { Text } from './catalogue.ts';

const HU_DAYS = ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'];
const HU_DAY_NAMES = ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'];
const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HU_MONTHS =
  'január február március április május június július augusztus szeptember október november december'.split(' ');
const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Days whose ordinal takes -án (másodikán, harmadikán, hatodikán, nyolcadikán, huszadikán, harmincadikán); all others take -én. */
const BACK_DAYS = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);
/** By the last number word said: három, hat, nyolc, húsz, harminc, (zéró) take -ra. */
const BACK_NUMBERS = new Set([3, 6, 8]);
const BACK_TENS = new Set([20, 30, 60, 80]);

/** `holnap, kedden` or `november 17-én, kedden`. */
export function sayDay(serviceDate: string, today: string): Text {
  if (serviceDate === today) return { hu: 'ma', en: 'today' };
  const { huDay, enDay } = sayWeekday(DateTime.fromISO(serviceDate, { zone: 'utc' }));
  if (serviceDate === addDays(today, 1)) return { hu: `holnap, ${huDay}`, en: `tomorrow, ${enDay}` };
  return sayOnDate(serviceDate);
}

/** `november 17-én, kedden` and `Tuesday, 17 November`, whatever day it is today: what is written is read later. */
export function sayOnDate(serviceDate: string): Text {
  const at = DateTime.fromISO(serviceDate, { zone: 'utc' });
  const { huDay, enDay } = sayWeekday(at);
  const suffix = at.day === 1 ? '1-jén' : `${at.day}-${BACK_DAYS.has(at.day) ? 'án' : 'én'}`;
  return {
    hu: `${HU_MONTHS[at.month - 1] ?? ''} ${suffix}, ${huDay}`,
    en: `${enDay}, ${at.day} ${EN_MONTHS[at.month - 1] ?? ''}`,
  };
}

/** `2026. november 17., kedd` and `Tuesday, 17 November 2026`: on paper, where it is looked up and not said. */
export function writeDay(serviceDate: string): Text {
  const at = DateTime.fromISO(serviceDate, { zone: 'utc' });
  return {
    hu: `${at.year}. ${HU_MONTHS[at.month - 1] ?? ''} ${at.day}., ${HU_DAY_NAMES[at.weekday - 1] ?? ''}`,
    en: `${EN_DAYS[at.weekday - 1] ?? ''}, ${at.day} ${EN_MONTHS[at.month - 1] ?? ''} ${at.year}`,
  };
}

function sayWeekday(at: DateTime): { readonly huDay: string; readonly enDay: string } {
  return { huDay: HU_DAYS[at.weekday - 1] ?? '', enDay: EN_DAYS[at.weekday - 1] ?? '' };
}

/** `negyed 9`, `fél 9`, `háromnegyed 9`, `9 óra`, `8 óra 40`; in English `8:15`. The part of the day goes before: sayPart. */
export function sayTime(at: Date, zone: string): Text {
  const { hour, minute } = DateTime.fromJSDate(at, { zone });
  return { hu: huTime(hour, minute), en: `${hour}:${String(minute).padStart(2, '0')}` };
}

function huTime(hour: number, minute: number): string {
  const spoken = hour > 12 ? hour - 12 : hour;
  const next = spoken === 12 ? 1 : spoken + 1;
  if (minute === 0) return `${spoken} óra`;
  if (minute === 15) return `negyed ${next}`;
  if (minute === 30) return `fél ${next}`;
  if (minute === 45) return `háromnegyed ${next}`;
  return `${spoken} óra ${minute}`;
}

/** `reggel`, `délelőtt`, `délután`, `este`: without it half past seven could be either. */
export function sayPart(at: Date, zone: string): string {
  const { hour } = DateTime.fromJSDate(at, { zone });
  if (hour < 4) return 'éjjel';
  if (hour < 9) return 'reggel';
  if (hour < 12) return 'délelőtt';
  if (hour < 13) return 'délben';
  return hour < 18 ? 'délután' : 'este';
}

/** `9 órára`, `fél 9-re`, `8 óra 40-re`. */
export function sayTimeBy(at: Date, zone: string): Text {
  const { hour, minute } = DateTime.fromJSDate(at, { zone });
  const text = huTime(hour, minute);
  const said = Number(/\d+$/.exec(text)?.[0]);
  const { en } = sayTime(at, zone);
  return { hu: minute === 0 ? text.replace(/óra$/, 'órára') : `${text}-${isBack(said) ? 'ra' : 're'}`, en };
}

function isBack(number: number): boolean {
  return number % 10 === 0 ? BACK_TENS.has(number) : BACK_NUMBERS.has(number % 10);
}
