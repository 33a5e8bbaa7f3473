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
/** Suction on the underwater seal, cmH2O (MacDuff et al. 2010, BTS pleural disease guideline: 10 to 20). */
const DRAIN_SUCTION = 15;
const BTPS = 1.21;
/** 760 less 47 mmHg of water vapour. */
export const DRY = 713;
const DEAD_CELLS = 4;
const DEAD_SPACE = 150;
const AIR_CO2 = 0.0004;

export function functionalResidual(state: BodyState, side: 'left' | 'right'): number {
  return FRC * SHARE[side] * state.c.lungSize * state.c.residual;
}

/** Elastic recoil of one lung in cmH2O at a volume in mL: stiffer towards full inflation, and towards collapse. */
function recoil(volume: number, size: number, compliance: number): number {
  const u = volume - SLACK * size;
  const k = 1 / (COMPLIANCE * size * compliance);
  if (u >= 0) {
    const w = u / (3300 * size);
    return u * k * (1 + w * w);
  }
  return u * k * openShare(u, size);
}

/** Slope of `recoil`, cmH2O/mL. */
function recoilSlope(volume: number, size: number, compliance: number): number {
  const u = volume - SLACK * size;
  const k = 1 / (COMPLIANCE * size * compliance);
  if (u >= 0) {
    const w = u / (3300 * size);
    return k * (1 + 3 * w * w);
  }
  const share = openShare(u, size);
  return k * share * share;
}

function openShare(below: number, size: number): number {
  const room = (SLACK - SMALLEST) * size;
  return room / Math.max(room + below, 0.02 * room);
}

/** Resistance of one lung's bronchi, cmH2O s/mL: narrower as the lung loses air. */
function bronchialResistance(volume: number, size: number, bronchi: number): number {
  const aeration = Math.max(0.3, Math.min(1.4, volume / (FRC * size)));
  return (LOWER_RESISTANCE * bronchi) / (size * aeration * aeration);
}

function held(side: LungSide): number {
  return side.volume + side.pleuralGas + side.pleuralBlood;
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
  // A heavy abdomen shifts the chest's rest volume by what it takes of the residual capacity and of the lungs' recoil there.
  const lost = FRC * (1 - c.residual) * (1 + WALL / COMPLIANCE);
  const restL = (FRC + 5 * WALL - lost) * sizeL;
  const restR = (FRC + 5 * WALL - lost) * sizeR;
  const strainL = strain(held(left) - restL, sizeL, wallL);
  const strainR = strain(held(right) - restR, sizeR, wallR);
  const soft = MEDIASTINUM * c.lungSize;
  const shift = (soft * (strainL - strainR)) / (1 + soft * (1 / wallL + 1 / wallR));
  airway.mediastinum = shift;
  left.pleuralPressure = strainL - shift / wallL - muscle * leverage(held(left) - restL, sizeL);
  right.pleuralPressure = strainR + shift / wallR - muscle * leverage(held(right) - restR, sizeR);
  left.alveolarPressure = recoil(left.volume, sizeL, left.compliance) + left.pleuralPressure;
  right.alveolarPressure = recoil(right.volume, sizeR, right.compliance) + right.pleuralPressure;
  const drive = machine(state);
  const ru = (UPPER_RESISTANCE * upper) / c.lungSize;
  const gL =
    1 /
    (bronchialResistance(left.volume, sizeL, bronchi) +
      DT * (recoilSlope(left.volume, sizeL, left.compliance) + 1 / wallL));
  const gR =
    1 /
    (bronchialResistance(right.volume, sizeR, bronchi) +
      DT * (recoilSlope(right.volume, sizeR, right.compliance) + 1 / wallR));
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
    const taken = Math.min(moved, Math.max(0, 0.94 * side.volume));
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
    if (drained) side.pleuralBlood -= side.pleuralBlood * (DT / 120);
  }
}

/** Convection of oxygen and carbon dioxide through the dead space to and from both lungs. */
function stepGas(state: BodyState, fio2: number): void {
  const { left, right, airway, ventilator } = state;
  const bypass = ventilator.on && ventilator.device === 'trachealTube' ? 0.6 : 1;
  const cell = (DEAD_SPACE * state.c.lungSize * bypass) / DEAD_CELLS;
  const dl = left.flow * DT;
  const dr = right.flow * DT;
  const total = dl + dr;
  airway.mouthFlow = total / DT;
  const outL = Math.max(0, -dl);
  const outR = Math.max(0, -dr);
  const out = outL + outR;
  // At the carina meet what the lungs breathe out and, breathing in, the last cell of the dead space.
  const inward = Math.max(0, total);
  const mixing = Math.max(out + inward, 1e-12);
  const last = DEAD_CELLS - 1;
  const shareL = outL / left.volume;
  const shareR = outR / right.volume;
  const mixO2 = (shareL * left.o2 + shareR * right.o2 + inward * (airway.o2[last] as number)) / mixing;
  const mixCo2 = (shareL * left.co2 + shareR * right.co2 + inward * (airway.co2[last] as number)) / mixing;
  if (total >= 0) {
    flush(airway.o2, total, cell, fio2, 1);
    flush(airway.co2, total, cell, AIR_CO2, 1);
  } else {
    flush(airway.o2, -total, cell, mixO2, -1);
    flush(airway.co2, -total, cell, mixCo2, -1);
  }
  take(left, dl, mixO2, mixCo2);
  take(right, dr, mixO2, mixCo2);
}

/** Pushes gas of fraction `entering` through the stirred cells of the dead space, mouth to carina (1) or back (−1). */
function flush(cells: number[], volume: number, cell: number, entering: number, direction: 1 | -1): void {
  const k = volume / (cell + volume);
  let before = entering;
  let i = direction > 0 ? 0 : DEAD_CELLS - 1;
  for (let n = 0; n < DEAD_CELLS; n++, i += direction) {
    const own = cells[i] as number;
    cells[i] = own + k * (before - own);
    before = own;
  }
}

function take(side: LungSide, volume: number, mixO2: number, mixCo2: number): void {
  const moved = Math.max(volume, -0.5 * side.volume);
  side.o2 += moved > 0 ? moved * mixO2 : (moved * side.o2) / side.volume;
  side.co2 += moved > 0 ? moved * mixCo2 : (moved * side.co2) / side.volume;
  side.volume += moved;
}

/** Takes oxygen out of and gives carbon dioxide to a lung's gas, mL STPD; returns what truly moved. */
export function exchange(side: LungSide, o2: number, co2: number): void {
  side.o2 = Math.max(0, side.o2 - o2 * BTPS);
  side.co2 = Math.max(0, side.co2 + co2 * BTPS);
  side.volume = Math.max(1, side.volume + (co2 - o2) * BTPS);
}
