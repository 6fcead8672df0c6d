import { listCallTasks } from '../../modules/calls/calls-read-model.ts';
import { recordCall } from '../../modules/calls/record-call.ts';
import { sendMessage } from '../../modules/calls/send-message.ts';
import { importFile } from '../../modules/partners/import-file.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { toPayload } from '../user-errors.ts';

const MOST_TASKS = 200;

export const callsResolvers = {
  Query: {
    callTasks: (_root, { includeClosed, first }, context) =>
      context.read((tx) => listCallTasks(tx, { includeClosed, first: Math.max(1, Math.min(first, MOST_TASKS)) })),
  },
  Mutation: {
    recordCall: async (_root, { input }, context) =>
      toPayload(context, await recordCall(context.services, context.actor, input)),
    sendMessage: async (_root, { input }, context) =>
      toPayload(context, await sendMessage(context.services, context.actor, input)),
    importFile: async (_root, { input }, context) =>
      toPayload(context, await importFile(context.services, context.actor, input)),
  },
  CallTask: {
    rider: (task, _arguments, { loaders }) => loadRequired(loaders.rider, task.riderId),
    trip: (task, _arguments, { loaders }) => (task.tripId ? loaders.trip.load(task.tripId) : null),
  },
  ImportRow: {
    request: (row, _arguments, { loaders }) => (row.requestId ? loaders.tripRequest.load(row.requestId) : null),
  },
} satisfies Resolvers;
