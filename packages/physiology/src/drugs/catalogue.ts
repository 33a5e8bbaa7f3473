import { amikacin } from './amikacin.ts';
import { amiodarone } from './amiodarone.ts';
import { amoxicillinClavulanate } from './amoxicillin-clavulanate.ts';
import { atropine } from './atropine.ts';
import { aztreonam } from './aztreonam.ts';
import { calciumChloride } from './calcium-chloride.ts';
import { calciumGluconate } from './calcium-gluconate.ts';
import { ceftriaxone } from './ceftriaxone.ts';
import { cefuroxime } from './cefuroxime.ts';
import { cetirizine } from './cetirizine.ts';
import { chlorphenamine } from './chlorphenamine.ts';
import { ciprofloxacin } from './ciprofloxacin.ts';
import { codeine } from './codeine.ts';
import { diclofenac } from './diclofenac.ts';
import { enoxaparin } from './enoxaparin.ts';
import { ephedrine } from './ephedrine.ts';
import { epinephrine } from './epinephrine.ts';
import { fentanyl } from './fentanyl.ts';
import { furosemide } from './furosemide.ts';
import { gentamicin } from './gentamicin.ts';
import { glucagon } from './glucagon.ts';
import { glycopyrronium } from './glycopyrronium.ts';
import { haloperidol } from './haloperidol.ts';
import { hydrocortisone } from './hydrocortisone.ts';
import { ibuprofen } from './ibuprofen.ts';
import { ketamine } from './ketamine.ts';
import { lidocaine } from './lidocaine.ts';
import { lorazepam } from './lorazepam.ts';
import { magnesiumSulfate } from './magnesium-sulfate.ts';
import { meropenem } from './meropenem.ts';
import { metaraminol } from './metaraminol.ts';
import { midazolam } from './midazolam.ts';
import { morphine } from './morphine.ts';
import { naloxone } from './naloxone.ts';
import { norepinephrine } from './norepinephrine.ts';
import { ondansetron } from './ondansetron.ts';
import { oxycodone } from './oxycodone.ts';
import { paracetamol } from './paracetamol.ts';
import { phenylephrine } from './phenylephrine.ts';
import { piperacillinTazobactam } from './piperacillin-tazobactam.ts';
import { prednisolone } from './prednisolone.ts';
import { propofol } from './propofol.ts';
import { rocuronium } from './rocuronium.ts';
import { salbutamol } from './salbutamol.ts';
import { suxamethonium } from './suxamethonium.ts';
import { tranexamicAcid } from './tranexamic-acid.ts';
import { vancomycin } from './vancomycin.ts';
import { vasopressin } from './vasopressin.ts';
import type { Drug } from './types.ts';

/** Every drug the body answers to, by its INN key. */
export const DRUGS: Readonly<Record<string, Drug>> = {
  amikacin,
  amiodarone,
  'amoxicillin-clavulanate': amoxicillinClavulanate,
  atropine,
  aztreonam,
  'calcium-chloride': calciumChloride,
  'calcium-gluconate': calciumGluconate,
  ceftriaxone,
  cefuroxime,
  cetirizine,
  chlorphenamine,
  ciprofloxacin,
  codeine,
  diclofenac,
  enoxaparin,
  ephedrine,
  epinephrine,
  fentanyl,
  furosemide,
  gentamicin,
  glucagon,
  glycopyrronium,
  haloperidol,
  hydrocortisone,
  ibuprofen,
  ketamine,
  lidocaine,
  lorazepam,
  'magnesium-sulfate': magnesiumSulfate,
  meropenem,
  metaraminol,
  midazolam,
  morphine,
  naloxone,
  norepinephrine,
  ondansetron,
  oxycodone,
  paracetamol,
  phenylephrine,
  'piperacillin-tazobactam': piperacillinTazobactam,
  prednisolone,
  propofol,
  rocuronium,
  salbutamol,
  suxamethonium,
  'tranexamic-acid': tranexamicAcid,
  vancomycin,
  vasopressin,
};
