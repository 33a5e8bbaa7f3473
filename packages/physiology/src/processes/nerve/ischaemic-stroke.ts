import { press, type InfluenceKey } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { X } from '../../body/slots.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';
import { TERRITORIES, type Territory } from './territories.ts';

const HOURS = PROCESS_STEP_S / 3600;

export const ischaemicStroke: ProcessDefinition = {
  meaning:
    'an artery of the brain closed by a clot: tissue without work (penumbra) that dies from the core outwards unless it opens; `site`: leftMiddleCerebral (where left out), rightMiddleCerebral, left/rightAnteriorCerebral, left/rightPosteriorCerebral, left/rightInternalCapsule, basilar',
  source:
    'Saver 2006 (1.9 million neurons a minute over 10 h); Campbell et al. 2019 (recanalisation by alteplase); MR CLEAN 2015; malignant oedema peaks at 2-4 days, Hacke 1996; rates of the core by collaterals: review: clinical',
  parameters: {
    collateral: { unit: '0-1', default: 0.5, meaning: 'flow that neighbouring arteries bring' },
    hoursToCore: {
      unit: 'h',
      default: 5,
      meaning: 'time constant of dying at the mean collateral and a normal pressure',
    },
    opensPerHour: { unit: '1/h', default: 0.03, meaning: 'rate at which the clot dissolves by itself' },
  },
  step(state, process) {
    const territory = TERRITORIES[process.site] ?? (TERRITORIES['leftMiddleCerebral'] as Territory);
    const v = process.v;
    const lysis = saturate(state.effects.fibrinolysis);
    const mean = state.x[X.mean] as number;
    const big = territory.volumeMl > 100 ? 0.45 : 0.9;
    v.open = clamp(
      Math.max(
        variable(process, 'control'),
        variable(process, 'open') + (parameter(process, 'opensPerHour') + big * lysis) * HOURS,
      ),
      0,
      1,
    );
    const closed = process.severity * (1 - v.open);
    const perfusion = (mean - state.nerve.pressure) / Math.max(30, state.c.meanPressure - 10);
    const collateral = clamp(parameter(process, 'collateral') * clamp(1 + 0.9 * (perfusion - 1), 0.1, 1.5), 0, 0.95);
    const core = variable(process, 'core');
    const dying = (closed * clamp(1.7 - 1.4 * collateral, 0.2, 1.7)) / parameter(process, 'hoursToCore');
    const warm = 1 + 0.15 * clamp(state.temperature.core - 37, -3, 3);
    v.core = clamp(core + (process.severity - core) * dying * warm * HOURS, 0, process.severity);
    // Tissue that lives again works again over about an hour.
    const silent = Math.max(
      v.core,
      v.core + (process.severity - v.core) * (closed > 0 ? (closed / process.severity) * (1 - 0.15 * collateral) : 0),
    );
    const lost = variable(process, 'lost');
    v.lost = lost + (silent - lost) * (silent > lost ? PROCESS_STEP_S / 20 : PROCESS_STEP_S / 2400);
    for (const [key, share] of Object.entries(territory.deficits)) press(state, key as InfluenceKey, share * v.lost);
    const swollen = variable(process, 'swollen');
    v.swollen = swollen + (0.42 * v.core * territory.volumeMl - swollen) * (HOURS / 20);
    // Dead tissue that blood reaches again may bleed, more so under lysis and pressure.
    const bleeding = v.core * v.core * lysis * clamp((mean - 105) / 35, 0, 1) * state.c.bleeding;
    v.bled = variable(process, 'bled') + bleeding * 0.8 * (PROCESS_STEP_S / 60);
    press(state, territory.room, v.swollen + v.bled);
    // Three in four are hypertensive while the artery is closed (Qureshi et al. 2007).
    if (territory.volumeMl > 30) press(state, 'pressureSetPoint', 22 * closed);
    press(state, 'seizureDrive', 0.15 * v.core);
  },
};
