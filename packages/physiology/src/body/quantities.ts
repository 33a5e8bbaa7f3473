import type { Quantities, Rhythm } from '../contract.ts';
import { bicarbonateOf } from './gases.ts';
import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import { BED_IN_OUT, P, X } from './slots.ts';
import type { BodyState } from './state.ts';
import { haemoglobin } from './transport.ts';

const CM_H2O = 0.7356;

/** Whether a pulse can be felt at all: an organised beat or a compression that moves pressure. */
export function pulsePresent(state: BodyState): boolean {
  const { x, heart } = state;
  const pressure = (x[X.systolic] as number) - (x[X.diastolic] as number);
  return (heart.rhythm === 'organised' || heart.compressions) && (x[X.systolic] as number) > 45 && pressure > 9;
}

export function rhythmOf(state: BodyState): Rhythm {
  const { heart, p } = state;
  if (heart.rhythm === 'ventricularFibrillation') return 'ventricularFibrillation';
  if (heart.rhythm === 'asystole') return 'asystole';
  if (!pulsePresent(state)) return 'pulselessElectricalActivity';
  const rate = p[P.rate] as number;
  return rate > 100 ? 'sinusTachycardia' : rate < 60 ? 'sinusBradycardia' : 'sinus';
}

/** Beats per minute over the last beat, 0 without an organised rhythm. */
export function beatRate(state: BodyState): number {
  if (state.heart.rhythm !== 'organised') return 0;
  const since = state.x[X.beatPeriod] as number;
  return 60 / Math.max(0.2, state.x[X.interval] as number, since);
}

/** Glasgow Coma Scale from consciousness and confusion. */
function comaScale(state: BodyState): { eye: number; verbal: number; motor: number } {
  const level = state.mind.consciousness;
  const confused = state.mind.delirium > 0.22 || level < 0.86;
  const eye = level > 0.78 ? 4 : level > 0.5 ? 3 : level > 0.25 ? 2 : 1;
  const verbal = level > 0.72 ? (confused ? 4 : 5) : level > 0.52 ? 3 : level > 0.28 ? 2 : 1;
  const motor = level > 0.62 ? 6 : level > 0.42 ? 5 : level > 0.28 ? 4 : level > 0.16 ? 3 : level > 0.08 ? 2 : 1;
  return { eye, verbal, motor };
}

/** Every quantity of the body now. Beat-derived values are of the last completed beat. */
export function quantitiesOf(state: BodyState): Quantities {
  const {
    x,
    blood,
    breath,
    left,
    right,
    mind,
    skin,
    chemistry: l,
    infection,
    mediator,
    kidney,
    temperature: t,
    out,
    c,
  } = state;
  const rate = beatRate(state);
  const stroke = x[X.stroke] as number;
  const window = Math.max(0.2, (x[X.pressureSteps] as number) * 0.002);
  const output = (stroke / window) * 0.06;
  const mean = x[X.mean] as number;
  const cvp = x[X.centralVenous] as number;
  const total = blood.redCells + blood.plasma;
  const hb = haemoglobin(state);
  const bicarbonate = bicarbonateOf(blood.pco2, blood.ph);
  const gcs = comaScale(state);
  const alive = mind.alive;
  return {
    heartRate: rate,
    systolicPressure: x[X.systolic] as number,
    diastolicPressure: x[X.diastolic] as number,
    meanPressure: mean,
    centralVenousPressure: cvp,
    pulmonaryArteryPressure: x[X.pulmonaryMean] as number,
    wedgePressure: x[X.wedge] as number,
    cardiacOutput: output,
    strokeVolume: stroke,
    systemicResistance: output > 0.05 ? ((mean - cvp) * 0.06) / output : 0,
    bloodVolume: total,
    bloodLost: blood.lost,
    capillaryRefill: clamp(
      1.2 + 3.2 * clamp(0.85 - skin.perfusion, 0, 1) + 3 * clamp(0.3 - skin.perfusion, 0, 1) + (t.skin < 30 ? 0.6 : 0),
      0.6,
      8,
    ),
    peripheralPerfusion: clamp(skin.perfusion, 0, 1.3),
    pulsus: clamp(
      0.5 *
        Math.abs(breath.amplitude - 5) *
        (0.4 + 2 * clamp(Math.abs(state.airway.mediastinum) / 300, 0, 1) + mediator.bronchi),
      2,
      40,
    ),
    coronaryPerfusion: Math.max(0, (x[X.diastolic] as number) - cvp),
    cerebralFlow: ((out[BED_IN_OUT[0] as number] as number) / 0.02) * 60,
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
    arterialPH: blood.ph,
    bicarbonate,
    baseExcess: blood.baseExcess,
    lactate: blood.lactate,
    haemoglobin: hb,
    haematocrit: blood.redCells / total,
    platelets: l.platelets,
    whiteCells: l.whiteCells,
    neutrophils: l.neutrophils,
    cReactiveProtein: l.crp,
    procalcitonin: l.pct,
    sodium: l.sodium,
    potassium: l.potassium,
    ionisedCalcium: l.calcium,
    chloride: l.chloride,
    glucose: l.glucose,
    urea: l.urea,
    creatinine: l.creatinine,
    albumin: l.albumin,
    bilirubin: l.bilirubin,
    internationalNormalisedRatio: l.inr,
    fibrinogen: l.fibrinogen,
    tryptase: l.tryptase,
    troponin: l.troponin,
    bacterialLoad: infection.bacteria,
    inflammation: infection.inflammation,
    vasodilation: clamp(infection.vasodilation + mediator.vessel, 0, 2),
    capillaryLeak: clamp(infection.leak + mediator.late, 0, 2),
    mediator: mediator.histamine,
    urineOutput: kidney.urineRate * 60,
    urineVolume: kidney.urineMl,
    glomerularFiltration: kidney.gfr,
    leftPelvisPressure: kidney.leftPelvis,
    rightPelvisPressure: kidney.rightPelvis,
    coreTemperature: t.core,
    skinTemperature: t.skin,
    consciousness: mind.consciousness,
    gcsEye: gcs.eye,
    gcsVerbal: gcs.verbal,
    gcsMotor: gcs.motor,
    pain: mind.pain * clamp(mind.consciousness * 1.4, 0, 1),
    anxiety: mind.anxiety,
    delirium: mind.delirium,
    pupilSize: clamp(
      alive
        ? 3.6 -
            2.4 * saturate(opioid(state) * 0.8) +
            1.5 * clamp(state.reflex.sympathetic - 0.4, 0, 1) +
            (3 * clamp(0.3 - mind.brainstem, 0, 0.3)) / 0.3 +
            saturate(state.effects.muscarinicBlock)
        : 7,
      1,
      8,
    ),
    opioidEffect: saturate(opioid(state)),
    pallor: skin.pallor,
    cyanosis: skin.cyanosis,
    flushing: clamp(skin.flushing, 0, 1),
    urticaria: clamp(skin.urticaria, 0, 1),
    angioedema: clamp(skin.angioedema, 0, 1),
    sweating: clamp(skin.sweating, 0, 1),
    mottling: clamp(skin.mottling, 0, 1),
    neckVeins: clamp(skin.neckVeins, 0, 1),
    pulse: pulsePresent(state) ? 1 : 0,
    alive: alive ? 1 : 0,
    breathing: breath.breathing && breath.amplitude > 0.8 && alive ? 1 : 0,
  };
}
