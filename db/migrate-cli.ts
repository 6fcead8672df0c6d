/** `npm run migrate`: brings the database of DATABASE_URL (or the embedded one) forward, and stops. */
import { migrate } from './migrate.ts';
import { OperatorError } from './operator-error.ts';
import { defaultDataFolder, openServer } from './server.ts';

try {
  const server = await openServer({
    databaseUrl: process.env.DATABASE_URL || undefined,
    dataFolder: process.env.FALUBUSZ_DATA || defaultDataFolder(),
    mode: 'share',
  });
  try {
    const { applied, at } = await migrate({ url: server.url });
    for (const name of applied) console.log(`applied ${name}`);
    console.log(`The database (${server.description}) stands at migration ${at}.`);
  } finally {
    await server.stop();
  }
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}
