import { noInfluences } from './influences.ts';
import { freshNerve } from '../nerve/state.ts';
import { freshObstetric } from '../obstetric/state.ts';
import { randomStream } from '@openward/kernel';
import { freshCirculation } from '../circulation/state.ts';
import { BED_KEYS, BEDS } from '../circuit/branches.ts';
import { NODES } from '../circuit/nodes.ts';
import { OUTPUT_KEYS, STATE_KEYS } from '../circuit/layout.ts';
import { POOLS } from '../circuit/pools.ts';
import type { BodySpecOf } from './spec.ts';
import { noEffects } from '../drugs/effects.ts';
import { freshPharmacy } from '../drugs/state.ts';
import { cutsOf } from '../mechanisms.ts';
import { freshSensors } from '../sensors/fresh.ts';
import { freshMyocardium } from '../myocardium/state.ts';
import { freshElectricity } from '../electricity/fresh.ts';
import { restParameters } from './control.ts';
import { carbonDioxideContent, oxygenContent, phOf } from './gases.ts';
import { restSolutes } from '../chemistry/fresh.ts';
import { LACTATE_MADE } from '../chemistry/turnover.ts';
import { restClotting } from '../clotting/state.ts';
import { restHeat } from '../heat/state.ts';
import { restHormones } from '../hormones/state.ts';
import { restMarkers } from '../laboratory/state.ts';
import { restLiver } from '../liver/state.ts';
import { restKidney } from '../kidney/state.ts';
import { freshAir, freshDrive, freshMeter, freshPigment, freshUnits } from '../lungs/fresh.ts';
import { FRC, SHARE } from '../lungs/mechanics.ts';
import { tissueOf } from '../lungs/units.ts';
import { freshAirway } from '../lungs/airway-state.ts';
import { freshVentilator } from '../lungs/ventilator-state.ts';
import { constantsOf } from '../person/constants.ts';
import { restRing } from './reflex.ts';
import { X } from './slots.ts';
import type { BodyState, LungSide } from './state.ts';
import { stretchOf } from './stretch.ts';
import { POOL, poolVolume } from './blood-pools.ts';

function restLung(side: 'left' | 'right', residual: number, size: number): LungSide {
  const volume = residual * SHARE[side];
  const tissue = tissueOf(size, SHARE[side]);
  return {
    volume,
    pleuralGas: 0,
    pleuralBlood: 0,
    o2: volume * 0.142,
    co2: volume * 0.055,
    flow: 0,
    pleuralPressure: -5,
    alveolarPressure: 0,
    compliance: 1,
    shunt: 0.03,
    tissue,
    units: freshUnits(volume, tissue),
    meanVolume: volume,
    endPressure: 0,
    leak: 0,
    valve: 0,
    vent: 0,
    ventClosesAt: 0,
    ventKind: '',
    wound: 0,
    flap: 0,
    seal: 'none',
    ventilation: 0,
  };
}

