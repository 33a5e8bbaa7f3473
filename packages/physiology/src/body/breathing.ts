import { resistances } from '../lungs/bronchi.ts';
import { stepMeter } from '../lungs/meter.ts';
import { pull, startBreath } from '../lungs/pattern.ts';
import { upperResistance } from '../lungs/upper-airway.ts';
import { connected, readMachine, stepMachine } from '../lungs/ventilator.ts';
import { stepLungs } from './lungs.ts';
import { fractionCarbonDioxide, fractionInspired } from './oxygen.ts';
import type { BodyState } from './state.ts';

const DT = 0.02;
/** cmH2O·mL to J. */
const JOULE = 9.8e-5;

/** Every tick: the breathing muscles' pull, the machine, one step of both lungs, and what a breath leaves to read. */
export function stepBreathing(state: BodyState): void {
  const b = state.breath;
  b.phase += DT / b.period;
  b.sinceStart += DT;
  if (b.phase >= 1) {
    b.phase = 0;
    b.work = (b.workSum * 60) / Math.max(0.3, b.sinceStart);
    startBreath(state);
  }
  const muscle = pull(state);
  const machine = stepMachine(state);
  const fio2 = fractionInspired(state);
  stepLungs(state, muscle, resistances(state, upperResistance(state)), machine, fio2, fractionCarbonDioxide(state));
  readMachine(state);
  b.workSum += Math.max(0, muscle * state.airway.mouthFlow) * DT * JOULE;
  stepMeter(state);
}

/** Whether gas breathed out passes a capnograph: in a machine's tubing only while that leads to the lungs, else at the mouth. */
export function samplesBreath(state: BodyState): boolean {
  return !state.ventilator.on || connected(state);
}
