/** Both kidneys together, unless a side is named. Rates per minute. */
export interface KidneyState {
  urineRate: number;
  urineMl: number;
  gfr: number;
  leftPelvis: number;
  rightPelvis: number;
  perfusion: number;
  /** Blood flow to both kidneys, mL/min, over some seconds. */
  flow: number;
  glomerular: number;
  bowman: number;
  filtrationFraction: number;
  /** mosmol/kg; mmol/min; mmol/min. */
  urineOsmolality: number;
  sodiumExcretion: number;
  potassiumExcretion: number;
  /** Narrowing of the afferent arterioles by tubuloglomerular feedback. */
  feedback: number;
  /** Share of nephrons out of work by injury, 0 to 1. */
  injury: number;
  /** Acid excretion in ammonium against rest, a slow state. */
  ammonium: number;
}
export function restKidney(gfr: number, flowMlPerMin: number): KidneyState {
  return {
    urineRate: 1.04,
    urineMl: 0,
    gfr,
    leftPelvis: 8,
    rightPelvis: 8,
    perfusion: 1,
    flow: flowMlPerMin,
    glomerular: 60,
    bowman: 18,
    filtrationFraction: 0.2,
    urineOsmolality: 640,
    sodiumExcretion: 0.12,
    potassiumExcretion: 0.05,
    feedback: 0,
    injury: 0,
    ammonium: 1,
  };
}
