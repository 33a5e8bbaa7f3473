import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

const CM_H2O = 0.7356;

/** Breathing and gases. */
export const BREATHING = {
  respiratoryRate: of('1/min', 'breaths, by muscles or by ventilation'),
  tidalVolume: of('mL', 'volume of the last breath in'),
  minuteVolume: of('L/min', 'ventilation over about 15 s'),
  workOfBreathing: of('J/min', 'work of the breathing muscles on the chest'),
  inspiredOxygen: of('1', 'fraction of oxygen at the mouth'),
  arterialSaturation: of('1', 'true saturation of arterial haemoglobin'),
  venousSaturation: of('1', 'mixed venous saturation'),
  arterialPO2: of('mmHg', 'arterial oxygen tension'),
  arterialPCO2: of('mmHg', 'arterial carbon dioxide tension'),
  endTidalCO2: of('mmHg', 'highest carbon dioxide at the mouth in the last breath'),
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
  bronchospasm: of('1', 'mediator drive on bronchial muscle, 0 to 1'),
  upperAirwayOedema: of('1', 'swelling of the upper airway, 0 to 1'),
  breathing: of('0/1', '1 where the muscles of breathing move'),
} as const;

export function readBreathing(state: BodyState): Record<keyof typeof BREATHING, number> {
  const { blood, breath, left, right, mediator, mind, c } = state;
  return {
    respiratoryRate: breath.rate,
    tidalVolume: breath.tidal,
    minuteVolume: breath.minute,
    workOfBreathing: breath.work,
    inspiredOxygen: breath.fio2,
    arterialSaturation: blood.sat,
    venousSaturation: blood.venousSat,
    arterialPO2: blood.po2,
    arterialPCO2: blood.pco2,
    endTidalCO2: breath.rate > 0 ? breath.endTidal : 0,
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
    bronchospasm: state.cut.bronchospasm ? 0 : clamp(mediator.bronchi, 0, 1),
    upperAirwayOedema: clamp(mediator.larynx, 0, 1),
    breathing: breath.breathing && breath.amplitude > 0.8 && mind.alive ? 1 : 0,
  };
}
