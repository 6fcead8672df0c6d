/** `npm run generate`: migrates a throw-away PostgreSQL and writes types.generated.ts and schema.sql from it. */
import { writeFileSync } from 'node:fs';
import { startTemporaryPostgres } from './embedded.ts';
import { generateFrom, SCHEMA_FILE, TYPES_FILE } from './generate/from-database.ts';
import { migrate } from './migrate.ts';

const postgres = await startTemporaryPostgres();
try {
  await migrate({ url: postgres.url });
  const { types, schema } = await generateFrom(postgres.url);
  writeFileSync(TYPES_FILE, types);
  writeFileSync(SCHEMA_FILE, schema);
  console.log('Wrote db/types.generated.ts and db/schema.sql.');
} finally {
  await postgres.stop();
}
