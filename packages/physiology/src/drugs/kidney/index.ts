import { furosemide } from './furosemide.ts';

export const KIDNEY_DRUGS = {
  furosemide,
};
