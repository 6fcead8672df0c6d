import type { ReactNode, Ref } from 'react';
import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';

export interface Option {
  readonly id: string;
  readonly text: string;
  /** A second line, such as the settlement. */
  readonly detail?: string;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly input: string;
  readonly onInput: (input: string) => void;
  readonly options: readonly Option[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly empty?: ReactNode;
  readonly autoFocus?: boolean;
}

/** Typing narrows a list that the server filters; Enter takes the first match, so that no arrow key is needed. */
export function ComboBox(props: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field combo"
      inputValue={props.input}
      onInputChange={props.onInput}
      value={props.selected}
      onChange={(key) => {
        if (key !== null) props.onSelect(String(key));
      }}
      items={props.options}
      menuTrigger="input"
      allowsEmptyCollection={props.empty !== undefined}
      isInvalid={props.problem !== undefined}
      autoFocus={props.autoFocus ?? false}
    >
      <Label>{props.label}</Label>
      <Input
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
      />
      {props.problem !== undefined && <span className="problem">{props.problem}</span>}
      <Popover className="popover combo-popover">
        <ListBox className="menu" renderEmptyState={() => props.empty}>
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="menu-item">
              <span>{option.text}</span>
              {option.detail !== undefined && <small className="quiet">{option.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
