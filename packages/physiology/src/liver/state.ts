export interface LiverState {
  /** Working share of the liver, 1 whole. */
  health: number;
  /** Splanchnic flow against rest. */
  flow: number;
  /** Lactate made by the whole body, mmol/min. */
  lactateMade: number;
}
