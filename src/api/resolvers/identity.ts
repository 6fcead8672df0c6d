import { setTimeout as sleep } from 'node:timers/promises';
import { getConsortium } from '../../modules/consortium/consortium-read-model.ts';
import { createStaffAccount } from '../../modules/identity/create-staff-account.ts';
import { signIn } from '../../modules/identity/sign-in.ts';
import { signOut } from '../../modules/identity/sign-out.ts';
import { listStaffAccounts } from '../../modules/identity/staff-read-model.ts';
import { updateStaffAccount } from '../../modules/identity/update-staff-account.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { rootFieldsOf } from '../permissions.ts';
import { toPayload, toUserErrors } from '../user-errors.ts';

const HEARTBEAT_MS = 5_000;

export const identityResolvers = {
  Query: {
    viewer: (_root, _arguments, context) => context.session,
    staffAccounts: (_root, _arguments, context) => context.read(listStaffAccounts),
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
    createStaffAccount: async (_root, { input }, context) =>
      toPayload(context, await createStaffAccount(context.services, context.actor, input)),
    updateStaffAccount: async (_root, { input }, context) =>
      toPayload(context, await updateStaffAccount(context.services, context.actor, input)),
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
    consortium: (_session, _arguments, context) => context.read(getConsortium),
    permissions: (session) => rootFieldsOf(session.actor.role),
  },
  StaffAccount: {
    driver: (account, _arguments, { loaders }) => (account.driverId ? loaders.driver.load(account.driverId) : null),
    partner: (account, _arguments, { loaders }) => (account.partnerId ? loaders.partner.load(account.partnerId) : null),
  },
} satisfies Resolvers;
