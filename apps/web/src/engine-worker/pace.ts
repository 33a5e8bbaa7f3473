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
    const ticks = Math.min(1000, Math.max(0, nowMs - this.last)) / 20 + this.carried;
    this.last = nowMs;
    const whole = Math.floor(ticks);
    this.carried = ticks - whole;
    return whole;
  }

  stop(): void {
    this.last = null;
    this.carried = 0;
  }
}
