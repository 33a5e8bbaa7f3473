import { diclofenac } from './diclofenac.ts';
import { ibuprofen } from './ibuprofen.ts';
import { paracetamol } from './paracetamol.ts';

export const ANALGESIA_DRUGS = {
  diclofenac,
  ibuprofen,
  paracetamol,
};
