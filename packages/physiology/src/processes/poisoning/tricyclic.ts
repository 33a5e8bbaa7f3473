import { poisoning } from './ingestion.ts';

export const tricyclicPoisoning = poisoning(
  'an overdose of a tricyclic antidepressant',
  'more than 10 mg/kg is dangerous, most deaths above 15-20 mg/kg, Woolf 2007',
  [
    {
      parameter: 'amitriptylineMg',
      drug: 'amitriptyline',
      route: 'oral',
      doseMg: 1800,
      meaning: 'amitriptyline by mouth',
    },
  ],
);
