import { alcoholIntoxication } from './alcohol.ts';
import { betaBlockerPoisoning } from './beta-blocker.ts';
import { calciumChannelBlockerPoisoning } from './calcium-channel-blocker.ts';
import { localAnaestheticToxicity } from './local-anaesthetic.ts';
import { opioidPoisoning } from './opioid.ts';
import { organophosphatePoisoning } from './organophosphate.ts';
import { paracetamolPoisoning } from './paracetamol.ts';
import { sedativePoisoning } from './sedative.ts';
import { tricyclicPoisoning } from './tricyclic.ts';

export const POISONING_PROCESSES = {
  opioidPoisoning,
  sedativePoisoning,
  tricyclicPoisoning,
  betaBlockerPoisoning,
  calciumChannelBlockerPoisoning,
  paracetamolPoisoning,
  organophosphatePoisoning,
  localAnaestheticToxicity,
  alcoholIntoxication,
};
