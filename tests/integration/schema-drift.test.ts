import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateFrom, SCHEMA_FILE, TYPES_FILE } from '../../db/generate/from-database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the committed schema and types are what the migrations make (else: npm run generate)', async () => {
  const { types, schema } = await generateFrom(database.ownerUrl);
  expect(schema).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
  expect(types).toBe(readFileSync(TYPES_FILE, 'utf8'));
});
