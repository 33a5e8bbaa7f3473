import { unknownKey } from '../unknown-key.ts';

export const unknownTopic = unknownKey('unknown-topic', 'topic', 'topic', 'the shared inventory or the case');
