import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { alveolarVentilation } from '../lungs/pigment.ts';
import { anatomicDeadSpace } from '../lungs/convection.ts';
import { bronchospasm } from '../lungs/bronchi.ts';
import { of } from './spec.ts';
import { readMechanics } from './mechanics.ts';

const CM_H2O = 0.7356;

/** Breathing: rates, volumes, pressures and what the chest holds. */
export const BREATHING = {
  respiratoryRate: of('1/min', 'breaths that move gas at the mouth, by muscles or by ventilation'),
  tidalVolume: of('mL', 'volume of the last breath in'),
  minuteVolume: of('L/min', 'ventilation over about 15 s'),
  alveolarVentilation: of('L/min', 'ventilation of alveoli with blood'),
  anatomicDeadSpace: of('mL', 'volume of the conducting airways with what devices change of it'),
  deadSpace: of('mL', 'physiological dead space of the last breath (Bohr-Enghoff)'),
  deadSpaceFraction: of('1', 'physiological dead space over tidal volume'),
  inspiratoryExpiratoryRatio: of('1', 'time of flow in over time out'),
  peakInspiratoryFlow: of('L/s', 'highest flow in of the last breath'),
  peakExpiratoryFlow: of('L/min', 'highest flow that a forced expiration would reach'),
  lungCompliance: of('L/cmH2O', 'compliance of both lungs over a resting breath'),
  chestWallCompliance: of('L/cmH2O', 'compliance of the chest wall'),
  respiratoryCompliance: of('L/cmH2O', 'compliance of lungs and chest wall together'),
  airwayResistance: of('cmH2O s/L', 'resistance from the mouth to the alveoli'),
  functionalResidualCapacity: of('mL', 'gas in both lungs on average'),
  intrapleuralPressureMin: of('cmH2O', 'most negative pleural pressure of the last breath'),
  workOfBreathing: of('J/min', 'work of the breathing muscles on the chest'),
  respiratoryFatigue: of('1', "share of the breathing muscles' strength lost to fatigue"),
  respiratoryDrive: of('1', 'ventilation asked for, relative to rest'),
  airHunger: of('1', 'breathlessness, 0 to 1'),
  leftVentilation: of('L/min', 'air into the left lung'),
  rightVentilation: of('L/min', 'air into the right lung'),
  leftPneumothorax: of('mL', 'air in the left pleural space'),
  rightPneumothorax: of('mL', 'air in the right pleural space'),
  leftHaemothorax: of('mL', 'blood in the left pleural space'),
  rightHaemothorax: of('mL', 'blood in the right pleural space'),
  leftPleuralPressure: of('mmHg', 'left pleural pressure, momentary'),
  rightPleuralPressure: of('mmHg', 'right pleural pressure, momentary'),
  mediastinalShift: of('1', 'shift of the mediastinum, positive to the right, 1 is gross'),
  airwayObstruction: of('1', 'narrowing of the bronchi, 0 to 1'),
  bronchospasm: of('1', 'contraction of bronchial muscle, 0 to 1'),
  upperAirwayOedema: of('1', 'swelling of the upper airway, 0 to 1'),
  upperAirwayObstruction: of('1', "loss of the upper airway's conductance, 0 to 1; stridor or snoring from about 0.5"),
  breathing: of('0/1', '1 where the muscles of breathing move'),
} as const;

export function readBreathing(state: BodyState): Record<keyof typeof BREATHING, number> {
  const { breath, left, right, mediator, mind, meter, c } = state;
  const dead = deadSpaceFraction(state);
  return {
    respiratoryRate: breath.rate,
    tidalVolume: breath.tidal,
    minuteVolume: breath.minute,
    alveolarVentilation: alveolarVentilation(state),
    anatomicDeadSpace: anatomicDeadSpace(state),
    deadSpace: dead * breath.tidal,
    deadSpaceFraction: dead,
    inspiratoryExpiratoryRatio: meter.ratio,
    peakInspiratoryFlow: meter.peakIn,
    ...readMechanics(state),
    functionalResidualCapacity: left.meanVolume + right.meanVolume,
    intrapleuralPressureMin: meter.pleuralMin,
    workOfBreathing: breath.work,
    respiratoryFatigue: breath.fatigue,
    respiratoryDrive: state.reflex.drive,
    airHunger: state.drive.hunger,
    leftVentilation: left.ventilation * 0.06,
    rightVentilation: right.ventilation * 0.06,
    leftPneumothorax: left.pleuralGas,
    rightPneumothorax: right.pleuralGas,
    leftHaemothorax: left.pleuralBlood,
    rightHaemothorax: right.pleuralBlood,
    leftPleuralPressure: left.pleuralPressure * CM_H2O,
    rightPleuralPressure: right.pleuralPressure * CM_H2O,
    mediastinalShift: state.airway.mediastinum / (500 * c.lungSize),
    airwayObstruction: clamp(1 - 1 / Math.sqrt(Math.max(1, state.airway.resistance)), 0, 1),
    bronchospasm: clamp(bronchospasm(state), 0, 1),
    upperAirwayOedema: clamp(Math.max(mediator.larynx, state.influences.laryngealSwelling), 0, 1),
    upperAirwayObstruction: clamp(1 - 1 / Math.sqrt(Math.max(1, state.airway.upper)), 0, 1),
    breathing: breath.breathing && breath.amplitude > 0.8 && mind.alive ? 1 : 0,
  };
}

/** Bohr's equation with the arterial for the alveolar tension (Enghoff). */
function deadSpaceFraction(state: BodyState): number {
  if (state.breath.rate <= 0 || state.blood.pco2 < 1) return 0;
  const mixed = state.meter.mixedCo2 * Math.max(20, state.air.pressure - 47);
  return clamp(1 - mixed / state.blood.pco2, 0, 1);
}
