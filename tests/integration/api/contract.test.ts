/** The contract, the permission table, the catalogue of texts and the resolvers fit together. */
import { readFileSync } from 'node:fs';
import { isEnumType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isErrorCodeEnum } from '../../../schema/load.ts';
import { NODES } from '../../../src/api/nodes.ts';
import { FIELD_PERMISSIONS, ROOT_PERMISSIONS } from '../../../src/api/permissions.ts';
import { createApiSchema, listMissingRootFields } from '../../../src/api/schema.ts';
import { ERROR_TEXTS } from '../../../src/domain/text/errors.ts';

const schema = createApiSchema();
const types = Object.values(schema.getTypeMap());
const rootFields = ['Query', 'Mutation', 'Subscription'].flatMap((root) => {
  const type = schema.getType(root);
  return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${root}.${field}`) : [];
});

/** Root fields that nobody answers yet; take yours off. Empty in a finished service. */
const NOT_YET: readonly string[] = [];

describe('the contract', () => {
  test('has no unanswered root field but those known', () => {
    expect([...listMissingRootFields()].sort()).toEqual([...NOT_YET].sort());
  });

  test('finds every entity by its id', () => {
    const entities = types.filter((type) => isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Node'));
    const missing = entities.map((type) => type.name).filter((name) => !(name in NODES));
    expect(missing).toEqual([]);
  });

  test('is described everywhere', () => {
    const silent = types.flatMap((type) => {
      if (type.name.startsWith('__')) return [];
      const own =
        type.description || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name];
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      return [...own, ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`)];
    });
    expect(silent).toEqual([]);
  });
});

describe('the permission table', () => {
  test('lists every root field and nothing else', () => {
    expect(Object.keys(ROOT_PERMISSIONS).sort()).toEqual([...rootFields].sort());
  });

  test('guards only fields that exist', () => {
    const unknown = Object.keys(FIELD_PERMISSIONS).filter((name) => {
      const [typeName = '', field = ''] = name.split('.');
      const type = schema.getType(typeName);
      return !isObjectType(type) || !(field in type.getFields());
    });
    expect(unknown).toEqual([]);
  });
});

describe('the catalogue', () => {
  const codes = types
    .filter((type) => isEnumType(type) && isErrorCodeEnum(type.name))
    .flatMap((type) => (isEnumType(type) ? type.getValues().map((value) => value.name) : []));

  test.each([...new Set(codes)])('says %s in Hungarian and English, and what to do', (code) => {
    const text = ERROR_TEXTS[code];
    // A cause and an act are at least two clauses.
    expect(text?.hu).toMatch(/[;,:].+\./);
    expect(text?.en).toMatch(/[;,:].+\./);
    expect(text?.hu).not.toBe(text?.en);
  });

  test('fills the same gaps in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    for (const { hu, en } of Object.values(ERROR_TEXTS)) expect(gaps(hu)).toEqual(gaps(en));
  });
});

test('the example operations are valid', () => {
  const text = readFileSync(new URL('../../../schema/examples/operations.graphql', import.meta.url), 'utf8');
  const document = parse(text);
  expect(document.definitions.length).toBeGreaterThanOrEqual(10);
  expect(validate(schema, document).map((fault) => fault.message)).toEqual([]);
});
