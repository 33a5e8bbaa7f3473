import { TICKS_PER_SECOND } from '@openward/kernel';
import { BED_KEYS, BEDS, type BedKey } from '../circuit/branches.ts';
import { restSolutes } from '../chemistry/fresh.ts';
import { restClotting } from '../clotting/state.ts';
import { restHeat } from '../heat/state.ts';
import { restLiver } from '../liver/state.ts';
import { restHormones } from '../hormones/state.ts';
import { REST } from '../chemistry/rest.ts';
import { restFiltration } from '../person/chemistry.ts';
import { freshSensors } from '../sensors/fresh.ts';
import { tickBody } from './advance.ts';
import { takeFromVeins } from './fluids.ts';
import { clamp } from './numbers.ts';
import { BED_IN_BRANCH, CAPACITANCE_NODES, X } from './slots.ts';
import type { BodyState } from './state.ts';
import { settleNerve } from '../nerve/step.ts';
import { stretchOf } from './stretch.ts';

/** Seconds of fitting, then of rest with everything fixed. */
const FIT_S = 110;
const REST_S = 50;

/**
 * Runs a fresh body to its steady state: resistance is fitted to the person's mean pressure, the unstressed volume of
 * the capacitance veins to the cardiac output, the depth of breathing to the person's carbon dioxide tension.
 */
export function settle(state: BodyState): void {
  const { c } = state;
  if (c.caval > 0) state.posture = 'leftLateral';
  let flow = c.output;
  for (let second = 0; second < FIT_S + REST_S; second++) {
    for (let t = 0; t < TICKS_PER_SECOND; t++) tickBody(state, null);
    const window = Math.max(0.2, (state.x[X.pressureSteps] as number) * 0.002);
    flow += ((state.x[X.stroke] as number) / window - flow) * 0.25;
    if (second === FIT_S) state.posture = 'supine';
    if (second < FIT_S) fit(state, flow, second < 60 ? 1 : 0.5);
  }
  restChemistryOf(state);
  c.stretchRest *= state.reflex.central;
  state.reflex.central = 1;
  settleNerve(state, state.x[X.centralVenous] as number);
  rewind(state);
}

function fit(state: BodyState, flow: number, gain: number): void {
  const { c } = state;
  const pressure = clamp(1 + (c.meanPressure / Math.max(30, state.x[X.mean] as number) - 1) * 0.2, 0.98, 1.02);
  for (let i = 0; i < BED_KEYS.length; i++) {
    const branch = BED_IN_BRANCH[i] as number;
    const share = (state.circulation.bedFlow[i] as number) / (flow * BEDS[BED_KEYS[i] as BedKey]);
    c.resistance[branch] = (c.resistance[branch] as number) * pressure * clamp(1 + (share - 1) * 0.1, 0.97, 1.03);
  }
  const shift = clamp((55 * (c.output - flow)) / c.output, -12, 12) * gain;
  for (const node of CAPACITANCE_NODES)
    c.unstressed[node] = (c.unstressed[node] as number) - shift / CAPACITANCE_NODES.length;
  c.pulseRest += (state.reflex.pulse - c.pulseRest) * 0.2;
  c.stretchRest += (stretchOf(state) - c.stretchRest) * 0.2;
  // Depth follows the tension, damped by what leaves against what is made, because the stores are slow.
  const leaving = state.meter.output / (0.82 * c.oxygenDemand) - 1;
  c.tidal *= 1 + clamp((state.blood.pco2 - c.carbonDioxide) * 0.0012 - leaving * 0.006, -0.008, 0.008);
  c.capillaryRest += (state.water.capillary - c.capillaryRest) * 0.2;
  c.renalFlowRest += (state.kidney.flow - c.renalFlowRest) * 0.2;
  c.filtration = restFiltration(c.gfr, c.renalFlowRest, c.haemoglobin, c.albumin + REST.globulin);
  c.metabolicRest += (state.heat.metabolic - c.metabolicRest) * 0.1;
  restChemistryOf(state);
}

/** Puts water, solutes, hormones and heat back to their rest, which the fit has moved them from. */
function restChemistryOf(state: BodyState): void {
  const { c, blood, x } = state;
  state.solutes = restSolutes(c, state.spec.person.weightKg);
  state.hormones = restHormones();
  state.clotting = restClotting(c);
  state.liver = restLiver(state.liver.lactateMade, c.liverHealth);
  state.heat = restHeat(state.heat.metabolic);
  state.temperature = { core: 37, skin: 33, set: 37 };
  blood.interstitial = c.interstitial;
  // What leaked or was passed while fitting goes back to the veins.
  takeFromVeins(x, blood.plasma - c.plasma);
  blood.plasma = c.plasma;
}

/** Sets clocks, balances and sensors back to a beginning. */
export function rewind(state: BodyState): void {
  state.tick = 0;
  state.balance = { fluidIn: 0, leaked: 0, urine: 0, evaporated: 0, o2In: 0 };
  state.kidney.urineMl = 0;
  state.solutes.gained.fill(0);
  state.sensors = freshSensors();
  state.sensors.lastBeats = state.x[X.beats] as number;
}
