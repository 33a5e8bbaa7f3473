import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { DATA } from './source.ts';
import type { PersonSpec } from './person.ts';

const EDGE = 1024;
const HEIGHT = 1024;
/** Where each small texture lies in the atlas of details, pixels. */
export const CELLS = {
  hair: [0, 0, 512],
  eyes: [512, 0, 512],
  eyebrows: [0, 512, 256],
  eyelashes: [256, 512, 256],
  teeth: [512, 512, 256],
  tongue: [768, 512, 256],
  shoes: [0, 768, 256],
} as const satisfies Readonly<Record<string, readonly [x: number, y: number, edge: number]>>;
export type Cell = keyof typeof CELLS;

const fraction = (t: number): number => t - Math.floor(t);

/** Texture coordinates of a cell in the atlas. */
export function placeIn(cell: Cell): (u: number, v: number) => readonly [number, number] {
  const [x, y, edge] = CELLS[cell];
  const inside = (t: number): number => (t >= 0 && t <= 1 ? t : fraction(t));
  return (u, v) => [(x + inside(u) * edge) / EDGE, (y + inside(v) * edge) / HEIGHT];
}

const texture = (kind: string, name: string, file?: string): string => {
  const folder = join(DATA, 'proxies', kind, name, 'textures');
  return join(folder, file ?? readdirSync(folder).find((f) => /diffuse|\.png$/.test(f)) ?? '');
};

/** A texture in its own shades of one colour, sRGB 0 to 1, keeping the alpha. */
async function coloured(path: string, edge: number, colour: readonly [number, number, number]): Promise<Buffer> {
  const { data, info } = await sharp(path).resize(edge, edge).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let sum = 0;
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if ((data[i + 3] as number) > 128) {
      sum += ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number)) / 3;
      count += 1;
    }
  const mean = sum / Math.max(1, count) || 1;
  for (let i = 0; i < data.length; i += 4) {
    const shade = ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number)) / 3 / mean;
    for (let k = 0; k < 3; k++)
      data[i + k] = Math.min(255, Math.round(255 * (colour[k] as number) * (0.35 + 0.65 * shade)));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png()
    .toBuffer();
}

const plainTexture = (path: string, edge: number): Promise<Buffer> =>
  sharp(path).resize(edge, edge).ensureAlpha().png().toBuffer();

/** Hair, eyes, brows, lashes, teeth, tongue and shoes of a person on one WebP of `width` pixels. */
export async function detailAtlas(person: PersonSpec, width: number): Promise<Buffer> {
  const cell = async (name: Cell, image: Promise<Buffer>) => {
    const [left, top] = CELLS[name];
    return { input: await image, left, top };
  };
  const eye = `${person.eyes}_eye.png`;
  const layers = await Promise.all([
    ...(person.hair.style === 'none'
      ? []
      : [cell('hair', coloured(texture('hair', person.hair.style), 512, person.hair.colour))]),
    cell('eyes', eyeTexture(texture('eyes', 'HighPolyEyes', eye))),
    cell('eyebrows', coloured(texture('eyebrows', person.brows), 256, person.hair.colour)),
    cell('eyelashes', plainTexture(texture('eyelashes', 'Eyelashes01'), 256)),
    cell('teeth', plainTexture(texture('teeth', 'Teeth_Base'), 256)),
    ...(person.clothes.shoes === undefined
      ? []
      : [
          cell(
            'shoes',
            plainTexture(texture('clothes', person.clothes.shoes, `${person.clothes.shoes}_diffuse.png`), 256),
          ),
        ]),
    cell('tongue', plainTexture(texture('tongue', 'tongue01'), 256)),
  ]);
  const frame = await sharp({
    create: { width: 64, height: 64, channels: 4, background: { r: 46, g: 40, b: 38, alpha: 1 } },
  })
    .png()
    .toBuffer();
  const whole = await sharp({
    create: { width: EDGE, height: HEIGHT, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([...layers, { input: frame, left: 429, top: 941 }])
    .png()
    .toBuffer();
  return sharp(whole).resize(width).webp({ quality: 82, alphaQuality: 80 }).toBuffer();
}

/** The eyes, their iris less red than the source paints it. */
const eyeTexture = (path: string): Promise<Buffer> =>
  sharp(path).resize(512, 512).ensureAlpha().modulate({ saturation: 0.7, brightness: 1.05 }).png().toBuffer();

/** Mean colour of a skin image, sRGB 0 to 1: what the client tints from to reach a patient's own tone. */
export async function meanColour(image: Buffer): Promise<readonly number[]> {
  const { channels } = await sharp(image).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round((mean / 255) * 1000) / 1000);
}

/** The skin, tinted, as a square WebP of `edge` pixels. */
export async function skinTexture(person: PersonSpec, edge: number): Promise<Buffer> {
  const folder = join(DATA, 'skins', person.skin, 'textures');
  const file = readdirSync(folder).find((f) => f.includes('skinned')) ?? '';
  const [r, g, b] = person.skinTint;
  return sharp(join(folder, file))
    .removeAlpha()
    .linear([r, g, b], [0, 0, 0])
    .resize(edge, edge)
    .webp({ quality: 82 })
    .toBuffer();
}
