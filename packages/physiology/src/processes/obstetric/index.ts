import { ectopicPregnancy } from './ectopic-pregnancy.ts';
import { newbornDepression } from './newborn-depression.ts';
import { postpartumHaemorrhage } from './postpartum-haemorrhage.ts';
import { eclampsia, preEclampsia } from './pre-eclampsia.ts';

export const OBSTETRIC_PROCESSES = {
  postpartumHaemorrhage,
  ectopicPregnancy,
  preEclampsia,
  eclampsia,
  newbornDepression,
};
