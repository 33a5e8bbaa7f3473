import { unknownKey } from '../unknown-key.ts';

export const unknownQuantity = unknownKey('unknown-quantity', 'quantity', 'quantity', 'the body');
