export { ACT_KINDS, type ActKind } from './act-kinds.ts';
export { dialogueSchema, type DialogueData, type Fact, type Speaker } from './dialogue-data.ts';
export {
  inventoryPartSchema,
  inventorySchema,
  joinInventory,
  type Inventory,
  type InventoryPart,
} from './inventory-data.ts';
export type { DialogueState, Frame, Heard, Matcher, Reply, Situation, Understanding } from './contract.ts';
export { prepare } from './prepare.ts';
export { overhear, understand } from './understand.ts';
export { channelTo } from './voice.ts';
export { initialDialogue, reply } from './reply.ts';
export { UNDERSTOOD_AT } from './calibration.ts';
export { plainReading } from './phrasing-patterns.ts';
