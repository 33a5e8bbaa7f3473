import type { BodyState, LungSide } from './state.ts';

const DT = 0.02;
/** Share of the left and right lung. */
export const SHARE = { left: 0.45, right: 0.55 } as const;
/** Elastic constants of both lungs together in a 177 cm man: mL and mL/cmH2O (total compliance 0.1 L/cmH2O). */
const COMPLIANCE = 200;
const FRC = 2400;
const WALL = 200;
const SLACK = 1400;
const SMALLEST = 200;
const UPPER_RESISTANCE = 0.0009;
const LOWER_RESISTANCE = 0.0009;
const MEDIASTINUM = 140;
/** Suction on the underwater seal, cmH2O (BTS clinical statement on pleural procedures 2023: 10 to 20). */
const DRAIN_SUCTION = 15;
const BTPS = 1.21;
/** 760 less 47 mmHg of water vapour. */
export const DRY = 713;
const DEAD_CELLS = 4;

export function functionalResidual(state: BodyState, side: 'left' | 'right'): number {
  return FRC * SHARE[side] * state.c.lungSize;
}

/** Elastic recoil of one lung in cmH2O and its slope, from its volume. */
function recoil(volume: number, size: number, compliance: number): { pressure: number; slope: number } {
  const u = volume - SLACK * size;
  const k = 1 / (COMPLIANCE * size * compliance);
  if (u >= 0) {
    const w = u / (3300 * size);
    return { pressure: u * k * (1 + w * w), slope: k * (1 + 3 * w * w) };
  }
  const room = (SLACK - SMALLEST) * size;
  const share = room / Math.max(room + u, 0.02 * room);
  return { pressure: u * k * share, slope: k * share * share };
}

/** Recoil of half the chest wall, cmH2O: linear, then stiffer towards full inflation. */
function strain(above: number, size: number, wall: number): number {
  const w = above > 0 ? above / (1800 * size) : 0;
  return (above / wall) * (1 + w * w);
}

/** What a stretched chest leaves of its muscles' pull: a flattened diaphragm pulls less. */
function leverage(above: number, size: number): number {
  return above > 0 ? Math.max(0.3, 1 - (0.3 * above) / (1000 * size)) : 1;
}

/** Ventilator or bag: the flow in mL/s it drives now, or null in its expiratory phase; and the pressure at the mouth. */
function machine(state: BodyState): { flow: number | null; pressure: number } {
  const v = state.ventilator;
  if (!v.on || v.ratePerMin <= 0) return { flow: null, pressure: 0 };
  v.phase += (DT * v.ratePerMin) / 60;
  if (v.phase >= 1) v.phase -= 1;
  const cycle = 60 / v.ratePerMin;
  const inspiration = Math.min(1, 0.35 * cycle);
  const leak = v.device === 'bagMask' ? 0.8 : v.device === 'supraglottic' ? 0.92 : 1;
  if (v.phase * cycle < inspiration)
    return { flow: (v.tidalMl * leak) / inspiration, pressure: v.device === 'trachealTube' ? 60 : 35 };
  return { flow: null, pressure: v.peep };
}

/**
 * One tick of both lungs, the pleural spaces and the gas in the airways. `muscle` is the pull of the breathing
 * muscles in cmH2O, `upper` and `bronchi` multiply the two resistances, `fio2` is what is at the mouth.
 */
export function stepLungs(state: BodyState, muscle: number, upper: number, bronchi: number, fio2: number): void {
  const { left, right, airway, c } = state;
  const sizeL = SHARE.left * c.lungSize;
  const sizeR = SHARE.right * c.lungSize;
  const wallL = WALL * sizeL;
  const wallR = WALL * sizeR;
  const held = (side: LungSide): number => side.volume + side.pleuralGas + side.pleuralBlood;
  const restL = (FRC + 5 * WALL) * sizeL;
  const restR = (FRC + 5 * WALL) * sizeR;
  const strainL = strain(held(left) - restL, sizeL, wallL);
  const strainR = strain(held(right) - restR, sizeR, wallR);
  const shift = (MEDIASTINUM * (strainL - strainR)) / (1 + MEDIASTINUM * (1 / wallL + 1 / wallR));
  airway.mediastinum = shift;
  left.pleuralPressure = strainL - shift / wallL - muscle * leverage(held(left) - restL, sizeL);
  right.pleuralPressure = strainR + shift / wallR - muscle * leverage(held(right) - restR, sizeR);
  const eL = recoil(left.volume, sizeL, left.compliance);
  const eR = recoil(right.volume, sizeR, right.compliance);
  left.alveolarPressure = eL.pressure + left.pleuralPressure;
  right.alveolarPressure = eR.pressure + right.pleuralPressure;
  const drive = machine(state);
  const ru = UPPER_RESISTANCE * upper;
  const narrow = (side: LungSide, size: number): number => {
    const aeration = Math.max(0.3, Math.min(1.4, side.volume / (FRC * size)));
    return (LOWER_RESISTANCE * bronchi) / (size * aeration * aeration);
  };
  const gL = 1 / (narrow(left, sizeL) + DT * (eL.slope + 1 / wallL));
  const gR = 1 / (narrow(right, sizeR) + DT * (eR.slope + 1 / wallR));
  let carina: number;
  if (drive.flow !== null) {
    carina = (drive.flow + left.alveolarPressure * gL + right.alveolarPressure * gR) / (gL + gR);
    if (carina + drive.flow * ru > drive.pressure)
      carina = (drive.pressure / ru + left.alveolarPressure * gL + right.alveolarPressure * gR) / (1 / ru + gL + gR);
  } else carina = (drive.pressure / ru + left.alveolarPressure * gL + right.alveolarPressure * gR) / (1 / ru + gL + gR);
  left.flow = (carina - left.alveolarPressure) * gL;
  right.flow = (carina - right.alveolarPressure) * gR;
  stepGas(state, fio2);
  stepPleura(left, carina);
  stepPleura(right, carina);
}

