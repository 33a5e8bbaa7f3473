import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const airwayObstruction: ProcessDefinition = {
  meaning: 'a narrowed or blocked upper airway: severity is the share closed, 1 is complete',
  source: 'ERC 2021 foreign body airway obstruction; resistance by the lost area, review: clinical',
  parameters: {
    foreignBody: { unit: '0/1', default: 1, meaning: '1 for a foreign body that blows, thrusts or forceps can free' },
    belowTube: { unit: '0/1', default: 0, meaning: '1 for a block in the trachea, which no tube passes' },
    onsetS: { unit: 's', default: 1, meaning: 'time constant of the narrowing' },
  },
  step(state, process) {
    const to = variable(process, 'control') >= 1 ? 0 : process.severity;
    const now = variable(process, 'closed');
    process.v.closed = now + (to - now) * Math.min(1, 0.1 / Math.max(0.1, parameter(process, 'onsetS')));
    const closed = Math.abs(to - process.v.closed) < 0.002 ? to : process.v.closed;
    press(state, parameter(process, 'belowTube') > 0.5 ? 'trachealObstruction' : 'upperObstruction', closed);
  },
};
