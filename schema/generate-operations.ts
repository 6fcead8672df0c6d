/**
 * Types of the console's GraphQL operations: src/console/**\/*.graphql → src/console/generated/operations.generated.ts.
 * Called by schema/generate.ts; a test fails when the committed file is not what this writes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = join(import.meta.dirname, '..');
export const OPERATIONS_FILE = join(root, 'src/console/generated/operations.generated.ts');
const config = {
  scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', Json: 'unknown', ID: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: { field: true, object: true },
  onlyOperationTypes: true,
};

function readSchema(): string {
  const folder = join(root, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql') && !file.includes('generated'));
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The text of the generated file. */
export async function generateOperations(): Promise<string> {
  const folder = join(root, 'src/console');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return await codegen({
    filename: OPERATIONS_FILE,
    schema: parse(readSchema()),
    documents: files
      .sort()
      .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) })),
    config,
    pluginMap: { operations: operationsPlugin, documents: typedDocumentNode },
    plugins: [{ operations: config }, { documents: config }],
  });
}

/** Writes the generated file. */
export async function writeOperations(): Promise<void> {
  mkdirSync(join(OPERATIONS_FILE, '..'), { recursive: true });
  writeFileSync(OPERATIONS_FILE, await generateOperations());
}
