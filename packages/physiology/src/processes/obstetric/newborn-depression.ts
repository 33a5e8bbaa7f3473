import { press } from '../../body/influences.ts';
import { addEverywhere } from '../../chemistry/amounts.ts';
import { S } from '../../chemistry/solutes.ts';
import { clamp } from '../../body/numbers.ts';
import { POOL } from '../../body/blood-pools.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const newbornDepression: ProcessDefinition = {
  meaning:
    'a newborn that does not breathe: lungs full of fluid, a depressed drive, oxygen and acid of a hard birth; inflation breaths move the fluid, ventilation and, where the heart stays slow, compressions bring it back',
  source:
    'Newborn resuscitation: European Resuscitation Council 2021, NRP 8th edition 2021; primary and terminal apnoea Dawes 1968; te Pas et al. 2009 (aeration by inflation); rates: review: clinical',
  parameters: {
    apnoeaMin: {
      unit: 'min',
      default: 12,
      meaning: 'time constant of the drive coming back once oxygen has, at severity 1',
    },
    saturation: { unit: '1', default: 0.35, meaning: 'arterial saturation at the start, at severity 1' },
    acid: { unit: 'mmol/L', default: 14, meaning: 'base deficit at the start, at severity 1' },
    fluid: { unit: '0-1', default: 0.85, meaning: "share of the lungs' air that fluid holds at the start" },
  },
  start(state, process) {
    const { severity } = process;
    process.v.depth = severity;
    state.obstetric.lungFluid = parameter(process, 'fluid') * (0.4 + 0.6 * severity);
    const acid = parameter(process, 'acid') * severity;
    addEverywhere(state, S.lactate, acid);
    state.blood.lactate += acid;
    const keep = 1 - (1 - parameter(process, 'saturation')) * severity;
    for (const pool of Object.values(POOL))
      if (typeof pool === 'number' && pool < POOL.beds) state.o2[pool] = (state.o2[pool] as number) * keep;
    for (const side of [state.left, state.right]) {
      const air = 1 - 0.8 * severity;
      side.o2 *= air;
      for (let i = 0; i < side.units.o2.length; i++) side.units.o2[i] = (side.units.o2[i] as number) * air;
    }
  },
  step(state, process) {
    const o = state.obstetric;
    const v = process.v;
    // Fluid is driven into the tissue by each inspiration that opens the lungs.
    const opening = Math.max(
      state.left.alveolarPressure,
      state.right.alveolarPressure,
      -0.6 * state.left.pleuralPressure - 3,
    );
    const moved = clamp((opening - 6) / 14, 0, 1) * (PROCESS_STEP_S / 9);
    o.lungFluid = Math.max(0, o.lungFluid * (1 - moved) * (1 - PROCESS_STEP_S / 5400));
    o.stimulus *= 1 - PROCESS_STEP_S / 30;
    press(state, 'lungWater', clamp(o.lungFluid, 0, 0.95));
    press(state, 'leftStiffness', clamp(0.6 * o.lungFluid, 0, 0.8));
    press(state, 'rightStiffness', clamp(0.6 * o.lungFluid, 0, 0.8));
    const well = clamp((state.blood.sat - 0.55) / 0.3, 0, 1) * clamp((state.blood.ph - 6.9) / 0.25, 0, 1);
    const depth = variable(process, 'depth');
    v.depth = depth - (depth * well * PROCESS_STEP_S) / (60 * parameter(process, 'apnoeaMin') * 0.35);
    const drive = clamp(1.35 * v.depth - 0.3 * o.stimulus * (1 - v.depth), 0, 0.99);
    press(state, 'respiratoryDepression', drive);
    press(state, 'arousalLoss', clamp(0.9 * v.depth, 0, 0.95));
    // A newborn's heart slows with a lack of oxygen while nothing fills its lungs (Daly 1997).
    const still = state.breath.minute < 0.25 * ((state.c.tidal * state.c.respiratoryRate) / 1000) ? 1 : 0.3;
    press(state, 'vagalReflex', clamp((0.75 - state.blood.sat) / 0.4, 0, 1) * still);
  },
};
