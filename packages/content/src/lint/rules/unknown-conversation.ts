import { unknownKey } from '../unknown-key.ts';

export const unknownConversation = unknownKey(
  'unknown-conversation',
  'conversation',
  'structured conversation',
  'content/conversations',
);
