/** Where the focus can be sent: the focus follows the call and is never lost. */
import { type RefObject, useCallback, useRef } from 'react';

export interface Targets {
  readonly caller: RefObject<HTMLInputElement | null>;
  readonly trips: RefObject<HTMLElement | null>;
  readonly to: RefObject<HTMLInputElement | null>;
  readonly when: RefObject<HTMLInputElement | null>;
  readonly back: RefObject<HTMLInputElement | null>;
  readonly answer: RefObject<HTMLElement | null>;
  readonly done: RefObject<HTMLElement | null>;
  readonly coming: RefObject<HTMLElement | null>;
}
export type Target = keyof Targets;
export type Focus = (target: Target, caret?: 'end') => void;

export function useTargets(): { readonly refs: Targets; readonly focus: Focus } {
  const refs = useRef<Targets>(null);
  const wanted = useRef(0);
  const own: Targets = {
    caller: useRef(null),
    trips: useRef(null),
    to: useRef(null),
    when: useRef(null),
    back: useRef(null),
    answer: useRef(null),
    done: useRef(null),
    coming: useRef(null),
  };
  refs.current ??= own;
  const focus = useCallback<Focus>((target, caret) => {
    const own = ++wanted.current;
    const send = (tries: number) => {
      // At once where it can be, so that no fast key goes astray; what is not drawn yet is waited for, and a later wish overtakes.
      if (wanted.current !== own) return;
      const element = refs.current?.[target].current ?? null;
      if (element === null) {
        if (tries > 0) setTimeout(() => send(tries - 1), 16);
        return;
      }
      // The first thing in a list that can be acted on, else the list itself.
      const inner = target === 'coming' ? element.querySelector<HTMLElement>('button') : null;
      const goal = inner ?? element;
      // A tall list is not scrolled to its end: its beginning is what is read.
      goal.focus({ preventScroll: true });
      const { top, bottom } = goal.getBoundingClientRect();
      const room = window.innerHeight;
      if (top < 80 || top > room * 0.75) goal.scrollIntoView({ block: 'start' });
      // The list of trips stays where it is: above it stands what the rider needs.
      else if (target !== 'trips' && bottom > room && bottom - top < room) goal.scrollIntoView({ block: 'nearest' });
      if (caret === 'end' && element instanceof HTMLInputElement) {
        element.setSelectionRange(element.value.length, element.value.length);
      }
    };
    send(60);
  }, []);
  return { refs: refs.current, focus };
}
