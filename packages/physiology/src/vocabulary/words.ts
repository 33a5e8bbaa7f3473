import type { Posture, Route } from '../contract.ts';

export const POSTURE_MEANINGS: Readonly<Record<Posture, string>> = {
  supine: 'flat on the back',
  supineLegsRaised: 'flat with the legs raised',
  semiRecumbent: 'head of the bed at 30 to 45 degrees',
  sitting: 'upright, legs down',
  leftLateral: 'on the left side',
  standing: 'upright on the feet',
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
