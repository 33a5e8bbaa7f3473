/** The womb, the birth and what is done to them. */
export interface ObstetricState {
  /** Pushed or wedged off the great vessels. */
  displaced: boolean;
  delivered: boolean;
  massage: boolean;
  /** Share of the womb's walls pressed together by two hands. */
  compressed: number;
  balloonMl: number;
  /** Tissue left in the womb, 0 to 1, which keeps it from closing. */
  retained: number;
  repaired: number;
  removed: boolean;
  /** Contraction of the womb after birth, 0 soft to 1 hard. */
  tone: number;
  /** Share of the lower vena cava closed now. */
  caval: number;
  /** Rubbing of a newborn, dying away. */
  stimulus: number;
  /** Share of a newborn's lungs that still holds fluid. */
  lungFluid: number;
}

export function freshObstetric(): ObstetricState {
  return {
    displaced: false,
    delivered: false,
    massage: false,
    compressed: 0,
    balloonMl: 0,
    retained: 0,
    repaired: 0,
    removed: false,
    tone: 1,
    caval: 0,
    stimulus: 0,
    lungFluid: 0,
  };
}
