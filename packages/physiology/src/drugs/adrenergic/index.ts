import { carvedilol } from './carvedilol.ts';
import { dobutamine } from './dobutamine.ts';
import { dopamine } from './dopamine.ts';
import { ephedrine } from './ephedrine.ts';
import { epinephrine } from './epinephrine.ts';
import { esmolol } from './esmolol.ts';
import { isoprenaline } from './isoprenaline.ts';
import { labetalol } from './labetalol.ts';
import { levosimendan } from './levosimendan.ts';
import { metaraminol } from './metaraminol.ts';
import { metoprolol } from './metoprolol.ts';
import { milrinone } from './milrinone.ts';
import { norepinephrine } from './norepinephrine.ts';
import { phentolamine } from './phentolamine.ts';
import { phenylephrine } from './phenylephrine.ts';
import { propranolol } from './propranolol.ts';
import { terlipressin } from './terlipressin.ts';
import { vasopressin } from './vasopressin.ts';

export const ADRENERGIC_DRUGS = {
  carvedilol,
  dobutamine,
  dopamine,
  ephedrine,
  epinephrine,
  esmolol,
  isoprenaline,
  labetalol,
  levosimendan,
  metaraminol,
  metoprolol,
  milrinone,
  norepinephrine,
  phentolamine,
  phenylephrine,
  propranolol,
  terlipressin,
  vasopressin,
};
