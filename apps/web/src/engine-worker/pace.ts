const TICK_MS = 20;
const LONGEST_MS = 1000;

/** Turns real time into whole ticks, carrying the remainder. A gap (a sleeping laptop) counts as one second at most. */
export class Pace {
  private last: number | null = null;
  private carried = 0;

  /** Ticks due since the last call, at real speed. `nowMs` is a monotonic clock. */
  due(nowMs: number): number {
    if (this.last === null) {
      this.last = nowMs;
      return 0;
    }
    const ms = Math.min(LONGEST_MS, Math.max(0, nowMs - this.last)) + this.carried;
    this.last = nowMs;
    const ticks = Math.floor(ms / TICK_MS);
    this.carried = ms - ticks * TICK_MS;
    return ticks;
  }

  stop(): void {
    this.last = null;
    this.carried = 0;
  }
}
