import { poisoning } from './ingestion.ts';

export const opioidPoisoning = poisoning(
  'an overdose of opioids by vein or mouth',
  'heroin deaths and survivors: morphine in blood 0.1-0.5 mg/L, Darke 2007; methadone by mouth, Corkery 2004; doses: review: clinical',
  [
    {
      parameter: 'morphineMg',
      drug: 'morphine',
      route: 'intravenous',
      doseMg: 60,
      meaning: 'morphine, or heroin as morphine, by vein',
    },
    { parameter: 'fentanylMg', drug: 'fentanyl', route: 'intravenous', doseMg: 0, meaning: 'fentanyl by vein' },
    { parameter: 'oxycodoneMg', drug: 'oxycodone', route: 'oral', doseMg: 0, meaning: 'oxycodone by mouth' },
    { parameter: 'methadoneMg', drug: 'methadone', route: 'oral', doseMg: 0, meaning: 'methadone by mouth' },
    {
      parameter: 'buprenorphineMg',
      drug: 'buprenorphine',
      route: 'sublingual',
      doseMg: 0,
      meaning: 'buprenorphine under the tongue',
    },
    { parameter: 'tramadolMg', drug: 'tramadol', route: 'oral', doseMg: 0, meaning: 'tramadol by mouth' },
  ],
);
