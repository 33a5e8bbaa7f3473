import { functionalResidual } from '../body/lungs.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState, LungSide } from '../body/state.ts';
import { bronchialResistance, recoil, SHARE, UPPER_RESISTANCE, WALL } from '../lungs/mechanics.ts';
import { muscleStrength } from '../lungs/pattern.ts';

/** Volume over which compliance is read, mL of both lungs: a resting breath. */
const BREATH = 500;
/** Peak expiratory flow of the reference man, L/min (Nunn & Gregg 1989: about 620, an eighth less by sixty), and the extra resistance of large airways under force, in bronchial resistances. */
const PEAK_FLOW = 620;
const LARGE_AIRWAYS = 5.5;

interface Mechanics {
  peakExpiratoryFlow: number;
  lungCompliance: number;
  chestWallCompliance: number;
  respiratoryCompliance: number;
  airwayResistance: number;
}

function complianceOf(state: BodyState, side: LungSide, key: 'left' | 'right'): number {
  const size = SHARE[key] * state.c.lungSize;
  const breath = BREATH * size;
  // Over a breath from where this lung rests now, or would rest without air and blood around it.
  const from = Math.min(side.meanVolume, 1.6 * functionalResidual(state, key)) - 0.3 * breath;
  const rise = recoil(from + breath, size, side.compliance) - recoil(from, size, side.compliance);
  return breath / Math.max(0.01, rise) / 1000;
}

/** Elastic and resistive properties as a bedside measurement would find them. */
export function readMechanics(state: BodyState): Mechanics {
  const { left, right, c, airway } = state;
  const lung = complianceOf(state, left, 'left') + complianceOf(state, right, 'right');
  const wall = (WALL * c.lungSize * (1 - 0.9 * state.influences.chestWallStiffness)) / 1000;
  const l = bronchialResistance(left.volume, SHARE.left * c.lungSize, airway.resistance);
  const r = bronchialResistance(right.volume, SHARE.right * c.lungSize, airway.resistance);
  const bronchial = (l * r) / (l + r);
  const upper = (UPPER_RESISTANCE * airway.upper) / c.lungSize;
  return {
    lungCompliance: lung,
    chestWallCompliance: wall,
    respiratoryCompliance: (lung * wall) / (lung + wall),
    airwayResistance: Math.min(9999, (bronchial + upper) * 1000),
    peakExpiratoryFlow: peakFlow(state),
  };
}

/** What a forced expiration from full lungs would reach: less in narrow or floppy airways, stiff lungs, and with little strength or will. */
function peakFlow(state: BodyState): number {
  const { c, airway, mind, influences } = state;
  const narrow =
    LARGE_AIRWAYS /
    (LARGE_AIRWAYS +
      (airway.resistance / c.bronchial - 1) +
      (c.bronchial - 1) +
      1.5 * c.airwayCollapse +
      6 * influences.expiratoryCollapse);
  const upper = 12 / (11 + Math.min(1e6, airway.upper));
  const volume = clamp(0.45 * state.left.compliance + 0.55 * state.right.compliance, 0.2, 1);
  const strength = Math.sqrt(clamp(muscleStrength(state), 0, 1));
  const { ageYears } = state.spec.person;
  const sex = state.spec.person.sex === 'male' || ageYears < 12 ? 1 : 0.85;
  const old = 1 - 0.005 * Math.max(0, ageYears - 35);
  return (
    PEAK_FLOW *
    sex *
    old *
    c.lungSize *
    narrow *
    upper *
    (0.5 + 0.5 * volume) *
    strength *
    clamp(2 * mind.consciousness - 1, 0, 1)
  );
}
