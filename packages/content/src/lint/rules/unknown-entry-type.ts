import { unknownKey } from '../unknown-key.ts';

export const unknownEntryType = unknownKey('unknown-entry-type', 'entryType', 'act or entry', 'the record');
