/** How the room of the board is shared: a bar between timeline and tray, and whether the map is shown; kept for this browser. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Room {
  /** Of the height of both, in percent; null: as much as it needs, at most half. */
  readonly tray: number | null;
  readonly map: boolean;
}

const KEY = 'falubusz.board-room';
const DEFAULTS: Room = { tray: null, map: true };
const LEAST = 10;
const MOST = 75;
const STEP = 5;

/** The room and a function that changes a part of it. Where the browser keeps nothing it lasts until the page is left. */
export function useRoom(): readonly [Room, (change: Partial<Room>) => void] {
  const [room, setRoom] = useState<Room>(() => {
    try {
      return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Room>) };
    } catch {
      return DEFAULTS; // private mode or a broken entry
    }
  });
  const change = (part: Partial<Room>) => {
    const next = { ...room, ...part };
    setRoom(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // without storage the choice lasts until the page is left
    }
  };
  return [room, change];
}

/** Dragged, or moved by the arrow keys; a double click gives the tray what it needs again. Stands directly above the tray. */
export function Splitter(props: { readonly tray: number | null; readonly onTray: (tray: number | null) => void }) {
  const { t } = useTranslation();
  const { tray, onTray } = props;
  const put = (percent: number) => onTray(Math.round(Math.min(MOST, Math.max(LEAST, percent))));
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box !== undefined) put(((box.bottom - event.clientY) / box.height) * 100);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = tray ?? measure(event.currentTarget);
    if (event.key === 'ArrowUp') put(now + STEP);
    else if (event.key === 'ArrowDown') put(now - STEP);
    else if (event.key === 'Home') put(LEAST);
    else if (event.key === 'End') put(MOST);
    else if (event.key === 'Enter') onTray(null);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that is moved is no <hr>
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('dispatch.splitter')}
      aria-valuenow={tray ?? 50}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className="splitter"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onTray(null)}
      onKeyDown={onKeyDown}
    />
  );
}

/** What the tray has while nobody has moved the bar. */
function measure(bar: HTMLElement): number {
  const [box, tray] = [bar.parentElement, bar.nextElementSibling].map(
    (one) => one?.getBoundingClientRect().height ?? 0,
  );
  return box === undefined || tray === undefined || box === 0 ? 50 : (tray / box) * 100;
}
