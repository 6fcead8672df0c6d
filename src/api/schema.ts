/** Puts contract and resolvers together, and every root field behind the permission table and the time limit. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { enumInternalValues, loadSchemaDocument } from '../../schema/load.ts';
import type { ApiContext } from './context.ts';
import { forbidden, notImplemented, timedOut, unauthenticated } from './errors.ts';
import type { Resolvers } from './generated/resolvers.generated.ts';
import { LIMITS } from './limits.ts';
import { FIELD_PERMISSIONS, isAllowed, ROOT_PERMISSIONS } from './permissions.ts';
import { RESOLVERS } from './resolvers/all.ts';
import { SCALARS } from './scalars/scalars.ts';

type FieldMap = Readonly<Record<string, unknown>>;
type ResolverMap = Readonly<Record<string, FieldMap>>;

/**
 * Joins the maps of all subjects. A type may be spread over several maps (trips belong to a rider, but to the booking's
 * file); the same field twice is a mistake.
 *
 * @throws Error naming the field that two subjects claim.
 */
export function mergeResolvers(maps: readonly Resolvers[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps as readonly ResolverMap[]) {
    for (const [type, fields] of Object.entries(map)) {
      merged[type] ??= {};
      const known = merged[type];
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in known) throw new Error(`Two resolver files answer ${type}.${field}; leave it in one.`);
        known[field] = resolver;
      }
    }
  }
  return merged;
}

/** The contract with its resolvers; every field is guarded by the permission table. @throws Error when two files answer one field */
export function createApiSchema(maps: readonly Resolvers[] = RESOLVERS): GraphQLSchema {
  const document = loadSchemaDocument();
  const resolvers = { ...mergeResolvers(maps), ...enumInternalValues(document), ...SCALARS };
  const schema = makeExecutableSchema({ typeDefs: document, resolvers });
  for (const root of rootTypes(schema)) {
    for (const field of Object.values(root.getFields())) guardRootField(root.name, field);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) guardField(`${type.name}.${field.name}`, field);
  }
  return schema;
}

/** Root fields that no resolver answers yet, as `Query.plan`. Must be empty in a finished service. */
export function listMissingRootFields(maps: readonly Resolvers[] = RESOLVERS): readonly string[] {
  const merged = mergeResolvers(maps);
  const schema = makeExecutableSchema({ typeDefs: loadSchemaDocument() });
  const fields = rootTypes(schema).flatMap((root) =>
    Object.keys(root.getFields()).map((field) => ({ root: root.name, field })),
  );
  return fields
    .filter(({ root, field }) => !(field in (merged[root] ?? {})))
    .map(({ root, field }) => `${root}.${field}`);
}

function rootTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types.filter((type) => type != null);
}

type Field = GraphQLField<unknown, ApiContext>;

function guardRootField(root: string, field: Field): void {
  const name = `${root}.${field.name}`;
  const { resolve, subscribe } = field;
  const check = (context: ApiContext) => assertAllowed(name, context);
  if (root === 'Subscription') {
    field.subscribe = async (source, values, context, info) => {
      check(context);
      if (!subscribe) throw notImplemented(name);
      return subscribe(source, values, context, info);
    };
    field.resolve = async (source, values, context, info) => {
      // The stream may be older than the session: a revoked one ends here.
      const session = await context.transport.findSession();
      if (!session || session.account.version !== context.session?.account.version) throw unauthenticated();
      context.forgetLoaded();
      return (resolve ?? defaultFieldResolver)(source, values, context, info);
    };
    return;
  }
  field.resolve = async (source, values, context, info) => {
    check(context);
    if (!resolve) throw notImplemented(name);
    try {
      const seconds = name === 'Mutation.importFile' ? LIMITS.fileSeconds : LIMITS.seconds;
      return await withinTime(seconds, Promise.resolve(resolve(source, values, context, info)));
    } finally {
      if (root === 'Mutation') context.forgetLoaded();
    }
  };
}

function assertAllowed(name: string, context: ApiContext): void {
  if (isAllowed(ROOT_PERMISSIONS[name], context.session?.actor.role)) return;
  throw context.session ? forbidden() : unauthenticated();
}

function guardField(name: string, field: Field): void {
  const roles = FIELD_PERMISSIONS[name];
  if (!roles) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, values, context, info) => {
    if (!isAllowed(roles, context.session?.actor.role)) throw forbidden();
    return resolve(source, values, context, info);
  };
}

/** The answer is given up; what runs in the database ends by its own statement timeout. */
async function withinTime<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(seconds)), seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
