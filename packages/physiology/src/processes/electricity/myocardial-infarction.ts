import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { stepRegion } from '../../myocardium/step.ts';
import type { RegionKey } from '../../myocardium/state.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

/** What each site starves, by part of the wall, and the artery (share of its territory at severity 1) that is closed. */
interface Site {
  readonly parts: Readonly<Partial<Record<RegionKey, number>>>;
  readonly leftAnteriorDescending?: number;
  readonly circumflex?: number;
  readonly rightCoronary?: number;
}
const SITES: Readonly<Record<string, Site>> = {
  anterior: { parts: { anterior: 1, lateral: 0.45 }, leftAnteriorDescending: 1 },
  inferior: { parts: { inferior: 1, posterior: 0.25 }, rightCoronary: 0.7 },
  lateral: { parts: { lateral: 1 }, circumflex: 1 },
  posterior: { parts: { posterior: 1, lateral: 0.2 }, circumflex: 0.6 },
  rightVentricular: { parts: { inferior: 0.9, rightVentricular: 1 }, rightCoronary: 1 },
};

export const myocardialInfarction: ProcessDefinition = {
  meaning:
    'a coronary artery closed by a clot, named by the part of the wall it feeds; severity is the size of what it starves. Opened by openCoronary or thrombolysis; dead muscle does not come back',
  source:
    'fourth universal definition of myocardial infarction 2018; ESC acute coronary syndromes 2023; wavefront of death Reimer & Jennings 1979; fibrillation in the first hours about 5 % of those who reach hospital; block in inferior infarction about 10 % (Gang 2011, order); shock where 40 % of the left ventricle is lost (Page 1971)',
  sites: Object.keys(SITES),
  parameters: {
    ageMin: { unit: 'min', default: 0, meaning: 'how long the artery has been closed at the start' },
    onsetMin: { unit: 'min', default: 0.3, meaning: 'time over which it closes' },
    block: { unit: '0-1', default: -1, meaning: 'damage to the AV node; −1 where site and severity decide' },
    fibrillation: { unit: '1', default: 1, meaning: 'risk of ventricular fibrillation against usual' },
    subtotal: { unit: '0-1', default: 0, meaning: 'flow left in the artery' },
    escape: {
      unit: '0-1',
      default: 0,
      meaning: "share of the escape pacemakers' automaticity starved with the AV node, where the site is below",
    },
    depressor: {
      unit: '0-1',
      default: 0,
      meaning: 'share of sympathetic outflow that receptors of the inferior wall withhold, where the site is below',
    },
  },
  start(state, process) {
    const site = SITES[process.site];
    const age = parameter(process, 'ageMin') * 60;
    if (!site || age <= 0) return;
    // What has already happened, in steps of 20 s.
    for (let t = 0; t < age; t += 20)
      for (const [key, share] of Object.entries(site.parts)) {
        const died = stepRegion(
          state.myocardium.regions[key as RegionKey],
          share * process.severity * open(process),
          20,
        );
        state.myocardium.troponin += died * share * 60000;
      }
    const out = clamp(1 - 43200 / (43200 + age), 0, 0.8) * state.myocardium.troponin;
    state.myocardium.troponin -= out;
    state.chemistry.troponin += out;
    process.v.closed = 1;
  },
  step(state, process) {
    const site = SITES[process.site];
    if (!site) return;
    dissolve(state, process);
    const to = open(process);
    const onset = Math.max(0.05, parameter(process, 'onsetMin') * 60);
    const closed = variable(process, 'closed');
    process.v.closed = closed + (to - closed) * Math.min(1, 0.1 / (to > closed ? onset : 20));
    const size = process.severity * process.v.closed;
    let injury = 0;
    let dead = 0;
    for (const [key, share] of Object.entries(site.parts)) {
      press(
        state,
        `${key as RegionKey}Ischaemia`,
        clamp(share * Math.min(1, 0.35 + 0.8 * process.severity) * process.v.closed, 0, 1),
      );
      const r = state.myocardium.regions[key as RegionKey];
      injury = Math.max(injury, r.injury * share);
      dead = Math.max(dead, r.necrosis * share);
    }
    for (const artery of ['leftAnteriorDescending', 'circumflex', 'rightCoronary'] as const) {
      const share = site[artery];
      if (share === undefined) continue;
      press(state, artery, clamp(share * size, 0, 1));
      // Dead muscle stays lost when flow returns.
      const kept = clamp(dead * process.severity * share * (1 - process.v.closed), 0, 1);
      press(
        state,
        artery === 'rightCoronary' && process.site === 'rightVentricular' ? 'rightPumpLoss' : 'leftPumpLoss',
        (artery === 'leftAnteriorDescending' ? 0.5 : 0.3) * kept,
      );
    }
    // What lies around a large infarct is dragged along: more is lost than the territory.
    press(state, 'leftPumpLoss', (process.site === 'anterior' ? 0.45 : 0.16) * size * size * clamp(2 * injury, 0, 1));
    press(state, 'pain', 8.5 * clamp(0.35 + process.severity, 0, 1) * clamp(1.6 * injury, 0, 1));
    reflexes(state, process, injury);
    // Most fibrillation comes in the first minutes to hours, while muscle is starved and alive.
    const early =
      injury * process.severity * (variable(process, 'age') + parameter(process, 'ageMin') * 60 < 1800 ? 1 : 0.4);
    press(state, 'irritability', 0.016 * early * parameter(process, 'fibrillation'));
    press(state, 'ventricularEctopy', 5 * early);
  },
};

/** Share of flow that the artery lacks. */
function open(process: ProcessState): number {
  return 1 - Math.max(variable(process, 'opened'), parameter(process, 'subtotal'));
}

/** Thrombolysis opens the artery in half to three quarters of people within 90 min (GUSTO 1993); heparin and platelets help keep it open. */
function dissolve(state: BodyState, process: ProcessState): void {
  const lysis = state.effects.fibrinolysis;
  if (lysis <= 0.01 || variable(process, 'opened') >= 1) return;
  const help = 1 + 0.25 * clamp(state.effects.antiplatelet, 0, 1);
  process.v.lysed = variable(process, 'lysed') + (0.1 * clamp(lysis, 0, 1.5) * help) / 2400;
  if (process.v.lysed > 0.8) process.v.opened = clamp(variable(process, 'opened') + 0.1 / 120, 0, 0.85);
}

/** Below: the vagus, withheld sympathetic outflow (Bezold-Jarisch reflex, Mark 1983; size: review: clinical) and the artery of the AV node; in front: the bundle branches; large ones rouse sympathetic tone by themselves. */
function reflexes(state: BodyState, process: ProcessState, injury: number): void {
  const below = process.site === 'inferior' || process.site === 'rightVentricular';
  const asked = parameter(process, 'block');
  const lesion = asked >= 0 ? asked : below ? clamp(0.25 + 0.65 * (process.severity - 0.3), 0, 0.71) : 0;
  if (below) {
    press(state, 'vagalReflex', 0.55 * injury * process.severity);
    press(state, 'sympatheticBlock', parameter(process, 'depressor') * Math.min(1, 1.4 * injury));
    press(state, 'escapeDepression', parameter(process, 'escape') * Math.min(1, 1.4 * injury));
    press(state, 'nodeLesion', asked >= 0 ? lesion * Math.min(1, 2 * injury) : lesion * injury);
  } else if (process.site === 'anterior') {
    press(state, 'rightBundleLesion', clamp(4 * (process.severity - 0.75), 0, 1) * Math.min(1, 2 * injury));
    if (asked > 0) press(state, 'hisLesion', asked * Math.min(1, 2 * injury));
  }
}
