/** What the phone keeps in IndexedDB: the newest manifest of each shift and every event until long after it was sent. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ManifestPartsFragment } from '../generated/operations.generated.ts';
import type { LocalEvent } from './run-state.ts';

interface Phone extends DBSchema {
  manifest: { key: string; value: { readonly shiftId: string; readonly manifest: ManifestPartsFragment } };
  event: {
    key: number;
    value: LocalEvent & { readonly order?: number; readonly shiftId: string };
    indexes: { byShift: string };
  };
}

let opened: Promise<IDBPDatabase<Phone>> | null = null;

function openPhone(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>('falubusz-driver', 1, {
    upgrade(db) {
      db.createObjectStore('manifest', { keyPath: 'shiftId' });
      // The order of entry is the order of sending, whatever the clock of the phone says.
      const events = db.createObjectStore('event', { keyPath: 'order', autoIncrement: true });
      events.createIndex('byShift', 'shiftId');
    },
  });
  return opened;
}

/** Replaces that of the same shift. */
export async function keepManifest(manifest: ManifestPartsFragment): Promise<void> {
  await (await openPhone()).put('manifest', { shiftId: manifest.shift.id, manifest });
}

/** All manifests kept, newest service date first. */
export async function listKeptManifests(): Promise<readonly ManifestPartsFragment[]> {
  const all = await (await openPhone()).getAll('manifest');
  return all.map((row) => row.manifest).sort((a, b) => b.shift.startAt.localeCompare(a.shift.startAt));
}

/** Adds an event; it is safe on the phone when this resolves. */
export async function keepEvent(shiftId: string, event: LocalEvent): Promise<void> {
  await (await openPhone()).add('event', { ...event, shiftId });
}

/** In the order of entry, sent ones too. */
export async function listEvents(shiftId: string): Promise<readonly LocalEvent[]> {
  return (await openPhone()).getAllFromIndex('event', 'byShift', shiftId);
}

/** Marks events as answered by the server. */
export async function markSent(shiftId: string, answers: ReadonlyMap<string, string | null>): Promise<void> {
  const transaction = (await openPhone()).transaction('event', 'readwrite');
  for await (const cursor of transaction.store.index('byShift').iterate(shiftId)) {
    const conflict = answers.get(cursor.value.key);
    if (conflict !== undefined) await cursor.update({ ...cursor.value, sent: true, conflict });
  }
  await transaction.done;
}
