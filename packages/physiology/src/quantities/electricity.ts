import type { BodyState } from '../body/state.ts';
import { measure } from '../electricity/intervals.ts';
import { of } from './spec.ts';

/** The ECG as a cardiologist measures it, and the conduction system behind it. */
export const ELECTRICITY = {
  prInterval: of('ms', 'from P to QRS in the last conducted beat; 0 where none is conducted'),
  qrsDuration: of('ms', 'width of the QRS'),
  qtInterval: of('ms', 'QT interval'),
  qtcInterval: of('ms', 'QT corrected by Fridericia'),
  qtcBazett: of('ms', 'QT corrected by Bazett'),
  qrsAxis: of('deg', 'frontal axis of the QRS, 0 to the left, 90 to the feet'),
  stElevationII: of('mV', 'ST segment in II, 60 ms after the J point'),
  stElevationIII: of('mV', 'ST segment in III'),
  stElevationAVL: of('mV', 'ST segment in aVL'),
  stElevationV2: of('mV', 'ST segment in V2'),
  stElevationV5: of('mV', 'ST segment in V5'),
  sinusRate: of('1/min', 'discharges of the sinus node, 0 where the atria do not follow it'),
  fibrillationAmplitude: of('1', 'size of fibrillation waves, 0 none, below 0.3 fine, 1 coarse'),
  pacingCapture: of('1', 'share of the last stimuli that captured the ventricles'),
  ischaemicInjury: of('1', 'current of injury in the worst part of the heart wall, 0 to 1'),
  infarcted: of('1', 'share of the worst part of the heart wall that has died'),
} as const;

export function readElectricity(state: BodyState): Record<keyof typeof ELECTRICITY, number> {
  const { electricity: el, myocardium } = state;
  const i = measure(state);
  const parts = Object.values(myocardium.regions);
  return {
    prInterval: 1000 * i.prS,
    qrsDuration: 1000 * i.qrsS,
    qtInterval: 1000 * i.qtS,
    qtcInterval: 1000 * i.qtcFridericiaS,
    qtcBazett: 1000 * i.qtcBazettS,
    qrsAxis: i.axisDegrees,
    stElevationII: i.st.II,
    stElevationIII: i.st.III,
    stElevationAVL: i.st.aVL,
    stElevationV2: i.st.V2,
    stElevationV5: i.st.V5,
    sinusRate: el.atria === 'organised' && state.heart.rhythm === 'organised' ? el.properties.sinus : 0,
    fibrillationAmplitude: state.heart.rhythm === 'ventricularFibrillation' ? el.coarse : 0,
    pacingCapture: el.pacer.stimuli > 0 ? el.pacer.captured / el.pacer.stimuli : 0,
    ischaemicInjury: Math.max(...parts.map((r) => r.injury)),
    infarcted: Math.max(...parts.map((r) => r.necrosis)),
  };
}
