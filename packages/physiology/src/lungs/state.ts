/** The gas of one lung in three parallel units: even, poorly ventilated, poorly perfused. Volumes in mL at body temperature. */
export interface LungUnits {
  volume: number[];
  o2: number[];
  co2: number[];
  /** Share of the lung's ventilation and of its perfusion that reaches the alveoli of each unit; each sums to 1. */
  air: number[];
  blood: number[];
  /** Alveolar tensions in mmHg, and pH of the blood that leaves each unit. */
  po2: number[];
  pco2: number[];
  ph: number[];
}

/** What the person breathes when nothing else is given: pressure in mmHg and dry fractions. */
export interface AirState {
  pressure: number;
  oxygen: number;
  carbonDioxide: number;
  carbonMonoxide: number;
}

/** The controller of breathing, with its lags. Tensions in mmHg. */
export interface DriveState {
  /** Tension at the central and the peripheral chemoreceptors. */
  central: number;
  peripheral: number;
  /** Base excess as the brain's extracellular fluid has followed it, mmol/L. */
  acid: number;
  /** Desaturation by tension relative to 17.5 points, and its slow shadow that depresses. */
  hypoxia: number;
  decline: number;
  /** Ventilation asked for relative to rest by receptors and brain, without what exercise asks. */
  asked: number;
  /** Air hunger, 0 to 1. */
  hunger: number;
}

/** What a breath at the mouth leaves to read; volumes in mL, times in s. */
export interface MeterState {
  /** 1 while air goes in, 0 while it goes out. */
  inward: number;
  volumeIn: number;
  inS: number;
  outS: number;
  quietS: number;
  /** Smoothed length of a breath, and the last one's ratio of times. */
  period: number;
  ratio: number;
  peakIn: number;
  peakInNow: number;
  pleuralMin: number;
  pleuralMinNow: number;
  expired: number;
  expiredCo2: number;
  /** Mean expired fraction of carbon dioxide of the last breath. */
  mixedCo2: number;
  /** Physiological dead space of the last breath, mL, and pulmonary blood flow over about 3 s, mL/s. */
  dead: number;
  flow: number;
  /** Oxygen taken up and carbon dioxide given off at the alveoli, mL/s STPD, smoothed over half a minute. */
  uptake: number;
  output: number;
}

export interface PigmentState {
  /** Shares of haemoglobin. */
  carboxy: number;
  met: number;
}
