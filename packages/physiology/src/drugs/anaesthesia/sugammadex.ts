import type { Drug } from '../types.ts';

export const sugammadex: Drug = {
  key: 'sugammadex',
  meaning: 'binds rocuronium and vecuronium',
  kinetics: {
    v1: 0.055,
    k10: 0.009,
    k12: 0.06,
    k21: 0.035,
    ke0: 1.5,
    renal: 1,
    source: 'Kleijn 2011: clearance 0.09 L/min by the kidney',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  neutralises: [
    { drug: 'rocuronium', perMg: 0.243, source: 'one to one by molecules: 529.8 to 2178 g/mol, Bom 2002' },
    { drug: 'vecuronium', perMg: 0.256, source: 'one to one by molecules: 557.8 to 2178 g/mol, Bom 2002' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 2000 },
};
