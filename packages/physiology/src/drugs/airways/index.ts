import { aminophylline } from './aminophylline.ts';
import { budesonide } from './budesonide.ts';
import { ipratropium } from './ipratropium.ts';
import { salbutamol } from './salbutamol.ts';

export const AIRWAYS_DRUGS = {
  aminophylline,
  budesonide,
  ipratropium,
  salbutamol,
};
