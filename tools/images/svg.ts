import { nextUnit, randomStream, type RandomState } from '../../packages/kernel/src/index.ts';

/** A stream of numbers for one drawing: the same label, the same drawing. */
export const chance = (label: string): RandomState => randomStream(1, label);
export const between = (state: RandomState, low: number, high: number): number => low + (high - low) * nextUnit(state);
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export const path = (d: string, style: string): string => `<path d="${d}" ${style}/>`;
export const ellipse = (cx: number, cy: number, rx: number, ry: number, style: string): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" ${style}/>`;
export const line = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" ${style}/>`;
export const text = (x: number, y: number, words: string, style = ''): string =>
  `<text x="${n(x)}" y="${n(y)}" font-family="Inter, Arial, sans-serif" fill="#cfd4d6" ${style}>${words}</text>`;

/** Gaussian blur filters by their radius, used by name `b2`, `b6`, `b14`, and film grain `grain`. */
const DEFS = [2, 6, 14]
  .map(
    (r) =>
      `<filter id="b${r}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${r}"/></filter>`,
  )
  .join('');
const GRAIN = `<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0.16 0"/></filter>`;

/** A whole drawing with its honest label: no finding is ever named in the file. */
export function drawing(width: number, height: number, title: string, body: readonly string[], defs = ''): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}, drawn illustration">`,
    `<defs>${DEFS}${GRAIN}${defs}</defs>`,
    `<rect width="${width}" height="${height}" fill="#050607"/>`,
    ...body,
    `<rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.5"/>`,
    `<rect y="${height - 26}" width="${width}" height="26" fill="#050607"/>`,
    text(12, height - 9, `${title}. Drawn illustration, not a patient's image. CC BY 4.0`, 'font-size="13"'),
    '</svg>',
    '',
  ].join('\n');
}
