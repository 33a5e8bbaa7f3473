import { haloperidol } from './haloperidol.ts';

export const MIND_DRUGS = {
  haloperidol,
};
