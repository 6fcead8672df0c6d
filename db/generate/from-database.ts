/** Both generated files of db/ from a migrated database; the drift test calls the same. */
import { Client } from 'pg';
import { dumpSchema } from './schema-dump.ts';
import { generateTypes } from './types.ts';

export const TYPES_FILE = new URL('../types.generated.ts', import.meta.url);
export const SCHEMA_FILE = new URL('../schema.sql', import.meta.url);

/** @param url of a migrated database, as its owner */
export async function generateFrom(url: string): Promise<{ readonly types: string; readonly schema: string }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return { types: await generateTypes(client), schema: await dumpSchema(client) };
  } finally {
    await client.end();
  }
}
