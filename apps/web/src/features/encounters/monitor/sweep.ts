import type { Channel } from './channels.ts';
import type { WaveRing } from './wave-ring.ts';

/** Seconds of trace the canvas is behind the newest sample at most; more is skipped after a jump of the clock. */
const MAX_LAG_SECONDS = 0.5;
const ERASE_SECONDS = 0.35;
const LINE_PX = 1.6;

/** How one trace is drawn: a pen that moves left to right over its own past, wiping a bar ahead of it. */
export class Sweep {
  private readonly channel: Channel;
  private readonly ring: WaveRing;
  private drawn: number;
  private played: number;
  private low: number;
  private high: number;

  constructor(channel: Channel, ring: WaveRing) {
    this.channel = channel;
    this.ring = ring;
    this.drawn = ring.written;
    this.played = ring.written;
    this.low = channel.low;
    this.high = channel.high;
  }

  /** Draws what `elapsedS` real seconds bring. `top` and `height` are the row in device pixels, `windowS` its width in seconds. */
  draw(
    pen: CanvasRenderingContext2D,
    elapsedS: number,
    width: number,
    top: number,
    height: number,
    windowS: number,
  ): void {
    const { ring, channel } = this;
    const lag = ring.written - this.played;
    if (lag > MAX_LAG_SECONDS * channel.hz) this.played = ring.written - 0.15 * channel.hz;
    this.played = Math.min(ring.written, this.played + elapsedS * channel.hz);
    const until = Math.floor(this.played);
    if (until <= this.drawn) return;
    const windowSamples = windowS * channel.hz;
    if (until - this.drawn > windowSamples) this.drawn = until - Math.floor(windowSamples);
    const perSample = width / windowSamples;
    this.wipe(pen, until, width, top, height, windowSamples, perSample);
    pen.beginPath();
    let previousX = Infinity;
    for (let i = Math.max(0, this.drawn - 1); i < until; i++) {
      const x = (i % windowSamples) * perSample;
      const y = this.y(ring.at(i), top, height);
      if (x < previousX) pen.moveTo(x, y);
      else pen.lineTo(x, y);
      previousX = x;
    }
    pen.stroke();
    this.drawn = until;
  }

  private wipe(
    pen: CanvasRenderingContext2D,
    until: number,
    width: number,
    top: number,
    height: number,
    windowSamples: number,
    perSample: number,
  ): void {
    const from = (this.drawn % windowSamples) * perSample + LINE_PX;
    const span = (until - this.drawn) * perSample + ERASE_SECONDS * this.channel.hz * perSample;
    pen.clearRect(from, top, span, height);
    if (from + span > width) pen.clearRect(0, top, from + span - width, height);
  }

  private y(value: number, top: number, height: number): number {
    const { step } = this.channel;
    if (step !== null) {
      if (value > this.high) this.high = Math.ceil(value / step) * step;
      if (value < this.low) this.low = Math.floor(value / step) * step;
    }
    const inside = Math.min(1, Math.max(0, (value - this.low) / (this.high - this.low)));
    return top + height - 3 - inside * (height - 6);
  }
}
