import { unknownKey } from '../unknown-key.ts';

export const unknownProcess = unknownKey('unknown-process', 'process', 'process', 'the body');
