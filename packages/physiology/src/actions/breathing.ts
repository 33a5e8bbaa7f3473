import { nextUnit } from '@openward/kernel';
import { OXYGEN_DEVICES } from '../body/oxygen.ts';
import type { OxygenDevice } from '../terms.ts';
import type { AirwayDevice, AirwayManoeuvre, TubeSite } from '../lungs/airway-state.ts';
import { VENTILATOR_MODES, type VentilatorDevice, type VentilatorMode } from '../lungs/ventilator-state.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Flow in L/min, volumes in mL, pressures in cmH2O, fractions of dry gas. */
export type BreathingAction =
  | {
      readonly kind: 'oxygen';
      readonly device: OxygenDevice;
      readonly flowLPerMin: number;
      /** Set fraction of a high-flow or fixed-performance device; what the flow gives where left out. */
      readonly fraction?: number;
    }
  | {
      readonly kind: 'ventilate';
      readonly on: boolean;
      readonly device: VentilatorDevice;
      readonly ratePerMin: number;
      readonly tidalVolumeMl: number;
      readonly peepCmH2O: number;
      /** Volume control without trigger where left out; with a mode named, the patient can trigger. */
      readonly mode?: VentilatorMode;
      /** Pressure above PEEP of a controlled and of a supported breath. */
      readonly inspiratoryPressureCmH2O?: number;
      readonly supportCmH2O?: number;
      /** What the machine blends; the oxygen device in use decides where left out. */
      readonly fio2?: number;
      /** Time in over time out, 0.54 where left out. */
      readonly inspiratoryExpiratoryRatio?: number;
      /** Inward flow that starts a breath, L/min; 0 for none. */
      readonly triggerLPerMin?: number;
      readonly pressureLimitCmH2O?: number;
      /** Share of each breath that reaches the lungs past mask or cuff. */
      readonly seal?: number;
      readonly disconnected?: boolean;
    }
  | { readonly kind: 'airway'; readonly device: AirwayDevice; readonly site?: TubeSite }
  | { readonly kind: 'openAirway'; readonly manoeuvre: AirwayManoeuvre }
  | { readonly kind: 'suction' }
  | {
      readonly kind: 'relieveChoking';
      readonly technique: 'backBlows' | 'abdominalThrusts' | 'chestThrusts' | 'magillForceps';
    }
  | { readonly kind: 'sealChest'; readonly side: 'left' | 'right'; readonly seal: 'none' | 'vented' | 'occlusive' }
  | {
      readonly kind: 'decompress';
      readonly side: 'left' | 'right';
      readonly technique: 'needle' | 'finger' | 'drain';
      readonly site: string;
      /** Whether the pleural space was reached; true where left out. */
      readonly success?: boolean;
    };

/** Pressure at which each device stops pushing: a bag by its valve or its leak, a ventilator by its limit. */
const LIMIT: Readonly<Record<VentilatorDevice, number>> = {
  bagMask: 35,
  mask: 35,
  supraglottic: 35,
  trachealTube: 60,
};
/** Share of a breath that passes each interface (mask with one pair of hands; review: clinical). */
const SEAL: Readonly<Record<VentilatorDevice, number>> = {
  bagMask: 0.8,
  mask: 0.9,
  supraglottic: 0.92,
  trachealTube: 1,
};
/** Chance that each technique frees a complete foreign-body obstruction at one try (order after Igarashi 2022; review: clinical). */
const FREES = { backBlows: 0.45, abdominalThrusts: 0.45, chestThrusts: 0.4, magillForceps: 0.85 } as const;
/** Share of the dead space that high nasal flow clears (Möller 2017, order), at 60 L/min. */
const CLEARED = 0.4;

