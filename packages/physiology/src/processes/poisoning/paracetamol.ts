import { poisoning } from './ingestion.ts';

export const paracetamolPoisoning = poisoning(
  'an overdose of paracetamol',
  'hepatotoxic above about 150-200 mg/kg, Rumack 1975; Prescott 1983',
  [{ parameter: 'paracetamolMg', drug: 'paracetamol', route: 'oral', doseMg: 25000, meaning: 'paracetamol by mouth' }],
);
