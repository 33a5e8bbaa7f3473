import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { stepGlucose } from '../hormones/glucose.ts';
import { stepSaltAndWater } from '../hormones/salt-and-water.ts';
import { stepFiltration } from '../kidney/filtration.ts';
import { stepUrine } from '../kidney/urine.ts';
import { stepCapillaries } from '../water/capillaries.ts';
import { stepCells } from '../water/cells.ts';
import { stepClotting } from '../clotting/step.ts';
import { stepInfection } from '../infection/step.ts';
import { stepMarkers } from '../laboratory/step.ts';
import { stepLiver } from '../liver/step.ts';
import { stepAcidBase } from './acid-base.ts';
import { stepArrivals } from './arrivals.ts';
import { stepPotassium } from './potassium.ts';
import { stepCalcium, stepCellBuffer, stepExchange } from './exchange.ts';
import { stepLactate, stepSupply } from './turnover.ts';

/** Every second: water, solutes, hormones of salt and water, kidneys and acid-base, each by mass balance. */
export function stepChemistry(state: BodyState): void {
  const { flows, c } = state;
  const tissue = clamp((flows.muscle + flows.splanchnic) / (c.output * 0.455), 0, 4);
  stepArrivals(state);
  stepLiver(state);
  stepClotting(state);
  stepMarkers(state);
  stepInfection(state, 1 / 3600);
  stepLactate(state, flows.splanchnic);
  stepSupply(state);
  stepGlucose(state);
  stepPotassium(state);
  stepCapillaries(state, tissue);
  stepExchange(state);
  stepCells(state);
  stepSaltAndWater(state);
  stepFiltration(state, flows.kidney);
  stepUrine(state);
  stepCalcium(state);
  stepAcidBase(state);
  stepCellBuffer(state);
}
