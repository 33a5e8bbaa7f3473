import { unknownKey } from '../unknown-key.ts';

export const unknownManoeuvre = unknownKey('unknown-manoeuvre', 'manoeuvre', 'manoeuvre', 'the catalogue');
