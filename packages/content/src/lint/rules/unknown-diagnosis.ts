import { unknownKey } from '../unknown-key.ts';

export const unknownDiagnosis = unknownKey('unknown-diagnosis', 'diagnosis', 'diagnosis', 'the catalogue');
