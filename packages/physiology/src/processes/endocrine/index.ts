import { adrenalCrisis } from './adrenal-crisis.ts';
import { diabeticKetoacidosis } from './diabetic-ketoacidosis.ts';
import { hypoglycaemia } from './hypoglycaemia.ts';
import { hyponatraemia } from './hyponatraemia.ts';
import { hyperkalaemia, hypokalaemia } from './potassium-disorders.ts';
import { thyroidStorm } from './thyroid-storm.ts';

export const ENDOCRINE_PROCESSES = {
  diabeticKetoacidosis,
  hypoglycaemia,
  hyperkalaemia,
  hypokalaemia,
  hyponatraemia,
  adrenalCrisis,
  thyroidStorm,
};
