import { anaphylaxis } from './anaphylaxis.ts';

export const ALLERGY_PROCESSES = {
  anaphylaxis,
};
