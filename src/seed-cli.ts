/**
 * `npm run seed -- FOLDER… [--date YYYY-MM-DD] [--seed N]`: loads consortia of db/seed (or `all`) and, with a date, the shifts and
 * the made-up demand of that day.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OperatorError } from '../db/operator-error.ts';
import { SeedError } from '../db/seed/fault.ts';
import { createServices, layFoundation } from './app.ts';
import { readConfig } from './config.ts';
import { loadSeed, prepareDay } from './demo.ts';
import { isLocalDate } from './domain/local-time.ts';
import { createLogger } from './platform/logger.ts';
import { createShutdown } from './shutdown.ts';

const USAGE = 'npm run seed -- FOLDER… | all [--date YYYY-MM-DD] [--seed N]';

function listFolders(): readonly string[] {
  const entries = readdirSync(new URL('../db/seed/', import.meta.url), { recursive: true, encoding: 'utf8' });
  return entries
    .filter((path) => path.endsWith('/consortium.json'))
    .map((path) => path.slice(0, -'/consortium.json'.length));
}

function readCommand(): {
  readonly slugs: readonly string[];
  readonly date: string | undefined;
  readonly seed: number;
} {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, seed: { type: 'string' } },
  });
  const known = listFolders();
  const slugs = positionals.includes('all') ? known : positionals;
  const unknown = slugs.find((slug) => !known.includes(slug));
  if (unknown !== undefined)
    throw new OperatorError(`There is no folder db/seed/${unknown}; known are ${known.join(', ')}.`);
  if (slugs.length === 0) throw new OperatorError(`Which consortium? ${USAGE}; known are ${known.join(', ')}.`);
  if (values.date !== undefined && !isLocalDate(values.date))
    throw new OperatorError(`${values.date} is no date; write it as 2026-11-24.`);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed) || seed < 0) throw new OperatorError('--seed must be a whole number.');
  return { slugs, date: values.date, seed };
}

const shutdown = createShutdown((what, error) => console.error(`closing ${what}:`, error));
let code = 0;
try {
  const { slugs, date, seed } = readCommand();
  const config = { ...readConfig(process.env), workerOnly: true };
  const { services } = createServices(await layFoundation(config, createLogger({ level: config.logLevel }), shutdown));
  for (const slug of slugs) {
    const loaded = await loadSeed(services, slug);
    console.log(`${loaded.name}: ${loaded.kind === 'loaded' ? 'loaded' : 'was there already'}`);
    if (date !== undefined)
      console.log(`  ${date}: ${await prepareDay(services, loaded.consortiumId, date, seed)} trips entered`);
  }
} catch (error) {
  const isSaid =
    error instanceof OperatorError || error instanceof SeedError || (error instanceof TypeError && 'code' in error);
  console.error(isSaid ? `${(error as Error).message}` : error);
  code = 1;
}
await shutdown.run();
process.exit(code);
