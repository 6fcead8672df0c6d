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
    // After React has drawn what the act has changed.
    setTimeout(() => {
      const element = refs.current?.[target].current;
      // The first thing in a list that can be acted on, else the list itself.
      const inner = target === 'coming' ? element?.querySelector<HTMLElement>('button') : null;
      (inner ?? element)?.focus();
      if (caret === 'end' && element instanceof HTMLInputElement) {
        element.setSelectionRange(element.value.length, element.value.length);
      }
    });
  }, []);
  return { refs: refs.current, focus };
}
