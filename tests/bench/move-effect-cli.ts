/**
 * `node --import tsx tests/bench/move-effect-cli.ts [postgres URL]`: how long the effect of a dragged trip takes on a day of 40 runs and
 * 600 trips: 15 trips, each held over 6 runs one after the other, as a dispatcher's hand does.
 */
import { performance } from 'node:perf_hooks';
import { read } from '../../src/modules/common/transact.ts';
import { prepareMove } from '../../src/modules/plans/move-effect.ts';
import { listRunsOfPlans, listStopsOfPlan } from '../../src/modules/plans/run-repository.ts';
import { enterLargeDay } from '../support/large-day.ts';
import { seededRandom } from '../support/racing-clerks.ts';
import { DATE, openPhoneWorld, quantile } from './phone-world.ts';

const TARGET_MS = 150;
const HELD = 15;
const CROSSED = 6;

const world = await openPhoneWorld(process.argv[2]);
try {
  const { services, actor } = world;
  const plan = await enterLargeDay(services, actor, DATE, world.ask);
  const { runs, stops } = await read(services, actor, async (tx) => ({
    runs: await listRunsOfPlans(tx, [plan.id]),
    stops: await listStopsOfPlan(tx, plan.id),
  }));
  const riding = stops.filter((stop) => stop.kind === 'pickup' && stop.tripId !== null);
  const random = seededRandom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const first: number[] = [];
  const later: number[] = [];
  const processor: number[] = [];
  let feasible = 0;
  for (let held = 0; held < HELD; held += 1) {
    const { tripId, runId } = pick(riding);
    for (let crossed = 0; crossed < CROSSED; crossed += 1) {
      const { shiftId } = pick(runs.filter((run) => run.id !== runId));
      const begun = performance.now();
      const used = process.cpuUsage();
      const prepared = await prepareMove(services, actor, {
        ...{ planId: plan.id, tripId: tripId ?? '', shiftId, pickupPosition: null, dropoffPosition: null },
      });
      (held === 0 && crossed === 0 ? first : later).push(performance.now() - begun);
      const { user, system } = process.cpuUsage(used);
      if (later.length > 0) processor.push((user + system) / 1000);
      if ('effect' in prepared && prepared.effect.feasible) feasible += 1;
    }
  }
  const say = (values: readonly number[], share: number) => Math.round(quantile(values, share));
  process.stdout.write(
    `moveEffect on ${runs.length} runs, ${riding.length} trips: median ${say(later, 0.5)} ms, 95 % ${say(later, 0.95)} ms, most ${say(later, 1)} ms ` +
      `(target ${TARGET_MS} ms), of the processor ${say(processor, 0.5)} and ${say(processor, 0.95)} ms; the first of the plan ${say(first, 1)} ms; ${feasible} of ${HELD * CROSSED} fit\n`,
  );
} finally {
  await world.close();
}
