/** The days that screens are looked at with: an ordinary one, an empty one, and one gone wrong. */
import { generateDemand } from '../../db/seed/demand.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { toOffsetText } from '../../src/domain/local-time.ts';
import { type DemandedRide, enterDemand } from '../../src/modules/booking/enter-demand.ts';
import { acceptOffer } from '../../src/modules/quotes/accept-offer.ts';
import { quoteTrip } from '../../src/modules/quotes/quote-trip.ts';
import { createId } from '../../src/platform/ids.ts';
import { makePlan, planInput, publish } from '../support/planned-day.ts';
import type { ConsoleWorld } from './console-world.ts';

/** A Tuesday with school; the clock of the test stands on the Monday before. */
export const ORDINARY = '2026-11-17';
/** Shifts, and nobody has asked yet. */
export const EMPTY = '2026-11-18';
/** Today, at eight in the morning. */
export const GONE_WRONG = '2026-11-16';
const NOW_MS = Date.parse('2026-11-16T08:00:00+01:00');
const MINUTE = 60_000;
const WAITED_MS = 6 * MINUTE;

/** One rider in so many has a promise from the telephone; the others were written down and are planned as far as it goes. */
export async function enterOrdinaryDay(world: ConsoleWorld, date: string, phonedEvery = 6): Promise<void> {
  const { services, system, consortiumId } = world;
  await ensureShifts(services.db, consortiumId, date, { ids: createId });
  const source = await withConsortium(services.db, consortiumId, (tx) => readDemandSource(tx));
  const open: DemandedRide[] = [];
  for (const [index, ride] of generateDemand({ ...source, date, seed: 1 }).entries()) {
    if (index % phonedEvery > 0) {
      open.push(ride);
      continue;
    }
    const { requestedAt, returnRequestedAt, ...rest } = ride;
    const returnAt = returnRequestedAt ? toOffsetText(new Date(returnRequestedAt)) : null;
    const details = { ...rest, at: toOffsetText(new Date(requestedAt)), returnAt, flexibilityMinutes: 30 };
    const asked = await quoteTrip(services, system, { details, requestId: null });
    const offer =
      asked.kind === 'done' && asked.value.result.kind === 'offers' ? asked.value.result.offers[0] : undefined;
    if (offer === undefined) open.push(ride);
    else await acceptOffer(services, system, { idempotencyKey: createId(), offerId: offer.id, channel: 'phone' });
  }
  await enterDemand(services, system, date, open);
}

export async function planAndPublish(world: ConsoleWorld, date: string): Promise<void> {
  const plan = await makePlan(world.services, world.system, planInput(date));
  await publish(world.services, world.system, plan, { acceptBrokenPromises: true, acceptDropped: true });
}

const MANIFESTS = `query ($date: LocalDate!) { manifests(serviceDate: $date) { shift { id startAt vehicle { id name } endAt }
  stops { kind tripId place { id } scheduledBeginAt } } }`;
const RECORD = `mutation ($input: RecordStopEventsInput!) { recordStopEvents(input: $input) {
  results { event { id } conflict } userErrors { message } } }`;
const REPORT = `mutation ($input: ReportDisruptionInput!) { reportDisruption(input: $input) { userErrors { message } } }`;

interface ManifestStop {
  readonly kind: string;
  readonly tripId: string | null;
  readonly place: { readonly id: string };
  readonly scheduledBeginAt: string;
}

const PLANS = `query ($date: LocalDate!) { serviceDay(date: $date) { plans { id version } } }`;
const PUBLISH = `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { userErrors { message } } }`;

/** The morning's runs drive, two of them late, two riders did not come; two vehicles have broken down, whom the others had room for was moved. */
export async function letGoWrong(world: ConsoleWorld): Promise<void> {
  await world.at('2026-11-13T10:00:00+01:00', async () => {
    await enterOrdinaryDay(world, GONE_WRONG);
    await planAndPublish(world, GONE_WRONG);
  });
  const { manifests } = await world.ask('dispatcher', MANIFESTS, { date: GONE_WRONG });
  const underWay = manifests.filter((one: { shift: { startAt: string } }) => Date.parse(one.shift.startAt) < NOW_MS);
  for (const [index, { shift, stops }] of underWay.entries()) {
    const lateMs = ([22, 9][index] ?? 1) * MINUTE;
    const events = toEvents(stops, { lateMs, absent: index < 2 ? -1 : 1 });
    const { recordStopEvents } = await world.ask('dispatcher', RECORD, { input: { shiftId: shift.id, events } });
    const refused = recordStopEvents.results.find((one: { readonly event: object | null }) => one.event === null);
    if (refused !== undefined) throw new Error(refused.conflict);
  }
  for (const { shift } of underWay.slice(-2)) {
    await world.ask('dispatcher', REPORT, {
      input: {
        ...{ idempotencyKey: `gearbox-${shift.id}`, serviceDate: GONE_WRONG, kind: 'BREAKDOWN', note: 'sebességváltó' },
        ...{ vehicleId: shift.vehicle.id, fromAt: '2026-11-16T07:50:00+01:00', toAt: shift.endAt },
      },
    });
    await world.workNewest(GONE_WRONG);
  }
  const [repaired] = (await world.ask('dispatcher', PLANS, { date: GONE_WRONG })).serviceDay.plans;
  await world.ask('dispatcher', PUBLISH, {
    input: {
      ...{ planId: repaired.id, expectedVersion: repaired.version },
      ...{ acceptBrokenPromises: true, acceptDropped: true },
    },
  });
}

/** What the driver pressed so far; the `absent`th pickup was waited for in vain, which takes its time. */
function toEvents(stops: readonly ManifestStop[], how: { readonly lateMs: number; readonly absent: number }) {
  const gone = new Set<string>();
  let pickups = 0;
  let { lateMs } = how;
  const events = [
    { idempotencyKey: createId(), kind: 'ODOMETER_START', odometerKm: 48_210, deviceTime: '2026-11-16T04:40:00+01:00' },
  ] as object[];
  for (const stop of stops) {
    const atMs = Date.parse(stop.scheduledBeginAt) + lateMs;
    if (atMs > NOW_MS || stop.tripId === null || gone.has(stop.tripId)) continue;
    const at = (ms: number) => new Date(ms).toISOString();
    const place = { placeId: stop.place.id };
    events.push({ idempotencyKey: createId(), kind: 'ARRIVED', ...place, deviceTime: at(atMs - MINUTE) });
    const isAbsent = stop.kind === 'PICKUP' && pickups++ === how.absent;
    if (isAbsent) {
      gone.add(stop.tripId);
      lateMs += WAITED_MS;
    }
    const kind = stop.kind === 'DROPOFF' ? 'ALIGHTED' : isAbsent ? 'NO_SHOW' : 'BOARDED';
    events.push({
      idempotencyKey: createId(),
      kind,
      tripId: stop.tripId,
      ...place,
      deviceTime: at(isAbsent ? atMs + WAITED_MS : atMs),
    });
  }
  return events;
}
