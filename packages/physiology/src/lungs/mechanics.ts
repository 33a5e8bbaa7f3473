/** Share of the left and right lung. */
export const SHARE = { left: 0.45, right: 0.55 } as const;
/** Elastic constants of both lungs together in a 177 cm man: mL and mL/cmH2O (lung and chest wall 0.2 L/cmH2O each, Levitzky 2013). */
const COMPLIANCE = 213;
export const FRC = 2400;
export const WALL = 200;
const SLACK = 1335;
const STIFFENS = 4800;
const SMALLEST = 200;
/** Recoil of the reference lung at its functional residual capacity, cmH2O. */
export const REST_RECOIL = 5;
/** Airway resistance about 1.8 cmH2O s/L in all (DuBois 1956: 1.0-2.0), half of it in nose, throat and larynx; cmH2O s/mL. */
export const UPPER_RESISTANCE = 0.0009;
const LOWER_RESISTANCE = 0.0009;

/** Elastic recoil of one lung in cmH2O at a volume in mL: stiffer towards full inflation, and towards collapse. */
export function recoil(volume: number, size: number, compliance: number): number {
  const u = volume - SLACK * size;
  const k = 1 / (COMPLIANCE * size * compliance);
  if (u >= 0) {
    const w = u / (STIFFENS * size);
    const w2 = w * w;
    return u * k * (1 + w2 * w2);
  }
  return u * k * openShare(u, size);
}

/** Slope of `recoil`, cmH2O/mL. */
export function recoilSlope(volume: number, size: number, compliance: number): number {
  const u = volume - SLACK * size;
  const k = 1 / (COMPLIANCE * size * compliance);
  if (u >= 0) {
    const w = u / (STIFFENS * size);
    const w2 = w * w;
    return k * (1 + 5 * w2 * w2);
  }
  const share = openShare(u, size);
  return k * share * share;
}

function openShare(below: number, size: number): number {
  const room = (SLACK - SMALLEST) * size;
  return room / Math.max(room + below, 0.02 * room);
}

/** Resistance of one lung's bronchi, cmH2O s/mL: narrower as the lung loses air. */
export function bronchialResistance(volume: number, size: number, bronchi: number): number {
  const aeration = Math.max(0.3, Math.min(1.4, volume / (FRC * size)));
  return (LOWER_RESISTANCE * bronchi) / (size * aeration * aeration);
}

/** What a half of the chest holds, mL. */
export function held(side: {
  readonly volume: number;
  readonly pleuralGas: number;
  readonly pleuralBlood: number;
}): number {
  return side.volume + side.pleuralGas + side.pleuralBlood;
}

/** Recoil of half the chest wall, cmH2O, at a volume above its own rest: linear, then stiffer towards full inflation. */
export function strain(above: number, size: number, wall: number): number {
  const w = above > 0 ? above / (1800 * size) : 0;
  return (above / wall) * (1 + w * w);
}

/** What a stretched chest leaves of its muscles' pull: a flattened diaphragm pulls less. */
export function leverage(above: number, size: number): number {
  return above > 0 ? Math.max(0.3, 1 - (0.3 * above) / (1000 * size)) : 1;
}

/** Weight on the chest, cmH2O, that brings healthy lungs of a size to rest at a volume in mL. */
export function loadAt(volume: number, size: number): number {
  const wall = WALL * size;
  return -recoil(volume, size, 1) - strain(volume - FRC * size - REST_RECOIL * wall, size, wall);
}

/** Volume in mL at which both lungs of a size come to rest against a chest wall that `loadCmH2O` of weight presses in. */
export function restingVolume(size: number, loadCmH2O: number, lungCompliance: number): number {
  const wall = WALL * size;
  const wallRest = FRC * size + REST_RECOIL * wall;
  let low = 1.05 * SMALLEST * size;
  let high = wallRest;
  for (let i = 0; i < 40; i++) {
    const v = 0.5 * (low + high);
    if (recoil(v, size, lungCompliance) + strain(v - wallRest, size, wall) + loadCmH2O > 0) high = v;
    else low = v;
  }
  return 0.5 * (low + high);
}
