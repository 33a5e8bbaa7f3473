export { ACT_KINDS, type ActKind } from './act-kinds.ts';
export { dialogueSchema, inventorySchema, type DialogueData, type Fact, type Speaker } from './dialogue-data.ts';
export type { DialogueState, Inventory, Matcher, Reply, Situation, Understanding } from './contract.ts';
export { prepare } from './prepare.ts';
export { understand } from './understand.ts';
export { channelTo } from './voice.ts';
export { initialDialogue, reply, UNDERSTOOD_AT } from './reply.ts';
