/**
 * A field that suggests while one types: the first match is always marked, so that Enter (or Tab) takes it without an arrow key.
 * The combobox pattern of WAI-ARIA 1.2; React Aria's marks nothing until an arrow is pressed.
 */
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly badge?: string;
}

export interface SuggestFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Suggestion[];
  readonly onPick: (id: string) => void;
  /** True: what stands in the field is a choice and needs no other. */
  readonly chosen: boolean;
  /** The list stands in the page and pushes the rest down, for the field that everything begins with. */
  readonly inline?: boolean;
  readonly empty?: string | undefined;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly large?: boolean;
  readonly inputMode?: 'text' | 'search';
}

export function SuggestField(props: SuggestFieldProps) {
  const { t } = useTranslation();
  const { options, text, chosen } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its first row
  useEffect(() => setActive(0), [options.map((option) => option.id).join(' ')]);
  const shown = open && !chosen && (options.length > 0 || props.empty !== undefined);
  const marked = options[active];

  const pick = (option: Suggestion) => {
    setOpen(false);
    props.onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0 || chosen) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) setActive((active + step + options.length) % options.length);
      setOpen(true);
    } else if (event.key === 'Enter' && shown && marked !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      pick(marked);
    } else if (event.key === 'Tab' && shown && marked !== undefined && text.trim() !== '') {
      pick(marked);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className={`field suggest ${props.large === true ? 'suggest-large' : ''}`}>
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={props.inputRef}
        id={id}
        type="text"
        inputMode={props.inputMode ?? 'text'}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && marked !== undefined ? `${id}-${marked.id}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={props.problem !== undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          props.onText(event.target.value);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        className={props.inline === true ? 'suggest-inline' : 'popover suggest-popover'}
        hidden={!shown}
        data-empty={options.length === 0}
      >
        {/* Focus stays in the field: the marked row is told by aria-activedescendant. */}
        <div role="listbox" id={`${id}-list`} aria-label={props.label} className="menu">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              aria-selected={index === active}
              className="menu-item"
              data-focused={index === active ? true : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              <span>{option.text}</span>
              {option.badge !== undefined && <span className="badge">{option.badge}</span>}
              {option.detail !== undefined && <small className="quiet">{option.detail}</small>}
            </div>
          ))}
        </div>
        {options.length === 0 && <p className="quiet suggest-empty">{props.empty}</p>}
      </div>
      <span id={`${id}-hint`} className={props.problem === undefined ? 'hint' : 'problem'}>
        {props.problem ?? props.hint}
      </span>
      <span className="visually-hidden" role="status">
        {shown && options.length > 0 ? t('intake.found', { count: options.length }) : ''}
      </span>
    </div>
  );
}
