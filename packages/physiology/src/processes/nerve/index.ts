import { headInjury } from './head-injury.ts';
import { intracranialHaemorrhage } from './intracranial-haemorrhage.ts';
import { ischaemicStroke } from './ischaemic-stroke.ts';
import { meningitis } from './meningitis.ts';
import { raisedIntracranialPressure } from './raised-intracranial-pressure.ts';
import { seizure } from './seizure.ts';
import { spinalCordInjury } from './spinal-cord-injury.ts';

export const NERVE_PROCESSES = {
  ischaemicStroke,
  intracranialHaemorrhage,
  raisedIntracranialPressure,
  headInjury,
  spinalCordInjury,
  seizure,
  meningitis,
};
