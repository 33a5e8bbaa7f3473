import type { Artery, Node, Surrounding, Vessel } from './types.ts';

const ALBANESE = 'Albanese et al. 2016 (order of magnitude), volumes to ICRP 89 fractions';

function vessel(
  key: string,
  unstressedMl: number,
  complianceMlPerMmHg: number,
  restPressure: number,
  stiffeningPerMl: number,
  outside: Surrounding,
  source = ALBANESE,
): Vessel {
  return {
    kind: 'vessel',
    key,
    volumeMl: unstressedMl + complianceMlPerMmHg * restPressure,
    unstressedMl,
    complianceMlPerMmHg,
    stiffeningPerMl,
    outside,
    source,
  };
}

/** Pressure at which an artery's compliance has fallen to a quarter of that at zero pressure, mmHg. */
const ARTERY_SCALE = 400;

/** An artery of a compliance near its rest pressure: p = V·E/(1 − V/Vmax), whose slope grows with (1 + p/400)². */
function artery(key: string, unstressedMl: number, complianceMlPerMmHg: number, restPressure: number): Artery {
  const steep = (1 + restPressure / ARTERY_SCALE) * (1 + restPressure / ARTERY_SCALE);
  const slack = complianceMlPerMmHg * steep;
  return {
    kind: 'artery',
    key,
    volumeMl: unstressedMl + (slack * restPressure) / (1 + restPressure / ARTERY_SCALE),
    unstressedMl,
    complianceMlPerMmHg: slack,
    stiffeningPerMl: 1 / (slack * ARTERY_SCALE),
    outside: 'none',
    source:
      'total arterial compliance 1.2-1.6 mL/mmHg at rest, Chemla et al. 1998; compliance at 120 mmHg about 0.7 of that at 90, Langewouters et al. 1984',
  };
}

/** The reference adult: 77 kg, 177 cm, 5.2 L of blood. */
export const NODES: readonly Node[] = [
  artery('aorta', 40, 1.35, 90),
  artery('arteries', 300, 1.05, 89),
  vessel('brain', 190, 7, 7, 0.003, 'head'),
  vessel('coronary', 45, 1.5, 7, 0.01, 'none'),
  vessel('kidney', 90, 4, 8, 0.004, 'abdomen'),
  vessel('splanchnic', 850, 45, 7, 0.0006, 'abdomen', 'Albanese 2016: splanchnic veins 43 mL/mmHg'),
  vessel('muscle', 620, 20, 7, 0.001, 'muscles'),
  vessel('skin', 190, 7, 7, 0.003, 'none'),
  vessel('legs', 430, 15, 7, 0.0017, 'legs'),
  vessel('venaCava', 250, 14, 6.5, 0.002, 'thorax'),
  {
    kind: 'chamber',
    key: 'rightAtrium',
    volumeMl: 60,
    unstressedMl: 12,
    activeElastanceMmHgPerMl: 0.2,
    passiveLinear: 0.07,
    passiveCubic: 4e-6,
    timing: 'atrial',
    outside: 'pericardium',
    source: 'after Ottesen & Danielsen 2003; volumes by imaging norms',
  },
  {
    kind: 'chamber',
    key: 'rightVentricle',
    volumeMl: 165,
    unstressedMl: 28,
    activeElastanceMmHgPerMl: 0.47,
    passiveLinear: 0.034,
    passiveCubic: 1.0e-6,
    timing: 'ventricular',
    outside: 'pericardium',
    source: "right ventricular Emax 0.3-0.8, Dell'Italia & Walsh 1988; volumes of Hudsmith et al. 2005",
  },
  vessel('pulmonaryArtery', 80, 4, 15, 0.004, 'thorax'),
  vessel('leftCapillaries', 40, 2.2, 4, 0.006, 'leftAlveoli'),
  vessel('rightCapillaries', 48, 2.7, 4, 0.005, 'rightAlveoli'),
  vessel('pulmonaryVeins', 190, 12, 11, 0.003, 'thorax'),
  {
    kind: 'chamber',
    key: 'leftAtrium',
    volumeMl: 70,
    unstressedMl: 12,
    activeElastanceMmHgPerMl: 0.28,
    passiveLinear: 0.12,
    passiveCubic: 8e-6,
    timing: 'atrial',
    outside: 'pericardium',
    source: 'after Ottesen & Danielsen 2003; volumes by imaging norms',
  },
  {
    kind: 'chamber',
    key: 'leftVentricle',
    volumeMl: 135,
    unstressedMl: 10,
    activeElastanceMmHgPerMl: 2.1,
    passiveLinear: 0.04,
    passiveCubic: 3.2e-6,
    timing: 'ventricular',
    outside: 'pericardium',
    source: 'left ventricular Emax about 2.4, Ursino 1998; passive curve to LVEDP 4-12 at 131-189 mL',
  },
];