/** Air through a torn lung (one way where `valve` is 1) and out through a vent. Flows in mL/s, conductances in mL/s per cmH2O. */
function stepPleura(side: LungSide, carina: number): void {
  if (side.leak > 0) {
    // The tear sits between airway and alveoli: the higher of both drives the air.
    const at = Math.max(side.alveolarPressure, carina);
    const drop = at - side.pleuralPressure;
    const conductance = drop > 0 ? side.leak : side.leak * (1 - side.valve);
    const moved = Math.max(-side.pleuralGas, Math.min(conductance * drop * DT, 40));
    const taken = Math.min(moved, Math.max(0, side.volume - 60));
    if (taken > 0) {
      const part = taken / side.volume;
      side.o2 -= side.o2 * part;
      side.co2 -= side.co2 * part;
    }
    side.volume -= taken;
    side.pleuralGas += taken;
  }
  if (side.vent > 0) {
    const drained = side.ventKind === 'drain';
    const drop = side.pleuralPressure + (drained ? DRAIN_SUCTION : 0);
    const inward = side.vent > 50 && !drained ? 0.02 : 0;
    const conductance = drop > 0 ? side.vent : side.vent * inward;
    side.pleuralGas = Math.max(0, side.pleuralGas + Math.max(-side.pleuralGas * 0.2, -conductance * drop * DT));
  }
}

/** Convection of oxygen and carbon dioxide through the dead space to and from both lungs. */
function stepGas(state: BodyState, fio2: number): void {
  const { left, right, airway } = state;
  const cell =
    (150 * state.c.lungSize * (state.ventilator.on && state.ventilator.device === 'trachealTube' ? 0.6 : 1)) /
    DEAD_CELLS;
  const dl = left.flow * DT;
  const dr = right.flow * DT;
  const total = dl + dr;
  airway.mouthFlow = total / DT;
  const fl = { o2: left.o2 / left.volume, co2: left.co2 / left.volume };
  const fr = { o2: right.o2 / right.volume, co2: right.co2 / right.volume };
  const out = Math.max(0, -dl) + Math.max(0, -dr);
  let mixO2 = out > 0 ? (Math.max(0, -dl) * fl.o2 + Math.max(0, -dr) * fr.o2) / out : 0;
  let mixCo2 = out > 0 ? (Math.max(0, -dl) * fl.co2 + Math.max(0, -dr) * fr.co2) / out : 0;
  const o2 = airway.o2;
  const co2 = airway.co2;
  if (total >= 0) {
    const lastO2 = o2[DEAD_CELLS - 1] as number;
    const lastCo2 = co2[DEAD_CELLS - 1] as number;
    const k = total / (cell + total);
    let beforeO2 = fio2;
    let beforeCo2 = 0.0004;
    const inO2 = (out * mixO2 + total * lastO2) / Math.max(out + total, 1e-12);
    const inCo2 = (out * mixCo2 + total * lastCo2) / Math.max(out + total, 1e-12);
    for (let i = 0; i < DEAD_CELLS; i++) {
      const a = o2[i] as number;
      const b = co2[i] as number;
      o2[i] = a + k * (beforeO2 - a);
      co2[i] = b + k * (beforeCo2 - b);
      beforeO2 = a;
      beforeCo2 = b;
    }
    mixO2 = inO2;
    mixCo2 = inCo2;
  } else {
    const k = -total / (cell - total);
    let beforeO2 = mixO2;
    let beforeCo2 = mixCo2;
    for (let i = DEAD_CELLS - 1; i >= 0; i--) {
      const a = o2[i] as number;
      const b = co2[i] as number;
      o2[i] = a + k * (beforeO2 - a);
      co2[i] = b + k * (beforeCo2 - b);
      beforeO2 = a;
      beforeCo2 = b;
    }
  }
  take(left, dl, fl, mixO2, mixCo2);
  take(right, dr, fr, mixO2, mixCo2);
}

function take(side: LungSide, volume: number, own: { o2: number; co2: number }, mixO2: number, mixCo2: number): void {
  const moved = Math.max(volume, -0.5 * side.volume);
  side.o2 += moved > 0 ? moved * mixO2 : moved * own.o2;
  side.co2 += moved > 0 ? moved * mixCo2 : moved * own.co2;
  side.volume += moved;
}

/** Takes oxygen out of and gives carbon dioxide to a lung's gas, mL STPD; returns what truly moved. */
export function exchange(side: LungSide, o2: number, co2: number): void {
  side.o2 = Math.max(0, side.o2 - o2 * BTPS);
  side.co2 = Math.max(0, side.co2 + co2 * BTPS);
  side.volume = Math.max(40, side.volume + (co2 - o2) * BTPS);
}
