import { unknownKey } from '../unknown-key.ts';

export const unknownPlaythrough = unknownKey('unknown-playthrough', 'playthrough', 'playthrough', 'the case');
