import { CHANNELS, type ChannelKey, type WaveFeed } from './channels.ts';
import { Sweep } from './sweep.ts';

/** A monitor speed of 25 mm/s on a screen whose millimetre is about this many CSS pixels. */
const PX_PER_SECOND = 62;

/** Draws the traces of the given rows into one canvas until stopped. No React, no allocation per frame. */
export function runScreen(canvas: HTMLCanvasElement, feed: WaveFeed, rows: readonly (ChannelKey | null)[]): () => void {
  const pen = canvas.getContext('2d');
  if (!pen) return () => undefined;
  const styles = getComputedStyle(canvas);
  const lines = rows.map((key) => {
    const channel = CHANNELS.find((each) => each.key === key);
    if (!channel) return null;
    return { sweep: new Sweep(channel, feed.rings[channel.key]), colour: styles.getPropertyValue(channel.colour) };
  });
  let last = performance.now();
  let frame = 0;
  let width = 0;
  let height = 0;

  const fit = (): void => {
    const ratio = window.devicePixelRatio || 1;
    width = Math.round(canvas.clientWidth * ratio);
    height = Math.round(canvas.clientHeight * ratio);
    canvas.width = width;
    canvas.height = height;
    pen.lineWidth = 1.6 * ratio;
    pen.lineJoin = 'round';
  };
  const watcher = new ResizeObserver(fit);
  watcher.observe(canvas);
  fit();

  const draw = (now: number): void => {
    const elapsed = Math.min(0.25, (now - last) / 1000);
    last = now;
    const rowHeight = height / Math.max(1, lines.length);
    const windowS = canvas.clientWidth / PX_PER_SECOND;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (!line || width === 0) continue;
      pen.strokeStyle = line.colour;
      line.sweep.draw(pen, elapsed, width, Math.round(i * rowHeight), Math.round(rowHeight), windowS);
    }
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
  };
}
