import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

export function Menu({
  label,
  name,
  items,
}: {
  readonly label: ReactNode;
  /** What the button is called when its label is a mark. */
  readonly name?: string;
  readonly items: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet" {...(name === undefined ? {} : { 'aria-label': name })}>
        {label}
      </Button>
      <Popover className="popover">
        <AriaMenu className="menu" onAction={(key) => items.find((item) => item.id === key)?.run()}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="menu-item" textValue={item.text}>
              <span aria-hidden="true">{item.checked === true ? '✓' : ''}</span> {item.text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
