import { diclofenac } from './diclofenac.ts';
import { ibuprofen } from './ibuprofen.ts';
import { ketorolac } from './ketorolac.ts';
import { paracetamol } from './paracetamol.ts';

export const ANALGESIA_DRUGS = {
  diclofenac,
  ibuprofen,
  ketorolac,
  paracetamol,
};
