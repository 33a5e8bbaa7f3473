import { amikacin } from './amikacin.ts';
import { amoxicillin } from './amoxicillin.ts';
import { amoxicillinClavulanate } from './amoxicillin-clavulanate.ts';
import { azithromycin } from './azithromycin.ts';
import { aztreonam } from './aztreonam.ts';
import { benzylpenicillin } from './benzylpenicillin.ts';
import { cefalexin } from './cefalexin.ts';
import { ceftriaxone } from './ceftriaxone.ts';
import { cefuroxime } from './cefuroxime.ts';
import { ciprofloxacin } from './ciprofloxacin.ts';
import { clarithromycin } from './clarithromycin.ts';
import { clindamycin } from './clindamycin.ts';
import { doxycycline } from './doxycycline.ts';
import { ertapenem } from './ertapenem.ts';
import { flucloxacillin } from './flucloxacillin.ts';
import { gentamicin } from './gentamicin.ts';
import { meropenem } from './meropenem.ts';
import { metronidazole } from './metronidazole.ts';
import { nitrofurantoin } from './nitrofurantoin.ts';
import { piperacillinTazobactam } from './piperacillin-tazobactam.ts';
import { teicoplanin } from './teicoplanin.ts';
import { trimethoprim } from './trimethoprim.ts';
import { vancomycin } from './vancomycin.ts';

export const ANTIBACTERIALS_DRUGS = {
  amikacin,
  amoxicillin,
  'amoxicillin-clavulanate': amoxicillinClavulanate,
  azithromycin,
  aztreonam,
  benzylpenicillin,
  cefalexin,
  ceftriaxone,
  cefuroxime,
  ciprofloxacin,
  clarithromycin,
  clindamycin,
  doxycycline,
  ertapenem,
  flucloxacillin,
  gentamicin,
  meropenem,
  metronidazole,
  nitrofurantoin,
  'piperacillin-tazobactam': piperacillinTazobactam,
  teicoplanin,
  trimethoprim,
  vancomycin,
};
