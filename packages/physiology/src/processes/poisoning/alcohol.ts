import { poisoning } from './ingestion.ts';

export const alcoholIntoxication = poisoning('drunkenness', 'Jones 2003: 2 g/L drowsy, 3-4 g/L coma', [
  { parameter: 'ethanolMg', drug: 'ethanol', route: 'oral', doseMg: 160000, meaning: 'alcohol by mouth' },
]);
