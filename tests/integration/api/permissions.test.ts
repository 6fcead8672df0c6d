/**
 * Every root field × every role × another consortium. Each field is called with ids of the other consortium: whoever may call it
 * gets nothing of the other, whoever may not is told so, and in no case does a single row of the database change.
 */
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowed, ROOT_PERMISSIONS } from '../../../src/api/permissions.ts';
import { createApiSchema, listMissingRootFields } from '../../../src/api/schema.ts';
import { ROLES, type Role } from '../../../src/domain/actor.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const schema = createApiSchema();
const missing = new Set(listMissingRootFields());
/** Sign-in has tests of its own; signing out is what it says. */
const OWN_TESTS = new Set(['Mutation.signIn', 'Mutation.signOut']);
/** These name no row: whoever may call them changes the own consortium, and no other. */
const WITHOUT_ID = new Set(['Mutation.updatePolicy', 'Mutation.setCalendarDay', 'Mutation.setServiceHours']);
const fields = Object.keys(ROOT_PERMISSIONS).filter(
  (name) => !name.startsWith('Subscription.') && !OWN_TESTS.has(name),
);

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;
let other: ConsortiumFixture;
const clients = new Map<Role | 'nobody', ApiClient>();

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
  other = await createConsortiumFixture(database, 'other');
  for (const role of ROLES) clients.set(role, await api.signIn(pilot.emails[role], PASSWORD));
  clients.set('nobody', api);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

describe.each([...ROLES, 'nobody'] as const)('as %s', (role) => {
  test.each(fields)('%s reaches nothing of another consortium and changes nothing', async (name) => {
    const allowed = isAllowed(ROOT_PERMISSIONS[name], role === 'nobody' ? undefined : role);
    const mayChangeOwn = allowed && WITHOUT_ID.has(name);
    const before = await snapshot(mayChangeOwn);
    const { query, variables } = compose(name);
    const answer = await (clients.get(role) ?? api).ask(query, variables);
    const text = JSON.stringify(answer);

    const code = answer.errors[0]?.extensions.code;
    if (!allowed) expect(code).toBe(role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    else if (missing.has(name)) expect(code).toBe('NOT_IMPLEMENTED');
    else expect(code, text).not.toBe('INTERNAL_SERVER_ERROR');
    // The names of the other consortium's rows are the same as ours, their ids are not.
    const ids = Object.values(other).filter((value) => typeof value === 'string');
    const leaked = ids.filter((id) => text.includes(id) && !JSON.stringify(variables).includes(id));
    expect(leaked).toEqual([]);
    expect(text).not.toContain('@other.test');
    expect(await snapshot(mayChangeOwn)).toEqual(before);
  });
});

/** Fingerprints of all tables, or of the other consortium's rows; sessions and the log of readings apart, which reading itself writes. */
async function snapshot(otherOnly: boolean): Promise<unknown> {
  const tables = await database.asOwner<{ name: string; tenant: string | null }>(
    `select t.table_name as name, c.column_name as tenant
     from information_schema.tables t
     left join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'consortium_id'
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name not in ('session', 'sensitive_read') order by 1`,
  );
  const parts = tables.map(({ name, tenant }) => {
    const where = otherOnly && tenant ? `where consortium_id = '${other.id}'` : '';
    return `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${name} t ${where}`;
  });
  return database.asOwner(`${parts.join(' union all ')} order by name`);
}

/** An operation on one root field, with values of the other consortium for every argument that must be there. */
function compose(name: string): { query: string; variables: Record<string, unknown> } {
  const [root = '', fieldName = ''] = name.split('.');
  const field = (schema.getType(root) as GraphQLObjectType).getFields()[fieldName];
  if (!field) throw new Error(`${name} is not in the contract.`);
  const values = field.args.map((argument) => ({
    argument,
    value: sample(argument.type, argument.name, argument.defaultValue !== undefined),
  }));
  const given = values.filter(({ value }) => value !== undefined);
  const declared = given.map(({ argument }) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = given.map(({ argument }) => `${argument.name}: $${argument.name}`).join(', ');
  const variables = Object.fromEntries(given.map(({ argument, value }) => [argument.name, value]));
  const operation = root === 'Query' ? 'query' : 'mutation';
  const heading = declared ? `${operation} (${declared})` : operation;
  const selection = isLeafType(getNamedType(field.type)) ? '' : `{ ${selectIds(name)} }`;
  return { query: `${heading} { ${fieldName}${passed ? `(${passed})` : ''} ${selection} }`, variables };
}

/** What would show a leak: ids at every level that exists. */
function selectIds(name: string): string {
  const [root = '', fieldName = ''] = name.split('.');
  const type = getNamedType((schema.getType(root) as GraphQLObjectType).getFields()[fieldName]?.type);
  if (!isObjectType(type)) return '__typename';
  const parts = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((argument) => isNonNullType(argument.type))) return '';
    if (isLeafType(inner)) return field.name;
    if (!isObjectType(inner)) return '';
    const below = Object.values(inner.getFields()).filter(
      (f) => f.name === 'id' || f.name === 'code' || f.name === 'name',
    );
    if (inner.name.endsWith('Edge'))
      return `${field.name} { node { __typename ${'id' in (getNamedType(inner.getFields().node?.type) as GraphQLObjectType).getFields() ? 'id' : ''} } }`;
    return `${field.name} { __typename ${below.map((f) => f.name).join(' ')} }`;
  });
  return `__typename ${parts.join(' ')}`;
}

function sample(type: GraphQLInputType, name: string, hasDefault: boolean): unknown {
  if (!isNonNullType(type) || hasDefault) return /Id$|^id$/.test(name) ? otherId(name) : undefined;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isInputObjectType(inner)) {
    const entries = Object.values(inner.getFields()).map((field) => [
      field.name,
      sample(field.type, field.name, field.defaultValue !== undefined),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  const leaf = getNamedType(inner).name;
  if (leaf === 'ID') return otherId(name);
  return {
    Int: 1,
    Float: 46.9,
    Boolean: true,
    String: name === 'idempotencyKey' ? `key-${Math.random()}` : '',
    LocalDate: '2026-11-23',
    LocalTime: '08:00',
    DateTime: '2026-11-23T08:00:00+01:00',
  }[leaf];
}

function otherId(name: string): string {
  const known: Readonly<Record<string, string>> = {
    settlementId: other.settlementId,
    homePlaceId: other.homeId,
    fromPlaceId: other.homeId,
    toPlaceId: other.surgeryId,
    placeId: other.surgeryId,
    garagePlaceId: other.garageId,
    vehicleId: other.vehicleId,
    driverId: other.driverId,
    partnerId: other.partnerId,
    staffAccountId: other.accountIds.admin,
  };
  return known[name] ?? other.riderId;
}
