/** Water between plasma and tissue, and what leaves by skin and breath. */
export interface WaterState {
  /** Mean capillary pressure of the body, mmHg. */
  capillary: number;
  /** Water that leaves unseen by skin and lungs, mL/min. */
  insensible: number;
}
