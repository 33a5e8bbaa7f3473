import { carboprost } from './carboprost.ts';
import { ergometrine } from './ergometrine.ts';
import { misoprostol } from './misoprostol.ts';
import { oxytocin } from './oxytocin.ts';

export const OBSTETRIC_DRUGS = {
  carboprost,
  ergometrine,
  misoprostol,
  oxytocin,
};
