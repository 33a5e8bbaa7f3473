import type { HostSignal } from './port.ts';

/** The listeners of one host. */
export class Signals {
  private readonly listeners = new Set<(signal: HostSignal) => void>();

  listen(listener: (signal: HostSignal) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(signal: HostSignal): void {
    for (const listener of this.listeners) listener(signal);
  }
}
