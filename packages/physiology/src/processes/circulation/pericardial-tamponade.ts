import { press } from '../../body/influences.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

/** Share of a slowly gathered effusion for which the pericardium has grown. */
const GROWN = 0.55;

export const pericardialTamponade: ProcessDefinition = {
  meaning:
    'fluid or blood gathering in the pericardium, which squeezes the heart; severity scales the volume already there and the rate. Drained by pericardiocentesis; removeTrigger stops the inflow',
  source:
    'Spodick 1998 and 2003 (N Engl J Med 349:684): 150-250 mL at once, a litre over weeks; ESC pericardial guideline 2015; shape of the pericardium: review: clinical',
  parameters: {
    volumeMl: { unit: 'mL', default: 350, meaning: 'fluid there at the start, times severity', max: 3000 },
    rateMlPerMin: { unit: 'mL/min', default: 6, meaning: 'inflow, times severity', max: 500 },
    mostMl: { unit: 'mL', default: 700, meaning: 'volume at which the inflow ends by itself', max: 3000 },
    slow: {
      unit: '0-1',
      default: 0,
      meaning: '1 where the fluid at the start gathered over weeks, so that the sac grew',
    },
    pain: { unit: '0-10', default: 3, meaning: 'pain at severity 1' },
  },
  start(state, process) {
    process.v.left = parameter(process, 'volumeMl') * process.severity;
    state.circulation.pericardialGrowth += GROWN * parameter(process, 'slow') * variable(process, 'left');
  },
  step(state, process) {
    const k = state.circulation;
    // What was there at the start enters over some seconds, so that the heart meets it as it would have.
    const initial = Math.min(variable(process, 'left'), Math.max(0.2, 0.02 * parameter(process, 'volumeMl')));
    process.v.left = variable(process, 'left') - initial;
    const open = 1 - variable(process, 'control');
    const room = parameter(process, 'mostMl') - variable(process, 'come');
    const inflow = Math.max(
      0,
      Math.min(room, (parameter(process, 'rateMlPerMin') * process.severity * open * PROCESS_STEP_S) / 60),
    );
    process.v.come = variable(process, 'come') + inflow;
    k.effusion += initial + inflow;
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};
