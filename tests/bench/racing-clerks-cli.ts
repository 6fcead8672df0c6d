/**
 * `node --import tsx tests/bench/racing-clerks-cli.ts [clerks] [attempts] [postgres URL]`: clerks book one day of the pilot at the same
 * time. Afterwards no promise may be broken and the checker must find nothing. PUBLISHED=trips: a plan of about so many trips is in force
 * before, so that every promise is a version of it.
 */
import { performance } from 'node:perf_hooks';
import { judgeDay, race, seededRandom } from '../support/racing-clerks.ts';
import { DATE, listPeople, openPhoneWorld, publishDay } from './phone-world.ts';

const [clerks, attempts] = [Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 5000)];
const world = await openPhoneWorld(process.argv[4]);
try {
  const people = await listPeople(world);
  console.log(
    `${people.riderIds.length} riders, ${people.homeIds.length} homes, ${people.placeIds.length} destinations`,
  );
  if (process.env.PUBLISHED) console.log(await publishDay(world, Number(process.env.PUBLISHED)), 'published');
  const from = performance.now();
  const tally = await race(world.services, world.actor, {
    ...people,
    date: DATE,
    clerks,
    attempts,
    random: seededRandom(1),
  });
  const seconds = (performance.now() - from) / 1000;
  console.log(`${attempts} attempts of ${clerks} clerks in ${seconds.toFixed(1)} s`, tally);
  const outcome = await judgeDay(world.services, world.actor, DATE);
  console.log(outcome);
  if (outcome.brokenPromises > 0 || outcome.faults.length > 0) process.exitCode = 1;
} finally {
  await world.close();
}
