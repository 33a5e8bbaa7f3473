import { calciumChloride } from './calcium-chloride.ts';
import { calciumGluconate } from './calcium-gluconate.ts';
import { glucose } from './glucose.ts';
import { magnesiumSulfate } from './magnesium-sulfate.ts';
import { potassiumChloride } from './potassium-chloride.ts';
import { sodiumBicarbonate } from './sodium-bicarbonate.ts';

export const ELECTROLYTES_DRUGS = {
  'calcium-chloride': calciumChloride,
  'calcium-gluconate': calciumGluconate,
  glucose,
  'magnesium-sulfate': magnesiumSulfate,
  'potassium-chloride': potassiumChloride,
  'sodium-bicarbonate': sodiumBicarbonate,
};
