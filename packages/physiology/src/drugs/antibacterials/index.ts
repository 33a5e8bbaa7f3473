import { amikacin } from './amikacin.ts';
import { amoxicillinClavulanate } from './amoxicillin-clavulanate.ts';
import { aztreonam } from './aztreonam.ts';
import { ceftriaxone } from './ceftriaxone.ts';
import { cefuroxime } from './cefuroxime.ts';
import { ciprofloxacin } from './ciprofloxacin.ts';
import { gentamicin } from './gentamicin.ts';
import { meropenem } from './meropenem.ts';
import { piperacillinTazobactam } from './piperacillin-tazobactam.ts';
import { vancomycin } from './vancomycin.ts';

export const ANTIBACTERIALS_DRUGS = {
  amikacin,
  'amoxicillin-clavulanate': amoxicillinClavulanate,
  aztreonam,
  ceftriaxone,
  cefuroxime,
  ciprofloxacin,
  gentamicin,
  meropenem,
  'piperacillin-tazobactam': piperacillinTazobactam,
  vancomycin,
};
