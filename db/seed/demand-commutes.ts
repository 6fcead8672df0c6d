/** Rides to work and home: every employee has a team, and the teams rotate through the shifts of their workplace week by week. */
import { addDays, atMinute, isWorkingDay, serviceWeekday, weekdayOf } from './calendar.ts';
import { ALONE } from './demand-party.ts';
import type { DemandInput, DemandRequest, DemandRider, WorkplaceShift } from './demand-types.ts';
import { minutesOf } from './fields.ts';
import { createRandom } from './random.ts';

/** Arrive this long before the shift begins, leave this long after it ends. */
const MINUTES_BEFORE = 10;
const MINUTES_AFTER = 5;
/** On leave or ill: one day in fourteen. */
const PRESENCE = 0.93;
/** Share of an early team that works on a Saturday. */
const SATURDAY_PRESENCE = 0.5;

type Commuter = DemandRider & { readonly workplaceId: string };
type Kind = 'early' | 'day' | 'late' | 'night';

const kindOf = (shift: WorkplaceShift): Kind => {
  if (shift.ends <= shift.begins) return 'night';
  const begins = minutesOf(shift.begins);
  if (begins < 7 * 60) return 'early';
  return begins < 12 * 60 ? 'day' : 'late';
};

/** Weeks since a Monday long ago, so that a rotation runs through New Year. */
const weekNumber = (date: string): number => Math.floor((Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 3) / 7);

/** The shift that member `index` of a workplace's people works in the week of `date`. */
const shiftOf = (shifts: readonly WorkplaceShift[], index: number, date: string): WorkplaceShift | undefined =>
  shifts[(index + weekNumber(date)) % shifts.length];

/** A plant runs its night shift when the next morning is a working day or an ordinary Saturday. */
const nightRuns = ({ calendar }: DemandInput, date: string): boolean => {
  const next = addDays(date, 1);
  return isWorkingDay(date, calendar) && (isWorkingDay(next, calendar) || serviceWeekday(next, calendar) === 6);
};

const isPresent = (input: DemandInput, key: string, date: string, share: number): boolean =>
  createRandom(input.seed, date, 'present', key).chance(share);

const commute = (
  rider: Commuter,
  leg: Pick<DemandRequest, 'timing' | 'requestedAt' | 'returnRequestedAt'>,
): DemandRequest => {
  const outward = leg.timing === 'arrive_by';
  return {
    riderId: rider.id,
    purpose: 'work',
    fromPlaceId: outward ? rider.homePlaceId : rider.workplaceId,
    toPlaceId: outward ? rider.workplaceId : rider.homePlaceId,
    ...ALONE,
    wheelchairs: rider.wheelchair ? 1 : 0,
    ...leg,
    returnKind: leg.returnRequestedAt === null ? 'none' : 'fixed',
    event: null,
  };
};

/** What one employee asks for on the date: nothing, a way there and back, or one end of a night. */
const commutesOf = (
  input: DemandInput,
  rider: Commuter,
  shifts: readonly WorkplaceShift[],
  index: number,
): readonly DemandRequest[] => {
  const { date } = input;
  const key = `${input.riders.findIndex((other) => other.id === rider.id)}`;
  const requests: DemandRequest[] = [];
  const yesterday = addDays(date, -1);
  const before = shiftOf(shifts, index, yesterday);
  // The night that began yesterday ends today; its ride home is a request of today's service date.
  if (before && kindOf(before) === 'night' && nightRuns(input, yesterday) && isPresent(input, key, yesterday, PRESENCE))
    requests.push(
      commute(rider, {
        timing: 'depart_after',
        requestedAt: atMinute(date, minutesOf(before.ends) + MINUTES_AFTER),
        returnRequestedAt: null,
      }),
    );
  const shift = shiftOf(shifts, index, date);
  if (!shift) return requests;
  const kind = kindOf(shift);
  const requestedAt = atMinute(date, minutesOf(shift.begins) - MINUTES_BEFORE);
  if (kind === 'night') {
    if (nightRuns(input, date) && isPresent(input, key, date, PRESENCE))
      requests.push(commute(rider, { timing: 'arrive_by', requestedAt, returnRequestedAt: null }));
    return requests;
  }
  const saturday = serviceWeekday(date, input.calendar) === 6 && weekdayOf(date) === 6;
  const share = isWorkingDay(date, input.calendar) ? PRESENCE : saturday && kind === 'early' ? SATURDAY_PRESENCE : 0;
  if (isPresent(input, key, date, share))
    requests.push(
      commute(rider, {
        timing: 'arrive_by',
        requestedAt,
        returnRequestedAt: atMinute(date, minutesOf(shift.ends) + MINUTES_AFTER),
      }),
    );
  return requests;
};

/** The rides of all employees on `input.date`; the same input gives the same rides. */
export const listCommutes = (input: DemandInput): readonly DemandRequest[] => {
  const commuters = input.riders.flatMap((rider) =>
    rider.workplaceId === null ? [] : [{ ...rider, workplaceId: rider.workplaceId }],
  );
  const workplaces = [...new Set(commuters.map((rider) => rider.workplaceId))];
  return workplaces.flatMap((workplaceId, number) => {
    const shifts = input.workplaceShifts
      .filter((shift) => shift.placeId === workplaceId)
      .sort((a, b) => (a.begins < b.begins ? -1 : 1));
    // Shifted by the workplace, so that not every small plant puts its larger team on the same shift.
    return commuters
      .filter((rider) => rider.workplaceId === workplaceId)
      .flatMap((rider, index) => commutesOf(input, rider, shifts, index + number));
  });
};
