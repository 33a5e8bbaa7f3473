import { alteplase } from './alteplase.ts';
import { apixaban } from './apixaban.ts';
import { aspirin } from './aspirin.ts';
import { clopidogrel } from './clopidogrel.ts';
import { enoxaparin } from './enoxaparin.ts';
import { heparin } from './heparin.ts';
import { phytomenadione } from './phytomenadione.ts';
import { protamine } from './protamine.ts';
import { prothrombinComplex } from './prothrombin-complex.ts';
import { tenecteplase } from './tenecteplase.ts';
import { ticagrelor } from './ticagrelor.ts';
import { tranexamicAcid } from './tranexamic-acid.ts';
import { warfarin } from './warfarin.ts';

export const BLOOD_DRUGS = {
  alteplase,
  apixaban,
  aspirin,
  clopidogrel,
  enoxaparin,
  heparin,
  phytomenadione,
  protamine,
  'prothrombin-complex': prothrombinComplex,
  tenecteplase,
  ticagrelor,
  'tranexamic-acid': tranexamicAcid,
  warfarin,
};
