import { unknownKey } from '../unknown-key.ts';

export const unknownMedication = unknownKey('unknown-medication', 'medication', 'medication', 'the formulary');
