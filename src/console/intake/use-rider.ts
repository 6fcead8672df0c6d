/**
 * The rider of the call with all that the screen shows; `refresh` after every act. Asked for in three parts at once, so that
 * a part that fails takes nothing else away: a caller can always be served.
 */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  IntakeRiderDocument,
  type IntakeRiderQuery,
  IntakeRiderRecordDocument,
  type IntakeRiderRecordQuery,
  IntakeRiderTripsDocument,
  type IntakeRiderTripsQuery,
} from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';

type Core = NonNullable<IntakeRiderQuery['rider']>;
type OnRecord = NonNullable<IntakeRiderRecordQuery['rider']>;
type Trips = NonNullable<IntakeRiderTripsQuery['rider']>;
export interface IntakeRider extends Core, OnRecord, Trips {
  /** Something could not be read and is shown as if there were none. */
  readonly incomplete: boolean;
}

const NO_RECORD: Omit<OnRecord, 'id'> = { noShows: { count: 0, limit: 0, exceeded: false }, standingOrders: [] };
const NO_TRIPS: Omit<Trips, 'id'> = { recentTrips: [], comingTrips: [], favouritePlaces: [] };

async function readRider(id: string): Promise<IntakeRider | null> {
  const [core, record, trips] = await Promise.all([
    client.query(IntakeRiderDocument, { id }).toPromise(),
    client.query(IntakeRiderRecordDocument, { id }).toPromise(),
    client.query(IntakeRiderTripsDocument, { id }).toPromise(),
  ]);
  const rider = core.data?.rider;
  if (!rider) return null;
  const incomplete = !record.data?.rider || !trips.data?.rider;
  return { ...NO_RECORD, ...record.data?.rider, ...NO_TRIPS, ...trips.data?.rider, ...rider, incomplete };
}

export interface RiderOfCall {
  readonly rider: IntakeRider | null;
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
}

/** @param riderId null: nobody. What was read before stays when a later reading fails. */
export function useRider(riderId: string | null): RiderOfCall {
  const [state, setState] = useState<{ readonly rider: IntakeRider | null; readonly failed: boolean }>({
    rider: null,
    failed: false,
  });
  const refresh = useCallback(async () => {
    const rider = await (riderId === null ? null : readRider(riderId));
    // Drawn before the caller goes on: a focus sent to a button that is about to go would be lost.
    flushSync(() =>
      setState((before) => {
        // What was read before stays when a later reading fails.
        const kept = before.rider?.id === riderId ? before.rider : null;
        return { rider: rider ?? kept, failed: riderId !== null && rider === null };
      }),
    );
  }, [riderId]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  // Of two calls for two riders the later one counts; the id of what came says so.
  return { ...state, rider: state.rider?.id === riderId ? state.rider : null, refresh };
}
