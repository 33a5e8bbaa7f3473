import { burns } from './burns.ts';
import { heatStroke } from './heat-stroke.ts';
import { hypothermia } from './hypothermia.ts';
import { malignantHyperthermia } from './malignant-hyperthermia.ts';

export const ENVIRONMENT_PROCESSES = { hypothermia, heatStroke, burns, malignantHyperthermia };