export const BREATHING_HANDLERS: Handlers<BreathingAction> = {
  oxygen(state, action) {
    const limit = Math.max(0, OXYGEN_DEVICES[action.device].maxFlowLPerMin);
    if (!inRange(action.flowLPerMin, 0, limit)) return badRate(action.flowLPerMin, limit);
    const { fraction = 0 } = action;
    if (fraction !== 0 && !inRange(fraction, 0.21, 1)) return badRate(fraction, 1);
    const washout = action.device === 'highFlowNasal' ? CLEARED * Math.min(1, action.flowLPerMin / 60) : 0;
    state.oxygen = { device: action.device, flow: action.flowLPerMin, fraction, washout };
    return done;
  },
  ventilate(state, action) {
    const {
      mode = 'volumeControl',
      inspiratoryPressureCmH2O = 15,
      supportCmH2O = 8,
      fio2 = 0,
      inspiratoryExpiratoryRatio = 0.35 / 0.65,
      triggerLPerMin = action.mode === undefined ? 0 : 2,
      pressureLimitCmH2O = LIMIT[action.device],
      seal = SEAL[action.device],
    } = action;
    if (!VENTILATOR_MODES.includes(mode)) return badRate(Number.NaN, 0);
    if (!inRange(action.ratePerMin, 0, 80)) return badRate(action.ratePerMin, 80);
    if (!inRange(action.tidalVolumeMl, 0, 1500)) return badDose(action.tidalVolumeMl, 1500);
    if (!inRange(action.peepCmH2O, 0, 30)) return badRate(action.peepCmH2O, 30);
    if (!inRange(inspiratoryPressureCmH2O, 0, 60)) return badRate(inspiratoryPressureCmH2O, 60);
    if (!inRange(supportCmH2O, 0, 40)) return badRate(supportCmH2O, 40);
    if (fio2 !== 0 && !inRange(fio2, 0.21, 1)) return badRate(fio2, 1);
    if (!inRange(inspiratoryExpiratoryRatio, 0.1, 4)) return badRate(inspiratoryExpiratoryRatio, 4);
    if (!inRange(triggerLPerMin, 0, 20)) return badRate(triggerLPerMin, 20);
    if (!inRange(pressureLimitCmH2O, 5, 100)) return badRate(pressureLimitCmH2O, 100);
    if (!inRange(seal, 0, 1)) return badRate(seal, 1);
    const v = state.ventilator;
    v.on = action.on;
    v.device = action.device;
    v.mode = mode;
    v.ratePerMin = action.ratePerMin;
    v.tidalMl = action.tidalVolumeMl;
    v.peep = action.peepCmH2O;
    v.inspiratoryPressure = inspiratoryPressureCmH2O;
    v.support = supportCmH2O;
    v.fio2 = fio2;
    v.share = inspiratoryExpiratoryRatio / (1 + inspiratoryExpiratoryRatio);
    v.trigger = (triggerLPerMin * 1000) / 60;
    v.limit = pressureLimitCmH2O;
    v.seal = seal;
    v.disconnected = action.disconnected ?? false;
    v.phase = 0;
    v.inspiring = action.on && action.ratePerMin > 0 && mode !== 'cpap';
    v.supported = mode === 'pressureSupport' || mode === 'bilevel';
    v.inS = 0;
    v.outS = 0;
    v.peakFlow = 0;
    if (!action.on) return done;
    if (action.device === 'trachealTube') {
      if (state.airway.device !== 'trachealTube' && state.airway.device !== 'surgical') {
        state.airway.device = 'trachealTube';
        state.airway.site = 'trachea';
      }
    } else if (action.device === 'supraglottic') state.airway.device = 'supraglottic';
    return done;
  },
  airway(state, action) {
    state.airway.device = action.device;
    state.airway.site = action.device === 'trachealTube' ? (action.site ?? 'trachea') : 'trachea';
    return done;
  },
  openAirway(state, action) {
    state.airway.manoeuvre = action.manoeuvre;
    return done;
  },
  suction(state) {
    state.airway.soiling *= 0.2;
    return done;
  },
  relieveChoking(state, action) {
    for (const p of state.processes)
      if (p.process === 'airwayObstruction' && (p.v.control ?? 0) < 1 && (p.parameters.foreignBody ?? 0) > 0.5)
        if (nextUnit(state.rng.heart) < FREES[action.technique]) p.v.control = 1;
    return done;
  },
  sealChest(state, action) {
    state[action.side].seal = action.seal;
    return done;
  },
  decompress(state, action) {
    if (action.success === false || state.cut.needleVent) return done;
    const side = state[action.side];
    // A cannula can kink or clog: it stays open for a time drawn from the body's own stream.
    const conductance = { needle: 18, finger: 220, drain: 120 }[action.technique];
    side.vent = Math.max(side.vent, conductance);
    side.ventKind = action.technique === 'needle' && side.ventKind !== '' ? side.ventKind : action.technique;
    side.ventClosesAt =
      action.technique === 'needle' && side.vent < 50
        ? state.tick + Math.round((180 + 900 * nextUnit(state.rng.heart)) * 50)
        : 0;
    return done;
  },
};
