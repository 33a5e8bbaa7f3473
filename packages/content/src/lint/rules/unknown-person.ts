import { unknownKey } from '../unknown-key.ts';

export const unknownPerson = unknownKey(
  'unknown-person',
  'person',
  'person',
  'the catalogue or among the speakers of the case',
);
