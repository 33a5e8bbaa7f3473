import type { Catalogue } from './contract/catalogue.ts';

type Medication = Catalogue['medications'][number];
export type DoseUnit = 'mg' | 'microgram' | 'g' | 'unit' | 'mmol' | 'mL';
export type RateUnit = 'mg/min' | 'mg/h' | 'microgram/min' | 'microgram/kg/min' | 'unit/h' | 'mL/h';

/** A dose in mg, or null where the medication is not measured in that unit. */
export function doseMg(medication: Medication, dose: number, unit: DoseUnit): number | null {
  switch (unit) {
    case 'mg':
      return dose;
    case 'g':
      return dose * 1000;
    case 'microgram':
      return dose / 1000;
    case 'unit':
      return medication.mgPerUnit === undefined ? null : dose * medication.mgPerUnit;
    case 'mmol':
      return medication.mgPerMmol === undefined ? null : dose * medication.mgPerMmol;
    case 'mL': {
      const perMl = medication.mgPerMl ?? medication.concentrationMgPerMl;
      return perMl === undefined ? null : dose * perMl;
    }
  }
}

/** A rate in mg/min, or null where the medication is not measured in that unit. `weightKg` is the patient's. */
export function rateMgPerMin(medication: Medication, rate: number, unit: RateUnit, weightKg: number): number | null {
  switch (unit) {
    case 'mg/min':
      return rate;
    case 'mg/h':
      return rate / 60;
    case 'microgram/min':
      return rate / 1000;
    case 'microgram/kg/min':
      return (rate * weightKg) / 1000;
    case 'unit/h':
      return medication.mgPerUnit === undefined ? null : (rate * medication.mgPerUnit) / 60;
    case 'mL/h': {
      const perMl = medication.mgPerMl ?? medication.concentrationMgPerMl;
      return perMl === undefined ? null : (rate * perMl) / 60;
    }
  }
}
