import type { Line } from '../trends.ts';

export const gutter = 38;
export const edge = 10;

/** Seconds to pixels along a chart of a width. */
export function placeOf(second: number, lastSecond: number, width: number): number {
  return gutter + (second / Math.max(lastSecond, 1)) * (width - gutter - edge);
}

/** Pixels back to a whole second, kept within the encounter. */
export function secondAt(pixel: number, lastSecond: number, width: number): number {
  const part = (pixel - gutter) / Math.max(width - gutter - edge, 1);
  return Math.round(Math.min(1, Math.max(0, part)) * lastSecond);
}

/** The path of a line; a gap where nothing was shown. */
export function pathOf(line: Line, x: (second: number) => number, y: (value: number) => number): string {
  let path = '';
  let drawing = false;
  for (const point of line.points) {
    if (point.value === null) {
      drawing = false;
    } else {
      path += `${drawing ? 'L' : 'M'}${x(point.second).toFixed(1)} ${y(point.value).toFixed(1)}`;
      drawing = true;
    }
  }
  return path;
}

/** Minutes to write under a chart: few enough to be read at this width. */
export function timeTicks(lastSecond: number, width: number): readonly number[] {
  const most = Math.max(2, Math.floor((width - gutter) / 64));
  const every = [60, 120, 300, 600, 900, 1800, 3600].find((each) => lastSecond / each <= most) ?? 7200;
  return Array.from({ length: Math.floor(lastSecond / every) + 1 }, (_, index) => index * every);
}
