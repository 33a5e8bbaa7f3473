import type { Person } from './person.ts';
import { FRC, loadAt, restingVolume } from '../lungs/mechanics.ts';
import { severityOf } from './severity.ts';

/** What a person's size, weight and chronic lung disease fix of the lungs; see `Constants`. */
export interface LungConstants {
  readonly fixed: {
    readonly chestLoad: number;
    readonly residual: number;
    readonly throat: number;
    readonly lungCompliance: number;
    readonly membrane: number;
    readonly airwayCollapse: number;
    readonly poorUnits: number;
    readonly bareUnits: number;
    readonly bronchial: number;
    readonly chemoGain: number;
  };
  /** As in `fixed`, for what has to be known before. */
  readonly bareUnits: number;
  /** Carbon dioxide that chronic disease lets stand above normal, mmHg. */
  readonly retained: number;
}

/**
 * `residual` is the functional residual capacity that healthy lungs would have against a lean person's: the weight on the
 * chest follows from it. Emphysema raises compliance and lets airways collapse, bares alveoli of vessels and starves
 * others of air (GOLD 2024; sizes fitted to the gases of GOLD II to IV); fibrosis stiffens and thickens the membrane. Lungs that cannot answer teach the brain to ask less: the response to carbon dioxide and hypoxia is half or less in severe disease (Fahey & Hyde 1983).
 */
export function lungsOf(person: Person, lungSize: number, residual: number): LungConstants {
  const emphysema = severityOf(person, 'copd');
  const fibrosis = severityOf(person, 'pulmonaryFibrosis');
  const lungCompliance = (1 + 0.5 * emphysema) * (1 - 0.6 * fibrosis);
  const chestLoad = loadAt(residual * FRC * lungSize, lungSize);
  const bareUnits = 0.45 * emphysema;
  return {
    fixed: {
      chestLoad,
      residual: restingVolume(lungSize, chestLoad, lungCompliance) / (FRC * lungSize),
      throat: 1 + 0.12 * Math.max(0, chestLoad),
      lungCompliance,
      membrane: (1 - 0.5 * emphysema) * (1 - 0.75 * fibrosis),
      airwayCollapse: 3 * emphysema,
      poorUnits: 0.55 * emphysema,
      bareUnits,
      chemoGain: 1 - 0.6 * emphysema,
      bronchial: 1 + 0.6 * severityOf(person, 'asthma') + 3 * emphysema,
    },
    bareUnits,
    retained: 12 * Math.max(0, emphysema - 0.4),
  };
}
