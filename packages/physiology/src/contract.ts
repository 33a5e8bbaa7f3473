/**
 * What the rest of the house may know of the body. State is plain data; nothing here knows clock, chance,
 * network or disk. Time is kernel ticks of 20 ms.
 */
import type { CodedError, Result } from '@openward/kernel';
import type { BodyAction } from './actions/catalogue.ts';
import type { ChronicKey } from './person/chronic.ts';
import type { Rhythm } from './electricity/names.ts';
import type { ProcessKey } from './processes/catalogue.ts';
import type { QuantityKey } from './quantities/catalogue.ts';

/** Who the body belongs to. Skin tone is the Monk scale, 1 lightest to 10 darkest; it changes what is seen and what an oximeter reads, nothing else. */
export interface Person {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly heightCm: number;
  readonly weightKg: number;
  readonly skinTone: number;
  /** Blood haemoglobin, g/L; the sex's reference where left out. */
  readonly haemoglobinGL?: number;
  /** Endurance training: -1 deconditioned, 0 average (where left out), 1 an endurance athlete. */
  readonly fitness?: number;
  /** Completed weeks of pregnancy, 0 where left out. */
  readonly pregnancyWeeks?: number;
  /** Chronic state that the steady state starts from. */
  readonly chronic?: readonly { readonly condition: ChronicKey; readonly severity: number }[];
}
export type { ChronicKey };

/** A disease process running in the body from `startS` seconds (0 when left out), of a severity in [0, 1]. */
export interface ProcessSpec {
  readonly process: ProcessKey;
  readonly severity: number;
  readonly startS?: number;
  readonly side?: 'left' | 'right';
  /** Process-specific parameters by name with the unit in the name, e.g. `rateMlPerMin`. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Where it is, e.g. `spleen`, `leftThigh`; what `controlBleeding` names. */
  readonly site?: string;
  /** The running infusion that carries the antigen; stopping it ends the trigger. */
  readonly triggerInfusionId?: string;
}
export type { ProcessKey };

export interface BodySpec {
  readonly person: Person;
  readonly processes: readonly ProcessSpec[];
  /** Simulated seconds the processes have run before the learner arrives. */
  readonly priorS?: number;
}

export type { BodyAction };

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
  | 'none'
  | 'nasalCannula'
  | 'highFlowNasal'
  | 'simpleMask'
  | 'venturi'
  | 'nonRebreather'
  | 'nebuliserMask'
  | 'bagMask';
export type Posture = 'supine' | 'supineLegsRaised' | 'semiRecumbent' | 'sitting' | 'leftLateral' | 'standing';

/**
 * The quantities of the body by name (units in QUANTITIES). The truth, for engine-side rules, sampling and the
 * debrief; a learner sees only sensors, findings and results.
 */
export type Quantities = Readonly<Record<QuantityKey, number>>;
export type { QuantityKey };

/** RHYTHMS, by name. */
export type { Rhythm };

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

export type BodyErrorCode =
  | 'unknownDrug'
  | 'unknownRoute'
  | 'unknownInfusion'
  | 'impossibleDose'
  | 'impossibleRate'
  | 'impossiblePerson'
  | 'unknownProcess'
  | 'impossibleProcess'
  | 'impossibleCondition'
  | 'unknownAction'
  | 'impossibleField'
  | 'dead';
export type BodyResult<T> = Result<T, CodedError<BodyErrorCode>>;

/** The body: opaque to callers, plain data underneath. */
export interface Body {
  readonly state: unknown;
}

export interface Physiology {
  /** A body at its stored steady state with processes run for `priorS`. Under 50 ms when the steady state was packed. Errors: impossiblePerson, unknownProcess. */
  createBody(spec: BodySpec, seed: number): BodyResult<Body>;
  /** Moves the body on by whole ticks, in place. Any chunking gives the same state. */
  advanceBody(body: Body, ticks: number): void;
  /** Does something to the body now, in place. A refusal leaves it untouched. */
  actOnBody(body: Body, action: BodyAction): BodyResult<null>;
  /** The truth now. Beat-derived values are of the last completed beat; pressures are those of it. */
  quantities(body: Body): Quantities;
  rhythm(body: Body): Rhythm;
  attach(body: Body, sensor: SensorKey, on: boolean): void;
  /** Starts a cuff measurement (about 25 s) or sets an interval in seconds (0 = manual). */
  cuff(body: Body, intervalS: number): void;
  readings(body: Body): Readings;
  drainWaves(body: Body): Waves;
  /** Plain data for save, fork and hash; `loadBody(saveBody(b))` continues identically. */
  saveBody(body: Body): unknown;
  loadBody(saved: unknown): Body;
}
