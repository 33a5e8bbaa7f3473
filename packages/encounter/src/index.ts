/** What every client and server may use without the engine: the contract, the score and words for acts. */
export { usualSetting } from './acts/settings.ts';
export { bodyActions } from './acts/steps.ts';
export * from './contract/act.ts';
export * from './contract/case-data.ts';
export * from './contract/catalogue.ts';
export type * from './contract/event.ts';
export * from './contract/observation.ts';
export type * from './contract/session.ts';
export { catalogueNames } from './catalogue-names.ts';
export { describeAct, words } from './describe-act.ts';
export { ENCOUNTER_ERRORS, type EncounterErrorCode } from './errors.ts';
export { lookupOf, type Lookup } from './lookup.ts';
export { settingsText } from './settings-text.ts';
export { timelineOf } from './record/timeline.ts';
export { scoreEncounter, type ScoreInput } from './score/score.ts';
export { SAMPLED } from './session/vitals.ts';
