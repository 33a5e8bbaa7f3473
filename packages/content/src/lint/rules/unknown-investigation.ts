import { unknownKey } from '../unknown-key.ts';

export const unknownInvestigation = unknownKey(
  'unknown-investigation',
  'investigation',
  'investigation',
  'the catalogue',
);
