import type { Drug } from '../types.ts';

export const tranexamicAcid: Drug = {
  key: 'tranexamic-acid',
  meaning: 'antifibrinolytic',
  kinetics: {
    v1: 0.15,
    k10: 0.012,
    k12: 0.02,
    k21: 0.01,
    ke0: 5,
    renal: 0.95,
    source: 'Pilbrant 1981: volume 0.3-0.4 L/kg, half-life 2-3 h, renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.4 },
  },
  mechanisms: [
    { target: 'antifibrinolytic', halfUgPerL: 15000, source: 'fibrinolysis inhibited at 10-15 mg/L, Picetti 2019' },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 1000 },
};
