import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyCancellation } from '../../../src/domain/cancellation.ts';
import { fitsVehicle, isParty, toPartyNeeds } from '../../../src/domain/party.ts';
import { DEFAULT_POLICY as policy } from '../../../src/domain/policy.ts';
import { createReference, readReference } from '../../../src/domain/reference.ts';
import { findEventConflict, type TripEvent, toTripProgress } from '../../../src/domain/stop-events.ts';
import { REASON_CODES, REASON_TEXTS, sayReason } from '../../../src/domain/text/reasons.ts';
import { mayBecome, TRIP_STATES } from '../../../src/domain/trip-state.ts';

const alone = { companions: 0, wheelchairs: 0, childSeats: 0, extraBoardingSeconds: 0 };

describe('a party', () => {
  test('takes a seat each, but for those who bring a wheelchair', () => {
    expect(toPartyNeeds({ ...alone, companions: 2, wheelchairs: 1 }, policy)).toMatchObject({
      ...{ seats: 2, wheelchairs: 1, boardingSeconds: 240 },
    });
    expect(toPartyNeeds({ ...alone, extraBoardingSeconds: 90 }, policy)).toMatchObject({
      seats: 1,
      boardingSeconds: 150,
    });
  });

  test.each([
    [{ seats: 8, wheelchairs: 0 }, true],
    [{ seats: 9, wheelchairs: 0 }, false],
    [{ seats: 5, wheelchairs: 1 }, true],
    // Seats and the wheelchair place are of different floor plans.
    [{ seats: 6, wheelchairs: 1 }, false],
  ])('%o fits a vehicle of 8 seats, or 5 and a wheelchair: %s', (needs, fits) => {
    const layouts = [
      { seats: 8, wheelchairPlaces: 0 },
      { seats: 5, wheelchairPlaces: 1 },
    ];
    expect(fitsVehicle({ ...needs, requiredFeatures: [] }, { layouts, features: [] })).toBe(fits);
  });

  test('is none when more sit in chairs than there are people, or in halves', () => {
    expect(isParty({ companions: 0, wheelchairs: 1, childSeats: 1 })).toBe(false);
    expect(isParty({ companions: 1, wheelchairs: 1, childSeats: 1 })).toBe(true);
    expect(isParty({ companions: 0.5, wheelchairs: 0, childSeats: 0 })).toBe(false);
    expect(isParty({ companions: -1, wheelchairs: 0, childSeats: 0 })).toBe(false);
  });
});

describe('a cancellation', () => {
  const pickupAt = new Date('2026-11-17T07:00:00+01:00');
  test.each([
    ['2026-11-16T20:00:00+01:00', false, 'early'],
    ['2026-11-17T05:00:00+01:00', false, 'same_day'],
    ['2026-11-17T05:00:01+01:00', false, 'late'],
    ['2026-11-17T07:05:00+01:00', true, 'at_door'],
  ])('at %s (at the door: %s) is %s', (at, atDoor, expected) => {
    const cancellation = { at: new Date(at), serviceDate: '2026-11-17', pickupAt, atDoor };
    expect(classifyCancellation(cancellation, policy)).toBe(expected);
  });

  test('of a ride soon after midnight is late although it is still the day before', () => {
    const at = new Date('2026-11-17T04:00:00+01:00');
    const early = new Date('2026-11-17T04:30:00+01:00');
    const cancellation = { at, serviceDate: '2026-11-17', pickupAt: early, atDoor: false };
    expect(classifyCancellation(cancellation, policy)).toBe('late');
  });
});

describe('a reference', () => {
  test('is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (numbers) => {
        const reference = createReference(() => numbers.next().value);
        expect(reference).toMatch(/^[34679ACEFGHKMNPRTXY]{6}$/);
        expect(readReference(` ${reference.slice(0, 3).toLowerCase()}-${reference.slice(3)}`)).toBe(reference);
      }),
    );
  });

  test.each(['', 'ABC', 'ABCDEFG', 'O0O0O0', "'; drop"])('%j is none', (text) => {
    expect(readReference(text)).toBeNull();
  });
});

