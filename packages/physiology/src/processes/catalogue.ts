import type { ProcessKey } from '../contract.ts';
import { anaphylaxis } from './anaphylaxis.ts';
import { haemorrhage } from './haemorrhage.ts';
import { haemothorax } from './haemothorax.ts';
import { lungContusion } from './lung-contusion.ts';
import { obstructedInfectedKidney } from './obstructed-infected-kidney.ts';
import { ribFractures } from './rib-fractures.ts';
import { tensionPneumothorax } from './tension-pneumothorax.ts';
import type { ProcessDefinition } from './types.ts';

/** Every process: what it does, its source, and its parameters with unit, default and meaning. */
export const PROCESSES: Readonly<Record<ProcessKey, ProcessDefinition>> = {
  haemorrhage,
  tensionPneumothorax,
  haemothorax,
  lungContusion,
  ribFractures,
  obstructedInfectedKidney,
  anaphylaxis,
};
