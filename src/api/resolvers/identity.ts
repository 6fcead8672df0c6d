import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../../modules/identity/sign-in.ts';
import { signOut } from '../../modules/identity/sign-out.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { rootFieldsOf } from '../permissions.ts';
import { toUserErrors } from '../user-errors.ts';

const HEARTBEAT_MS = 5_000;

export const identityResolvers = {
  Query: {
    viewer: (_root, _arguments, context) => context.session,
  },
  Mutation: {
    ping: () => true,
    signIn: async (_root, { input }, context) => {
      const outcome = await signIn(context.services, input);
      if (outcome.kind === 'refused') return { userErrors: toUserErrors(outcome.faults, context.language) };
      const { session, token, lifetimeSeconds } = outcome.value;
      if (!input.wantToken) context.transport.setSessionCookie(token, lifetimeSeconds);
      context.signedIn(session);
      return { viewer: session, token: input.wantToken ? token : null, userErrors: [] };
    },
    signOut: async (_root, { input }, context) => {
      const outcome = await signOut(context.services, context.session, input);
      context.transport.setSessionCookie(null, 0);
      return { done: outcome.kind === 'done' && outcome.value.done, userErrors: [] };
    },
  },
  Subscription: {
    heartbeat: {
      subscribe: async function* (_root, _arguments, context) {
        for (;;) {
          yield { heartbeat: context.services.clock.now() };
          await sleep(HEARTBEAT_MS);
        }
      },
    },
  },
  Viewer: {
    permissions: (session) => rootFieldsOf(session.actor.role),
  },
} satisfies Resolvers;