/** A person at an unsettled rest. */
export function freshState(spec: BodySpecOf<string>, seed: number): BodyState {
  const c = constantsOf(spec.person);
  const scale = c.bloodVolume / 5200;
  const heart = c.heartSize;
  const x = new Array<number>(STATE_KEYS.length).fill(0);
  let total = 0;
  NODES.forEach((n, i) => {
    x[i] = n.volumeMl * (n.kind === 'chamber' ? heart : scale);
    total += x[i] as number;
  });
  x[X.venaCava] = (x[X.venaCava] as number) + (c.bloodVolume - total);
  x[X.atrialAge] = 1;
  x[X.ventricularAge] = 1;
  x[X.interval] = 60 / c.heartRate;
  x[X.atrialDuration] = 0.15;
  x[X.ventricularDuration] = 0.16 + 12 / c.heartRate;
  x[X.atrialStrength] = 1;
  x[X.ventricularStrength] = 1;
  x[X.mean] = c.meanPressure;
  x[X.systolic] = c.meanPressure + 25;
  x[X.diastolic] = c.meanPressure - 13;
  x[X.stroke] = (60 * c.output) / c.heartRate;
  const hb = c.haemoglobin;
  const state: BodyState = {
    version: 1,
    tick: 0,
    spec: { person: spec.person, processes: spec.processes, priorS: spec.priorS ?? 0 },
    cut: cutsOf([]),
    c,
    x,
    p: [],
    out: new Array<number>(OUTPUT_KEYS.length).fill(0),
    o2: new Array<number>(POOLS.length).fill(0),
    co2: new Array<number>(POOLS.length).fill(0),
    left: restLung('left', c.residual * FRC * c.lungSize, c.lungSize),
    right: restLung('right', c.residual * FRC * c.lungSize, c.lungSize),
    airway: freshAirway(),
    breath: {
      phase: 0.4,
      period: 60 / c.respiratoryRate,
      inspiratory: 0.31,
      amplitude: 5.4,
      breathing: true,
      tidal: c.tidal,
      rate: c.respiratoryRate,
      sinceStart: 1,
      endTidal: 38,
      minute: (c.tidal * c.respiratoryRate) / 1000,
      maxCo2: 38,
      work: 0.4,
      workSum: 0,
      fio2: 0.2095,
      effort: 1,
      fatigue: 0,
    },
    ventilator: freshVentilator(),
    oxygen: { device: 'none', flow: 0, fraction: 0, washout: 0 },
    postureChest: 0,
    air: freshAir(),
    drive: freshDrive(c.carbonDioxide, c.baseExcess),
    meter: freshMeter(c),
    pigment: freshPigment(),
    reflex: {
      pressure: c.meanPressure,
      pulse: c.pulseRest,
      central: 1,
      sympathetic: 0.2,
      vagal: c.vagalRest,
      alpha: 0.2,
      beta: 0.2,
      venous: 0.2,
      ring: restRing(),
      ringAt: 0,
      chemoCentral: c.carbonDioxide,
      chemoPeripheral: 0,
      drive: 1,
      ischaemic: 0,
      ph: 7.4,
      kidneyAuto: 1,
      brainAuto: 1,
      coronaryAuto: 1,
    },
    heart: {
      energy: 1,
      rhythm: 'organised',
      compressions: false,
      compressionRate: 0,
      compressionDepth: 0,
      compressionRecoil: 1,
      compressionFraction: 1,
      compressionPhase: 0,
      compressionClock: 0,
      arrhythmia: 0,
    },
    blood: {
      redCells: (c.bloodVolume * hb) / 333,
      plasma: c.bloodVolume * (1 - hb / 333),
      interstitial: c.interstitial,
      lost: 0,
      po2: 92,
      pco2: c.carbonDioxide,
      ph: 7.4,
      sat: 0.97,
      pv: 40,
      vph: 7.37,
      pvco2: 46,
      venousSat: 0.74,
      baseExcess: c.baseExcess,
      standardExcess: c.baseExcess,
      lactate: 1,
      deficit: 0,
    },
    chemistry: {
      platelets: 250,
      whiteCells: c.whiteCells,
      neutrophils: 4.1,
      crp: 5,
      pct: 0.05,
      sodium: 140,
      potassium: c.potassium,
      calcium: 1.2,
      chloride: 105,
      glucose: c.glucose,
      urea: c.urea,
      creatinine: c.creatinine,
      albumin: c.albumin,
      bilirubin: 10,
      inr: c.ratio,
      fibrinogen: c.fibrinogen,
      phosphate: c.phosphate,
      magnesium: 0.85,
      totalProtein: c.albumin + 28,
      ketones: 0.1,
      tryptase: 5,
      troponin: 5,
    },
    infection: { bacteria: 0, endotoxin: 0, inflammation: 0, vasodilation: 0, leak: 0, depression: 0 },
    mediator: { pool: 1, histamine: 0, late: 0, skin: 0, bronchi: 0, larynx: 0, vessel: 0 },
    trauma: { contusionLeft: 0, contusionRight: 0 },
    influences: noInfluences(),
    kidney: restKidney(c.gfr, c.renalFlowRest),
    solutes: restSolutes(c, spec.person.weightKg),
    water: { capillary: c.capillaryRest, insensible: 0.35 },
    hormones: restHormones(),
    liver: restLiver(LACTATE_MADE * spec.person.weightKg, c.liverHealth),
    clotting: restClotting(c),
    markers: restMarkers(c.glucose),
    heat: restHeat(c.metabolicRest),
    temperature: { core: 37, skin: 33, set: 37 },
    nerve: freshNerve(),
    obstetric: freshObstetric(),
    mind: { energy: 1, anoxia: 0, consciousness: 1, delirium: 0, pain: 0, anxiety: 0, alive: true, brainstem: 1 },
    skin: {
      perfusion: 0.95,
      pallor: 0,
      cyanosis: 0,
      flushing: 0,
      urticaria: 0,
      angioedema: 0,
      sweating: 0,
      mottling: 0,
      neckVeins: 0,
    },
    flows: { coronary: 0, brain: 0, kidney: 0, splanchnic: 0, muscle: 0 },
    posture: 'supine',
    circulation: freshCirculation(BED_KEYS.map((key) => c.output * BEDS[key])),
    drugs: [],
    pharmacy: freshPharmacy(),
    infusions: [],
    fluids: [],
    processes: [],
    effects: noEffects(),
    balance: { fluidIn: 0, leaked: 0, urine: 0, evaporated: 0, o2In: 0 },
    sensors: freshSensors(),
    myocardium: freshMyocardium(),
    electricity: freshElectricity(),
    rng: { heart: randomStream(seed, 'heart'), sensor: randomStream(seed, 'sensor') },
  };
  state.p = restParameters(state);
  c.stretchRest = stretchOf(state);
  const arterialO2 = oxygenContent(92, hb, 1);
  const venousO2 = arterialO2 - c.oxygenDemand / c.output;
  const arterialCo2 = carbonDioxideContent(c.carbonDioxide, phOf(c.carbonDioxide, c.baseExcess, hb, 7.4), 0.97, hb);
  const venousCo2 = arterialCo2 + (0.82 * c.oxygenDemand) / c.output;
  POOLS.forEach((pool, i) => {
    const v = poolVolume(x, i);
    const arterial = i === POOL.arteries || i === POOL.left || i === POOL.right || i === POOL.pulmonaryVenous;
    state.o2[i] = (arterial ? arterialO2 : venousO2) * (v + pool.oxygenStoreMl * c.tissueSize);
    state.co2[i] = (arterial ? arterialCo2 : venousCo2) * (v + pool.carbonStoreMl * c.tissueSize);
  });
  return state;
}
