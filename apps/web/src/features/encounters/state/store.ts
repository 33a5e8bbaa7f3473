import { FIRST_VIEW, type View } from './view.ts';

/** One value that many parts of the page read. */
export class Store {
  private current: View = FIRST_VIEW;
  private readonly listeners = new Set<() => void>();

  get = (): View => this.current;

  set(next: View): void {
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
