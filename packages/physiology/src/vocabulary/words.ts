import type { Posture, Rhythm, Route } from '../contract.ts';

export const POSTURE_MEANINGS: Readonly<Record<Posture, string>> = {
  supine: 'flat on the back',
  supineLegsRaised: 'flat with the legs raised',
  semiRecumbent: 'head of the bed at 30 to 45 degrees',
  sitting: 'upright, legs down',
  leftLateral: 'on the left side',
  standing: 'upright on the feet',
};

export const RHYTHM_MEANINGS: Readonly<Record<Rhythm, string>> = {
  sinus: 'sinus rhythm, 60 to 100 a minute',
  sinusTachycardia: 'sinus rhythm above 100 a minute',
  sinusBradycardia: 'sinus rhythm below 60 a minute',
  ventricularFibrillation: 'no organised ventricular beat, electrical chaos',
  asystole: 'no electrical activity',
  pulselessElectricalActivity: 'organised electrical activity without a pulse',
};

export const ROUTE_MEANINGS: Readonly<Record<Route, string>> = {
  intravenous: 'into a vein',
  intramuscular: 'into a muscle',
  subcutaneous: 'under the skin',
  oral: 'swallowed',
  inhaled: 'by inhaler',
  nebulised: 'by nebuliser',
  intraosseous: 'into the marrow',
  rectal: 'into the rectum',
  buccal: 'between cheek and gum',
  sublingual: 'under the tongue',
  transdermal: 'as a patch on the skin',
  intranasal: 'into the nose',
};
