import { poisoning } from './ingestion.ts';

export const organophosphatePoisoning = poisoning(
  'swallowed or spilt organophosphate insecticide',
  'Eddleston 2008; doses as active oxon: review: clinical',
  [
    { parameter: 'swallowedMg', drug: 'parathion', route: 'oral', doseMg: 1500, meaning: 'insecticide by mouth' },
    { parameter: 'skinMg', drug: 'parathion', route: 'transdermal', doseMg: 0, meaning: 'insecticide on the skin' },
  ],
);
