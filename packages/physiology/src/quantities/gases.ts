import { clamp } from '../body/numbers.ts';
import { bohrFactor, DISSOLVED, HUFNER, oxygenContent } from '../body/gases.ts';
import type { BodyState } from '../body/state.ts';
import { haemoglobin, POOL, poolVolume } from '../body/blood-pools.ts';
import { dryPressure } from '../lungs/air.ts';
import { activeShare } from '../lungs/pigment.ts';
import { seenByOximeter } from '../sensors/oximeter.ts';
import { of } from './spec.ts';

/** Gases of blood and breath. */
export const GASES = {
  inspiredOxygen: of('1', 'fraction of oxygen at the mouth'),
  arterialSaturation: of('1', 'share of all arterial haemoglobin that carries oxygen'),
  venousSaturation: of('1', 'mixed venous saturation'),
  arterialPO2: of('mmHg', 'arterial oxygen tension'),
  arterialPCO2: of('mmHg', 'arterial carbon dioxide tension'),
  mixedVenousPO2: of('mmHg', 'oxygen tension of mixed venous blood'),
  mixedVenousPCO2: of('mmHg', 'carbon dioxide tension of mixed venous blood'),
  arterialOxygenContent: of('mL/L', 'oxygen in arterial blood'),
  endTidalCO2: of('mmHg', 'highest carbon dioxide at the mouth in the last breath'),
  alveolarArterialGradient: of('mmHg', 'ideal alveolar less arterial oxygen tension'),
  shuntFraction: of('1', 'venous admixture over cardiac output'),
  oxygenationRatio: of('mmHg', 'arterial oxygen tension over inspired fraction'),
  carboxyhaemoglobin: of('1', 'share of haemoglobin bound by carbon monoxide'),
  methaemoglobin: of('1', 'share of haemoglobin that is oxidised'),
  pulseOximeter: of('%', 'what a pulse oximeter on this finger reads once it has settled; 0 where it finds no pulse'),
  oxygenConsumption: of('mL/min', 'oxygen taken up in the lungs, over half a minute'),
  carbonDioxideProduction: of('mL/min', 'carbon dioxide given off in the lungs, over half a minute'),
  barometricPressure: of('kPa', 'pressure of the air around'),
} as const;

export function readGases(state: BodyState): Record<keyof typeof GASES, number> {
  const { blood, breath, meter, pigment, x, o2 } = state;
  const ideal = idealAlveolar(state);
  return {
    inspiredOxygen: breath.fio2,
    arterialSaturation: blood.sat,
    venousSaturation: blood.venousSat,
    arterialPO2: blood.po2,
    arterialPCO2: blood.pco2,
    mixedVenousPO2: blood.pv,
    mixedVenousPCO2: blood.pvco2,
    arterialOxygenContent: (1000 * (o2[POOL.arteries] as number)) / Math.max(1, poolVolume(x, POOL.arteries)),
    endTidalCO2: breath.rate > 0 ? breath.endTidal : 0,
    alveolarArterialGradient: ideal - blood.po2,
    shuntFraction: admixture(state, ideal),
    oxygenationRatio: blood.po2 / Math.max(0.05, breath.fio2),
    carboxyhaemoglobin: pigment.carboxy,
    methaemoglobin: pigment.met,
    pulseOximeter: seenByOximeter(state),
    oxygenConsumption: meter.uptake * 60,
    carbonDioxideProduction: meter.output * 60,
    barometricPressure: state.air.pressure * 0.133322,
  };
}

/** Alveolar gas equation with the lungs' own exchange ratio held between 0.7 and 1. */
function idealAlveolar(state: BodyState): number {
  const { breath, blood, meter } = state;
  const ratio = clamp(meter.output / Math.max(0.1, meter.uptake), 0.7, 1);
  const inspired = breath.fio2;
  return inspired * dryPressure(state) - blood.pco2 * (inspired + (1 - inspired) / ratio);
}

/** Berggren's equation: end-capillary less arterial over end-capillary less venous content. */
function admixture(state: BodyState, ideal: number): number {
  const { blood, x, o2 } = state;
  const hb = haemoglobin(state);
  const active = activeShare(state);
  const bohr = bohrFactor(blood.ph, state.temperature.core) / active;
  const end = oxygenContent(Math.max(blood.po2, ideal), hb * active, bohr);
  const arterial = (HUFNER * hb * blood.sat) / 1000 + DISSOLVED * blood.po2;
  const venous = (o2[POOL.venous] as number) / Math.max(1, poolVolume(x, POOL.venous));
  return end - venous < 1e-4 ? 0 : clamp((end - arterial) / (end - venous), 0, 1);
}
