/** A Sunday, 22 November 2026, 14:00: the next Monday is the 23rd, the running week ends today. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpokenTime, type SpokenContext, toTime } from '../../../src/domain/spoken-time.ts';

const NOW = { date: '2026-11-22', time: '14:00' };
const at = (text: string, context: SpokenContext = { now: NOW }) => {
  const meant = parseSpokenTime(text, context);
  return meant.kind === 'time' ? `${meant.date} ${meant.time}` : meant.kind;
};
const timing = (text: string) => {
  const meant = parseSpokenTime(text, { now: NOW });
  return meant.kind === 'time' ? meant.timing : meant.kind;
};
const timeOf = (text: string) => at(text).slice(11);

describe('figures', () => {
  it.each([
    ['7 30', '07:30'],
    ['730', '07:30'],
    ['0730', '07:30'],
    ['7:30', '07:30'],
    ['7.30', '07:30'],
    ['07:30', '07:30'],
    ['1430', '14:30'],
    ['14:15', '14:15'],
    ['14:15-re', '14:15'],
    ['14.15-kor', '14:15'],
    ['7h30', '07:30'],
    ['7', '07:00'],
    ['8-ra', '08:00'],
    ['8-kor', '08:00'],
    ['10 óra', '10:00'],
    ['10 órakor', '10:00'],
    ['10 óra 5 perckor', '10:05'],
    ['10 05', '10:05'],
    ['20', '20:00'],
    ['0:15', '00:15'],
  ])('reads %s as %s', (text, time) => expect(timeOf(text)).toBe(time));

  it('does not take what is no time of day', () => {
    for (const text of ['25:00', '7:60', '2560', '99', '7 75 00']) expect(at(text)).toBe('unknown');
  });
});

describe('Hungarian words', () => {
  it.each([
    ['fél nyolc', '07:30'],
    ['fel nyolc', '07:30'],
    ['FÉL NYOLCRA', '07:30'],
    ['negyed nyolc', '07:15'],
    ['háromnegyed nyolc', '07:45'],
    ['háromnegyed 8', '07:45'],
    ['három negyed 8', '07:45'],
    ['3/4 8', '07:45'],
    ['¾ 8-ra', '07:45'],
    ['½8', '07:30'],
    ['fél8', '07:30'],
    ['f8', '07:30'],
    ['n8', '07:15'],
    ['hn8', '07:45'],
    ['hét', '07:00'],
    ['hétre', '07:00'],
    ['hétkor', '07:00'],
    ['hét óra', '07:00'],
    ['hét óra harminc', '07:30'],
    ['hét harminc', '07:30'],
    ['hat óra negyvenöt perckor', '06:45'],
    ['nyolc óra öt', '08:05'],
    ['tizenegy óra húsz', '11:20'],
    ['tizennégy óra', '14:00'],
    ['tíz perc múlva nyolc', '07:50'],
    ['öt perccel fél nyolc előtt', '07:25'],
    ['öt perc múlva fél nyolc', '07:25'],
    ['öt perccel nyolc után', '08:05'],
    ['nyolc múlt tíz perccel', '08:10'],
    ['fél nyolc múlt öt perccel', '07:35'],
    ['délben', '12:00'],
    ['délre', '12:00'],
    ['fél tizenkettő', '11:30'],
  ])('reads „%s” as %s', (text, time) => expect(timeOf(text)).toBe(time));

  it.each([
    ['reggel 6', '06:00'],
    ['délután fél 6', '17:30'],
    ['du 5', '17:00'],
    ['du. 5', '17:00'],
    ['de. 10', '10:00'],
    ['este hat', '18:00'],
    ['este fél kilencre', '20:30'],
    ['hajnali négy', '04:00'],
    ['éjjel 11', '23:00'],
  ])('takes the half of the day that „%s” names', (text, time) => expect(timeOf(text)).toBe(time));

  it.each([
    ['egy', '13:00'],
    ['fél egy', '12:30'],
    ['fél kettő', '13:30'],
    ['2-re', '14:00'],
    ['negyed négy', '15:15'],
    ['4 15', '16:15'],
    ['öt', '05:00'],
  ])('takes „%s” for the afternoon before five: %s', (text, time) => expect(timeOf(text)).toBe(time));

  it('leaves a time with a leading zero in the night', () => expect(timeOf('02:30')).toBe('02:30'));
});

describe('English', () => {
  it.each([
    ['half past seven', '07:30'],
    ['half seven', '07:30'],
    ['quarter to eight', '07:45'],
    ['a quarter past eight', '08:15'],
    ['ten to eight', '07:50'],
    ['twenty-five past nine', '09:25'],
    ['seven thirty', '07:30'],
    ['eight o’clock', '08:00'],
    ['eight oh five', '08:05'],
    ['7 pm', '19:00'],
    ['7pm', '19:00'],
    ['8:15 am', '08:15'],
    ['noon', '12:00'],
    ['at 9', '09:00'],
    ['quarter to one', '12:45'],
  ])('reads “%s” as %s', (text, time) => expect(timeOf(text)).toBe(time));
});

describe('days', () => {
  it.each([
    ['ma 16:00', '2026-11-22 16:00'],
    ['holnap fél nyolcra', '2026-11-23 07:30'],
    ['holnapután 8', '2026-11-24 08:00'],
    ['hétfőn 14:15-re', '2026-11-23 14:15'],
    ['h 7 30', '2026-11-23 07:30'],
    ['kedd 9', '2026-11-24 09:00'],
    ['keddre 9-re', '2026-11-24 09:00'],
    ['szerdán háromnegyed 8', '2026-11-25 07:45'],
    ['cs 10', '2026-11-26 10:00'],
    ['péntek reggel hét', '2026-11-27 07:00'],
    ['vasárnap 10', '2026-11-29 10:00'],
    // On a Sunday the week after this one begins tomorrow.
    ['jövő kedden 8', '2026-11-24 08:00'],
    ['jövő hét kedd 8', '2026-11-24 08:00'],
    ['jövő héten szerdán 8', '2026-11-25 08:00'],
    ['keddhez egy hétre 8', '2026-12-01 08:00'],
    ['mához egy hétre 8', '2026-11-29 08:00'],
    ['egy hét múlva 8', '2026-11-29 08:00'],
    ['három nap múlva fél 9', '2026-11-25 08:30'],
    ['+2 8', '2026-11-24 08:00'],
    ['november 24 7 30', '2026-11-24 07:30'],
    ['nov. 24-én 7:30', '2026-11-24 07:30'],
    ['24-én 7 30', '2026-11-24 07:30'],
    ['huszonnegyedikén fél nyolc', '2026-11-24 07:30'],
    ['11.24. 7:30', '2026-11-24 07:30'],
    ['2026-11-24 7:30', '2026-11-24 07:30'],
    ['2026.11.24. 7:30', '2026-11-24 07:30'],
    ['elsején 8', '2026-12-01 08:00'],
    ['5-én 8', '2026-12-05 08:00'],
    ['január 7. 8', '2027-01-07 08:00'],
    ['tomorrow half past seven', '2026-11-23 07:30'],
    ['tomorrow at 7:30', '2026-11-23 07:30'],
    ['monday 8', '2026-11-23 08:00'],
    ['next tuesday 8', '2026-11-24 08:00'],
    ['on 24 november at 9', '2026-11-24 09:00'],
    ['24th of november 9', '2026-11-24 09:00'],
    ['the day after tomorrow 9', '2026-11-24 09:00'],
    ['in two weeks 9', '2026-12-06 09:00'],
    ['tonight 8', '2026-11-22 20:00'],
  ])('reads „%s” as %s', (text, meant) => expect(at(text)).toBe(meant));

  it('means the week after this one by jövő, and the coming day by a bare weekday', () => {
    // A Wednesday: Friday is in two days, next week's Friday in nine.
    const now = { date: '2026-11-25', time: '09:00' };
    expect(at('pénteken 8', { now })).toBe('2026-11-27 08:00');
    expect(at('jövő pénteken 8', { now })).toBe('2026-12-04 08:00');
    expect(at('this friday 8', { now })).toBe('2026-11-27 08:00');
    expect(at('e heti péntek 8', { now })).toBe('2026-11-27 08:00');
    // Said on a Wednesday, Wednesday is the next one: today is called today.
    expect(at('szerdán 8', { now })).toBe('2026-12-02 08:00');
  });

  it('answers the day alone when no time was said and none is kept', () => {
    expect(parseSpokenTime('jövő kedden', { now: NOW })).toEqual({ kind: 'day', date: '2026-11-24' });
  });

  it('does not take days that do not exist', () => {
    expect(at('február 30 8')).toBe('unknown');
    expect(at('2026-02-30 8:00')).toBe('unknown');
  });
});

describe('what is not said', () => {
  it('takes the next such time: later today, else tomorrow', () => {
    expect(at('15:30')).toBe('2026-11-22 15:30');
    expect(at('13:30')).toBe('2026-11-23 13:30');
    expect(at('fél nyolc')).toBe('2026-11-23 07:30');
  });

  it('keeps the time of the trip that is repeated when only a day is said, and its day when only a time is', () => {
    const keep = { date: '2026-11-26', time: '07:45' };
    expect(at('kedden', { now: NOW, keep })).toBe('2026-11-24 07:45');
    expect(at('fél 9', { now: NOW, keep })).toBe('2026-11-26 08:30');
  });

  it('takes a time that is over today for the afternoon when today was said', () => {
    // 14:00 now: five in the morning is over.
    expect(at('ma ötre')).toBe('2026-11-22 17:00');
  });

  it('tells what it assumed', () => {
    expect(parseSpokenTime('fél kettő', { now: NOW })).toMatchObject({ assumed: ['halfDay', 'date'] });
    expect(parseSpokenTime('holnap 14:00', { now: NOW })).toMatchObject({ assumed: [] });
  });

  it('counts a wait from now', () => {
    expect(at('fél óra múlva')).toBe('2026-11-22 14:30');
    expect(at('másfél óra múlva')).toBe('2026-11-22 15:30');
    expect(at('20 perc múlva')).toBe('2026-11-22 14:20');
    expect(at('in an hour')).toBe('2026-11-22 15:00');
    expect(at('most')).toBe('2026-11-22 14:00');
    // 23:50 and twenty minutes is ten past midnight of the next day.
    expect(at('20 perc múlva', { now: { date: '2026-11-22', time: '23:50' } })).toBe('2026-11-23 00:10');
  });

  it('takes midnight for the end of the day named', () => expect(at('ma éjfélkor')).toBe('2026-11-23 00:00'));

  it('is empty without words', () => {
    expect(parseSpokenTime('  ', { now: NOW })).toEqual({ kind: 'empty' });
  });

  it('takes no word for a time because every object has it', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'valueOf']) expect(at(word)).toBe('unknown');
  });

  it('names the words that mean no time', () => {
    expect(parseSpokenTime('holnap valamikor 8', { now: NOW })).toEqual({ kind: 'unknown', words: ['valamikor'] });
  });
});

describe('which end of the ride', () => {
  it.each([
    ['fél nyolcra', 'ARRIVE_BY'],
    ['14:15-re', 'ARRIVE_BY'],
    ['8 előtt', 'ARRIVE_BY'],
    ['by 8', 'ARRIVE_BY'],
    ['8-tól', 'DEPART_AFTER'],
    ['nyolctól', 'DEPART_AFTER'],
    ['8 után', 'DEPART_AFTER'],
    ['after 8', 'DEPART_AFTER'],
    ['indulás 8', 'DEPART_AFTER'],
    ['8-kor', null],
    ['holnapra 8', null],
  ] as const)('reads „%s” as %s', (text, meant) => expect(timing(text)).toBe(meant));
});

describe('rules', () => {
  const anyMinute = fc.integer({ min: 300, max: 1439 });

  it('reads every time that it would write, with colon, without and with a space', () => {
    fc.assert(
      fc.property(anyMinute, (minutes) => {
        const time = toTime(minutes);
        for (const text of [time, time.replace(':', ''), time.replace(':', ' ')]) {
          expect(at(`holnap ${text}`)).toBe(`2026-11-23 ${time}`);
        }
      }),
    );
  });

  it('never throws and never answers a moment that no calendar has', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const meant = parseSpokenTime(text, { now: NOW });
        if (meant.kind !== 'time') return;
        expect(Number.isNaN(Date.parse(`${meant.date}T${meant.time}:00Z`))).toBe(false);
      }),
    );
  });

  it('never goes back before now when no day is said', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 1439 }), (minutes, clock) => {
        const now = { date: '2026-11-22', time: toTime(clock) };
        expect(at(toTime(minutes), { now }) > `${now.date} ${now.time}`).toBe(true);
      }),
    );
  });
});
