import { expect, test } from 'vitest';
import { sayDay, sayPart, sayTime, sayTimeBy, writeDay } from '../../../src/domain/text/spoken-moments.ts';

const ZONE = 'Europe/Budapest';
/** November is winter time: one hour ahead of UTC. */
const at = (time: string) => new Date(`2026-11-17T${time}:00+01:00`);

test.each([
  ['08:00', '8 óra', '8:00', '8 órára'],
  ['08:15', 'negyed 9', '8:15', 'negyed 9-re'],
  ['07:30', 'fél 8', '7:30', 'fél 8-ra'],
  ['12:45', 'háromnegyed 1', '12:45', 'háromnegyed 1-re'],
  ['14:40', '2 óra 40', '14:40', '2 óra 40-re'],
  // hat, nyolc, három, harminc and húsz take -ra.
  ['08:06', '8 óra 6', '8:06', '8 óra 6-ra'],
  ['08:20', '8 óra 20', '8:20', '8 óra 20-ra'],
  ['08:05', '8 óra 5', '8:05', '8 óra 5-re'],
  ['08:13', '8 óra 13', '8:13', '8 óra 13-ra'],
  ['08:50', '8 óra 50', '8:50', '8 óra 50-re'],
])('%s is said as a clerk says it', (time, hu, en, by) => {
  expect(sayTime(at(time), ZONE)).toEqual({ hu, en });
  expect(sayTimeBy(at(time), ZONE)).toEqual({ hu: by, en });
});

test.each([
  ['2026-11-17', 'ma', 'today'],
  ['2026-11-18', 'holnap, szerdán', 'tomorrow, Wednesday'],
  ['2026-11-20', 'november 20-án, pénteken', 'Friday, 20 November'],
  ['2026-11-22', 'november 22-én, vasárnap', 'Sunday, 22 November'],
  ['2026-12-01', 'december 1-jén, kedden', 'Tuesday, 1 December'],
  ['2026-12-02', 'december 2-án, szerdán', 'Wednesday, 2 December'],
  ['2026-12-31', 'december 31-én, csütörtökön', 'Thursday, 31 December'],
])('%s is said with its ending', (date, hu, en) => {
  expect(sayDay(date, '2026-11-17')).toEqual({ hu, en });
});

test('the part of the day tells which half is meant', () => {
  expect(['05:30', '09:00', '12:10', '15:00', '19:00'].map((time) => sayPart(at(time), ZONE))).toEqual([
    'reggel',
    'délelőtt',
    'délben',
    'délután',
    'este',
  ]);
});

test.each([
  ['2026-11-17', '2026. november 17., kedd', 'Tuesday, 17 November 2026'],
  // The first is written 1. and only said elsején.
  ['2027-01-01', '2027. január 1., péntek', 'Friday, 1 January 2027'],
])('%s on paper names the weekday', (date, hu, en) => {
  expect(writeDay(date)).toEqual({ hu, en });
});
