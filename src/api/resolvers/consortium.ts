import { toLocalDate } from '../../domain/local-time.ts';
import { listCalendarDays, listServiceHours } from '../../modules/consortium/consortium-read-model.ts';
import { findPolicy } from '../../modules/consortium/consortium-repository.ts';
import { setCalendarDay, setServiceHours } from '../../modules/consortium/set-calendar.ts';
import { updatePolicy } from '../../modules/consortium/update-policy.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { toPayload } from '../user-errors.ts';

export const consortiumResolvers = {
  Query: {
    calendar: async (_root, { year }, context) => {
      if (year < 1990 || year > 2190) throw badInput('year: 1990–2190.');
      const days = await context.read((tx) => listCalendarDays(tx, year));
      return { year, days, missing: !days.some((day) => day.kind === 'holiday') };
    },
  },
  Mutation: {
    updatePolicy: async (_root, { input }, context) =>
      toPayload(context, await updatePolicy(context.services, context.actor, input)),
    setCalendarDay: async (_root, { input }, context) =>
      toPayload(context, await setCalendarDay(context.services, context.actor, input)),
    setServiceHours: async (_root, { input }, context) =>
      toPayload(context, await setServiceHours(context.services, context.actor, input)),
  },
  Consortium: {
    policy: (_consortium, _arguments, context) => context.read((tx) => findPolicy(tx)),
    serviceHours: (_consortium, _arguments, context) => context.read(listServiceHours),
    today: (_consortium, _arguments, { services }) => toLocalDate(services.clock.now().toJSDate()),
  },
} satisfies Resolvers;
