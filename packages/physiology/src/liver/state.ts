/** The liver and what it clears. */
export interface LiverState {
  /** Working share of the liver, 1 whole. */
  health: number;
  /** Splanchnic flow against rest. */
  flow: number;
  /** Lactate made by the whole body, mmol/min. */
  lactateMade: number;
  /** umol/L. */
  bilirubin: number;
  ammonia: number;
  /** Enzymes let go by dying cells, U/L. */
  alanineTransaminase: number;
}
export const LIVER_REST = { bilirubin: 10, ammonia: 25, alanineTransaminase: 22 } as const;

export function restLiver(lactateMade: number, health: number): LiverState {
  return {
    health,
    flow: 1,
    lactateMade,
    bilirubin: LIVER_REST.bilirubin / Math.max(0.1, health),
    ammonia: LIVER_REST.ammonia / Math.max(0.15, health),
    alanineTransaminase: LIVER_REST.alanineTransaminase,
  };
}
