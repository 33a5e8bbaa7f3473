import { chestFilm } from './chest-film.ts';
import { abdominalFilm, kidneyAlong, kidneysAcross, kidneysFront } from './kidneys.ts';
import { ellipse } from './svg.ts';

const whole = { contusion: false, fractures: false, drain: false, collapse: 0, shift: 0 } as const;

/** Haze over both lower zones, laid under the film grain. */
function hazy(film: string): string {
  const haze = [270, 530].flatMap((x) => [
    ellipse(x, 520, 110, 110, 'fill="#aab1b4" fill-opacity="0.5" filter="url(#b14)"'),
    ellipse(x, 400, 70, 80, 'fill="#9aa1a4" fill-opacity="0.3" filter="url(#b14)"'),
  ]);
  return film.replace(/<rect [^>]*filter="url\(#grain\)"/, (grain) => haze.join('') + grain);
}

/** The drawings of the case by their neutral names: names tell nothing of what is shown. */
export const NOT_HERSELF: Readonly<Record<string, () => string>> = {
  'i01.svg': () => kidneysFront(),
  'i02.svg': () => kidneyAlong(),
  'i03.svg': () => kidneysAcross(),
  'i04.svg': () => chestFilm(whole),
  'i05.svg': () => hazy(chestFilm(whole)),
  'i06.svg': () => abdominalFilm(),
};
