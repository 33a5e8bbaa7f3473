export type AirwayDevice = 'none' | 'oropharyngeal' | 'nasopharyngeal' | 'supraglottic' | 'trachealTube' | 'surgical';
export type TubeSite = 'trachea' | 'oesophagus' | 'rightMainstem';
export type AirwayManoeuvre = 'none' | 'headTiltChinLift' | 'jawThrust';

/** Airway, its gas and what has been done to it. Flow in mL/s, pressures in cmH2O. */
export interface AirwayState {
  o2: number[];
  co2: number[];
  mouthFlow: number;
  pressure: number;
  carina: number;
  mediastinum: number;
  resistance: number;
  upper: number;
  device: AirwayDevice;
  site: TubeSite;
  manoeuvre: AirwayManoeuvre;
  /** Vomit, blood or secretions in the throat, 0 to 1. */
  soiling: number;
  /** Inhaled bronchodilators in the bronchi, in half-effect concentrations. */
  betaDeposit: number;
  antimuscarinicDeposit: number;
  /** Contraction of bronchial muscle left after what relaxes it, 0 for none. */
  spasm: number;
}

export function freshAirway(): AirwayState {
  return {
    o2: [0.16, 0.15, 0.148, 0.145],
    co2: [0.03, 0.045, 0.05, 0.052],
    mouthFlow: 0,
    pressure: 0,
    carina: 0,
    mediastinum: 0,
    resistance: 1,
    upper: 1,
    device: 'none',
    site: 'trachea',
    manoeuvre: 'none',
    soiling: 0,
    betaDeposit: 0,
    antimuscarinicDeposit: 0,
    spasm: 0,
  };
}
