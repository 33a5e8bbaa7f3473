import { unknownKey } from '../unknown-key.ts';

export const unknownAnalyte = unknownKey('unknown-analyte', 'analyte', 'analyte', 'the laboratory');
