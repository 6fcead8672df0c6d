/**
 * A move in the making: which trip, to which shift, and what it would do. Outside React's state on purpose: while a bar is dragged
 * only the strip that shows the effect renders, the rows never do.
 */
import { type EffectPartsFragment, MoveEffectDocument } from '../generated/operations.generated.ts';
import { client } from '../shared/client.ts';

/** Rows that a quick hand only crosses are not asked for; short enough to feel like an answer. */
const PAUSE_MS = 30;

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
/** Of the move in the making, by target: a plan never changes, and the server judges again before it stores. */
let known = new Map<string | null, EffectPartsFragment>();
/** One question at a time: more would only wait for each other at the server, the row under the hand behind those it has left. */
let busyUntilMs = 0;
/** A question on a dead line holds up the next row no longer than this. */
const PATIENCE_MS = 2000;
const listeners = new Set<Listener>();

function set(next: Move | null): void {
  move = next;
  for (const listener of listeners) listener();
}

/** Asks what the target of now would do, and after the answer for the next one, if the hand has gone on meanwhile. */
async function ask(): Promise<void> {
  if (performance.now() < busyUntilMs || move === null || move.toShiftId === undefined || move.effect !== null) return;
  const { planId, tripId, toShiftId: shiftId } = move;
  const mine = known;
  busyUntilMs = performance.now() + PATIENCE_MS;
  const { data } = await client.query(MoveEffectDocument, { planId, tripId, shiftId }).toPromise();
  busyUntilMs = 0;
  if (data !== undefined) mine.set(shiftId, data.moveEffect);
  // Another trip has been taken up since, or another target: that one is asked for.
  if (mine !== known || move?.toShiftId !== shiftId) return await ask();
  set({ ...move, effect: data?.moveEffect ?? null, asking: false });
}

export const moveStore = {
  get: (): Move | null => move,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  begin: (start: Pick<Move, 'planId' | 'tripId' | 'name' | 'fromShiftId'>): void => {
    known = new Map();
    set({ ...start, toShiftId: undefined, effect: null, asking: false, dropped: false });
    // The server makes the day ready while the hand is still on its way.
    const { planId, tripId, fromShiftId: shiftId } = start;
    void client.query(MoveEffectDocument, { planId, tripId, shiftId }).toPromise();
  },
  /** Names another target and asks what it would do; a row that the hand comes back to is answered at once. */
  aim: (toShiftId: string | null): void => {
    if (move === null || move.toShiftId === toShiftId) return;
    clearTimeout(timer);
    if (toShiftId === move.fromShiftId) {
      set({ ...move, toShiftId: undefined, effect: null, asking: false });
      return;
    }
    const effect = known.get(toShiftId) ?? null;
    set({ ...move, toShiftId, effect, asking: effect === null });
    if (effect === null) timer = setTimeout(() => void ask(), PAUSE_MS);
  },
  drop: (): void => {
    if (move !== null) set(move.toShiftId === undefined ? null : { ...move, dropped: true });
  },
  end: (): void => {
    clearTimeout(timer);
    if (move !== null) set(null);
  },
};
