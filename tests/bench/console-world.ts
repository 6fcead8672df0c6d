/** A console on a PostgreSQL of its own, for benchmarks: as the tests of the browser have it, outside of vitest. */
import { openDatabase } from '../../db/client.ts';
import { startTemporaryPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { type ConsoleWorld, openConsoleWorld } from '../browser/console-world.ts';
import { queryOnce } from '../support/database.ts';

/** @param dates that get the shifts of the pilot */
export async function openBenchConsole(dates: readonly string[]): Promise<ConsoleWorld> {
  const embedded = await startTemporaryPostgres();
  const name = `falubusz_bench_${process.pid}`;
  await queryOnce(embedded.url, `create database ${name}`);
  const address = new URL(embedded.url);
  address.pathname = name;
  const url = address.href;
  await migrate({ url });
  const database = openDatabase({ url, poolSize: 10, applicationName: 'falubusz bench' });
  const asOwner = <Row>(text: string, values?: readonly unknown[]) => queryOnce<Row>(url, text, values);
  const world = await openConsoleWorld({ ...database, ownerUrl: url, asOwner }, dates);
  return {
    ...world,
    close: async () => {
      await world.close();
      await database.close();
      await embedded.stop();
    },
  };
}
