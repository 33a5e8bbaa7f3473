import { salbutamol } from './salbutamol.ts';

export const AIRWAYS_DRUGS = {
  salbutamol,
};
