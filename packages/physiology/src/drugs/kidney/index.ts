import { furosemide } from './furosemide.ts';
import { mannitol } from './mannitol.ts';
import { spironolactone } from './spironolactone.ts';

export const KIDNEY_DRUGS = {
  furosemide,
  mannitol,
  spironolactone,
};
