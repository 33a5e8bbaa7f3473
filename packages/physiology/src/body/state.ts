import type { RandomState } from '@openward/kernel';
import type { BodySpecOf } from './spec.ts';
import type { OxygenDevice, Posture, Route } from '../terms.ts';
import type { Effects } from '../drugs/effects.ts';
import type { DrugState, Pharmacy } from '../drugs/state.ts';
import type { AirState, DriveState, LungUnits, MeterState, PigmentState } from '../lungs/state.ts';
import type { AirwayState } from '../lungs/airway-state.ts';
import type { VentilatorState } from '../lungs/ventilator-state.ts';
import type { Cuts } from '../mechanisms.ts';

export interface Infusion {
  id: string;
  drug: string;
  rateMgPerMin: number;
  route: Route;
}
export interface FluidRun {
  id: string;
  fluid: string;
  leftMl: number;
  rateMlPerMin: number;
  temperatureC: number;
}
/** A running process: its numbers by name, so that any process saves and loads alike. */
export interface ProcessState {
  process: string;
  severity: number;
  startTick: number;
  side: 'left' | 'right';
  site: string;
  trigger: string;
  parameters: Record<string, number>;
  v: Record<string, number>;
}

export interface LungSide {
  volume: number;
  pleuralGas: number;
  pleuralBlood: number;
  o2: number;
  co2: number;
  flow: number;
  pleuralPressure: number;
  alveolarPressure: number;
  compliance: number;
  shunt: number;
  units: LungUnits;
  /** Carbon dioxide of its tissue as a volume of gas, mL. */
  tissue: number;
  meanVolume: number;
  /** Alveolar pressure at the end of the last breath out, smoothed, cmH2O. */
  endPressure: number;
  leak: number;
  valve: number;
  vent: number;
  ventClosesAt: number;
  ventKind: string;
  /** Hole in the chest wall, mL/s per cmH2O; how far a flap lets air only in; and what covers it. */
  wound: number;
  flap: number;
  seal: 'none' | 'vented' | 'occlusive';
  ventilation: number;
}

export interface BodyState {
  version: 1;
  tick: number;
  /** Parts in which each step of 2 ms of the circulation is taken, to try its error; 1 where left out. */
  split?: number;
  spec: BodySpecOf<string>;
  cut: Cuts;
  c: import('../person/constants.ts').Constants;
  x: number[];
  p: number[];
  out: number[];
  o2: number[];
  co2: number[];
  left: LungSide;
  right: LungSide;
  airway: AirwayState;
  air: AirState;
  drive: DriveState;
  meter: MeterState;
  pigment: PigmentState;
  breath: {
    phase: number;
    period: number;
    inspiratory: number;
    amplitude: number;
    breathing: boolean;
    tidal: number;
    rate: number;
    sinceStart: number;
    endTidal: number;
    minute: number;
    maxCo2: number;
    work: number;
    workSum: number;
    fio2: number;
    effort: number;
    fatigue: number;
  };
  ventilator: VentilatorState;
  oxygen: { device: OxygenDevice; flow: number; fraction: number; washout: number };
  /** What posture lifts off the lungs, cmH2O. */
  postureChest: number;
  reflex: {
    pressure: number;
    pulse: number;
    central: number;
    sympathetic: number;
    vagal: number;
    alpha: number;
    beta: number;
    venous: number;
    ring: number[];
    ringAt: number;
    chemoCentral: number;
    chemoPeripheral: number;
    drive: number;
    ischaemic: number;
    ph: number;
    kidneyAuto: number;
    brainAuto: number;
    coronaryAuto: number;
  };
  heart: {
    energy: number;
    rhythm: 'organised' | 'ventricularFibrillation' | 'asystole';
    compressions: boolean;
    compressionRate: number;
    compressionDepth: number;
    compressionRecoil: number;
    compressionFraction: number;
    compressionPhase: number;
    compressionClock: number;
    arrhythmia: number;
  };
  blood: {
    redCells: number;
    plasma: number;
    interstitial: number;
    lost: number;
    po2: number;
    pco2: number;
    ph: number;
    sat: number;
    pv: number;
    vph: number;
    pvco2: number;
    venousSat: number;
    /** Of blood, as its gases use it; of the extracellular fluid, as it is reported. */
    baseExcess: number;
    standardExcess: number;
    lactate: number;
    deficit: number;
  };
  chemistry: Record<
    | 'platelets'
    | 'whiteCells'
    | 'neutrophils'
    | 'crp'
    | 'pct'
    | 'sodium'
    | 'potassium'
    | 'calcium'
    | 'chloride'
    | 'glucose'
    | 'urea'
    | 'creatinine'
    | 'albumin'
    | 'bilirubin'
    | 'inr'
    | 'fibrinogen'
    | 'phosphate'
    | 'magnesium'
    | 'totalProtein'
    | 'ketones'
    | 'tryptase'
    | 'troponin',
    number
  >;
  infection: {
    bacteria: number;
    endotoxin: number;
    inflammation: number;
    vasodilation: number;
    leak: number;
    depression: number;
  };
  mediator: {
    pool: number;
    histamine: number;
    late: number;
    skin: number;
    bronchi: number;
    larynx: number;
    vessel: number;
  };
  trauma: { contusionLeft: number; contusionRight: number };
  influences: import('./influences.ts').Influences;
  kidney: import('../kidney/state.ts').KidneyState;
  solutes: import('../chemistry/state.ts').SoluteState;
  water: import('../water/state.ts').WaterState;
  hormones: import('../hormones/state.ts').HormoneState;
  liver: import('../liver/state.ts').LiverState;
  markers: import('../laboratory/state.ts').MarkerState;
  clotting: import('../clotting/state.ts').ClottingState;
  heat: import('../heat/state.ts').HeatState;
  temperature: { core: number; skin: number; set: number };
  nerve: import('../nerve/state.ts').NerveState;
  obstetric: import('../obstetric/state.ts').ObstetricState;
  mind: {
    energy: number;
    anoxia: number;
    consciousness: number;
    delirium: number;
    pain: number;
    anxiety: number;
    alive: boolean;
    brainstem: number;
  };
  skin: {
    perfusion: number;
    pallor: number;
    cyanosis: number;
    flushing: number;
    urticaria: number;
    angioedema: number;
    sweating: number;
    mottling: number;
    neckVeins: number;
  };
  flows: { coronary: number; brain: number; kidney: number; splanchnic: number; muscle: number };
  posture: Posture;
  circulation: import('../circulation/state.ts').CirculationState;
  drugs: DrugState[];
  pharmacy: Pharmacy;
  infusions: Infusion[];
  fluids: FluidRun[];
  processes: ProcessState[];
  effects: Effects;
  balance: { fluidIn: number; leaked: number; urine: number; evaporated: number; o2In: number };
  sensors: import('../sensors/state.ts').SensorState;
  myocardium: import('../myocardium/state.ts').MyocardiumState;
  electricity: import('../electricity/state.ts').ElectricityState;
  rng: { heart: RandomState; sensor: RandomState };
}
