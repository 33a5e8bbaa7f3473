import { arrhythmia } from './arrhythmia.ts';
import { cardiacArrest } from './cardiac-arrest.ts';
import { electricInjury } from './electric-injury.ts';
import { myocardialInfarction } from './myocardial-infarction.ts';

export const ELECTRICITY_PROCESSES = {
  arrhythmia,
  cardiacArrest,
  electricInjury,
  myocardialInfarction,
};
