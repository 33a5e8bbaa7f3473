import { unknownKey } from '../unknown-key.ts';

export const unknownVariant = unknownKey('unknown-variant', 'variant', 'variant', 'physiology.yaml');
