import { unknownKey } from '../unknown-key.ts';

export const unknownParameter = unknownKey('unknown-parameter', 'parameter', 'parameter', 'the practice profiles');
