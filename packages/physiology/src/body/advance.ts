import { stepCirculation } from '../generated/circulation.ts';
import { stepDrugs, stepPharmacy } from '../drugs/step.ts';
import { stepProcesses } from '../processes/step.ts';
import { stepSensors } from '../sensors/step.ts';
import type { WaveBuffer } from '../sensors/waves.ts';
import { recordWaves } from '../sensors/waves.ts';
import { stepArrhythmias } from '../electricity/arrhythmias.ts';
import { stepConduction } from '../electricity/conduction.ts';
import { stepRhythm } from '../electricity/rhythm.ts';
import { stepMyocardium } from '../myocardium/step.ts';
import { stepElectricity } from '../electricity/step.ts';
import { stepBreathing } from './breathing.ts';
import { stepCatecholamines } from '../circulation/catecholamines.ts';
import { stepContracture } from '../circulation/compressions.ts';
import { stepExercise } from '../circulation/exercise.ts';
import { stepFlows, sumFlows } from '../circulation/flows.ts';
import { pressLungWater, stepLungWater } from '../circulation/lung-water.ts';
import { stepPosture } from '../circulation/posture.ts';
import { heartWork } from '../circulation/pump.ts';
import { stepTerritories } from '../circulation/territories.ts';
import { stepControl, stepSurroundings } from './control.ts';
import { stepDrive } from './drive.ts';
import { stepFluids } from './fluids.ts';
import { stepHeart } from './heart.ts';
import { laboratory } from './laboratory.ts';
import { stepChemistry } from '../chemistry/step.ts';
import { stepTemperature } from '../heat/temperature.ts';
import { JOULES_PER_ML } from '../heat/rest.ts';
import { stepMatching } from '../lungs/matching.ts';
import { stepPigment } from '../lungs/pigment.ts';
import { stepMind } from './mind.ts';
import { stepCava } from '../obstetric/step.ts';
import { pressNerve, stepNerve } from '../nerve/step.ts';
import { stepSkin } from './skin.ts';
import { pressToxicity } from '../toxicity/press.ts';
import { clamp } from './numbers.ts';
import { sense, stepReflex } from './reflex.ts';
import { BED_IN_OUT } from './slots.ts';
import type { BodyState } from './state.ts';
import { readBlood, stepTransport } from './transport.ts';

const STEPS = 10;
/** Oxygen demand that a convulsion adds to that of rest, as a multiple of it (Meldrum & Horton 1973: two to three). */
const CONVULSION = 2.2;

/** Moves a body on by one tick of 20 ms: circulation in ten steps, breath and gases once, drugs every fifth tick, organs every fiftieth. */
export function tickBody(state: BodyState, waves: WaveBuffer | null): void {
  state.tick += 1;
  stepSurroundings(state);
  stepConduction(state);
  stepCirculation(state.x, state.p, state.out, STEPS, state.split ?? 1);
  sense(state);
  stepBreathing(state);
  // What jerking muscle asks is not asked of brain and heart.
  const jerks = 1 + CONVULSION * state.influences.convulsion;
  const brain = ((0.3 + 0.7 * state.mind.brainstem) * state.nerve.metabolism) / jerks;
  stepTransport(state, oxygenDemand(state), brain, heartWork(state) / jerks);
  sumFlows(state);
  const flow = state.flows;
  flow.coronary += state.out[BED_IN_OUT[1] as number] as number;
  flow.brain += state.out[BED_IN_OUT[0] as number] as number;
  flow.kidney += state.out[BED_IN_OUT[2] as number] as number;
  flow.splanchnic += state.out[BED_IN_OUT[3] as number] as number;
  flow.muscle += state.out[BED_IN_OUT[4] as number] as number;
  if (state.tick % 5 === 0) {
    readBlood(state);
    stepDrugs(state);
    stepPosture(state);
    stepFluids(state);
    stepProcesses(state);
    pressLungWater(state);
    pressToxicity(state);
    stepMatching(state);
    pressNerve(state);
    stepReflex(state);
    stepDrive(state);
    stepControl(state);
    stepCava(state);
    stepElectricity(state);
  }
  if (state.tick % 50 === 0) {
    stepFlows(state);
    stepTerritories(state);
    stepContracture(state);
    stepCatecholamines(state);
    stepExercise(state);
    stepLungWater(state);
    stepHeart(state, flow.coronary, flow.brain);
    stepMyocardium(state);
    stepArrhythmias(state);
    stepRhythm(state);
    const used = Math.max(0, oxygenDemand(state) + state.circulation.muscleDemand - state.blood.deficit);
    state.heat.metabolic = Math.max(0.5 * used * JOULES_PER_ML, used * JOULES_PER_ML - state.circulation.watts);
    stepChemistry(state);
    stepTemperature(state);
    laboratory(state, 1 / 3600);
    stepNerve(state);
    stepMind(state);
    stepSkin(state);
    stepPharmacy(state);
    stepPigment(state);
    flow.coronary = 0;
    flow.brain = 0;
    flow.kidney = 0;
    flow.splanchnic = 0;
    flow.muscle = 0;
  }
  stepSensors(state);
  if (waves) recordWaves(state, waves);
}

/** Whole-body oxygen demand, mL/s: rest, fever (about 10 % per degree), the work of breathing, pain and agonists. */
function oxygenDemand(state: BodyState): number {
  const { c, breath, effects: e, reflex: r, mind } = state;
  const tense =
    1 + 0.06 * clamp(r.sympathetic - 0.2 - state.circulation.command, 0, 1) + 0.15 * (e.beta2 / (1 + e.beta2));
  const asleep = 0.8 + 0.2 * mind.consciousness;
  const breathing = Math.max(0, breath.work - 0.4) * 0.045;
  const convulsing = 1 + CONVULSION * state.influences.convulsion;
  const driven = convulsing + state.influences.metabolism;
  return c.oxygenDemand * state.heat.rate * tense * asleep * driven + breathing;
}
