/**
 * `node --import tsx tests/bench/pilot-served-cli.ts [days] [short seconds] [long seconds]`: made-up days of the pilot, each of another
 * seed, planned as the service plans them (a process of its own, one thread). Prints who is carried, when the first whole plan stood,
 * and what the short search costs against the long one. A plan that the checker refuses, or a refusal without a reason, ends it.
 */

import { isWorkingDay } from '../../db/seed/calendar.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { addDays } from '../../src/domain/local-time.ts';
import { loadDay } from '../../src/modules/plans/day-read-model.ts';
import { applyPlan } from '../../src/planning/apply-plan.ts';
import { type BuiltProblem, buildProblem } from '../../src/planning/build-problem.ts';
import { createPlanningSolver } from '../../src/planning/planning-solver.ts';
import { enterPilotDay } from '../support/pilot-day.ts';
import { DATE, openPhoneWorld } from './phone-world.ts';

const [days, short, long] = [
  Number(process.argv[2] ?? 5),
  Number(process.argv[3] ?? 10),
  Number(process.argv[4] ?? 60),
];
const TARGETS = { served: 0.97, firstSeconds: 0.5, costRatio: 1.02 };
const solve = createPlanningSolver(1);
const world = await openPhoneWorld(undefined);
const { services, actor } = world;
try {
  console.log(
    `date        seed  trips  served after ${short} s  after ${long} s  first plan  cost ${short} s : ${long} s  not carried because`,
  );
  const shares: number[] = [];
  for (const [index, date] of (await listDates()).entries()) {
    const seed = index + 1;
    await enterPilotDay(services, actor.consortiumId, date, seed);
    const day = await withConsortium(services.db, actor.consortiumId, (tx) =>
      loadDay(tx, { consortiumId: actor.consortiumId, serviceDate: date, basePlanId: null }),
    );
    const built = await buildProblem(day, { stabilityForint: 0, onlyShiftIds: null, fromAt: null }, services.travel);
    const [quick, good] = [await plan(built, short), await plan(built, long)];
    shares.push(quick.served / quick.total);
    const share = ({ served, total }: Planned) => `${((100 * served) / total).toFixed(1)} %`;
    console.log(
      `${date}  ${String(seed).padStart(4)}  ${String(quick.total).padStart(5)}  ${share(quick).padStart(18)}  ${share(good).padStart(10)}  ` +
        `${`${quick.firstSeconds.toFixed(2)} s`.padStart(10)}  ${(quick.cost / good.cost).toFixed(4).padStart(16)}  ${quick.reasons.join(', ')}`,
    );
  }
  const least = (100 * Math.min(...shares)).toFixed(1);
  console.log(
    `least share ${least} % (target ${100 * TARGETS.served} %); targets: first plan ${TARGETS.firstSeconds} s, ratio ${TARGETS.costRatio}`,
  );
} finally {
  await world.close();
}

interface Planned {
  readonly total: number;
  readonly served: number;
  readonly cost: number;
  readonly firstSeconds: number;
  readonly reasons: readonly string[];
}

async function plan(built: BuiltProblem, limitSeconds: number): Promise<Planned> {
  let firstSeconds = Number.NaN;
  const solution = await solve(
    built.problem,
    { limitSeconds, seed: 1 },
    {
      signal: new AbortController().signal,
      onProgress: ({ seconds }) => {
        if (Number.isNaN(firstSeconds)) firstSeconds = seconds;
      },
    },
  );
  // Throws when the checker finds anything.
  const { figures, unserved } = applyPlan(built, solution);
  if (unserved.some(({ reason }) => !reason)) throw new Error('Somebody is not carried and no reason is given.');
  const total = figures.tripsServed + figures.tripsUnserved;
  const counts = new Map<string, number>();
  for (const { reason } of unserved) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
  return { total, served: figures.tripsServed, cost: solution.cost, firstSeconds, reasons };
}

/** Working days with shifts, from the benchmarks' day on. */
async function listDates(): Promise<readonly string[]> {
  const { calendar } = await withConsortium(services.db, actor.consortiumId, (tx) => readDemandSource(tx));
  const dates = Array.from({ length: days * 3 }, (_, ahead) => addDays(DATE, ahead));
  return dates.filter((date) => isWorkingDay(date, calendar)).slice(0, days);
}
