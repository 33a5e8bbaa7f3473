export * from './contract.ts';
export {
  actOnBody,
  advanceBody,
  attach,
  chooseLead,
  createBody,
  cuff,
  drainWaves,
  drugLevel,
  loadBody,
  quantities,
  readings,
  record12Lead,
  rhythm,
  saveBody,
} from './body.ts';
export { MECHANISMS, type MechanismKey } from './mechanisms.ts';
export { DRUGS } from './drugs/catalogue.ts';
export type { Drug } from './drugs/types.ts';
export { PROCESSES } from './processes/catalogue.ts';
export { FLUIDS } from './water/fluid-table.ts';
export { OXYGEN_DEVICES } from './body/oxygen.ts';
export { POSTURES } from './circulation/posture.ts';
export { CHRONIC } from './person/chronic.ts';
export { ACTIONS } from './actions/catalogue.ts';
export { LEADS, TWELVE, type Lead } from './electricity/ecg/leads.ts';
export { ecgPaper, type OnPaper } from './electricity/ecg/paper.ts';
export type { Ecg } from './electricity/record.ts';
export { RHYTHMS } from './electricity/names.ts';
export { BODY_ERRORS } from './errors.ts';
export { QUANTITIES, QUANTITY_KEYS } from './quantities/catalogue.ts';
export type { QuantitySpec } from './quantities/spec.ts';
export { steadyBody } from './steady.ts';
export { selfHash } from './self-hash.ts';
export { parseProtocol } from './protocol/parse-protocol.ts';
export { runProtocol, type RunOptions, type Trace, type Traces } from './protocol/run-protocol.ts';
export { evaluateMeasures } from './protocol/evaluate.ts';
export { score, type Grade, type Score } from './protocol/score.ts';
export { PROTOCOL_ERRORS, type ProtocolErrorCode, type ProtocolProblem } from './protocol/errors.ts';
export type { Expectation, Expected, NamedMeasure, Protocol } from './protocol/types.ts';
export { vocabulary, type Vocabulary, type Word } from './vocabulary/vocabulary.ts';
export { quantityUnit } from './vocabulary/quantity-names.ts';
