/** The keys of the screen: a strip that is always there, and the whole list behind F1. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/button.tsx';
import { Key } from '../shared/ui/key.tsx';

export type ScreenKey = 'F1' | 'F2' | 'F4' | 'F8' | 'F9';
export const KEYS: readonly ScreenKey[] = ['F1', 'F2', 'F4', 'F8', 'F9'];

/** @param onDigit of Alt+1 … Alt+9, from 1 */
export function useScreenKeys(onKey: (key: ScreenKey) => void, onDigit: (digit: number) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      // Behind an open dialog nothing moves, but F1 closes the help that it has opened.
      if (document.querySelector('dialog[open]') !== null && event.key !== 'F1') return;
      const key = KEYS.find((one) => one === event.key);
      const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      if (key !== undefined && !event.altKey) onKey(key);
      else if (digit !== undefined) onDigit(Number(digit));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onKey, onDigit]);
}

export function KeyStrip({
  onKey,
  callCount,
}: {
  readonly onKey: (key: ScreenKey) => void;
  readonly callCount: number | null;
}) {
  const { t } = useTranslation();
  return (
    <div className="key-strip" role="toolbar" aria-label={t('intake.keys')}>
      {KEYS.filter((key) => key !== 'F9' || callCount !== null).map((key) => (
        <Button key={key} kind="quiet" onPress={() => onKey(key)}>
          <Key>{key}</Key> {t(`intake.key.${key}`)}
          {key === 'F9' && callCount !== null && callCount > 0 && <span className="badge">{callCount}</span>}
        </Button>
      ))}
      <span className="quiet">
        <kbd>Alt</kbd>+<kbd>1</kbd>–<kbd>9</kbd> {t('intake.key.alt')}
      </span>
      <span className="quiet">
        <kbd>↵</kbd> {t('intake.key.enter')}
      </span>
    </div>
  );
}
