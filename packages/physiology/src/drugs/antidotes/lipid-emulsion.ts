import type { Drug } from '../types.ts';

export const lipidEmulsion: Drug = {
  key: 'lipid-emulsion',
  meaning: 'fat droplets that hold lipophilic drugs',
  kinetics: {
    v1: 0.045,
    k10: 0.02,
    ke0: 3,
    elsewhere: 1,
    source: 'plasma volume; cleared within an hour, Fettiplace 2014; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'lipid',
      halfUgPerL: 9000000,
      source: '1.5 mL/kg of 200 mg/mL makes about 5 g/L in plasma, Fettiplace 2014',
    },
  ],
  measure: { mgPerMl: 200, source: '200 mg/mL emulsion' },
  limits: { doseMg: 400000, rateMgPerMin: 50000 },
};
