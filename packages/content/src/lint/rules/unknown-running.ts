import { unknownKey } from '../unknown-key.ts';

/** A running infusion may be named by the engine (`run12`) or, in playthroughs, by the medication or fluid that runs. */
export const unknownRunning = unknownKey(
  'unknown-running',
  'running',
  'running infusion or fluid',
  'physiology.yaml or the catalogue',
  ({ key }) => /^run\d+$/.test(key),
);
