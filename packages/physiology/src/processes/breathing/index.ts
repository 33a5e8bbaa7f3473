import { airwayObstruction } from './airway-obstruction.ts';
import { ards } from './ards.ts';
import { aspiration } from './aspiration.ts';
import { asthma } from './asthma.ts';
import { atelectasis } from './atelectasis.ts';
import { bronchiolitis } from './bronchiolitis.ts';
import { carbonMonoxidePoisoning } from './carbon-monoxide-poisoning.ts';
import { copdExacerbation } from './copd-exacerbation.ts';
import { croup } from './croup.ts';
import { drowning } from './drowning.ts';
import { inhalationInjury } from './inhalation-injury.ts';
import { methaemoglobinaemia } from './methaemoglobinaemia.ts';
import { openPneumothorax } from './open-pneumothorax.ts';
import { pneumonia } from './pneumonia.ts';
import { pneumothorax } from './pneumothorax.ts';
import { pulmonaryOedema } from './pulmonary-oedema.ts';

export const BREATHING_PROCESSES = {
  airwayObstruction,
  ards,
  aspiration,
  asthma,
  atelectasis,
  bronchiolitis,
  carbonMonoxidePoisoning,
  copdExacerbation,
  croup,
  drowning,
  inhalationInjury,
  methaemoglobinaemia,
  openPneumothorax,
  pneumonia,
  pneumothorax,
  pulmonaryOedema,
};
