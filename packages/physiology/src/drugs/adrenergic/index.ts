import { ephedrine } from './ephedrine.ts';
import { epinephrine } from './epinephrine.ts';
import { metaraminol } from './metaraminol.ts';
import { norepinephrine } from './norepinephrine.ts';
import { phenylephrine } from './phenylephrine.ts';
import { vasopressin } from './vasopressin.ts';

export const ADRENERGIC_DRUGS = {
  ephedrine,
  epinephrine,
  metaraminol,
  norepinephrine,
  phenylephrine,
  vasopressin,
};
