import type { Ref } from 'react';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';

export interface TextFieldProps extends AriaProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled text field; `problem` is what is wrong with what was entered. */
export function TextField({ label, hint, problem, placeholder, inputRef, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={problem !== undefined} validationBehavior="aria">
      <Label>{label}</Label>
      <Input
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="problem">{problem}</FieldError>
    </AriaTextField>
  );
}
