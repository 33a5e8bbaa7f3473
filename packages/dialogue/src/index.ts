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
export { codeTurn } from './coding/code-turn.ts';
export { feelingNamed } from './coding/coder.ts';
export { EMPATHIC, isEmpathic, MOVES, type Move } from './coding/moves.ts';
export { NO_CODE, type CueLevel, type CueResponse, type TurnCode } from './coding/turn-code.ts';
export { CALM, FEELINGS, feels, type Feeling, type Mood } from './feelings/mood.ts';
export { moodNow } from './feelings/after-turn.ts';
export { UNDERSTOOD_AT } from './calibration.ts';
export { plainReading } from './phrasing-patterns.ts';
