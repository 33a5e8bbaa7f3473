import { amitriptyline } from './amitriptyline.ts';
import { cocaine } from './cocaine.ts';
import { cyanide } from './cyanide.ts';
import { ethanol } from './ethanol.ts';
import { parathion } from './parathion.ts';

export const POISONS_DRUGS = {
  amitriptyline,
  cocaine,
  cyanide,
  ethanol,
  parathion,
};
