import type { ReactNode } from 'react';

/** A message across the screen; errors interrupt a screen reader, the rest waits its turn. */
export function Banner({
  kind,
  children,
}: {
  readonly kind: 'info' | 'good' | 'warning' | 'error';
  readonly children: ReactNode;
}) {
  return (
    <div className={`banner banner-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
