export * from './contract.ts';
export {
  actOnBody,
  advanceBody,
  attach,
  createBody,
  cuff,
  drainWaves,
  loadBody,
  quantities,
  readings,
  rhythm,
  saveBody,
} from './body.ts';
export { MECHANISMS, type MechanismKey } from './mechanisms.ts';
export { DRUGS } from './drugs/catalogue.ts';
export type { Drug } from './drugs/types.ts';
export { PROCESSES } from './processes/catalogue.ts';
export { FLUIDS } from './body/fluids.ts';
export { OXYGEN_DEVICES } from './body/oxygen.ts';
export { POSTURES } from './body/posture.ts';
export { CHRONIC } from './person/chronic.ts';
export { ACTIONS } from './actions/catalogue.ts';
export { BODY_ERRORS } from './errors.ts';
export { QUANTITIES, QUANTITY_KEYS } from './quantities/catalogue.ts';
export type { QuantitySpec } from './quantities/spec.ts';
export { steadyBody } from './steady.ts';
export { selfHash } from './self-hash.ts';
