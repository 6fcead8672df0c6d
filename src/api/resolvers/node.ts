import type { Resolvers } from '../generated/resolvers.generated.ts';
import { findNode } from '../nodes.ts';

export const nodeResolvers = {
  Query: {
    // The type is told by __typename, which findNode adds.
    node: async (_root, { id }, context) => (await findNode(context, id)) as null,
  },
} satisfies Resolvers;
