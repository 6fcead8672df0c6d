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
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { withConsortium } from '../../../db/tenant.ts';
import { isAllowed, ROOT_PERMISSIONS } from '../../../src/api/permissions.ts';
import { createApiSchema, listMissingRootFields } from '../../../src/api/schema.ts';
import { ROLES, type Role } from '../../../src/domain/actor.ts';
import { publishNews } from '../../../src/platform/notify.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const schema = createApiSchema();
const missing = new Set(listMissingRootFields());
/** Sign-in has tests of its own; signing out is what it says. */
const OWN_TESTS = new Set(['Mutation.signIn', 'Mutation.signOut']);
/** These name no row: whoever may call them changes the own consortium, and no other. */
const WITHOUT_ID = new Set([
  ...['Mutation.updatePolicy', 'Mutation.setCalendarDay', 'Mutation.setServiceHours', 'Mutation.createDriver'],
]);
/** Of the contract itself: a new root field is tested without anybody remembering it. */
const rootFields = ['Query', 'Mutation', 'Subscription'].flatMap((root) =>
  Object.keys((schema.getType(root) as GraphQLObjectType).getFields()).map((field) => `${root}.${field}`),
);
const fields = rootFields.filter((name) => !name.startsWith('Subscription.') && !OWN_TESTS.has(name));
const subscriptions = rootFields.filter((name) => name.startsWith('Subscription.'));

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;
let other: ConsortiumFixture;
const clients = new Map<Role | 'nobody', ApiClient>();
const tokens = new Map<Role, string>();
/** Fingerprints of everything after the test before, where it passed and could change nothing. */
let known: unknown;
/** All tables, and whether they have a column that names the consortium. */
let tables: readonly { readonly name: string; readonly tenant: string | null }[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
  other = await createConsortiumFixture(database, 'other');
  for (const role of ROLES) {
    const client = await api.signIn(pilot.emails[role], PASSWORD);
    clients.set(role, client);
    tokens.set(role, client.token);
  }
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
    // What the test before left is what this one begins with; a fingerprint of everything twice for each of six hundred would double their time.
    const before = mayChangeOwn ? await snapshot(true) : (known ?? (await snapshot(false)));
    known = undefined;
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
    const after = await snapshot(mayChangeOwn);
    expect(after).toEqual(before);
    if (!mayChangeOwn) known = after;
  });
});

/** What wakes a subscription, and whose id it goes by. */
const NEWS: Readonly<Record<string, { readonly topic: string; readonly id: () => string }>> = {
  'Subscription.planningProgress': { topic: 'planning_job', id: () => other.riderId },
  'Subscription.serviceDayChanged': { topic: 'service_day', id: () => '2026-11-23' },
  'Subscription.manifestChanged': { topic: 'manifest', id: () => other.riderId },
};

describe.each([...ROLES, 'nobody'] as const)('subscribed as %s', (role) => {
  test.each(subscriptions)('%s hears nothing of another consortium', async (name) => {
    const allowed = isAllowed(ROOT_PERMISSIONS[name], role === 'nobody' ? undefined : role);
    const { query, variables } = compose(name);
    const heard: unknown[] = [];
    const token = role === 'nobody' ? undefined : tokens.get(role);
    const client = createClient({
      ...{ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
      ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
    });
    const answered = new Promise<void>((resolve) => {
      const next = (answer: unknown) => {
        heard.push(answer);
        resolve();
      };
      client.subscribe({ query, variables }, { next, error: (error) => next({ error }), complete: resolve });
    });
    if (!allowed) {
      await answered;
      const code = role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(JSON.stringify(heard)).toContain(code);
    } else if (name in NEWS) {
      const { topic, id } = NEWS[name] as (typeof NEWS)[string];
      const tell = (consortiumId: string) =>
        withConsortium(services.db, consortiumId, (tx) => publishNews(tx, { topic, consortiumId, id: id() }));
      const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
      // A day opens with its present state; a job that is not there ends; a manifest that is not there waits.
      await (name === 'Subscription.manifestChanged' ? pause() : answered);
      const opening = [...heard];
      await tell(other.id);
      await pause();
      expect(heard).toEqual(opening);
      expect(JSON.stringify(heard)).not.toContain(other.id);
    } else {
      // The heartbeat carries the time and nothing else.
      await answered;
      expect(Object.keys((heard[0] as { data: object }).data)).toEqual(['heartbeat']);
    }
    await client.dispose();
  });
});

/** Fingerprints of all tables, or of the other consortium's rows; sessions and the log of readings apart, which reading itself writes. */
async function snapshot(otherOnly: boolean): Promise<unknown> {
  if (tables.length === 0) tables = await listTables();
  const parts = tables.map(({ name, tenant }) => {
    const where = otherOnly && tenant ? `where consortium_id = '${other.id}'` : '';
    return `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${name} t ${where}`;
  });
  return database.asOwner(`${parts.join(' union all ')} order by name`);
}

function listTables() {
  return database.asOwner<{ name: string; tenant: string | null }>(
    `select t.table_name as name, c.column_name as tenant
     from information_schema.tables t
     left join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'consortium_id'
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name not in ('session', 'sensitive_read') order by 1`,
  );
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
  const operation = root.toLowerCase();
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
    String: name === 'idempotencyKey' ? `key-${Math.random()}` : (TEXTS[name] ?? 'Minta'),
    LocalDate: '2026-11-23',
    LocalTime: '08:00',
    DateTime: '2026-11-23T08:00:00+01:00',
  }[leaf];
}

/** Well-formed, so that a mutation gets as far as looking its ids up. */
const TEXTS: Readonly<Record<string, string>> = {
  ...{ at: '2026-11-23T08:00', startAt: '2026-11-23T09:00', endAt: '2026-11-23T10:00', email: 'minta@pilot.test' },
  ...{ password: 'four random words here', plate: 'AA-BB-999' },
};

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
