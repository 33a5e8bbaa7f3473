import { enoxaparin } from './enoxaparin.ts';
import { tranexamicAcid } from './tranexamic-acid.ts';

export const BLOOD_DRUGS = {
  enoxaparin,
  'tranexamic-acid': tranexamicAcid,
};
