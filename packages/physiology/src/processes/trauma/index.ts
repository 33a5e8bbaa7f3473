import { haemorrhage } from './haemorrhage.ts';
import { haemothorax } from './haemothorax.ts';
import { lungContusion } from './lung-contusion.ts';
import { ribFractures } from './rib-fractures.ts';
import { tensionPneumothorax } from './tension-pneumothorax.ts';

export const TRAUMA_PROCESSES = {
  haemorrhage,
  haemothorax,
  tensionPneumothorax,
  lungContusion,
  ribFractures,
};
