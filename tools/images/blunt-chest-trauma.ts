import { chestFilm } from './chest-film.ts';
import { pelvisFilm } from './pelvis-film.ts';
import { chestSlice, headSlice, neckFilm, upperAbdomenSlice } from './slice.ts';
import { abdominalView, cardiacView, lungTrace } from './ultrasound.ts';

const hurt = { contusion: true, fractures: true, drain: false } as const;

/** The drawings of the case by their neutral names: names tell nothing of what is shown. */
export const BLUNT_CHEST_TRAUMA: Readonly<Record<string, () => string>> = {
  'i01.svg': () => chestFilm({ ...hurt, collapse: 0.9, shift: 52 }),
  'i02.svg': () => chestFilm({ ...hurt, collapse: 0.45, shift: 8 }),
  'i03.svg': () => chestFilm({ ...hurt, collapse: 0.12, shift: 0, drain: true }),
  'i04.svg': () => pelvisFilm(),
  'i05.svg': () => lungTrace('right chest', true),
  'i06.svg': () => lungTrace('left chest', false),
  'i07.svg': () => lungTrace('left chest', true),
  'i08.svg': () => abdominalView('right upper quadrant', false),
  'i09.svg': () => abdominalView('left upper quadrant', true),
  'i10.svg': () => cardiacView(),
  'i11.svg': () => chestSlice({ collapse: 0.85, shift: 50, drain: false }),
  'i12.svg': () => chestSlice({ collapse: 0.2, shift: 0, drain: true }),
  'i13.svg': () => upperAbdomenSlice(),
  'i14.svg': () => headSlice(),
  'i15.svg': () => neckFilm(),
  'i16.svg': () => abdominalView('left upper quadrant', false),
};
