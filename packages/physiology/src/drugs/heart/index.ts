import { amiodarone } from './amiodarone.ts';
import { atropine } from './atropine.ts';
import { glycopyrronium } from './glycopyrronium.ts';

export const HEART_DRUGS = {
  amiodarone,
  atropine,
  glycopyrronium,
};
