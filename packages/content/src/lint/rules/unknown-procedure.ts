import { unknownKey } from '../unknown-key.ts';

export const unknownProcedure = unknownKey('unknown-procedure', 'procedure', 'procedure', 'the catalogue');
