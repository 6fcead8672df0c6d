/**
 * `node --import tsx tests/bench/rider-search-cli.ts [postgres URL]`: how long a clerk waits for a search among 50,000 riders, as the
 * service's own role, under row-level security. Without a URL a temporary PostgreSQL is started.
 */
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { openDatabase } from '../../db/client.ts';
import { startTemporaryPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { withConsortium } from '../../db/tenant.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { rankingOf, searchRiders } from '../../src/modules/riders/search-riders-read-model.ts';
import { queryOnce } from '../support/database.ts';

const RIDERS = 50_000;
const ROUNDS = 25;
const CONSORTIUM = '01900000-0000-7000-8000-000000000001';
const SEARCHES = [
  'kovács',
  'KOVACS ANNA',
  'nagy',
  '1234567',
  '06 20 123',
  'kossuth',
  'Tiszakécske kossuth nagy',
  'zs',
  '',
];

const given = process.argv[2];
const embedded = given ? undefined : await startTemporaryPostgres();
const serverUrl = new URL(given ?? embedded?.url ?? '');
const name = `falubusz_bench_${process.pid}`;
await queryOnce(serverUrl.href, `create database ${name}`);
const url = new URL(serverUrl);
url.pathname = name;
try {
  await migrate({ url: url.href });
  await arrange(url.href);
  await measure(url.href);
} finally {
  await queryOnce(serverUrl.href, `drop database ${name} with (force)`);
  await embedded?.stop();
}

async function arrange(ownerUrl: string): Promise<void> {
  const names = `(array['Kovács','Nagy','Szabó','Tóth','Horváth','Kiss','Őze','Zsíros','Varga','Molnár'])[1 + i % 10] || chr(97 + i % 23)`;
  await queryOnce(ownerUrl, `insert into consortium (id, slug, name) values ($1, 'bench', 'Bench')`, [CONSORTIUM]);
  // Five villages, as the pilot has.
  await queryOnce(
    ownerUrl,
    `insert into settlement (consortium_id, id, name, lat, lon)
     select $1, ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
            (array['Tiszakécske','Lakitelek','Szentkirály','Tiszaalpár','Tiszaug'])[i], 46.93, 20.09 from generate_series(1, 5) i`,
    [CONSORTIUM],
  );
  await queryOnce(
    ownerUrl,
    `insert into place (consortium_id, id, settlement_id, kind, name, address, lat, lon)
     select $1, ('01900000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid,
            ('01900000-0000-7000-8000-' || lpad(to_hex(1 + i % 5), 12, '0'))::uuid, 'address', 'Ház ' || i,
            (array['Kossuth','Petőfi','Rákóczi','Fő','Ady'])[1 + i / 5 % 5] || ' utca ' || i / 25, 46.93, 20.09
     from generate_series(1, $2::int) i`,
    [CONSORTIUM, RIDERS / 2],
  );
  await queryOnce(
    ownerUrl,
    `insert into rider (consortium_id, id, family_name, given_name, phone, settlement_id, home_place_id)
     select $1, ('01900000-0000-7000-a000-' || lpad(to_hex(i), 12, '0'))::uuid, ${names},
            (array['Anna','Béla','Csilla','Dávid','Éva','Ferenc','Gábor'])[1 + i % 7], '+36 20 ' || 1000000 + i,
            ('01900000-0000-7000-8000-' || lpad(to_hex(1 + (1 + i % ($2::int / 2)) % 5), 12, '0'))::uuid,
            ('01900000-0000-7000-9000-' || lpad(to_hex(1 + i % ($2::int / 2)), 12, '0'))::uuid
     from generate_series(1, $2::int) i`,
    [CONSORTIUM, RIDERS],
  );
  // As autovacuum leaves it: without the visibility map every match would be looked up in the table.
  await queryOnce(ownerUrl, 'vacuum analyze');
}

async function measure(ownerUrl: string): Promise<void> {
  const database = openDatabase({ url: ownerUrl, poolSize: 2 });
  const actor: Actor = {
    consortiumId: CONSORTIUM,
    staffAccountId: null,
    role: 'intake',
    driverId: null,
    partnerId: null,
    language: 'hu',
  };
  console.log(`${RIDERS} riders, ${ROUNDS} rounds, milliseconds (target 50)`);
  console.log(
    'search'.padEnd(28),
    'found'.padStart(6),
    'best'.padStart(8),
    'median'.padStart(8),
    'p95'.padStart(8),
    'worst'.padStart(8),
  );
  for (const search of SEARCHES) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      const page = await withConsortium(database.db, CONSORTIUM, (tx) =>
        searchRiders(tx, actor, { search, first: 20, includeInactive: false }),
      );
      times.push(performance.now() - begun);
      found = page.rows.length;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    console.log(
      (search || '(all)').padEnd(28),
      String(found).padStart(6),
      at(0).padStart(8),
      at(0.5).padStart(8),
      at(0.95).padStart(8),
      at(1).padStart(8),
    );
  }
  if (process.env.EXPLAIN) {
    await withConsortium(database.db, CONSORTIUM, async (tx) => {
      // The statement by which searchRiders picks the best for two words.
      const plan = await sql<{
        'QUERY PLAN': string;
      }>`explain (analyze, buffers) ${rankingOf(['kovacs', 'anna'])}`.execute(tx);
      console.log(plan.rows.map((row) => row['QUERY PLAN']).join('\n'));
    });
  }
  await database.close();
}
