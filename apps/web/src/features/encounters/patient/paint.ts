import { createContext, use } from 'react';

/** What tells the gradients of one figure from those of another on the same page. */
export const PaintContext = createContext('figure');

export const paintId = (figure: string, name: string): string => `${figure}-${name}`;

/** The fill of a gradient of this figure. */
export function usePaint(): (name: string) => string {
  const figure = use(PaintContext);
  return (name) => `url(#${paintId(figure, name)})`;
}
