import { unknownKey } from '../unknown-key.ts';

export const unknownItem = unknownKey('unknown-item', 'item', 'rubric item', 'rubric.yaml');
