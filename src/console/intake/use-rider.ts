/** The rider of the call with all that the screen shows; `refresh` after every act. */
import { useCallback, useEffect, useState } from 'react';
import { IntakeRiderDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';
import type { IntakeRider } from './rider-card.tsx';

export interface RiderOfCall {
  readonly rider: IntakeRider | null;
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
}

export function useRider(riderId: string | null): RiderOfCall {
  const [state, setState] = useState<{ readonly rider: IntakeRider | null; readonly failed: boolean }>({
    rider: null,
    failed: false,
  });
  const refresh = useCallback(async () => {
    if (riderId === null) return setState({ rider: null, failed: false });
    const { data } = await client.query(IntakeRiderDocument, { id: riderId }).toPromise();
    // Of two calls for two riders the later one counts; its own id says so.
    setState((before) => {
      if (data?.rider?.id === riderId) return { rider: data.rider, failed: false };
      return { rider: before.rider?.id === riderId ? before.rider : null, failed: true };
    });
  }, [riderId]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { ...state, rider: state.rider?.id === riderId ? state.rider : null, refresh };
}
