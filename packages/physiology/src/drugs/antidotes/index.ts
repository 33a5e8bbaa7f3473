import { acetylcysteine } from './acetylcysteine.ts';
import { activatedCharcoal } from './activated-charcoal.ts';
import { dantrolene } from './dantrolene.ts';
import { digoxinAntibody } from './digoxin-antibody.ts';
import { fomepizole } from './fomepizole.ts';
import { hydroxocobalamin } from './hydroxocobalamin.ts';
import { lipidEmulsion } from './lipid-emulsion.ts';
import { methylthioninium } from './methylthioninium.ts';
import { pralidoxime } from './pralidoxime.ts';

export const ANTIDOTES_DRUGS = {
  acetylcysteine,
  'activated-charcoal': activatedCharcoal,
  dantrolene,
  'digoxin-antibody': digoxinAntibody,
  fomepizole,
  hydroxocobalamin,
  'lipid-emulsion': lipidEmulsion,
  methylthioninium,
  pralidoxime,
};
