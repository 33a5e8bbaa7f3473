import { poisoning } from './ingestion.ts';

export const betaBlockerPoisoning = poisoning(
  'an overdose of a beta-blocker',
  'Love 2000; propranolol above 1 g convulses, Reith 1996; doses: review: clinical',
  [
    { parameter: 'propranololMg', drug: 'propranolol', route: 'oral', doseMg: 2400, meaning: 'propranolol by mouth' },
    { parameter: 'metoprololMg', drug: 'metoprolol', route: 'oral', doseMg: 0, meaning: 'metoprolol by mouth' },
    { parameter: 'bisoprololMg', drug: 'bisoprolol', route: 'oral', doseMg: 0, meaning: 'bisoprolol by mouth' },
  ],
);