describe('trip states', () => {
  test('nothing follows what is over for good, and everything else can be left', () => {
    const endings = TRIP_STATES.filter((from) => TRIP_STATES.every((to) => !mayBecome(from, to)));
    expect(endings).toEqual(['cancelled', 'missed']);
    expect(mayBecome('requested', 'completed')).toBe(false);
    expect(mayBecome('on_board', 'completed')).toBe(true);
  });
});

describe('reasons', () => {
  test('are said in both languages with what is missing', () => {
    for (const code of REASON_CODES) expect(REASON_TEXTS[code].hu).not.toBe(REASON_TEXTS[code].en);
    expect(sayReason({ code: 'SHIFT_END', shortfallMinutes: 12, shortfallPlaces: null })).toEqual({
      hu: 'A sofőr műszakjába már nem fér bele. Ennyi hiányzik: 12 perc.',
      en: "It does not fit into the driver's shift. Minutes missing: 12.",
    });
  });
});

describe('what a driver records', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 17, 8, minute));
  const trip = { state: 'published', pickup: { earliest: at(10), latest: at(40) } };
  const rule = { driverWaitMinutes: 5 };
  const judge = (event: TripEvent, before: readonly TripEvent[] = [], state = 'published') =>
    findEventConflict(event, before, { ...trip, state }, rule, at(59));
  const arrived = { kind: 'arrived', deviceTime: at(12) } as const;
  const boarded = { kind: 'boarded', deviceTime: at(15) } as const;

  test('boarding, then alighting, is a completed trip', () => {
    expect(judge(boarded)).toBeNull();
    const alighted = { kind: 'alighted', deviceTime: at(30) } as const;
    expect(judge(alighted, [boarded])).toBeNull();
    expect(toTripProgress([boarded, alighted])).toEqual({
      ...{ state: 'completed', boardedAt: at(15), alightedAt: at(30) },
    });
  });

  test.each<readonly [string, TripEvent, readonly TripEvent[], string]>([
    ['alighting without boarding', { kind: 'alighted', deviceTime: at(30) }, [], 'NOT_BOARDED'],
    ['alighting before boarding', { kind: 'alighted', deviceTime: at(14) }, [boarded], 'BEFORE_BOARDING'],
    ['boarding twice', { kind: 'boarded', deviceTime: at(16) }, [boarded], 'ALREADY_RECORDED'],
    ['a no-show of somebody aboard', { kind: 'no_show', deviceTime: at(30) }, [arrived, boarded], 'ALREADY_BOARDED'],
    ['a no-show without an arrival', { kind: 'no_show', deviceTime: at(30) }, [], 'NO_SHOW_NOT_ARRIVED'],
    ['a no-show before the wait is over', { kind: 'no_show', deviceTime: at(16) }, [arrived], 'NO_SHOW_TOO_SOON'],
    [
      'a no-show where we came too late',
      { kind: 'no_show', deviceTime: at(50) },
      [{ kind: 'arrived', deviceTime: at(41) }],
      'NO_SHOW_OUTSIDE_WINDOW',
    ],
    [
      'a no-show counted from before the window',
      { kind: 'no_show', deviceTime: at(14) },
      [{ kind: 'arrived', deviceTime: at(5) }],
      'NO_SHOW_TOO_SOON',
    ],
  ])('%s is refused', (_what, event, before, conflict) => {
    expect(judge(event, before)).toBe(conflict);
  });

  test('a no-show after the wait inside the window counts', () => {
    expect(judge({ kind: 'no_show', deviceTime: at(17) }, [arrived])).toBeNull();
    expect(toTripProgress([arrived, { kind: 'no_show', deviceTime: at(17) }]).state).toBe('no_show');
  });

  test('a phone whose clock runs ahead, and a trip that was cancelled, are told', () => {
    expect(findEventConflict(boarded, [], trip, rule, at(4))).toBe('IN_FUTURE');
    expect(judge(boarded, [], 'cancelled')).toBe('TRIP_CANCELLED');
  });
});
