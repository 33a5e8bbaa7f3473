import type { ReactNode } from 'react';

/** In the page for those who listen, not on the screen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
