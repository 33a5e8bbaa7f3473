import { cetirizine } from './cetirizine.ts';
import { chlorphenamine } from './chlorphenamine.ts';

export const ALLERGY_DRUGS = {
  cetirizine,
  chlorphenamine,
};
