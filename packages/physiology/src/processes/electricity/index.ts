import { arrhythmia } from './arrhythmia.ts';
import { cardiacArrest } from './cardiac-arrest.ts';

export const ELECTRICITY_PROCESSES = {
  arrhythmia,
  cardiacArrest,
};
