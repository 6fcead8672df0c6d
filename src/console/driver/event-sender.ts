/**
 * Sends what the phone has kept, in order, one batch at a time: an event is sent again until the server has answered for it, and its
 * key makes the repetition harmless. Several tabs on one phone take turns by a lock.
 */

import { type ManifestPartsFragment, RecordStopEventsDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import { keepManifest, listEvents, markSent } from './phone-store.ts';

const BATCH = 100;

export type SendResult =
  | { readonly kind: 'sent'; readonly manifest: ManifestPartsFragment | null; readonly conflicts: readonly string[] }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly message: string };

/** Sends everything not yet answered for this shift. */
export async function sendEvents(shiftId: string): Promise<SendResult> {
  const work = () => sendAll(shiftId);
  return 'locks' in navigator ? await navigator.locks.request(`falubusz-send-${shiftId}`, work) : await work();
}

async function sendAll(shiftId: string): Promise<SendResult> {
  const conflicts: string[] = [];
  let manifest: ManifestPartsFragment | null = null;
  for (;;) {
    const waiting = (await listEvents(shiftId)).filter((event) => !event.sent).slice(0, BATCH);
    if (waiting.length === 0) return { kind: 'sent', manifest, conflicts };
    const events = waiting.map((event) => ({
      idempotencyKey: event.key,
      kind: event.kind,
      tripId: event.tripId,
      placeId: event.placeId,
      undoesKey: event.undoesKey,
      odometerKm: event.odometerKm,
      deviceTime: event.deviceTime,
    }));
    const { data, error } = await client.mutation(RecordStopEventsDocument, { input: { shiftId, events } }).toPromise();
    if (error?.networkError !== undefined || data === undefined) return { kind: 'offline' };
    const fault = data.recordStopEvents.userErrors[0];
    if (fault !== undefined) return { kind: 'refused', message: fault.message };
    const answers = new Map(data.recordStopEvents.results.map((result) => [result.idempotencyKey, result.conflict]));
    if (answers.size === 0) return { kind: 'offline' };
    await markSent(shiftId, answers);
    conflicts.push(...[...answers.values()].filter((text) => text !== null));
    manifest = data.recordStopEvents.manifest;
    if (manifest !== null) await keepManifest(manifest);
  }
}
