import { calciumChloride } from './calcium-chloride.ts';
import { calciumGluconate } from './calcium-gluconate.ts';
import { magnesiumSulfate } from './magnesium-sulfate.ts';

export const ELECTROLYTES_DRUGS = {
  'calcium-chloride': calciumChloride,
  'calcium-gluconate': calciumGluconate,
  'magnesium-sulfate': magnesiumSulfate,
};
