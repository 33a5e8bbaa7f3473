import { unknownKey } from '../unknown-key.ts';

export const unknownActKind = unknownKey('unknown-act-kind', 'actKind', 'act of speech', 'the dialogue');
