/** A key as a mark on its button. Hidden from screen readers: the button's name is what it does, the keys are in the help. */
export function Key({ children }: { readonly children: string | number }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
