import { unknownKey } from '../unknown-key.ts';

export const unknownFluid = unknownKey('unknown-fluid', 'fluid', 'fluid or blood product', 'the catalogue');
