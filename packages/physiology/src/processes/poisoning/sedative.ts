import { poisoning } from './ingestion.ts';

export const sedativePoisoning = poisoning(
  'an overdose of sedatives by mouth',
  'benzodiazepines alone seldom stop breathing, with alcohol or opioids they do, Buckley 1995; doses: review: clinical',
  [
    { parameter: 'diazepamMg', drug: 'diazepam', route: 'oral', doseMg: 300, meaning: 'diazepam by mouth' },
    { parameter: 'lorazepamMg', drug: 'lorazepam', route: 'oral', doseMg: 0, meaning: 'lorazepam by mouth' },
    {
      parameter: 'phenobarbitalMg',
      drug: 'phenobarbital',
      route: 'oral',
      doseMg: 0,
      meaning: 'phenobarbital by mouth',
    },
    { parameter: 'ethanolMg', drug: 'ethanol', route: 'oral', doseMg: 60000, meaning: 'alcohol by mouth' },
  ],
);
