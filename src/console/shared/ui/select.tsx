import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

/** One of a few; for many, use ComboBox. */
export function Select<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <AriaSelect className="field" value={props.value} onChange={(key) => props.onChange(key as Value)}>
      <Label>{props.label}</Label>
      <Button className="select-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {props.choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} className="menu-item">
              {choice.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
