/** What a driver holds and records. */
import { acknowledgeManifest } from '../../modules/manifests/acknowledge-manifest.ts';
import { findManifestFor, listManifestStops, listManifestsFor } from '../../modules/manifests/manifest-read-model.ts';
import { recordStopEvents } from '../../modules/manifests/record-stop-events.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { loadRequired } from '../loaders/by-id.ts';
import { loadOptional } from '../loaders/load-optional.ts';
import { toPayload } from '../user-errors.ts';
import { hear } from './news.ts';

export const manifestsResolvers = {
  Query: {
    manifests: (_root, { serviceDate }, context) =>
      context.read((tx) => listManifestsFor(tx, context.actor, serviceDate)),
    manifest: (_root, { shiftId }, context) => context.read((tx) => findManifestFor(tx, context.actor, shiftId)),
  },
  Subscription: {
    manifestChanged: {
      subscribe: async function* (_root, { shiftId }, context) {
        let told = 0;
        for await (const _ of hear(context, ['manifest'], (id) => id === shiftId)) {
          const manifest = await context.read((tx) => findManifestFor(tx, context.actor, shiftId));
          if (!manifest || manifest.number <= told) continue;
          told = manifest.number;
          yield { manifestChanged: manifest };
        }
      },
    },
  },
  Mutation: {
    recordStopEvents: async (_root, { input }, context) => {
      const events = input.events.map(
        ({ tripId = null, placeId = null, undoesKey = null, odometerKm = null, ...event }) => ({
          ...event,
          ...{ tripId, placeId, undoesKey, odometerKm, deviceTime: event.deviceTime.toJSDate() },
        }),
      );
      const asked = { shiftId: input.shiftId, events };
      return { results: [], ...toPayload(context, await recordStopEvents(context.services, context.actor, asked)) };
    },
    acknowledgeManifest: async (_root, { input }, context) =>
      toPayload(context, await acknowledgeManifest(context.services, context.actor, input)),
  },
  Manifest: {
    shift: ({ shiftId }, _arguments, context) => loadRequired(context.loaders.shift, shiftId),
    stops: (manifest, _arguments, context) => context.read((tx) => listManifestStops(tx, manifest, context.language)),
    changes: ({ changes }) => ({ added: [], removed: [], moved: [], ...changes }),
    events: ({ shiftId }, _arguments, context) => context.loaders.eventsOfShift.load(shiftId),
  },
  ManifestStop: {
    place: ({ placeId }, _arguments, context) => loadRequired(context.loaders.place, placeId),
  },
  StopEvent: {
    trip: ({ tripId }, _arguments, context) => loadOptional(context.loaders.trip, tripId),
  },
} satisfies Resolvers;
