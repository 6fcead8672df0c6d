/**
 * Dragging a trip to another row: one transform a frame on a copy of the bar, no React render, no measuring while the pointer moves.
 * A press without a way is a click and stays one.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { moveStore } from './move-store.ts';

const SLACK_PX = 5;

interface Target {
  readonly shiftId: string | null;
  readonly top: number;
  readonly bottom: number;
}

/** Rows of shifts, and the tray of those who are not carried (null). */
function measureTargets(root: HTMLElement): readonly Target[] {
  return [...root.querySelectorAll<HTMLElement>('[data-shift], [data-tray]')].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { shiftId: element.dataset['shift'] ?? null, top, bottom };
  });
}

/** @param begin opens the move of that trip; false: it may not be moved */
export function useDrag(root: RefObject<HTMLElement | null>, begin: (tripId: string) => boolean): void {
  // The plan may be read anew while a bar is held: news of the day must not take it out of the hand.
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const area = root.current;
    if (area === null) return;
    let leave: (() => void) | undefined;
    const onDown = (down: PointerEvent) => {
      const bar = (down.target as Element).closest<HTMLElement>('[data-trip]');
      // A finger scrolls the day; it moves a trip by the panel.
      if (bar === null || down.button !== 0 || down.pointerType === 'touch') return;
      leave?.();
      leave = followPointer(area, bar, down, (tripId) => latest.current(tripId));
    };
    area.addEventListener('pointerdown', onDown);
    return () => {
      area.removeEventListener('pointerdown', onDown);
      leave?.();
    };
  }, [root]);
}

function followPointer(
  area: HTMLElement,
  bar: HTMLElement,
  down: PointerEvent,
  begin: (tripId: string) => boolean,
): () => void {
  let ghost: HTMLElement | null = null;
  let targets: readonly Target[] = [];
  let frame = 0;
  let last = down;
  const measure = () => {
    targets = measureTargets(area);
  };
  const draw = () => {
    frame = 0;
    if (ghost === null) return;
    ghost.style.transform = `translate(${last.clientX - down.clientX}px, ${last.clientY - down.clientY}px)`;
    const target = targets.find(({ top, bottom }) => last.clientY >= top && last.clientY < bottom);
    if (target !== undefined) moveStore.aim(target.shiftId);
  };
  const onMove = (event: PointerEvent) => {
    last = event;
    if (ghost === null) {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK_PX) return;
      if (!begin(bar.dataset['trip'] ?? '')) return end();
      ghost = toGhost(bar);
      measure();
    }
    frame ||= requestAnimationFrame(draw);
  };
  const onUp = () => {
    if (ghost !== null) {
      moveStore.drop();
      // The click that follows a drag is none.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    }
    end();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    moveStore.end();
    end();
  };
  const end = () => {
    cancelAnimationFrame(frame);
    ghost?.remove();
    ghost = null;
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', onKey, true);
    area.removeEventListener('scroll', measure, true);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', onKey, true);
  area.addEventListener('scroll', measure, true);
  return end;
}

const swallow = (event: Event) => event.stopPropagation();

function toGhost(bar: HTMLElement): HTMLElement {
  const box = bar.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = 'bar-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.textContent = bar.dataset['name'] ?? '';
  Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, minWidth: `${Math.min(box.width, 240)}px` });
  document.body.append(ghost);
  return ghost;
}
