import { ondansetron } from './ondansetron.ts';

export const GUT_DRUGS = {
  ondansetron,
};
