export {
  dialogueSchema,
  factSchema,
  speakerSchema,
  disclosureSchema,
  inventorySchema,
  type DialogueData,
  type Fact,
  type Speaker,
} from './dialogue-data.ts';
export type {
  ActKind,
  Dialogue,
  DialogueState,
  Inventory,
  Matcher,
  Reply,
  Situation,
  Understanding,
} from './contract.ts';
