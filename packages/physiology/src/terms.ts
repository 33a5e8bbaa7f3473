/** The words that all parts of the body share; they know nothing of each other. */
export type Route =
  | 'intravenous'
  | 'intramuscular'
  | 'subcutaneous'
  | 'oral'
  | 'inhaled'
  | 'nebulised'
  | 'intraosseous'
  | 'rectal'
  | 'intranasal'
  | 'buccal'
  | 'sublingual'
  | 'transdermal';
export type FluidKey =
  | 'balancedCrystalloid'
  | 'ringerLactate'
  | 'sodiumChloride09'
  | 'sodiumChloride045'
  | 'sodiumChloride3'
  | 'sodiumChloride75'
  | 'sodiumBicarbonate84'
  | 'sodiumBicarbonate14'
  | 'mannitol20'
  | 'glucose5'
  | 'glucose10'
  | 'glucose50'
  | 'potassiumChloride40'
  | 'albumin45'
  | 'albumin20'
  | 'gelatin4'
  | 'redCells'
  | 'plasma'
  | 'cryoprecipitate'
  | 'platelets'
  | 'wholeBlood';
export type OxygenDevice =
  'none' | 'nasalCannula' | 'highFlowNasal' | 'simpleMask' | 'venturi' | 'nonRebreather' | 'nebuliserMask' | 'bagMask';
export type Posture = 'supine' | 'supineLegsRaised' | 'semiRecumbent' | 'sitting' | 'leftLateral' | 'standing';

/** What a sensor shows now; null where it cannot read, with the reason. Never the truth itself. */
export interface Reading {
  readonly value: number | null;
  readonly reason?: 'notAttached' | 'acquiring' | 'lowPerfusion' | 'motion' | 'noSignal';
}
export type SensorKey = 'ecg' | 'oximeter' | 'cuff' | 'arterialLine' | 'capnograph' | 'thermometer';
export interface Readings {
  readonly heartRate: Reading;
  readonly spo2: Reading;
  readonly pulseRate: Reading;
  readonly respiratoryRate: Reading;
  readonly endTidalCO2: Reading;
  readonly temperature: Reading;
  readonly arterialSystolic: Reading;
  readonly arterialDiastolic: Reading;
  readonly arterialMean: Reading;
  readonly cuffSystolic: Reading;
  readonly cuffDiastolic: Reading;
  readonly cuffMean: Reading;
  /** Simulated second at which the last cuff measurement ended, −1 before the first. */
  readonly cuffAtS: number;
}

/** Waveform samples since the last drain, oldest first. `ecg` mV at 250 Hz; `pleth` 0–1, `arterial` mmHg, `capno` mmHg, `respiration` L/s at 50 Hz. Empty where the sensor is off. `airwayPressure` cmH2O, `airwayFlow` L/s inward and `airwayVolume` mL at 50 Hz, from a ventilator while one is on. */
export interface Waves {
  readonly fromTick: number;
  readonly ecg: readonly number[];
  readonly pleth: readonly number[];
  readonly arterial: readonly number[];
  readonly capno: readonly number[];
  readonly airwayPressure: readonly number[];
  readonly airwayFlow: readonly number[];
  readonly airwayVolume: readonly number[];
  readonly respiration: readonly number[];
}
