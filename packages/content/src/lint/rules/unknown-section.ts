import { unknownKey } from '../unknown-key.ts';

export const unknownSection = unknownKey('unknown-section', 'section', 'section of the chart', 'patient.yaml');
