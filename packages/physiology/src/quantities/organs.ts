import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Kidney and temperature. */
export const ORGANS = {
  urineOutput: of('mL/h', 'urine made'),
  urineVolume: of('mL', 'urine passed since the beginning'),
  glomerularFiltration: of('mL/min', 'filtration of both kidneys'),
  leftPelvisPressure: of('mmHg', 'pressure in the left renal pelvis'),
  rightPelvisPressure: of('mmHg', 'pressure in the right renal pelvis'),
  coreTemperature: of('degC', 'core temperature'),
  skinTemperature: of('degC', 'skin temperature'),
} as const;

export function readOrgans(state: BodyState): Record<keyof typeof ORGANS, number> {
  const { kidney, temperature: t } = state;
  return {
    urineOutput: kidney.urineRate * 60,
    urineVolume: kidney.urineMl,
    glomerularFiltration: kidney.gfr,
    leftPelvisPressure: kidney.leftPelvis,
    rightPelvisPressure: kidney.rightPelvis,
    coreTemperature: t.core,
    skinTemperature: t.skin,
  };
}
