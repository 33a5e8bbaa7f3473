import { poisoning } from './ingestion.ts';

export const localAnaestheticToxicity = poisoning(
  'local anaesthetic in a vein or taken up from tissue',
  'convulsions at 2-4 mg/L of bupivacaine, arrest above; Scott 1989, Neal 2018',
  [
    {
      parameter: 'bupivacaineMg',
      drug: 'bupivacaine',
      route: 'intravenous',
      doseMg: 150,
      meaning: 'bupivacaine by vein, by mistake',
    },
    {
      parameter: 'infiltratedMg',
      drug: 'bupivacaine',
      route: 'subcutaneous',
      doseMg: 0,
      meaning: 'bupivacaine in the tissues',
    },
    {
      parameter: 'lidocaineMg',
      drug: 'lidocaine',
      route: 'intravenous',
      doseMg: 0,
      meaning: 'lidocaine by vein, by mistake',
    },
  ],
);
