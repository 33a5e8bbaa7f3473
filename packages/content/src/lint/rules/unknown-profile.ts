import { unknownKey } from '../unknown-key.ts';

export const unknownProfile = unknownKey('unknown-profile', 'profile', 'practice profile', 'the catalogue');
