import { press, type InfluenceKey } from '../../body/influences.ts';
import { along, type Table } from '../../person/table.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

/** Segments counted down from C1: C5 is 5, T1 is 9, T6 is 14, L1 is 21. */
const LEVEL = 'cord segment, C1 is 1, C8 8, T1 9, T12 20, L1 21, L5 25';
/** Share of the breathing muscles lost at a complete lesion: the diaphragm is C3 to C5, intercostals follow (Winslow & Rozovsky 2003; vital capacity Linn et al. 2000). */
const BREATHING: Table = [
  [2, 1],
  [3, 0.95],
  [4, 0.75],
  [5, 0.55],
  [8, 0.42],
  [14, 0.22],
  [20, 0.04],
  [21, 0],
];
/** Share of the sympathetic outflow to heart and vessels, which leaves at T1 to L2 (Teasell et al. 2000). */
const SYMPATHETIC: Table = [
  [8, 1],
  [9, 0.95],
  [12, 0.7],
  [14, 0.45],
  [17, 0.2],
  [20, 0.05],
  [21, 0],
];
const ARMS: Table = [
  [5, 1],
  [6, 0.8],
  [7, 0.55],
  [8, 0.3],
  [9, 0.1],
  [10, 0],
];
const LEGS: Table = [
  [21, 1],
  [23, 0.7],
  [25, 0.3],
  [26, 0],
];

export const spinalCordInjury: ProcessDefinition = {
  meaning:
    'the cord cut at a level, severity its share: limbs, breathing muscles and sympathetic outflow below it are lost',
  source:
    'Teasell et al. 2000 (neurogenic shock); Winslow & Rozovsky 2003 (breathing); International Standards for Neurological Classification (levels)',
  parameters: {
    level: { unit: 'segment', default: 6, meaning: LEVEL },
    pain: { unit: '0-10', default: 5, meaning: 'pain at the break' },
  },
  step(state, process) {
    const level = parameter(process, 'level');
    const put = (key: InfluenceKey, table: Table): void => press(state, key, along(table, level) * process.severity);
    put('muscleWeakness', BREATHING);
    put('sympatheticBlock', SYMPATHETIC);
    // Resting tone gone: resistance falls by a quarter (Rooke et al. 1997, under spinal block), veins fill, the vagus rules alone.
    const cut = along(SYMPATHETIC, level) * process.severity;
    press(state, 'vasospasm', -0.12 * cut);
    press(state, 'venousPooling', 0.8 * cut);
    press(state, 'vagalReflex', 1.5 * Math.max(0, cut - 0.4));
    press(state, 'sinusDepression', 0.15 * Math.max(0, cut - 0.4));
    put('armsLoss', ARMS);
    put('legsLoss', LEGS);
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};
