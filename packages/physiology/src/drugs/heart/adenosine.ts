import type { Drug } from '../types.ts';

export const adenosine: Drug = {
  key: 'adenosine',
  meaning: 'agonist of adenosine receptors of the nodes, gone in seconds',
  kinetics: {
    v1: 0.1,
    k10: 6,
    ke0: 8,
    elsewhere: 1,
    source: 'half-life in blood under 10 s: taken up by red cells and endothelium, Moser 1989',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'avNodalBlock',
      halfUgPerL: 90,
      site: 'plasma',
      source: '6 mg stops AV conduction for seconds, DiMarco 1985; review: clinical',
    },
    { target: 'vasodilator', halfUgPerL: 4000, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 100 },
};
