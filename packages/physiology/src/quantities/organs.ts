import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Kidney and temperature. */
export const ORGANS = {
  urineOutput: of('mL/h', 'urine made'),
  urineVolume: of('mL', 'urine passed since the beginning'),
  glomerularFiltration: of('mL/min', 'filtration of both kidneys'),
  filtrationFraction: of('1', 'filtration over renal plasma flow'),
  glomerularCapillaryPressure: of('mmHg', 'hydrostatic pressure in the glomerular capillaries'),
  bowmanPressure: of('mmHg', 'hydrostatic pressure in Bowman capsule'),
  urineOsmolality: of('mosmol/kg', 'osmolality of urine made now'),
  sodiumExcretion: of('mmol/min', 'sodium into the urine'),
  potassiumExcretion: of('mmol/min', 'potassium into the urine'),
  interstitialVolume: of('mL', 'fluid between the cells'),
  cellWater: of('mL', 'water in the cells'),
  metabolicRate: of('W', 'heat made by the whole body'),
  shivering: of('W', 'heat made by shivering'),
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
    filtrationFraction: kidney.filtrationFraction,
    glomerularCapillaryPressure: kidney.glomerular,
    bowmanPressure: kidney.bowman,
    urineOsmolality: kidney.urineOsmolality,
    sodiumExcretion: kidney.sodiumExcretion,
    potassiumExcretion: kidney.potassiumExcretion,
    interstitialVolume: state.blood.interstitial,
    cellWater: state.solutes.cellWater,
    metabolicRate: state.heat.metabolic,
    shivering: state.heat.shivering,
    leftPelvisPressure: kidney.leftPelvis,
    rightPelvisPressure: kidney.rightPelvis,
    coreTemperature: t.core,
    skinTemperature: t.skin,
  };
}
