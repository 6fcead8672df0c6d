/**
 * A move in the making: which trip, to which shift, and what it would do. Outside React's state on purpose: while a bar is dragged
 * only the strip that shows the effect renders, the rows never do.
 */
import { type EffectPartsFragment, MoveEffectDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';

/** Long enough not to ask for every row that is crossed, short enough to feel like an answer. */
const PAUSE_MS = 80;

export interface Move {
  readonly planId: string;
  readonly tripId: string;
  readonly name: string;
  readonly fromShiftId: string | null;
  /** Null: off the plan; undefined: no target yet. */
  readonly toShiftId: string | null | undefined;
  readonly effect: EffectPartsFragment | null;
  readonly asking: boolean;
  /** Dropped by the mouse: to be carried out as soon as the effect is known to break nothing. */
  readonly dropped: boolean;
}

type Listener = () => void;
let move: Move | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let question = 0;
const listeners = new Set<Listener>();

function set(next: Move | null): void {
  move = next;
  for (const listener of listeners) listener();
}

export const moveStore = {
  get: (): Move | null => move,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  begin: (start: Pick<Move, 'planId' | 'tripId' | 'name' | 'fromShiftId'>): void => {
    question += 1;
    set({ ...start, toShiftId: undefined, effect: null, asking: false, dropped: false });
    // The server makes the day ready while the hand is still on its way.
    const { planId, tripId, fromShiftId: shiftId } = start;
    void client.query(MoveEffectDocument, { planId, tripId, shiftId }).toPromise();
  },
  /** Names another target and asks what it would do. */
  aim: (toShiftId: string | null): void => {
    if (move === null || move.toShiftId === toShiftId) return;
    clearTimeout(timer);
    question += 1;
    const mine = question;
    const asked = move;
    if (toShiftId === asked.fromShiftId) {
      set({ ...asked, toShiftId: undefined, effect: null, asking: false });
      return;
    }
    set({ ...asked, toShiftId, effect: null, asking: true });
    timer = setTimeout(async () => {
      const { data } = await client
        .query(MoveEffectDocument, { planId: asked.planId, tripId: asked.tripId, shiftId: toShiftId })
        .toPromise();
      if (mine === question && move !== null) set({ ...move, effect: data?.moveEffect ?? null, asking: false });
    }, PAUSE_MS);
  },
  drop: (): void => {
    if (move !== null) set(move.toShiftId === undefined ? null : { ...move, dropped: true });
  },
  end: (): void => {
    clearTimeout(timer);
    question += 1;
    if (move !== null) set(null);
  },
};
