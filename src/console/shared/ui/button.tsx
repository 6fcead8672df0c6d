import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

export interface ButtonProps extends AriaButtonProps {
  /** primary: the one thing to do here; danger: takes something away; quiet: beside the way. */
  readonly kind?: 'primary' | 'plain' | 'danger' | 'quiet';
}

export function Button({ kind = 'plain', className, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${kind} ${typeof className === 'string' ? className : ''}`} />
  );
}
