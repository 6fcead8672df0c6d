/**
 * `npm run generate`: prints the merged contract and writes the types of the resolvers. With `--check` nothing is written
 * and a file that is not up to date ends the program with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { enumInternalValues, loadSchemaDocument } from './load.ts';
import { MAPPERS } from './mappers.ts';

const SCHEMA_FILE = new URL('schema.generated.graphql', import.meta.url);
const RESOLVERS_FILE = new URL('../src/api/generated/resolvers.generated.ts', import.meta.url);
const SCALARS = '../scalars/scalar-types.ts';

const document = loadSchemaDocument();
const schema = buildASTSchema(document);

async function resolverTypes(): Promise<string> {
  const config = {
    strictScalars: true,
    scalars: {
      ID: 'string',
      DateTime: { input: `${SCALARS}#DateTimeInput`, output: `${SCALARS}#DateTimeOutput` },
      LocalDate: `${SCALARS}#LocalDateText`,
      LocalTime: `${SCALARS}#LocalTimeText`,
      Json: 'unknown',
    },
    useTypeImports: true,
    immutableTypes: true,
    // What has a default is always there for a resolver.
    avoidOptionals: { defaultValue: true },
    skipTypename: true,
    enumsAsTypes: true,
    inputMaybeValue: 'T | null | undefined',
    mappers: MAPPERS,
    contextType: '../context.ts#ApiContext',
    importExtension: '',
    makeResolverTypeCallable: true,
  };
  const text = await codegen({
    filename: 'resolvers.generated.ts',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    config,
    // Only the types of the enums are in lower case: given to both, the resolvers' plugin would ask for value maps.
    plugins: [{ typescript: { enumValues: enumInternalValues(document) } }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  // The contract has a type called Promise, which would hide the one of the language.
  return text.replaceAll('Promise<', 'globalThis.Promise<');
}

const files = [
  {
    url: SCHEMA_FILE,
    text: `# Made by \`npm run generate\`; do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`,
  },
  {
    url: RESOLVERS_FILE,
    text: `// Made by \`npm run generate\` from schema/*.graphql; do not edit.\n${await resolverTypes()}`,
  },
];
for (const { url, text } of files) {
  const name = url.pathname.split('/').slice(-1)[0] ?? '';
  if (!process.argv.includes('--check')) {
    writeFileSync(url, text);
    console.log(`wrote ${name}`);
  } else if (readFileSync(url, 'utf8') !== text) {
    console.error(`${name} is not up to date: run "npm run generate" and commit it.`);
    process.exitCode = 1;
  }
}
