import { ADRENERGIC_DRUGS } from './adrenergic/index.ts';
import { AIRWAYS_DRUGS } from './airways/index.ts';
import { ALLERGY_DRUGS } from './allergy/index.ts';
import { ANAESTHESIA_DRUGS } from './anaesthesia/index.ts';
import { ANALGESIA_DRUGS } from './analgesia/index.ts';
import { ANTIBACTERIALS_DRUGS } from './antibacterials/index.ts';
import { ANTIDOTES_DRUGS } from './antidotes/index.ts';
import { BLOOD_DRUGS } from './blood/index.ts';
import { ELECTROLYTES_DRUGS } from './electrolytes/index.ts';
import { GUT_DRUGS } from './gut/index.ts';
import { HEART_DRUGS } from './heart/index.ts';
import { HORMONES_DRUGS } from './hormones/index.ts';
import { KIDNEY_DRUGS } from './kidney/index.ts';
import { MIND_DRUGS } from './mind/index.ts';
import { OBSTETRIC_DRUGS } from './obstetric/index.ts';
import { OPIOIDS_DRUGS } from './opioids/index.ts';
import { POISONS_DRUGS } from './poisons/index.ts';
import type { Drug } from './types.ts';

/** Every drug the body answers to, by its INN key. */
export const DRUGS: Readonly<Record<string, Drug>> = {
  ...ADRENERGIC_DRUGS,
  ...AIRWAYS_DRUGS,
  ...ALLERGY_DRUGS,
  ...ANAESTHESIA_DRUGS,
  ...ANALGESIA_DRUGS,
  ...ANTIBACTERIALS_DRUGS,
  ...ANTIDOTES_DRUGS,
  ...BLOOD_DRUGS,
  ...ELECTROLYTES_DRUGS,
  ...GUT_DRUGS,
  ...HEART_DRUGS,
  ...HORMONES_DRUGS,
  ...KIDNEY_DRUGS,
  ...MIND_DRUGS,
  ...OBSTETRIC_DRUGS,
  ...OPIOIDS_DRUGS,
  ...POISONS_DRUGS,
};
