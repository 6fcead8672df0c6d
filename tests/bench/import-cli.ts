/**
 * `node --import tsx tests/bench/import-cli.ts [rows=20000] [postgres URL]`: an employer's roster of so many rows through GraphQL: a dry run
 * with a broken row, the same for good (nothing may be written), the mended file, and the mended file once more with the same key.
 * Targets: each within the 25 s of one request, the dry runs within 10 s.
 */
import { performance } from 'node:perf_hooks';
import { addDays, weekdayOf } from '../../src/domain/local-time.ts';
import { createId } from '../../src/platform/ids.ts';
import { startTestApi } from '../support/api-client.ts';
import { createAccount, DATE, openPhoneWorld } from './phone-world.ts';

const rows = Number(process.argv[2] ?? 20_000);
const PEOPLE = 200;
const IMPORT = `mutation ($input: ImportFileInput!) { importFile(input: $input) { userErrors { code message }
  report { rowCount goodCount faultCount dryRun rows { line action faults request { id reference } } } } }`;

const world = await openPhoneWorld(process.argv[3]);
try {
  const [partner] = await world.ask<{ id: string }>('select id from partner where place_id is not null order by id');
  const partnerId = partner?.id ?? '';
  const names = await givePeople(partnerId);
  await world.ask('update consortium_policy set booking_horizon_days = 365');
  const api = await startTestApi(world.services);
  try {
    const desk = await api.signIn(await createAccount(world, 'dispatcher'), world.password);
    const lines = rosterOf(names);
    const broken = lines.with(Math.floor(rows / 2), `${names[0]};sosem;07:00;15:00`);
    const send = async (name: string, list: readonly string[], dryRun: boolean, idempotencyKey = createId()) => {
      const content = Buffer.from(`Név;Dátum;Kezdés;Vége\n${list.join('\n')}\n`).toString('base64');
      const [from, cpu] = [performance.now(), process.cpuUsage()];
      const input = { idempotencyKey, kind: 'SHIFT_ROSTER', content, partnerId, dryRun };
      const answer = await desk.ask(IMPORT, { input });
      const [ms, { user, system }] = [performance.now() - from, process.cpuUsage(cpu)];
      const report = answer.data?.importFile?.report;
      const [{ count }] = (await world.ask<{ count: string }>('select count(*) from trip_request')) as [
        { count: string },
      ];
      const told = report
        ? `${report.goodCount} good, ${report.faultCount} faulty (first: line ${report.rows[0]?.line} ${report.rows[0]?.faults[0] ?? 'good'}), dry run ${report.dryRun}`
        : JSON.stringify(answer.errors[0]?.message ?? answer.data);
      console.log(
        `${name.padEnd(22)} ${(content.length / 1e6).toFixed(1)} MB ${(ms / 1000).toFixed(1).padStart(6)} s, processor ${((user + system) / 1e6).toFixed(1)} s; ${told}; ${count} requests stored`,
      );
    };
    const key = createId();
    await send('dry run, one broken', broken, true);
    await send('for good, one broken', broken, false);
    await send('for good, mended', lines, false, key);
    await send('the same once more', lines, false, key);
    await send('sent anew', lines, false);
  } finally {
    await api.close();
  }
} finally {
  await world.close();
}

/** Riders with names of their own become the partner's. */
async function givePeople(partnerId: string): Promise<readonly string[]> {
  const people = await world.ask<{ name: string }>(
    `update rider set partner_id = $1 where id in (
      select min(id::text)::uuid from rider where deactivated_at is null group by family_name, given_name order by 1 limit $2)
    returning family_name || ' ' || given_name as name`,
    [partnerId, PEOPLE],
  );
  return people.map(({ name }) => name);
}

/** Working days from the day on, everybody on each of them. */
function rosterOf(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let date: string = DATE; lines.length < rows; date = addDays(date, 1)) {
    if (weekdayOf(date) > 5) continue;
    for (const name of names) lines.push(`${name};${date};07:30;15:30`);
  }
  return lines.slice(0, rows);
}
