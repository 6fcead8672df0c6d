/** The driver's day as the screen uses it: what the phone keeps, merged with what the server knows, and the acts of the driver. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  AcknowledgeManifestDocument,
  DriverManifestsDocument,
  ManifestChangedDocument,
  type ManifestPartsFragment,
  type StopEventKind,
} from '../generated/operations.generated.ts';
import { client, onLive } from '../shared/client.ts';
import { sendEvents } from './event-sender.ts';
import { keepEvent, keepManifest, listEvents, listKeptManifests } from './phone-store.ts';
import { foldRun, type LocalEvent, mergeEvents, type RunState } from './run-state.ts';

const RETRY_MS = 15_000;

export interface Act {
  readonly kind: StopEventKind;
  readonly tripId?: string | null;
  readonly placeId?: string | null;
  readonly undoesKey?: string;
  readonly odometerKm?: number;
}

export interface Day {
  readonly manifests: readonly ManifestPartsFragment[];
  readonly loaded: boolean;
  readonly offline: boolean;
}

/** The manifests of the day: at once from the phone, then from the server. */
export function useDay(serviceDate: string): Day & { readonly take: (manifest: ManifestPartsFragment) => void } {
  const [day, setDay] = useState<Day>({ manifests: [], loaded: false, offline: false });
  const take = useCallback((manifest: ManifestPartsFragment) => {
    void keepManifest(manifest);
    setDay((before) => ({
      ...before,
      manifests: [
        ...before.manifests.filter((other) => other.shift.id !== manifest.shift.id),
        toNewer(before.manifests, manifest),
      ],
    }));
  }, []);
  const fetchDay = useCallback(async () => {
    const { data } = await client.query(DriverManifestsDocument, { serviceDate }).toPromise();
    if (data === undefined) {
      setDay((before) => ({ ...before, loaded: true, offline: true }));
      return;
    }
    for (const manifest of data.manifests) await keepManifest(manifest);
    setDay((before) => ({
      manifests: data.manifests.map((manifest) => toNewer(before.manifests, manifest)),
      loaded: true,
      offline: false,
    }));
  }, [serviceDate]);
  useEffect(() => {
    void (async () => {
      const kept = (await listKeptManifests()).filter((manifest) => manifest.shift.serviceDate === serviceDate);
      setDay((before) => (before.loaded ? before : { manifests: kept, loaded: kept.length > 0, offline: false }));
      await fetchDay();
    })();
    return onLive((connected) => {
      if (connected) void fetchDay();
    });
  }, [serviceDate, fetchDay]);
  return { ...day, take };
}

/** Answers may overtake each other: an older number, or one that does not know yet that it was seen, takes nothing back. */
function toNewer(known: readonly ManifestPartsFragment[], next: ManifestPartsFragment): ManifestPartsFragment {
  const before = known.find((other) => other.shift.id === next.shift.id);
  if (before === undefined || before.number < next.number) return next;
  if (before.number > next.number) return before;
  return next.acknowledgedAt === null ? { ...next, acknowledgedAt: before.acknowledgedAt } : next;
}

export interface Run {
  readonly state: RunState;
  readonly waiting: number;
  readonly conflicts: readonly string[];
  readonly reachable: boolean;
  readonly act: (act: Act) => Promise<void>;
  readonly acknowledge: () => Promise<void>;
}

/** One shift's run with its events; sends in the background and follows new manifests. */
export function useRun(manifest: ManifestPartsFragment, take: (manifest: ManifestPartsFragment) => void): Run {
  const shiftId = manifest.shift.id;
  const [local, setLocal] = useState<readonly LocalEvent[]>([]);
  const [reachable, setReachable] = useState(true);
  const takeLatest = useRef(take);
  takeLatest.current = take;

  const send = useCallback(async () => {
    const result = await sendEvents(shiftId);
    setReachable(result.kind !== 'offline');
    if (result.kind === 'sent' && result.manifest !== null) takeLatest.current(result.manifest);
    setLocal(await listEvents(shiftId));
  }, [shiftId]);

  useEffect(() => {
    void send();
    const timer = setInterval(() => void send(), RETRY_MS);
    const back = () => void send();
    window.addEventListener('online', back);
    const subscription = client.subscription(ManifestChangedDocument, { shiftId }).subscribe(({ data }) => {
      if (data !== undefined) takeLatest.current(data.manifestChanged);
    });
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
      subscription.unsubscribe();
    };
  }, [shiftId, send]);

  const keeping = useRef(false);
  const act = useCallback(
    async (wanted: Act) => {
      // A bouncing thumb is one press: the next counts once this one is on the phone and on the screen.
      if (keeping.current) return;
      keeping.current = true;
      await keepEvent(shiftId, {
        key: crypto.randomUUID(),
        kind: wanted.kind,
        tripId: wanted.tripId ?? null,
        placeId: wanted.placeId ?? null,
        undoesKey: wanted.undoesKey ?? null,
        odometerKm: wanted.odometerKm ?? null,
        deviceTime: new Date().toISOString(),
        sent: false,
        conflict: null,
      });
      setLocal(await listEvents(shiftId));
      keeping.current = false;
      void send();
    },
    [shiftId, send],
  );

  const acknowledge = useCallback(async () => {
    const { data } = await client
      .mutation(AcknowledgeManifestDocument, { input: { shiftId, number: manifest.number } })
      .toPromise();
    const seen = data?.acknowledgeManifest.manifest;
    if (seen !== undefined && seen !== null) takeLatest.current({ ...manifest, acknowledgedAt: seen.acknowledgedAt });
  }, [shiftId, manifest]);

  const events = useMemo(() => mergeEvents(manifest.events, local), [manifest.events, local]);
  const state = useMemo(() => foldRun(manifest.stops, events), [manifest.stops, events]);
  return {
    state,
    waiting: local.filter((event) => !event.sent).length,
    conflicts: local.flatMap((event) => (event.conflict === null ? [] : [event.conflict])),
    reachable,
    act,
    acknowledge,
  };
}
