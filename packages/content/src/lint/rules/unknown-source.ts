import { unknownKey } from '../unknown-key.ts';

export const unknownSource = unknownKey('unknown-source', 'source', 'source', 'content/sources.yaml');
